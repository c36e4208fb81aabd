import type { Finding } from "@/lib/domain/finding";
import type { ClaimDetail } from "@/lib/domain/view";

const interval = (low: number | null, high: number | null, lowOpen = false, highOpen = false) => ({ low, high, lowOpen, highOpen });

/** A claim to export; every test names only what it is about. */
export function claimRow(fields: Partial<ClaimDetail> = {}): ClaimDetail {
  return {
    id: "c1",
    indicator: "trade_turnover",
    measure: "level",
    value: 3_400_000_000,
    valueHigh: null,
    decimal: "3400000000",
    decimalHigh: null,
    unit: "USD",
    qualifier: "almost",
    reporter: "RU",
    partner: "AZ",
    period: { kind: "range", start: "2021-01-01", end: "2022-01-01", label: "2021", basis: "stated" },
    comparedTo: null,
    speaker: "Vladimir Putin",
    forecast: false,
    scope: null,
    quote: "$3.4 billion",
    start: 10,
    end: 22,
    sentence: { start: 0, end: 23, text: "It was, almost, $3.4 billion." },
    meaning: { hard: interval(null, 3.4e9, false, true), wide: interval(3.2e9, 3.4e9), core: interval(3.3e9, 3.39e9) },
    confidence: 0.9,
    status: "unreviewed",
    series: null,
    document: {
      id: "d1",
      title: "Press statements",
      publisher: "Kremlin",
      url: "https://example.org/1",
      lang: "en",
      publishedAt: "2022-02-22",
      publishedAtBasis: "stated",
      isDigest: true,
      sha256: "abc",
    },
    findings: [],
    evidence: [],
    extractorVersion: "0.1.0",
    ...fields,
  };
}

/** A finding to export. */
export function findingRow(fields: Partial<Finding> = {}): Finding {
  return {
    id: "f1",
    kind: "cell",
    cell: { indicator: "trade_turnover", measure: "growth_rate", unit: "percent", pair: ["AZ", "RU"], period: "2021", scope: null, forecast: false },
    clusters: [["c1", "c2"], ["c3"]],
    conflict: true,
    verdict: "contradiction",
    cause: "statistical_basis",
    origins: 2,
    originGroups: [["c1", "c2"], ["c3"]],
    explanation: "12 and 16 percent cannot both hold.",
    settle: ["Which customs service?"],
    check: null,
    chains: [],
    supportedReading: null,
    ...fields,
  };
}
