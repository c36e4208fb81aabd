import type { Interval } from "@/lib/domain/interval";
import type { Repair } from "@/lib/domain/finding";
import type { Told } from "@/lib/domain/told";
import { compareText, type Item } from "../item";
import { freeDomain, type Node } from "./nodes";
import { propagate, type Domains } from "./propagate";
import { candidateFor, type Candidate } from "./repairs";
import type { Relation } from "./relations";
import { closed, multiply, subtract } from "../interval-math";
import { told, toldCount } from "../told";

/** A set of tied statements: each stated node with the claim that states it. */
export interface Network {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly relations: readonly Relation[];
  readonly stated: ReadonlyMap<string, Item>;
  readonly domains: ReadonlyMap<string, Interval>;
}

/** Fields among which a wrong one is sought; a larger network is reported without repairs. */
export const MOST_FIELDS = 30;
const MOST_WRONG = 3;

export interface Localisation {
  readonly repairs: readonly Repair[];
  /** Why no repair is given, else null. */
  readonly limit: Told | null;
}

/**
 * Fewest fields whose change lets all arithmetic close (Fellegi and Holt), by trying all sets of one, two and three fields
 * over the whole network. All sets of the smallest size come back, the likeliest slip first; none is ever applied.
 */
export function localise(network: Network): Localisation {
  const keys = [...network.stated.keys()].sort(compareText);
  if (keys.length > MOST_FIELDS) return { repairs: [], limit: told("limit_fields", { figures: toldCount(keys.length, "figure"), most: MOST_FIELDS }) };
  const failing = listFailing(network);
  const isEnough = (set: readonly string[]) => failing.every((members) => members.some((key) => set.includes(key)));
  for (let size = 1; size <= Math.min(MOST_WRONG, keys.length); size++) {
    const sets = [...combinations(keys, size)].filter(isEnough).map((set) => trySet(network, set)).filter((found) => found !== null);
    if (sets.length > 0) return { repairs: rankSets(network, sets), limit: null };
  }
  return { repairs: [], limit: told("limit_noRepair", { most: MOST_WRONG }) };
}

/** Stated members of every relation that fails by itself: a set of repairs must have one of each. */
function listFailing(network: Network): readonly (readonly string[])[] {
  const fails = (relation: Relation) => propagate(new Map(network.domains), [relation]) !== null;
  return network.relations.filter(fails).map(({ a, b, c }) => [a, b, c].filter((key) => network.stated.has(key)));
}

interface FoundSet {
  readonly keys: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** Frees a set of fields; null where the rest still cannot be true, else the likeliest values inside what the rest allows. */
function trySet(network: Network, keys: readonly string[]): FoundSet | null {
  const domains: Domains = new Map(network.domains);
  for (const key of keys) domains.set(key, freeDomain(network.nodes.get(key) as Node));
  if (propagate(domains, network.relations) !== null) return null;
  const candidates: Candidate[] = [];
  for (const key of keys) {
    const item = network.stated.get(key) as Item;
    const candidate = candidateFor(item, toClaimUnits(network.nodes.get(key) as Node, domains.get(key) as Interval));
    if (candidate === null) return null;
    candidates.push(candidate);
  }
  return { keys, candidates };
}

/** A factor of 1.12 as 12 (percent), a share of 0.2 as 20. */
function toClaimUnits(node: Node, domain: Interval): Interval {
  if (node.kind === "share") return multiply(domain, closed(100, 100));
  return node.kind === "factor" && node.key.startsWith("G") ? multiply(subtract(domain, closed(1, 1)), closed(100, 100)) : domain;
}

function rankSets(network: Network, sets: readonly FoundSet[]): readonly Repair[] {
  const item = (key: string) => network.stated.get(key) as Item;
  const score = (set: FoundSet) => set.candidates.reduce((sum, candidate) => sum + candidate.rank, 0);
  const hedged = (set: FoundSet) => set.keys.filter((key) => item(key).claim.qualifier !== "exact").length;
  const trusted = (set: FoundSet) => set.keys.filter((key) => item(key).speaker?.kind === "body").length;
  const change = (set: FoundSet) => set.candidates.reduce((sum, candidate, i) => sum + relativeChange(item(set.keys[i] as string).figure.value, candidate.value), 0);
  const ordered = [...sets].sort((a, b) => score(a) - score(b) || hedged(b) - hedged(a) || trusted(a) - trusted(b) || change(a) - change(b) || compareText(a.keys.join(), b.keys.join()));
  return ordered.slice(0, 20).flatMap((set, index) =>
    set.keys.map((key, i) => {
      const candidate = set.candidates[i] as Candidate;
      const repair = { claim: item(key).claim.id, value: candidate.value, why: candidate.why };
      return set.keys.length > 1 ? { ...repair, set: index } : repair;
    }),
  );
}

function relativeChange(from: number, to: number): number {
  return from === 0 ? 1 : Math.abs((to - from) / from);
}

/** All sets of `size` of the given keys, in order. */
export function* combinations(keys: readonly string[], size: number, from = 0): Generator<readonly string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i + size <= keys.length; i++) {
    for (const rest of combinations(keys, size - 1, i + 1)) yield [keys[i] as string, ...rest];
  }
}
