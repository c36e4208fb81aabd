import type { ComparableClaim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import { findComponent } from "./component";
import { componentOf, placeOf } from "./keys";
import { compareText } from "./item";

/**
 * Comparison of claims: which can all be true together, which cannot, and why. Pure: no clock, no store, no order.
 *
 * Claims fall into cells (same measurand) and cells into components (all that arithmetic or nearness ties together).
 * No finding ever crosses a component, so a store that keeps `componentKeys` with its claims can stay up to date:
 *
 * 1. keep `componentKeys(claim)` with every claim: `[cell, component]`;
 * 2. after a document was added or removed, collect the component keys of its claims;
 * 3. for each such key load all claims that have it and call `compareComponent(claims)`;
 * 4. replace the findings whose `component` is that key with the result; all other findings stand.
 *
 * Ids of findings depend on the cells they speak of, so a finding that is recomputed keeps its id.
 */

/** Version of the comparison. It changes whenever the same claims may give other findings, or findings that say more. */
export const COMPARISON_VERSION = "10";

/** Keys of a claim: its cell, and the component that must be compared again when the claim comes or goes. */
export function componentKeys(claim: ComparableClaim): readonly [cell: string, component: string] {
  const place = placeOf(claim);
  return [place.cell, place.component];
}

/** Findings of the claims of one component. Claims of several components are told apart, so a wider set does no harm. */
export function compareComponent(claims: readonly ComparableClaim[]): readonly Finding[] {
  return compareClaims(claims);
}

/** All findings of all claims, in an order that does not depend on that of the claims. */
export function compareClaims(claims: readonly ComparableClaim[]): readonly Finding[] {
  return [...eachFinding(claims)];
}

/** Like `compareClaims`, but one by one, so that a million claims need no list of all their findings. */
export function* eachFinding(claims: readonly ComparableClaim[]): Generator<Finding> {
  const components = groupByComponent(claims);
  for (const key of [...components.keys()].sort(compareText)) {
    yield* findComponent(components.get(key) ?? []);
    components.delete(key);
  }
}

function groupByComponent(claims: readonly ComparableClaim[]): Map<string, ComparableClaim[]> {
  const components = new Map<string, ComparableClaim[]>();
  for (const claim of claims) {
    const component = componentOf(claim);
    const group = components.get(component);
    if (group) group.push(claim);
    else components.set(component, [claim]);
  }
  return components;
}
