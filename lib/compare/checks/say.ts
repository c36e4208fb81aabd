import type { Interval } from "@/lib/domain/interval";
import { closed, multiply, subtract } from "../interval-math";
import type { Item } from "../item";
import { sayFigure, sayInterval, sayNumber, sayPeriod, sayValue } from "../words";
import type { Node } from "./nodes";
import { implications } from "./propagate";
import type { Relation } from "./relations";

/** One relation of which every member is stated: what it gives, what is said, and the arithmetic in words. */
export interface Worked {
  readonly relation: Relation;
  /** In units of the claim that is checked. */
  readonly computed: Interval;
  readonly stated: Interval;
  readonly closes: boolean;
  /** In words; made when it is asked for, since most combinations that are tried are never told. */
  readonly arithmetic: string;
  readonly terms: readonly string[];
}

/** The member that is worked out from the others: the base year of a growth rate, the total of a sum. */
export function targetOf(relation: Relation): string {
  if (relation.rule === "share") return relation.b;
  return relation.rule === "sum" || relation.kind === "at_most" ? relation.c : relation.a;
}

/** Works out one relation over claims. `items` holds the claim of each member; members without one are implied. */
export function work(relation: Relation, nodes: ReadonlyMap<string, Node>, items: ReadonlyMap<string, Item>, domains: ReadonlyMap<string, Interval>, closes: boolean): Worked | null {
  const target = targetOf(relation);
  const node = nodes.get(target);
  const item = items.get(target);
  const members = relation.b === relation.c ? [relation.a, relation.b] : [relation.a, relation.b, relation.c];
  if (!node || !item || members.some((key) => !items.has(key))) return null;
  const implied = relation.kind === "at_most" ? domains.get(relation.a) : [...implications(domains, relation)].find(([key]) => key === target)?.[1];
  if (!implied) return null;
  const [computed, stated] = [toClaim(node, implied), toClaim(node, domains.get(target) as Interval)];
  return {
    relation,
    computed,
    stated,
    closes,
    get arithmetic() {
      return sayRelation(relation, items, computed, closes);
    },
    terms: members.map((key) => (items.get(key) as Item).claim.id),
  };
}

function toClaim(node: Node, domain: Interval): Interval {
  if (node.kind === "share") return multiply(domain, closed(100, 100));
  return node.kind === "factor" && node.key.startsWith("G") ? multiply(subtract(domain, closed(1, 1)), closed(100, 100)) : domain;
}

/** "$3 billion / 1.12 = $2.68 billion ($2.622 billion to $2.735 billion); stated for 2020: $2.6 billion: closes". */
function sayRelation(relation: Relation, items: ReadonlyMap<string, Item>, computed: Interval, closes: boolean): string {
  const [a, b, c] = [relation.a, relation.b, relation.c].map((key) => items.get(key) as Item) as [Item, Item, Item];
  const end = closes ? "closes" : "does not close";
  const value = (item: Item) => sayValue(item.figure.value, item.claim.unit);
  const within = ` (${sayInterval(computed, relation.rule === "share" ? "percent" : (relation.rule === "sum" ? c : a).claim.unit)})`;
  const result = (number: number, unit: string) => `${sayValue(number, unit, 3)}${within}`;
  switch (relation.rule) {
    case "growth": {
      const factor = 1 + b.figure.value / 100;
      return `${value(c)} / ${sayNumber(factor, 5)} = ${result(c.figure.value / factor, c.claim.unit)}; stated ${sayPeriod(a.claim.period)}: ${sayFigure(a)}: ${end}`;
    }
    case "multiple":
      return `${value(c)} / ${sayNumber(b.figure.value)} = ${result(c.figure.value / b.figure.value, c.claim.unit)}; stated ${sayPeriod(a.claim.period)}: ${sayFigure(a)}: ${end}`;
    case "change":
      return `${value(c)} − ${value(b)} = ${result(c.figure.value - b.figure.value, c.claim.unit)}; stated ${sayPeriod(a.claim.period)}: ${sayFigure(a)}: ${end}`;
    case "sum":
      return `${value(a)} + ${value(b)} = ${result(a.figure.value + b.figure.value, c.claim.unit)}; stated total: ${sayFigure(c)}: ${end}`;
    case "balance":
      return `${value(c)} − ${value(b)} = ${result(c.figure.value - b.figure.value, c.claim.unit)}; stated balance: ${sayFigure(a)}: ${end}`;
    case "share":
      return `${value(c)} / ${value(a)} = ${result((100 * c.figure.value) / a.figure.value, "percent")}; stated share: ${sayFigure(b)}: ${end}`;
    case "part_whole":
      return `${sayFigure(a)} is part of ${sayFigure(b)}: ${closes ? "fits" : "a part cannot be more than the whole"}`;
    case "year_to_date":
      return `${sayFigure(a)} ${sayPeriod(a.claim.period)} lies inside ${sayFigure(b)} ${sayPeriod(b.claim.period)}: ${closes ? "fits" : "months cannot exceed the longer time around them"}`;
    case "cumulative":
      return `${sayFigure(a)} ${sayPeriod(a.claim.period)}, ${sayFigure(b)} ${sayPeriod(b.claim.period)}: ${closes ? "fits" : "a running total cannot fall"}`;
  }
}
