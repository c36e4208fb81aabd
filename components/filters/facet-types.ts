/** One choice of a facet, with where it leads. */
export interface FacetOption {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly isActive: boolean;
}

/** A question a list can be narrowed by, with its choices. */
export interface FacetGroup {
  readonly key: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

/** A filter in force, with the address of the list without it. */
export interface ActiveFilter {
  readonly name: string;
  readonly value: string;
  readonly href: string;
}
