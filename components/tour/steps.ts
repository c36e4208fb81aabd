export const TOUR_STEPS = ["conflicts", "indicators", "claims", "add", "review", "search"] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** What of the overview a step speaks of; a step whose place is not on the screen stands by itself. */
export const TOUR_TARGETS: Readonly<Record<TourStep, string>> = {
  conflicts: "section[aria-labelledby=conflicts]",
  indicators: "header nav a[href='/indicators']",
  claims: "header nav a[href='/claims']",
  add: "header a[href='/add']",
  review: "footer a[href='/review']",
  search: "header [data-tour=search]",
};

/** The step before or after, by which Back and Next go; null beyond the ends. */
export function stepBeside(step: TourStep, by: 1 | -1): TourStep | null {
  return TOUR_STEPS[TOUR_STEPS.indexOf(step) + by] ?? null;
}
