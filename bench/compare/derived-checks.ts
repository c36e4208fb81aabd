import type { ComparableClaim, Measure } from "@/lib/domain/claim";
import type { Cause } from "@/lib/domain/finding";
import type { Qualifier } from "@/lib/domain/quantity";
import { checkDifference, checkGrowth, checkGrowthChain, checkImpliedSum, checkMirror, checkPace, checkSame, checkShare, checkShares, checkSum, type Outcome } from "@/lib/compare/checks/explicit";
import { toItem, type Item } from "@/lib/compare/item";

/**
 * The worked cases of `domain/derived-checks.csv`, put as figures with who tells them, and the causes that their labels name.
 * Verdicts come from the figures; the intervals of the file are not read.
 */
export interface DerivedCase {
  readonly id: string;
  /** Causes that the label of the file names; empty where it has none. */
  readonly causes: readonly (Cause | null)[];
  readonly run: () => Outcome;
}

interface Told {
  readonly q?: Qualifier;
  readonly doc?: string;
  readonly by?: string;
  readonly scope?: string;
  readonly forecast?: boolean;
  readonly indicator?: string;
  readonly unit?: string;
}

let serial = 0;

function claim(quote: string, value: number, unit: string, measure: Measure, told: Told): Item {
  const made: ComparableClaim = {
    id: `t${serial++}`, document: told.doc ?? "one", publishedAt: null, publisher: null, lang: "en", quote, start: null, end: null, text: null, confidence: 1,
    indicator: told.indicator ?? "trade_turnover", measure, value, valueHigh: null, unit, qualifier: told.q ?? "exact", reporter: "AZ", partner: "RU",
    period: null, comparedTo: null, speaker: told.by ?? null, forecast: told.forecast ?? false, scope: told.scope ?? null,
  };
  return toItem(made);
}

const bn = (text: string, told: Told = {}) => claim(`${text} billion`, Number(`${text}e9`), "USD", "level", told);
const mn = (text: string, told: Told = {}) => claim(`${text} million`, Number(`${text}e6`), "USD", "level", told);
const pct = (text: string, told: Told = {}) => claim(`${text} %`, Number(text), "percent", "growth_rate", told);
const share = (text: string, told: Told = {}) => claim(`${text} %`, Number(text), "percent", "share", told);
const count = (text: string, told: Told = {}) => claim(text, Number(text.replaceAll(",", "")), "count", "level", told);

const az = { doc: "az", by: "Customs Committee" };
const ru = { doc: "ru", by: "Customs Service" };
const q1 = (exported: string, imported: string, total: string) => () => checkImpliedSum([mn(exported), pct("-12.3")], [mn(imported), pct("-16.9")], [mn(total), pct("-15.8")]);

export const DERIVED_CASES: readonly DerivedCase[] = [
  { id: "D01", causes: ["internal_arithmetic"], run: () => checkDifference(bn("4.0"), bn("1.96"), bn("2.7")) },
  { id: "D03", causes: [], run: () => checkDifference(mn("634.1"), mn("334.9"), mn("299.2")) },
  { id: "D05", causes: [], run: () => checkGrowth(bn("2.8"), pct("-30"), bn("4.0")) },
  { id: "D07", causes: [], run: () => checkGrowth(bn("2.6", az), pct("19", az), bn("2.14", az)) },
  { id: "D09", causes: ["revision"], run: () => checkSame(pct("16", { doc: "a", by: "Sh. Mustafayev" }), pct("19", { doc: "b", by: "Sh. Mustafayev" })) },
  { id: "D11", causes: ["rounding", "statistical_basis"], run: () => checkGrowth(bn("2.5", ru), pct("14", ru), bn("2.14", az)) },
  { id: "D13", causes: [], run: () => checkDifference(bn("2.6"), mn("238.5"), bn("2.4")) },
  { id: "D15", causes: [], run: () => checkSum([bn("2.3"), bn("1.1")], bn("3.4")) },
  { id: "D16", causes: ["rounding"], run: () => checkGrowth(bn("4.17", ru), pct("24.5", { ...ru, q: "almost" }), bn("3.3", { doc: "s2" })) },
  { id: "D17", causes: ["rounding"], run: () => checkGrowth(bn("4.17", ru), pct("24.5", { ...ru, q: "almost" }), bn("3.4", { doc: "e" })) },
  { id: "D18", causes: [], run: () => checkGrowth(bn("3.0", az), pct("12", az), bn("2.6", { doc: "b" })) },
  { id: "D19", causes: ["statistical_basis"], run: () => checkGrowth(bn("3.4", ru), pct("16", ru), bn("2.6", az)) },
  { id: "D21", causes: [null], run: () => checkGrowthChain(bn("3.0", az), pct("24", az), bn("4.4", az), pct("17.5", az)) },
  { id: "D22", causes: ["internal_arithmetic"], run: () => checkSum([mn("289"), mn("662")], mn("891")) },
  { id: "D23", causes: [null], run: () => checkSum([mn("289"), mn("602")], mn("891")) },
  { id: "D50", causes: ["internal_arithmetic"], run: q1("289", "602", "891") },
  { id: "D51", causes: [null], run: q1("229", "662", "891") },
  { id: "D52", causes: ["internal_arithmetic"], run: q1("289", "662", "951") },
  { id: "D25", causes: ["period", "definition"], run: () => checkPace(mn("769.4", { doc: "jun" }), 5, mn("1800", { doc: "aug" }), 7) },
  { id: "D27", causes: [], run: () => checkShare(count("18"), count("70", { q: "more_than" }), share("25")) },
  { id: "D29", causes: ["definition"], run: () => checkSame(count("80", { ...az, q: "more_than", indicator: "regions", scope: "any contact" }), count("73", { ...ru, indicator: "regions", scope: "trade and economic ties" })) },
  { id: "D31", causes: [], run: () => checkSum([bn("1.0", { scope: "non-oil" }), bn("4.0", { scope: "oil" })], bn("4.9")) },
  { id: "D33", causes: ["definition"], run: () => checkSum([count("15", { doc: "a", scope: "russian only" }), count("314", { doc: "a", scope: "mixed" }), count("1", { doc: "a", scope: "other" })], count("338", { doc: "b" })) },
  { id: "D35", causes: ["definition"], run: () => checkShares([share("10.4"), share("2")], true) },
  { id: "D37", causes: [], run: () => checkShare(mn("168.7"), mn("175.4"), share("96")) },
  { id: "D39", causes: [], run: () => checkShare(mn("97.1"), mn("99.4"), share("98")) },
  { id: "D41", causes: [], run: () => checkShare(mn("70.2"), mn("131.3"), share("53")) },
  { id: "D43", causes: ["definition"], run: () => checkSame(count("1130", { doc: "e", indicator: "companies_with_foreign_capital" }), count("900", { doc: "s", q: "more_than", indicator: "joint_ventures" })) },
  { id: "D45", causes: ["rounding", "forecast_vs_outcome"], run: () => checkPace(bn("2.9"), 11, bn("3.0", { forecast: true }), 12) },
  { id: "D47", causes: ["rounding"], run: () => checkSum([count("150,000"), count("800,000")], claim("one million", 1e6, "count", "level", { q: "about" })) },
  { id: "D49", causes: ["mirror_asymmetry"], run: () => checkMirror(mn("802.2", az), mn("914.1", ru)) },
];
