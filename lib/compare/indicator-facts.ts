import { findIndicator } from "@/lib/catalogue";

/** What the comparison needs to know of an indicator, for catalogue entries and `other:` ones alike. */
export interface IndicatorFacts {
  readonly label: string;
  /** Whether the order of the two countries carries no meaning. */
  readonly isSymmetric: boolean;
  readonly isStock: boolean;
  /** Two customs or statistics services count the same thing, one on each side. */
  readonly isCountedTwice: boolean;
  /** Same name, many things counted: a large gap speaks of another definition rather than of an error. */
  readonly isLoose: boolean;
  /** Only ever grows: deliveries so far, treaties so far. */
  readonly isCumulative: boolean;
  readonly near: readonly string[];
  /** Indicators whose figures are tied by arithmetic or by confusion share a group, hence a component. */
  readonly group: string;
}

const TRADE = new Set(["trade_turnover", "exports", "imports", "trade_balance"]);
const OWNERSHIP = new Set(["joint_ventures", "companies_with_foreign_capital"]);
const COUNTED_TWICE = new Set([...TRADE, "tourists", "cargo_volume", "investment", "students"]);
const LOOSE = new Set(["participants", "projects", "treaties", "regions", "investment", "price", "cargo_volume"]);

const cache = new Map<string, IndicatorFacts>();

/** Facts of an indicator code; an unknown code is treated like `other:`, comparable with itself only. */
export function factsOf(code: string): IndicatorFacts {
  const known = cache.get(code);
  if (known) return known;
  const facts = lookUp(code);
  if (cache.size < 10_000) cache.set(code, facts);
  return facts;
}

function lookUp(code: string): IndicatorFacts {
  const entry = findIndicator(code);
  return {
    label: entry ? entry.label.en.toLowerCase() : code.replace(/^other:/, "").replaceAll("_", " "),
    isSymmetric: entry?.pairRule === "symmetric",
    isStock: entry?.nature === "stock",
    isCountedTwice: COUNTED_TWICE.has(code),
    isLoose: !entry || LOOSE.has(code),
    isCumulative: code === "vaccine_doses",
    near: entry?.near ?? [],
    group: groupOf(code),
  };
}

function groupOf(code: string): string {
  if (TRADE.has(code)) return "trade";
  return OWNERSHIP.has(code) ? "ownership" : code;
}
