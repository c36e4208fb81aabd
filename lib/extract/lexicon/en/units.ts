import type { UnitVocabulary } from "../types";

/** English unit words; symbols are in the catalogue. */
export const units: UnitVocabulary = {
  units: [
    ["tonne -s tones ton -s metric_ton -s metric_tonne -s mt", "tonne"], ["kilogram -s kilogramme -s kilo -s", "kg"], ["gram -s gramme -s", "g"], ["milligram -s", "mg"], ["pound-mass lbs lb", "lb"], ["ounce -s", "oz"], ["carat -s", "carat"],
    ["troy_ounce -s", "troy_ounce"], ["barrel -s", "barrel"], ["bpd b_/_d barrels_a_day barrels_per_day", "barrel/day"], ["bushel -s", "bushel"], ["gallon -s", "gallon"], ["litre -s liter -s", "l"], ["millilitre -s milliliter -s", "ml"], ["pint -s", "pint"], ["cup -s", "cup"], ["tablespoon -s", "tablespoon"],
    ["cubic_metre -s cubic_meter -s cu_m cu.m", "m3"], ["cubic_kilometre -s cubic_kilometer -s", "km3"], ["cubic_centimetre -s cubic_centimeter -s", "cm3"], ["cubic_foot cubic_feet cu_ft", "ft3"],
    ["square_metre -s square_meter -s sq_m sq_._m", "m2"], ["square_kilometre -s square_kilometer -s sq_km sq_._km", "km2"], ["square_foot square_feet sq_ft sq_._ft", "ft2"], ["square_mile -s sq_mi sq_._mi sq_mile -s", "sq mi"], ["hectare -s", "hectare"], ["acre -s", "acre"],
    ["kilometre -s kilometer -s kilometre kilometer", "km"], ["metre -s meter -s", "m"], ["centimetre -s centimeter -s", "cm"], ["millimetre -s millimeter -s", "mm"], ["micrometre -s micrometer -s micron -s", "micrometre"], ["nanometre -s nanometer -s", "nm"], ["picometre -s picometer -s", "pm"],
    ["mile -s", "mile"], ["nautical_mile -s", "nautical_mile"], ["yard -s", "yard"], ["foot feet", "foot"], ["inch -es", "inch"],
    ["kilowatt -s", "kW"], ["megawatt -s mega_watt -s", "MW"], ["gigawatt -s giga_watt -s", "GW"], ["watt -s", "W"], ["kilowatt_hour -s kilowatt-hour -s", "kWh"], ["megawatt_hour -s megawatt-hour -s", "MWh"], ["gigawatt_hour -s", "GWh"], ["terawatt_hour -s", "TWh"], ["watt_hour -s", "watt hour"], ["horsepower", "hp"], ["joule -s", "joule"], ["british_thermal_unit -s", "british thermal unit"], ["volt -s", "volt"], ["calorie -s", "calorie"],
    ["degree -s_celsius degrees_celsius degree -s_centigrade degrees_centigrade", "celsius"], ["degree_fahrenheit degrees_fahrenheit", "fahrenheit"], ["kelvin -s", "kelvin"], ["degree -s", "degree"],
    ["gigahertz", "GHz"], ["megahertz", "MHz"], ["kilohertz", "kHz"], ["hertz", "Hz"], ["byte -s", "byte"], ["kilobyte -s", "kilobyte"], ["megabyte -s", "MB"], ["gigabyte -s", "GB"], ["terabyte -s", "terabyte"], ["petabyte -s", "petabyte"], ["exabyte -s", "exabyte"], ["kibibyte -s", "kibibyte"], ["bit -s", "bit"],
    ["year -s yr -s annum", "year"], ["month -s", "month"], ["week -s wk -s", "week"], ["day -s", "day"], ["hour -s hr -s", "hour"], ["minute -s min -s", "minute"], ["second -s sec -s", "second"], ["millisecond -s", "millisecond"], ["decade -s", "decade"], ["century centuries", "century"],
    ["gigaannum byr ga", "gigayear"], ["megaannum myr", "megayear"], ["teu twenty-foot_equivalent_unit -s twenty_foot_equivalent_unit -s", "TEU"], ["knot -s", "knot"], ["tbsp", "tablespoon"], ["parts_per_million", "ppm"], ["parts_per_billion", "ppb"],
    ["mph miles_per_hour", "mile per hour"], ["rpm revolutions_per_minute", "rpm"], ["kilometres_per_hour kilometers_per_hour", "km/h"], ["basis_point -s", "basis point"], ["electronvolt -s", "electronvolt"],
  ],
  percent: "percent percents percentage pct per_cent pc",
  percentagePoint: "percentage_point -s percentage-point -s percent_point -s pp",
  invertedPercent: "",
  per: "per a an each",
  distances: "earlier before ago later previously",
  added: ["additional", "extra", "more"],
  shy: "in",
};
