import type { Interval } from "@/lib/domain/interval";
import { add, divide, intersect, isEmpty, multiply, subtract } from "../interval-math";
import type { Relation } from "./relations";

/** Domains of nodes by key. */
export type Domains = Map<string, Interval>;

/** A contraction that moves a bound by less than this share is not worth another round. */
const WORTH = 1e-7;
const MOST_ROUNDS = 60;

/**
 * Narrows domains until no relation narrows them further (hull consistency, forward and backward).
 * Returns the key of a node that nothing can satisfy, or null where all domains stay non-empty.
 * Sound: an empty domain proves that the statements cannot all be true. The given map is changed.
 */
export function propagate(domains: Domains, relations: readonly Relation[]): string | null {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isNarrowed = false;
    for (const relation of relations) {
      for (const [key, implied] of implications(domains, relation)) {
        const before = domains.get(key);
        if (!before) continue;
        const after = intersect(before, implied);
        if (isEmpty(after)) return key;
        if (!isNarrower(after, before)) continue;
        domains.set(key, after);
        isNarrowed = true;
      }
    }
    if (!isNarrowed) return null;
  }
  return null;
}

/** What the members of a relation say of each other. */
export function* implications(domains: ReadonlyMap<string, Interval>, { kind, a, b, c }: Relation): Generator<readonly [string, Interval]> {
  const get = (key: string) => domains.get(key) as Interval;
  switch (kind) {
    case "sum":
      yield [c, add(get(a), get(b))];
      yield [a, subtract(get(c), get(b))];
      yield [b, subtract(get(c), get(a))];
      return;
    case "product":
      yield [c, multiply(get(a), get(b))];
      yield [a, divide(get(c), get(b))];
      yield [b, divide(get(c), get(a))];
      return;
    case "at_most":
      yield [b, { low: get(a).low, lowOpen: get(a).lowOpen, high: null, highOpen: true }];
      yield [a, { low: null, lowOpen: true, high: get(b).high, highOpen: get(b).highOpen }];
  }
}

function isNarrower(after: Interval, before: Interval): boolean {
  return hasMoved(after.low, before.low) || hasMoved(after.high, before.high);
}

function hasMoved(after: number | null, before: number | null): boolean {
  if (after === before || after === null) return false;
  return before === null || Math.abs(after - before) > WORTH * Math.max(Math.abs(before), Math.abs(after));
}
