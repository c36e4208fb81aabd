import type { Finding } from "@/lib/domain/finding";
import type { Column } from "./column";

/** A finding as it is exported: with the outcome of the last decision that holds, null or absent while it is open. */
export interface FindingExport extends Finding {
  readonly resolution?: string | null;
}

/** The columns of findings: one verdict a row, with the arithmetic behind it. */
export const FINDING_COLUMNS: readonly Column<FindingExport>[] = [
  { name: "finding_id", type: "text", description: "Identifier of the finding; its page is /conflicts/ and this.", value: (row) => row.id },
  { name: "kind", type: "text", description: "cell for figures about the same thing, near for figures that are easily confused, check for arithmetic over several figures.", value: (row) => row.kind },
  { name: "verdict", type: "text", description: "agreement, weak_tension, strong_tension or contradiction.", value: (row) => row.verdict },
  { name: "conflict", type: "boolean", description: "true where a person should look.", value: (row) => row.conflict },
  { name: "cause", type: "text", description: "Why the figures differ, as far as the evidence shows.", value: (row) => row.cause },
  { name: "resolution", type: "text", description: "How a person settled it; empty while it is open.", value: (row) => row.resolution ?? null },
  { name: "indicator", type: "text", description: "Code of what is counted.", value: (row) => row.cell.indicator },
  { name: "measure", type: "text", description: "level, growth_rate, share, change_absolute or multiple.", value: (row) => row.cell.measure },
  { name: "unit", type: "text", description: "Unit of the compared figures.", value: (row) => row.cell.unit },
  { name: "pair", type: "text", description: "Countries, sorted codes joined by a hyphen.", value: (row) => row.cell.pair.join("-") || null },
  { name: "period", type: "text", description: "Label of the time the figures are about.", value: (row) => row.cell.period },
  { name: "scope", type: "text", description: "Words that narrow what is counted.", value: (row) => row.cell.scope },
  { name: "forecast", type: "boolean", description: "true where the figures are plans or forecasts.", value: (row) => row.cell.forecast },
  { name: "origins", type: "integer", description: "Independent origins among the claims; reprints count once.", value: (row) => row.origins },
  { name: "claims", type: "integer", description: "Number of claims compared.", value: (row) => new Set(row.clusters.flat()).size },
  { name: "clusters", type: "text", description: "Sets of claims that can all be true together: claim identifiers separated by spaces, sets by |.", value: (row) => row.clusters.map((cluster) => cluster.join(" ")).join(" | ") },
  { name: "series", type: "text", description: "Statistical series that people gave to its claims: a series, a colon and its claims' identifiers separated by spaces, series by |.", value: (row) => row.givenSeries?.map(({ series, claims }) => `${series}: ${claims.join(" ")}`).join(" | ") ?? null },
  { name: "explanation", type: "text", description: "What differs and why, in one or two sentences.", value: (row) => row.explanation },
  { name: "supported_reading", type: "text", description: "Which set of claims the other evidence closes with, where any does.", value: (row) => row.supportedReading },
  { name: "chains", type: "text", description: "Level and growth inside each series, worked out: a series, a colon and its arithmetic separated by semicolons, series by |.", value: (row) => row.chains.map(({ series, arithmetic }) => `${series}: ${arithmetic.join("; ")}`).join(" | ") || null },
  { name: "settle", type: "text", description: "What could be asked to settle it, separated by |.", value: (row) => row.settle.join(" | ") || null },
  { name: "check_rule", type: "text", description: "Rule of the arithmetic, where there is any.", value: (row) => row.check?.rule ?? null },
  { name: "arithmetic", type: "text", description: "The arithmetic written out.", value: (row) => row.check?.arithmetic ?? null },
  { name: "closes", type: "boolean", description: "Whether the arithmetic closes.", value: (row) => row.check?.closes ?? null },
  { name: "computed_low", type: "number", description: "Lower end of what the terms give together, in base units.", value: (row) => row.check?.computed[0] ?? null },
  { name: "computed_high", type: "number", description: "Upper end of what the terms give together, in base units.", value: (row) => row.check?.computed[1] ?? null },
  { name: "stated_low", type: "number", description: "Lower end of what is stated, in base units.", value: (row) => row.check?.stated[0] ?? null },
  { name: "stated_high", type: "number", description: "Upper end of what is stated, in base units.", value: (row) => row.check?.stated[1] ?? null },
];
