import { listFacet, singleFacet, toFacetGroups } from "@/components/filters/toggle";
import type { ActiveFilter, FacetGroup } from "@/components/filters/facet-types";
import type { FacetCount } from "@/lib/domain/view";
import { serializeDocumentList, type DocumentListParams } from "@/lib/params/documents-list";

type FacetKey = "publisher" | "lang" | "basis" | "digest";
type Facets = Readonly<Record<FacetKey, readonly FacetCount[]>>;

/** Address of the list of documents with some of its parameters changed, always from its first page. */
export function toDocumentsHref(params: DocumentListParams, changes: Partial<DocumentListParams>): string {
  return serializeDocumentList("/documents", { ...params, after: null, ...changes });
}

/** The facets of the list of documents as links. */
export function toDocumentFacets(params: DocumentListParams, facets: Facets, labelOf: (key: FacetKey) => string): readonly FacetGroup[] {
  const single = (key: "lang" | "basis" | "digest") => singleFacet<DocumentListParams>(key, labelOf(key), facets[key], params[key]);
  const publisher = listFacet<DocumentListParams>("publisher", labelOf("publisher"), facets.publisher, params.publisher);
  return toFacetGroups([publisher, single("lang"), single("digest"), single("basis")], (changes) => toDocumentsHref(params, changes));
}

/** The filters in force with their words and the address without each. */
export function toActiveDocumentFilters(params: DocumentListParams, facets: Facets, labelOf: (key: FacetKey | "q") => string): readonly ActiveFilter[] {
  const wordOf = (key: FacetKey, value: string) => facets[key].find((option) => option.value === value)?.label ?? value;
  const words = params.q === null || params.q === "" ? [] : [{ name: labelOf("q"), value: params.q, href: toDocumentsHref(params, { q: null }) }];
  const publishers = (params.publisher ?? []).map((name) => {
    const rest = (params.publisher ?? []).filter((other) => other !== name);
    return { name: labelOf("publisher"), value: name, href: toDocumentsHref(params, { publisher: rest.length === 0 ? null : rest }) };
  });
  const single = (["lang", "basis", "digest"] as const).flatMap((key) => {
    const value = params[key];
    return value === null ? [] : [{ name: labelOf(key), value: wordOf(key, value), href: toDocumentsHref(params, { [key]: null }) }];
  });
  return [...words, ...publishers, ...single];
}
