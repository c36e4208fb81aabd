import { listFacet, singleFacet, toFacetGroups, yearFacet } from "@/components/filters/toggle";
import type { ActiveFilter, FacetGroup } from "@/components/filters/facet-types";
import type { FacetCount } from "@/lib/domain/view";
import { claimFilterParsers, listActiveFilters, type ClaimFilters } from "@/lib/params/filters";
import { serializeClaimList, type ClaimListParams } from "@/lib/params/claims-list";

type FacetKey = "indicator" | "measure" | "pair" | "year" | "publisher" | "speaker" | "lang" | "status" | "agreement" | "forecast";
type Facets = Readonly<Record<FacetKey, readonly FacetCount[]>>;

/** Address of the claims table with some of its parameters changed, always from its first page. */
export function toClaimsHref(params: ClaimListParams, changes: Partial<ClaimListParams>): string {
  return serializeClaimList("/claims", { ...params, after: null, ...changes });
}

/** The facets of the claims table as links. */
export function toClaimFacets(params: ClaimListParams, facets: Facets, labelOf: (key: FacetKey) => string): readonly FacetGroup[] {
  const list = (key: "indicator" | "publisher" | "speaker") => listFacet<ClaimListParams>(key, labelOf(key), facets[key], params[key]);
  const single = (key: "measure" | "pair" | "lang" | "status" | "agreement" | "forecast") => singleFacet<ClaimListParams>(key, labelOf(key), facets[key], params[key]);
  const specs = [
    single("agreement"),
    list("indicator"),
    single("pair"),
    yearFacet(labelOf("year"), facets.year, params),
    single("measure"),
    list("speaker"),
    list("publisher"),
    single("forecast"),
    single("status"),
    single("lang"),
  ];
  return toFacetGroups(specs, (changes) => toClaimsHref(params, changes));
}

/** The filters in force with their words and the address without each. */
export function toActiveFilters(params: ClaimListParams, facets: Facets, labelOf: (key: FacetKey | "q" | "document" | "unit") => string): readonly ActiveFilter[] {
  const wordOf = (key: FacetKey, value: string) => facets[key].find((option) => option.value === value || option.also?.includes(value) === true)?.label ?? value;
  return listActiveFilters(params).flatMap((key: keyof ClaimFilters): readonly ActiveFilter[] => {
    const value = params[key];
    if (key === "to" && params.from !== null) return [];
    if (key === "from" || key === "to") {
      const years = params.from === params.to ? String(params.from) : `${params.from ?? "…"}–${params.to ?? "…"}`;
      return [{ name: labelOf("year"), value: years, href: toClaimsHref(params, { from: null, to: null }) }];
    }
    if (Array.isArray(value)) {
      return [...Map.groupBy(value, (one) => wordOf(key as FacetKey, one))].map(([word, values]) => {
        const rest = value.filter((other) => !values.includes(other));
        return { name: labelOf(key as FacetKey), value: word, href: toClaimsHref(params, { [key]: rest.length === 0 ? null : rest }) };
      });
    }
    const word = key === "q" || key === "document" || key === "unit" ? String(value) : wordOf(key, String(value));
    return [{ name: labelOf(key), value: word, href: toClaimsHref(params, { [key]: null }) }];
  });
}

/** The address's parameters as fields of a form, without the words searched and the place in the list. */
export function toHiddenFields(params: ClaimListParams): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(serializeClaimList({ ...params, q: null, after: null }))];
}

/** The query of an export: the filters alone, without order and place. */
export function toExportQuery(params: ClaimListParams): URLSearchParams {
  const filters = Object.fromEntries(Object.keys(claimFilterParsers).map((key) => [key, params[key as keyof ClaimFilters]]));
  return new URLSearchParams(serializeClaimList(filters));
}
