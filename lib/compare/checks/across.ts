import type { Cause, Finding } from "@/lib/domain/finding";
import { factsOf } from "../indicator-facts";
import { sideOf } from "../counting";
import type { Interval } from "@/lib/domain/interval";
import { compareText, type Item } from "../item";
import { isSameSpeaker } from "../names";
import { isMixed, isOneSeries } from "../series";
import { told, type Code } from "../told";
import { narrowest, relationCloses, type ItemsByNode, type Linked } from "./arithmetic";
import { toFinding } from "./documents";
import { makeLocaliser, type Localiser } from "./localise-across";
import { toldRepairs } from "./repair-words";
import { domainOf } from "./nodes";
import type { Relation } from "./relations";
import { targetOf, work, type Worked } from "./say";

/** Arithmetic across documents: levels, growth and parts told by different sources. */

/** Different figures of one node that are tried; the most told ones first. */
const MOST_CHOICES = 6;
/** A violated order (a part above its whole) by less than this share may be two statistics of one thing. */
const CLEAR = 1.2;

/** One way to fill a relation with claims. */
export interface Filling {
  readonly items: ReadonlyMap<string, Item>;
  readonly worked: Worked;
}

/** All ways to fill a relation with the distinct figures stated for its members; none where one is not stated. */
export function* eachFilling(relation: Relation, linked: Linked, choices: ItemsByNode = linked.items): Generator<Filling> {
  const members = relation.b === relation.c ? [relation.a, relation.b] : [relation.a, relation.b, relation.c];
  if (members.some((key) => !choices.has(key))) return;
  const lists = members.map((key) => distinct(choices.get(key) ?? []));
  if (lists.some((list) => list.length === 0)) return;
  for (const combination of product(lists)) {
    const items = new Map(members.map((key, i) => [key, combination[i] as Item]));
    const domains = new Map([...items].map(([key, item]) => [key, domainOf(item)]));
    const worked = work(relation, linked.nodes, items, domains, relationCloses(relation, domains));
    if (worked) yield { items, worked };
  }
}

function distinct(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  const groups = Map.groupBy(items, (item) => `${item.figure.value}|${item.claim.qualifier}`);
  return [...groups.entries()].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0])).slice(0, MOST_CHOICES).map(([, group]) => narrowest(group));
}

function* product(lists: readonly (readonly Item[])[]): Generator<readonly Item[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) for (const others of product(rest)) yield [item, ...others];
}

/** Findings for relations whose members stand in different documents: one for each, closing where any choice of figures closes. */
export function findAcross(linked: Linked): readonly Finding[] {
  const findings: Finding[] = [];
  let known: Localiser | null = null;
  const localise: Localiser = (filling, isAlert) => (known ??= makeLocaliser(linked))(filling, isAlert);
  for (const relation of linked.relations) {
    if (![relation.a, relation.b, relation.c].every((key) => linked.items.has(key)) || isInsideOneDocument(relation, linked)) continue;
    const open: Filling[] = [];
    const mixed: Filling[] = [];
    let closing: Filling | null = null;
    for (const filling of eachFilling(relation, linked)) {
      if (isMixed([...filling.items.values()])) {
        mixed.push(filling);
        continue;
      }
      if (filling.worked.closes) {
        closing = filling;
        break;
      }
      open.push(filling);
    }
    if (closing) {
      if (relation.kind !== "at_most") findings.push(toClosing(closing));
    } else if (open.length > 0) findings.push(toOpen(open, localise));
    else if (mixed.length > 0 && mixed.every(({ worked }) => !worked.closes)) findings.push(toOpen(mixed, localise));
  }
  return findings;
}

function isInsideOneDocument(relation: Relation, linked: Linked): boolean {
  const members = [relation.a, relation.b, relation.c].map((key) => linked.items.get(key) ?? []);
  const [first, ...rest] = members.map((items) => new Set(items.map((item) => item.claim.document)));
  return [...(first ?? [])].some((document) => rest.every((set) => set.has(document)));
}

function toClosing({ items, worked }: Filling): Finding {
  return toFinding(worked, ordered(items, worked), [worked.terms], { conflict: false, verdict: "agreement", cause: null, explanation: [told("check_acrossCloses", { arithmetic: worked.told })], repairs: [], settle: [], limits: [] });
}

function toOpen(filled: readonly Filling[], localise: Localiser): Finding {
  const best = filled.reduce((nearest, next) => (gapOf(next.worked) < gapOf(nearest.worked) ? next : nearest));
  const { items, worked } = best;
  const list = ordered(items, worked);
  const target = items.get(targetOf(worked.relation)) as Item;
  const rest = worked.terms.filter((term) => term !== target.claim.id);
  const judged = judgeOpen(list, worked);
  const found = localise(best, judged.isAlert);
  return toFinding(worked, list, [rest, [target.claim.id]], { conflict: judged.isAlert, verdict: "contradiction", cause: judged.cause, explanation: [told("check_acrossOpen", { arithmetic: worked.told }), told(judged.reason), ...toldRepairs({ ...found, limit: null }, found.stated)], repairs: found.repairs, settle: judged.settle.map((ask) => told(ask)), limits: found.limit === null ? [] : [found.limit] });
}

function ordered(items: ReadonlyMap<string, Item>, worked: Worked): readonly Item[] {
  const target = items.get(targetOf(worked.relation));
  return [...items.values()].sort((a, b) => Number(b === target) - Number(a === target));
}

/** Distance between computed and stated, as a share of the larger; for an order, how far it is violated. */
function gapOf(worked: Worked): number {
  const between = (a: Interval, b: Interval) => Math.max(0, (b.low ?? -Infinity) - (a.high ?? Infinity), (a.low ?? -Infinity) - (b.high ?? Infinity));
  const size = Math.max(Math.abs(worked.computed.high ?? 0), Math.abs(worked.stated.high ?? 0), Number.MIN_VALUE);
  return between(worked.computed, worked.stated) / size;
}

function judgeOpen(items: readonly Item[], worked: Worked): { readonly cause: Cause; readonly isAlert: boolean; readonly reason: Code; readonly settle: readonly Code[] } {
  const first = items[0] as Item;
  const facts = factsOf(first.place.indicator);
  const isOneVoice = items.every((item) => isSameSpeaker(item.speaker, first.speaker));
  const isOrder = worked.relation.kind === "at_most";
  const isClear = (worked.computed.low ?? 0) > CLEAR * (worked.stated.high ?? Infinity);
  if (isMixed(items)) return { cause: "statistical_basis", isAlert: false, reason: "across_mixed", settle: [] };
  if (isOneSeries(items)) return { cause: "internal_arithmetic", isAlert: !isOrder || isClear, reason: "across_oneSeries", settle: ["ask_seriesGives"] };
  if (isOneVoice) return { cause: "internal_arithmetic", isAlert: !isOrder || isClear, reason: "across_oneVoice", settle: ["ask_elsewhere"] };
  const sides = new Set(items.map(sideOf));
  if (facts.isCountedTwice && (!isOrder || !isClear)) {
    return { cause: "statistical_basis", isAlert: false, reason: sides.size > 1 ? "across_sides" : "across_sources", settle: ["ask_service"] };
  }
  if (isOrder && worked.relation.rule === "part_whole") return { cause: "definition", isAlert: isClear && !facts.isLoose, reason: "across_part", settle: ["ask_whole"] };
  if (isOrder) return { cause: "period", isAlert: isClear, reason: "across_time", settle: ["ask_whichMonths"] };
  return { cause: "unexplained", isAlert: false, reason: "across_counted", settle: ["ask_source"] };
}
