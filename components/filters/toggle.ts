import type { FacetCount } from "@/lib/domain/view";
import type { FacetGroup } from "./facet-types";

/** How one facet reads and changes the address's parameters. */
export interface FacetSpec<Params> {
  readonly key: string;
  readonly label: string;
  readonly counts: readonly FacetCount[];
  readonly isActive: (value: string) => boolean;
  /** What changes in the parameters when the value is picked, with all others of its name; a picked one is let go. */
  readonly toggle: (value: string, also: readonly string[]) => Partial<Params>;
}

/** A list parameter with a value and others of its name added, or taken out where one is in. An empty list is null: it stands in no address. */
export function toggleIn(list: readonly string[] | null, value: string, also: readonly string[] = []): string[] | null {
  const values = [value, ...also];
  const kept = (list ?? []).filter((other) => !values.includes(other));
  const next = kept.length < (list ?? []).length ? kept : [...kept, ...values];
  return next.length === 0 ? null : next;
}

/** A spec for a parameter that is a list. */
export function listFacet<Params>(key: keyof Params & string, label: string, counts: readonly FacetCount[], current: readonly string[] | null): FacetSpec<Params> {
  return {
    key,
    label,
    counts,
    isActive: (value) => current?.includes(value) === true,
    toggle: (value, also) => ({ [key]: toggleIn(current, value, also) }) as Partial<Params>,
  };
}

/** A spec for a parameter that has one value or none. */
export function singleFacet<Params>(key: keyof Params & string, label: string, counts: readonly FacetCount[], current: string | null): FacetSpec<Params> {
  return {
    key,
    label,
    counts,
    isActive: (value) => current === value,
    toggle: (value) => ({ [key]: current === value ? null : value }) as Partial<Params>,
  };
}

/** A spec for the two year parameters, which a facet sets to the same year. */
export function yearFacet<Params extends { readonly from: number | null; readonly to: number | null }>(label: string, counts: readonly FacetCount[], params: Params): FacetSpec<Params> {
  const isActive = (value: string) => params.from === Number(value) && params.to === Number(value);
  return {
    key: "year",
    label,
    counts,
    isActive,
    toggle: (value) => (isActive(value) ? { from: null, to: null } : { from: Number(value), to: Number(value) }) as Partial<Params>,
  };
}

/** Facets as links: each choice with the address it leads to. */
export function toFacetGroups<Params>(specs: readonly FacetSpec<Params>[], toHref: (changes: Partial<Params>) => string): readonly FacetGroup[] {
  return specs.map(({ key, label, counts, isActive, toggle }) => ({
    key,
    label,
    options: counts.map((option) => ({ label: option.label, count: option.count, href: toHref(toggle(option.value, option.also ?? [])), isActive: [option.value, ...(option.also ?? [])].some(isActive) })),
  }));
}
