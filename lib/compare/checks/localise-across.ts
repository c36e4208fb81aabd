import type { Repair } from "@/lib/domain/finding";
import type { Interval } from "@/lib/domain/interval";
import { hull } from "../interval-math";
import { isMixed } from "../series";
import { told, toldCount } from "../told";
import type { Item } from "../item";
import { narrowest, type Linked } from "./arithmetic";
import { localise, MOST_FIELDS, type Localisation } from "./localise";
import { domainOf, freeDomain } from "./nodes";
import { propagate } from "./propagate";
import type { Relation } from "./relations";
import type { Filling } from "./across";

/** Error localisation where the terms come from several documents: over all that arithmetic ties to the failing relation. */

/** What was found, with the figures it was sought among. */
export interface Localised extends Localisation {
  readonly stated: readonly Item[];
}

const NOTHING: Localised = { repairs: [], limit: null, stated: [] };

/** Seeks the wrong figures of a relation that no choice of figures closes. */
export type Localiser = (filling: Filling, isAlert: boolean) => Localised;

/**
 * A localiser over the whole component of constraints. A figure that others state differently may be any of theirs, so that
 * a second statistical series never makes the first one wrong. Beyond the most fields a search can take, it looks among the
 * nearest ones and says so. Arithmetic over other figures that fails by itself is left out: it has a finding of its own. What is told without an alert names a repair only where the rest of the component leaves one alone.
 */
export function makeLocaliser(linked: Linked): Localiser {
  const near = toNeighbours(linked.relations);
  return ({ items, worked }, isAlert) => {
    if (isMixed([...items.values()])) return NOTHING;
    const { relations, tied } = surroundings(worked.relation, near, linked);
    if (!isAlert && relations.length < 2) return NOTHING;
    const keys = new Set(relations.flatMap(({ a, b, c }) => [a, b, c]));
    const stated = new Map<string, Item>();
    const domains = new Map<string, Interval>();
    for (const key of keys) {
      const [own, others] = [items.get(key), linked.items.get(key)];
      const node = linked.nodes.get(key);
      if (node === undefined) continue;
      const item = own ?? (others === undefined ? undefined : narrowest(others));
      if (item) stated.set(key, item);
      domains.set(key, own ? domainOf(own) : others === undefined ? freeDomain(node) : others.map(domainOf).reduce(hull));
    }
    const failsElsewhere = (relation: Relation) => ![relation.a, relation.b, relation.c].some((key) => items.has(key)) && propagate(new Map(domains), [relation]) !== null;
    const others = relations.filter((relation) => !failsElsewhere(relation));
    const sought = localise({ nodes: linked.nodes, relations: others, stated, domains });
    const found = { ...sought, repairs: withinTerms(sought.repairs, worked.terms), stated: [...stated.values()] };
    if (!isAlert) return isTelling(found) ? found : NOTHING;
    return tied > MOST_FIELDS ? { ...found, limit: told("limit_nearest", { figures: toldCount(tied, "figure"), most: stated.size }) } : found;
  };
}

/** Repairs of one field, and sets that change nothing but the terms of the failing relation: a set that needs another figure too tells of other arithmetic. */
function withinTerms(repairs: readonly Repair[], terms: readonly string[]): readonly Repair[] {
  const outside = new Set(repairs.filter((repair) => !terms.includes(repair.claim)).map((repair) => repair.set));
  return repairs.filter((repair) => repair.set === undefined || !outside.has(repair.set));
}

/** Whether one field alone, gone wrong in a usual way, is left by all the rest. */
function isTelling({ repairs }: Localisation): boolean {
  return repairs.length === 1 && repairs[0]?.set === undefined && repairs[0]?.why !== "other value";
}

function toNeighbours(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const near = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const key of new Set([relation.a, relation.b, relation.c])) {
      const list = near.get(key);
      if (list) list.push(relation);
      else near.set(key, [relation]);
    }
  }
  return near;
}

/** The relations of the component, nearest first, as many as the search can take; and how many stated figures it ties in all. */
function surroundings(from: Relation, near: ReadonlyMap<string, readonly Relation[]>, linked: Linked): { readonly relations: readonly Relation[]; readonly tied: number } {
  const relations: Relation[] = [];
  const [seen, reached, taken] = [new Set([from]), new Set<string>(), new Set<string>()];
  const queue = [from];
  const isStated = (key: string) => linked.items.has(key);
  for (let at = 0; at < queue.length; at++) {
    const relation = queue[at] as Relation;
    const keys = [...new Set([relation.a, relation.b, relation.c])];
    const grown = new Set([...taken, ...keys.filter(isStated)]);
    if (grown.size <= MOST_FIELDS) {
      relations.push(relation);
      grown.forEach((key) => taken.add(key));
    }
    for (const key of keys) {
      if (reached.has(key)) continue;
      reached.add(key);
      for (const next of near.get(key) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return { relations, tied: [...reached].filter(isStated).length };
}
