import type { ComparableClaim } from "@/lib/domain/claim";
import type { Period } from "@/lib/domain/period";

export function year(label: number): Period {
  return { kind: "range", start: `${label}-01-01`, end: `${label + 1}-01-01`, label: String(label), basis: "stated" };
}

export function asOf(month: string): Period {
  return { kind: "as_of", start: `${month}-01`, label: `as_of:${month}`, basis: "inferred" };
}

/** A claim of trade growth between two made-up sides, changed as a test needs. */
export function claim(id: string, change: Partial<ComparableClaim> = {}): ComparableClaim {
  return {
    id, document: `doc-${id}`, publishedAt: "2022-05-01", publisher: null, lang: "en", quote: "", start: null, end: null, text: null, confidence: 1,
    indicator: "trade_turnover", measure: "growth_rate", value: 12, valueHigh: null, unit: "percent", qualifier: "exact", reporter: "KZ", partner: "UZ",
    period: year(2021), comparedTo: null, speaker: null, forecast: false, scope: null, ...change,
  };
}

/** A level in dollars with the quote that shows its precision. */
export function level(id: string, quote: string, value: number, change: Partial<ComparableClaim> = {}): ComparableClaim {
  return claim(id, { measure: "level", unit: "USD", quote, value, ...change });
}
