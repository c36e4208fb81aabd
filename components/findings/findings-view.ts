import { listFacet, singleFacet, toFacetGroups, yearFacet } from "@/components/filters/toggle";
import type { ActiveFilter, FacetGroup } from "@/components/filters/facet-types";
import type { FacetCount } from "@/lib/domain/view";
import { serializeFindingList, type FindingListParams } from "@/lib/params/findings-list";

export type FindingFacetKey = "verdict" | "cause" | "indicator" | "pair" | "year" | "kind" | "decision";
type Facets = Readonly<Record<FindingFacetKey, readonly FacetCount[]>>;

/** Address of the list of findings with some of its parameters changed, always from its first page. */
export function toFindingsHref(params: FindingListParams, changes: Partial<FindingListParams>): string {
  return serializeFindingList("/conflicts", { ...params, after: null, ...changes });
}

/** The facets of the list of findings as links. */
export function toFindingFacets(params: FindingListParams, facets: Facets, labelOf: (key: FindingFacetKey) => string): readonly FacetGroup[] {
  const single = (key: "verdict" | "cause" | "pair" | "kind" | "decision") => singleFacet<FindingListParams>(key, labelOf(key), facets[key], params[key]);
  const specs = [
    single("verdict"),
    single("cause"),
    listFacet<FindingListParams>("indicator", labelOf("indicator"), facets.indicator, params.indicator),
    single("pair"),
    yearFacet(labelOf("year"), facets.year, params),
    single("kind"),
    single("decision"),
  ];
  return toFacetGroups(specs, (changes) => toFindingsHref(params, changes));
}

/** The filters in force with their words and the address without each. */
export function toActiveFindingFilters(params: FindingListParams, facets: Facets, labelOf: (key: FindingFacetKey) => string): readonly ActiveFilter[] {
  const wordOf = (key: FindingFacetKey, value: string) => facets[key].find((option) => option.value === value)?.label ?? value;
  const single = (["verdict", "cause", "pair", "kind", "decision"] as const).flatMap((key) => {
    const value = params[key];
    return value === null ? [] : [{ name: labelOf(key), value: wordOf(key, value), href: toFindingsHref(params, { [key]: null }) }];
  });
  const indicators = (params.indicator ?? []).map((code) => {
    const rest = (params.indicator ?? []).filter((other) => other !== code);
    return { name: labelOf("indicator"), value: wordOf("indicator", code), href: toFindingsHref(params, { indicator: rest.length === 0 ? null : rest }) };
  });
  const hasYears = params.from !== null || params.to !== null;
  const years = params.from === params.to ? String(params.from) : `${params.from ?? "…"}–${params.to ?? "…"}`;
  return [...single, ...indicators, ...(hasYears ? [{ name: labelOf("year"), value: years, href: toFindingsHref(params, { from: null, to: null }) }] : [])];
}

/** The query of an export: the filters alone, without the place in the list. */
export function toFindingsExportQuery(params: FindingListParams): URLSearchParams {
  return new URLSearchParams(serializeFindingList({ ...params, after: null }));
}
