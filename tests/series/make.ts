import type { Finding } from "@/lib/domain/finding";
import type { ClaimView, FindingRef } from "@/lib/domain/view";

interface ClaimInput {
  readonly id: string;
  readonly value: number;
  readonly year?: number | null;
  readonly over?: Partial<Omit<ClaimView, "document">>;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly findings?: readonly FindingRef[];
}

/** A claim of turnover between AB and CD in dollars, for tables of cases. */
export function makeClaim({ id, value, year = 2021, over = {}, publisher = "Gazette", publishedAt = "2022-02-01", findings = [] }: ClaimInput): ClaimView {
  const exact = { low: value, high: value, lowOpen: false, highOpen: false };
  return {
    id,
    indicator: "trade_turnover",
    measure: "level",
    value,
    valueHigh: null,
    unit: "USD",
    qualifier: "exact",
    reporter: "AB",
    partner: "CD",
    period: year === null ? null : { kind: "range", start: `${year}-01-01`, end: `${year + 1}-01-01`, label: String(year), basis: "stated" },
    comparedTo: null,
    speaker: null,
    forecast: false,
    scope: null,
    start: 0,
    end: 4,
    quote: String(value),
    sentence: { start: 0, end: 4, text: String(value) },
    meaning: { hard: exact, wide: exact, core: exact },
    confidence: 0.9,
    status: "unreviewed",
    series: null,
    document: { id: `d-${id}`, title: "Title", publisher, url: null, lang: "en", publishedAt, publishedAtBasis: "stated", isDigest: false },
    findings,
    ...over,
  };
}

/** A finding over claims, with nothing else to say than what is given. */
export function makeFinding(over: Partial<Finding> & { readonly id: string }): Finding {
  return {
    kind: "cell",
    cell: { indicator: "trade_turnover", measure: "level", unit: "USD", pair: ["AB", "CD"], period: "2021", scope: null, forecast: false },
    clusters: [],
    conflict: false,
    verdict: "agreement",
    cause: null,
    origins: 1,
    originGroups: [],
    explanation: "Because.",
    settle: [],
    check: null,
    chains: [],
    supportedReading: null,
    ...over,
  };
}

/** A finding as its claims know it. */
export function makeRef(id: string, over: Partial<FindingRef> = {}): FindingRef {
  return { id, kind: "cell", verdict: "contradiction", cause: null, conflict: true, explanation: "Because.", ...over };
}
