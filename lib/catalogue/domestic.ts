/**
 * What a country has by itself, by the nouns of `other:<head noun>`: in a text about two countries such a figure is of the
 * one that its sentence names, and not of what the two have together.
 */
const DOMESTIC: ReadonlySet<string> = new Set(
  ["baby", "bed", "birth", "budget_deficit", "capital_outflow", "case", "cases", "casualties", "child", "civilian", "consumer", "consumption", "debt_share", "displaced", "displaced_person", "employee_share", "farmer", "fighter", "fixed_investment", "gdp_share", "home", "hospital", "house", "household", "import_coverage", "industrial_output", "infection", "inflation", "interest_rate", "overnight_stays", "patient", "poverty", "power", "power_unit", "reserves", "resident", "room", "soldier", "tourism_revenue", "tourism_share", "unemployment", "voter", "wages"].map((noun) => `other:${noun}`),
);

const OF_ONE: ReadonlySet<string> = new Set(["gdp", "other:services", "production_volume", "other:area", "other:countries", "other:reserves", "other:stocks", "other:gdp_share", "other:inflation", "other:unemployment", "other:wages", "other:poverty", "other:interest_rate", "other:industrial_output", "other:budget_deficit"]);

/** Whether an indicator is of one country alone whatever others its sentence names. */
export const isOfOne = (indicator: string | null): boolean => indicator !== null && OF_ONE.has(indicator);

/** Capacities of power stations and parts of what is installed, in contrast to those of pipelines, which two countries may have together. */
const OF_STATIONS: ReadonlySet<string> = new Set(["MW", "GW", "kW", "percent"]);

/** Whether what is measured in a unit is of one country alone unless its sentence names another. */
export const isDomestic = (indicator: string | null, unit: string): boolean => indicator !== null && (DOMESTIC.has(indicator) || (indicator === "other:capacity" && OF_STATIONS.has(unit)) || (indicator === "other:jobs" && unit === "percent"));
