import type { BasisChain } from "@/lib/domain/finding";
import type { Told, ToldArg, ToldFinding } from "@/lib/domain/told";
import type { CellReading, Statement } from "./cell-reading";
import { NO_EVIDENCE, type ChainEvidence } from "./cell-finding";
import { eachFilling } from "./checks/across";
import type { Linked } from "./checks/arithmetic";
import { nodeOf, type Node } from "./checks/nodes";
import type { Relation } from "./checks/relations";
import type { Worked } from "./checks/say";
import { areSidesParted, campsOf, sideOf } from "./counting";
import { sayLine } from "./finding-words";
import { factsOf } from "./indicator-facts";
import { compareText, type Item } from "./item";
import { isSameSpeaker } from "./names";
import { onlySeries, seriesOf } from "./series";
import { told, toldFigure, toldFigures, toldList, toldNumber, toldPeriod, toldValue, toldVoices } from "./told";

/**
 * Statistical basis as a hypothesis: the clusters of a disagreement are tested against levels, growth and other years.
 * Each is put together with what its own voices say elsewhere; which chain closes tells the series, not who speaks.
 */
export function findChainEvidence(reading: CellReading, linked: Linked): ChainEvidence {
  const first = reading.statements[0]?.first;
  const node = first ? nodeOf(first) : null;
  if (!first || !node || reading.clusters.length < 2 || reading.clusters.length > 8) return NO_EVIDENCE;
  const relations = linked.relations.filter((relation) => relation.kind !== "at_most" && [relation.a, relation.b, relation.c].includes(node.key));
  const owners = ownersOf(reading);
  const tests = reading.clusters.map((cluster, index) => testCluster(cluster, index, node, relations, linked, owners));
  const made = tests.flatMap((test, index) => toChain(test, index, reading));
  return { chains: made.map(({ chain }) => chain), told: made.map(({ words }) => words), ...conclude(tests, reading, factsOf(first.place.indicator).isCountedTwice) };
}

interface Outcome {
  readonly relation: Relation;
  readonly closes: boolean;
  readonly arithmetic: Told;
  /** The other claims it was worked out with. */
  readonly others: readonly string[];
  /** Whether it needs a figure that only the voices of another cluster tell: evidence across series, not within one. */
  readonly isCross: boolean;
}

interface Test {
  readonly outcomes: readonly Outcome[];
  /** What a chain implies where nothing is stated to hold it against. */
  readonly implied: readonly Told[];
  readonly claims: readonly string[];
}

type Owners = (item: Item) => readonly number[];

/** Owner of a claim that a person put into a series no cluster belongs to. */
const ELSEWHERE = -1;

/** Clusters whose series a person put a claim in; else those whose voices tell it: the same person or body, the same document's own voice, or the same side where sides part them. */
function ownersOf(reading: CellReading): Owners {
  const bySide = areSidesParted(reading);
  const told = reading.clusters.map((cluster) => cluster.flatMap((statement) => statement.items).slice(0, 50));
  const series = reading.clusters.map((cluster) => seriesOf(cluster.flatMap((statement) => statement.items)));
  const tells = (x: Item, y: Item) =>
    isSameSpeaker(x.speaker, y.speaker) || (x.speaker === null && y.speaker === null && x.claim.document === y.claim.document) || (bySide && sideOf(x) !== null && sideOf(x) === sideOf(y) && sideOf(y) !== null);
  const bySeries = (key: string) => {
    const owners = series.flatMap((keys, index) => (keys.has(key) ? [index] : []));
    return owners.length > 0 ? owners : [ELSEWHERE];
  };
  return (item) => (item.series !== null ? bySeries(item.series) : told.flatMap((items, index) => (items.some((own) => tells(own, item)) ? [index] : [])));
}

function testCluster(cluster: readonly Statement[], index: number, node: Node, relations: readonly Relation[], linked: Linked, owners: Owners): Test {
  const own = cluster.flatMap((statement) => statement.items);
  const ids = new Set(own.map((item) => item.claim.id));
  const outcomes: Outcome[] = [];
  const implied: Told[] = [];
  const claims = new Set(ids);
  for (const relation of relations) {
    const choices = choicesFor(relation, node, own, index, linked, owners);
    const filled = [...eachFilling(relation, linked, choices)].sort((a, b) => Number(b.worked.closes) - Number(a.worked.closes) || widthOf(a.worked) - widthOf(b.worked));
    const best = filled[0]?.worked;
    if (!best) {
      implied.push(...toldImplied(relation, linked, choices));
      continue;
    }
    outcomes.push({ relation, closes: best.closes, arithmetic: best.told, others: best.terms.filter((term) => !ids.has(term)), isCross: isCross(best, index, linked, owners) });
    if (best.closes) best.terms.forEach((term) => claims.add(term));
  }
  return { outcomes, implied, claims: [...claims].sort(compareText) };
}

/** A cluster goes with what its own voices say, else with what nobody of the others says, else, for other years, with what there is. */
function choicesFor(relation: Relation, node: Node, own: readonly Item[], index: number, linked: Linked, owners: Owners): ReadonlyMap<string, readonly Item[]> {
  const choices = new Map<string, readonly Item[]>([[node.key, own]]);
  for (const member of [relation.a, relation.b, relation.c]) {
    if (member === node.key) continue;
    const items = linked.items.get(member) ?? [];
    const free = items.filter((item) => owners(item).length === 0 || owners(item).includes(index));
    const mine = free.filter((item) => owners(item).length > 0);
    const isSameTime = linked.nodes.get(member)?.period === node.period;
    choices.set(member, isSameTime ? (mine.length > 0 ? mine : free) : free.length > 0 ? free : items);
  }
  return choices;
}

function isCross({ relation, terms }: Worked, index: number, linked: Linked, owners: Owners): boolean {
  const used = [relation.a, relation.b, relation.c].flatMap((member) => (linked.items.get(member) ?? []).filter((item) => terms.includes(item.claim.id)));
  return used.some((item) => owners(item).length > 0 && !owners(item).includes(index));
}

function widthOf({ computed }: Worked): number {
  return computed.low === null || computed.high === null ? Infinity : computed.high - computed.low;
}

/** "$3.3 billion / 1.16 = $2.84 billion in 2020; not stated anywhere", for a level and its growth without a base. */
function toldImplied(relation: Relation, linked: Linked, choices: ReadonlyMap<string, readonly Item[]>): readonly Told[] {
  const [growth, level] = [choices.get(relation.b)?.[0], choices.get(relation.c)?.[0]];
  if (relation.rule !== "growth" || !growth || !level || (linked.items.get(relation.a)?.length ?? 0) > 0) return [];
  const base = linked.nodes.get(relation.a);
  const factor = 1 + growth.figure.value / 100;
  if (!base || factor <= 0) return [];
  return [told("chain_implied", { level: toldFigure(level), factor: toldNumber(factor, 5), result: toldValue(level.figure.value / factor, level.claim.unit, 3), period: toldBase(base.period, growth) })];
}

function toldBase(key: string, growth: Item): ToldArg {
  if (growth.claim.comparedTo !== null) return toldPeriod(growth.claim.comparedTo);
  const [start = "", end = ""] = key.split("/");
  return /^\d{4}-01-01\/\d{4}-01-01$/.test(key) ? toldPeriod({ kind: "range", start, end, label: start.slice(0, 4), basis: "inferred" }) : told("chain_yearBefore");
}

function toChain(test: Test, index: number, reading: CellReading): readonly { readonly chain: BasisChain; readonly words: ToldFinding["chains"][number] }[] {
  const own = test.outcomes.filter((outcome) => !outcome.isCross);
  const cross = test.outcomes.filter((outcome) => outcome.isCross).map((outcome) => told("chain_cross", { arithmetic: outcome.arithmetic }));
  const arithmetic = [...own.map((outcome) => outcome.arithmetic), ...test.implied, ...cross];
  if (arithmetic.length === 0) return [];
  const items = (reading.clusters[index] ?? []).flatMap((statement) => statement.items);
  const given = onlySeries(items);
  const series = told("chain_series", { letter: String.fromCharCode(65 + index), voices: toldVoices(items) });
  const closes = own.length > 0 && own.every((outcome) => outcome.closes);
  const chain: BasisChain = { series: sayLine(series), ...(given === null ? {} : { given }), claims: test.claims, arithmetic: arithmetic.map(sayLine), closes, ...(test.outcomes.length === 0 ? { isUntested: true } : {}) };
  return [{ chain, words: { series, arithmetic } }];
}

/** Relations that tell clusters apart: not those that close with every cluster over the same other claims. */
function telling(tests: readonly Test[]): ReadonlySet<Relation> {
  const byRelation = Map.groupBy(tests.flatMap((test) => test.outcomes), (outcome) => outcome.relation);
  const isTelling = (outcomes: readonly Outcome[]) => outcomes.some((outcome) => !outcome.closes) || new Set(outcomes.map((outcome) => outcome.others.join())).size > 1 || outcomes.length < tests.length;
  return new Set([...byRelation].filter(([, outcomes]) => isTelling(outcomes)).map(([relation]) => relation));
}

type Conclusion = Pick<ChainEvidence, "supported" | "cause" | "reason">;
const NOTHING: Conclusion = { supported: [], cause: null, reason: null };

function conclude(tests: readonly Test[], reading: CellReading, isCountedTwice: boolean): Conclusion {
  const figures = (index: number) => toldFigures((reading.clusters[index] ?? []).map((statement) => statement.first), 2);
  const counts = telling(tests);
  const known = tests.map((test) => test.outcomes.filter((outcome) => counts.has(outcome.relation)));
  const find = (index: number, closes: boolean, cross: boolean) => known[index]?.find((outcome) => outcome.closes === closes && outcome.isCross === cross);
  const indexes = tests.map((_, index) => index);
  const closing = indexes.filter((index) => find(index, true, false) && !find(index, false, false));
  const failing = indexes.filter((index) => !closing.includes(index) && (find(index, false, false) ?? find(index, false, true)));
  const failed = failing.length === 0 ? [] : [told("support_fail", { figures: toldList(failing.map(figures), 8, "semicolon") })];
  const [only] = closing;
  if (only === undefined) return NOTHING;
  const camps = campsOf(reading);
  const series = isCountedTwice ? "statistical_basis" : null;
  if (closing.length > 1) {
    if (areDisjoint(closing.map((index) => find(index, true, false)?.others ?? []))) return coversAll(camps, closing) ? { supported: [told("support_each")], cause: series, reason: told("reason_chainsEach") } : { ...NOTHING, supported: [told("support_eachOf", { figures: toldList(closing.map(figures), 8, "semicolon") }), ...failed] };
    return { ...NOTHING, supported: [told("support_several", { figures: toldList(closing.map(figures), 8, "semicolon") }), ...failed] };
  }
  // Of more than two camps, those that do not close may be wrong as well as of another series.
  const isParted = camps.length === 2 && coversAll(camps, [only, ...failing]);
  return { supported: [told("support_one", { figures: figures(only) }), ...failed], cause: isParted ? series : null, reason: isParted ? told("reason_chainsOne", { figures: figures(only) }) : null };
}

type Camps = readonly (readonly number[])[];

function coversAll(camps: Camps, indexes: readonly number[]): boolean {
  return camps.every((camp) => camp.some((index) => indexes.includes(index)));
}

function areDisjoint(sets: readonly (readonly string[])[]): boolean {
  const all = sets.flat();
  return new Set(all).size === all.length;
}
