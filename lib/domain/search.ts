/** One thing that a search found, with where it leads. */
export interface SearchHit {
  readonly key: string;
  readonly title: string;
  readonly detail: string | null;
  readonly href: string;
}

export const SEARCH_GROUPS = ["indicators", "findings", "claims", "documents"] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** What a search found, by kind. */
export type SearchResults = Readonly<Record<SearchGroup, readonly SearchHit[]>>;

/** Fewest letters that a search begins with. */
export const MIN_QUERY = 2;
