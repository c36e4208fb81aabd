import type { Interval } from "@/lib/domain/interval";
import { add, isBelow, multiply, overlaps } from "../interval-math";
import { compareItems, compareText, type Item } from "../item";
import { domainOf, freeDomain, nodeOf, type Node } from "./nodes";
import { propagate, type Domains } from "./propagate";
import { relate, type Arithmetic, type Relation } from "./relations";
import type { Network } from "./localise";

/** Claims that enter arithmetic, by the node they state. */
export type ItemsByNode = ReadonlyMap<string, readonly Item[]>;

export interface Linked extends Arithmetic {
  readonly items: ItemsByNode;
}

/** Ties claims to each other: their nodes, what implies what, and the claims that state each node. */
export function link(claims: readonly Item[]): Linked {
  const items = new Map<string, Item[]>();
  const nodes: Node[] = [];
  for (const item of claims) {
    const node = nodeOf(item);
    if (node === null) continue;
    const group = items.get(node.key);
    if (group) group.push(item);
    else {
      items.set(node.key, [item]);
      nodes.push(node);
    }
  }
  return { ...relate(nodes), items };
}

/** The network of one claim for each node, with what each claim allows. */
export function toNetwork(linked: Arithmetic, stated: ReadonlyMap<string, Item>): Network {
  const domains = new Map<string, Interval>();
  for (const [key, node] of linked.nodes) {
    const item = stated.get(key);
    domains.set(key, item ? domainOf(item) : freeDomain(node));
  }
  return { nodes: linked.nodes, relations: linked.relations, stated, domains };
}

/** Parts of a network that share no node, sorted by their first relation. */
export function parts(network: Network): readonly Network[] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(key, root);
    return root;
  };
  for (const { a, b, c } of network.relations) {
    for (const key of [b, c]) parent.set(find(key), find(a));
  }
  const groups = Map.groupBy(network.relations, (relation) => find(relation.a));
  return [...groups.values()].map((relations) => restrict(network, relations));
}

function restrict(network: Network, relations: readonly Relation[]): Network {
  const keys = [...new Set(relations.flatMap(({ a, b, c }) => [a, b, c]))].sort(compareText);
  const pick = <T>(map: ReadonlyMap<string, T>) => new Map(keys.filter((key) => map.has(key)).map((key) => [key, map.get(key) as T]));
  return { nodes: pick(network.nodes), relations, stated: pick(network.stated), domains: pick(network.domains) };
}

/** Whether all statements of a network can be true together, as far as interval propagation shows. */
export function isSatisfiable(network: Network): boolean {
  const domains: Domains = new Map(network.domains);
  return propagate(domains, network.relations) === null;
}

/** Whether a single relation closes over the given claims; one look is enough, for each member occurs in it once. */
export function relationCloses({ kind, a, b, c }: Relation, domains: ReadonlyMap<string, Interval>): boolean {
  const [x, y, z] = [a, b, c].map((key) => domains.get(key) as Interval) as [Interval, Interval, Interval];
  if (kind === "at_most") return !isBelow(y, x);
  return overlaps(kind === "sum" ? add(x, y) : multiply(x, y), z);
}

/** The claim that speaks for a node among several: the narrowest reading, so that a rounded repeat does not hide the exact figure. */
export function narrowest(items: readonly Item[]): Item {
  return [...items].sort((a, b) => width(a) - width(b) || compareItems(a, b))[0] as Item;
}

function width(item: Item): number {
  const { low, high } = item.arithmetic;
  return low === null || high === null ? Infinity : high - low;
}
