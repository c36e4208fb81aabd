import type { Interval } from "@/lib/domain/interval";
import type { Told } from "@/lib/domain/told";
import { closed, multiply, subtract } from "../interval-math";
import type { Item } from "../item";
import { told, toldBounds, toldFigure, toldFor, toldNumber, toldPeriod, toldValue, type Code } from "../told";
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
  /** What it says; made when it is asked for, since most combinations that are tried are never told. */
  readonly told: Told;
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
    get told() {
      return toldRelation(relation, items, computed, closes);
    },
    terms: members.map((key) => (items.get(key) as Item).claim.id),
  };
}

function toClaim(node: Node, domain: Interval): Interval {
  if (node.kind === "share") return multiply(domain, closed(100, 100));
  return node.kind === "factor" && node.key.startsWith("G") ? multiply(subtract(domain, closed(1, 1)), closed(100, 100)) : domain;
}

/** "$3 billion / 1.12 = $2.68 billion ($2.622 billion to $2.735 billion); stated for 2020: $2.6 billion: closes". */
function toldRelation(relation: Relation, items: ReadonlyMap<string, Item>, computed: Interval, closes: boolean): Told {
  const [a, b, c] = [relation.a, relation.b, relation.c].map((key) => items.get(key) as Item) as [Item, Item, Item];
  const [x, y, z] = [a, b, c].map((item) => item.figure.value) as [number, number, number];
  const value = (item: Item) => toldValue(item.figure.value, item.claim.unit);
  const unit = relation.rule === "share" ? "percent" : (relation.rule === "sum" ? c : a).claim.unit;
  const worked = (number: number, target: Item, of: string = c.claim.unit) => ({ result: toldValue(number, of, 3), range: toldBounds(computed, unit), period: toldFor(target.claim.period), figure: toldFigure(target), end: told(closes ? "end_closes" : "end_open") });
  const order = (failed: Code) => told(closes ? "end_fits" : failed);
  switch (relation.rule) {
    case "growth":
      return told("arith_growth", { now: value(c), factor: toldNumber(1 + y / 100, 5), ...worked(z / (1 + y / 100), a) });
    case "multiple":
      return told("arith_growth", { now: value(c), factor: toldNumber(y), ...worked(z / y, a) });
    case "change":
      return told("arith_change", { now: value(c), difference: value(b), ...worked(z - y, a) });
    case "sum":
      return told("arith_sum", { a: value(a), b: value(b), ...worked(x + y, c) });
    case "balance":
      return told("arith_balance", { from: value(c), less: value(b), ...worked(z - y, a) });
    case "share":
      return told("arith_share", { part: value(c), whole: value(a), ...worked((100 * z) / x, b, "percent") });
    case "part_whole":
      return told("arith_part", { part: toldFigure(a), whole: toldFigure(b), end: order("end_part") });
    case "year_to_date":
      return told("arith_inside", { part: toldFigure(a), partPeriod: toldPeriod(a.claim.period), whole: toldFigure(b), wholePeriod: toldPeriod(b.claim.period), end: order("end_months") });
    case "cumulative":
      return told("arith_running", { first: toldFigure(a), firstPeriod: toldPeriod(a.claim.period), second: toldFigure(b), secondPeriod: toldPeriod(b.claim.period), end: order("end_running") });
  }
}
