import type { BasisChain } from "@/lib/domain/finding";
import { areSidesParted, sideOf } from "./cause";
import type { CellReading, Statement } from "./cell-reading";
import type { ChainEvidence } from "./cell-finding";
import { fillings } from "./checks/across";
import type { Linked } from "./checks/arithmetic";
import { nodeOf } from "./checks/nodes";
import type { Relation } from "./checks/relations";
import { factsOf } from "./indicator-facts";
import { compareText, type Item } from "./item";
import { isSameSpeaker } from "./names";
import { sayFigure, sayList, sayNumber, sayPeriod, sayValue, sayVoice } from "./words";

/**
 * Statistical basis as a hypothesis: the clusters of a disagreement are tested against levels, growth and other years.
 * Each is put together with what its own voices say elsewhere; which chain closes tells the series, not who speaks.
 */
export function findChainEvidence(reading: CellReading, linked: Linked): ChainEvidence {
  const first = reading.statements[0]?.first;
  const node = first ? nodeOf(first) : null;
  if (!first || !node || reading.clusters.length < 2 || reading.clusters.length > 8) return { chains: [], supportedReading: null, cause: null, reason: null };
  const relations = linked.relations.filter((relation) => relation.kind !== "at_most" && [relation.a, relation.b, relation.c].includes(node.key));
  const owners = ownersOf(reading);
  const tests = reading.clusters.map((cluster, index) => testCluster(cluster, index, node.key, relations, linked, owners));
  const chains = tests.flatMap((test, index) => toChain(test, index, reading));
  return { chains, ...conclude(tests, reading, factsOf(first.place.indicator).isCountedTwice) };
}

interface Test {
  readonly closing: readonly string[];
  readonly failing: readonly string[];
  /** What a chain implies where nothing is stated to hold it against. */
  readonly implied: readonly string[];
  readonly claims: readonly string[];
}

type Owners = (item: Item) => readonly number[];

/** Clusters whose voices tell a claim: the same person or body, the same document's own voice, or the same side where sides part them. */
function ownersOf(reading: CellReading): Owners {
  const bySide = areSidesParted(reading);
  const told = reading.clusters.map((cluster) => cluster.flatMap((statement) => statement.items).slice(0, 50));
  const tells = (x: Item, y: Item) =>
    isSameSpeaker(x.speaker, y.speaker) || (x.speaker === null && y.speaker === null && x.claim.document === y.claim.document) || (bySide && sideOf(x) !== null && sideOf(x) === sideOf(y) && sideOf(y) !== null);
  return (item) => told.flatMap((items, index) => (items.some((own) => tells(own, item)) ? [index] : []));
}

function testCluster(cluster: readonly Statement[], index: number, key: string, relations: readonly Relation[], linked: Linked, owners: Owners): Test {
  const own = cluster.flatMap((statement) => statement.items);
  const closing: string[] = [];
  const failing: string[] = [];
  const implied: string[] = [];
  const claims = new Set(own.map((item) => item.claim.id));
  for (const relation of relations) {
    const choices = new Map(linked.items);
    choices.set(key, own);
    for (const member of [relation.a, relation.b, relation.c]) {
      if (member === key) continue;
      const items = linked.items.get(member) ?? [];
      const [mine, free] = [items.filter((item) => owners(item).includes(index)), items.filter((item) => owners(item).length === 0)];
      choices.set(member, mine.length > 0 ? mine : free);
    }
    const filled = fillings(relation, linked, choices);
    const closes = filled.find((filling) => filling.worked.closes);
    if (closes) {
      closing.push(closes.worked.arithmetic);
      closes.worked.terms.forEach((term) => claims.add(term));
    } else if (filled[0]) failing.push(filled[0].worked.arithmetic);
    else implied.push(...sayImplied(relation, linked, choices));
  }
  return { closing, failing, implied, claims: [...claims].sort(compareText) };
}

/** "$3.3 billion / 1.16 = $2.84 billion in 2020; not stated anywhere", for a level and its growth without a base. */
function sayImplied(relation: Relation, linked: Linked, choices: ReadonlyMap<string, readonly Item[]>): readonly string[] {
  const [growth, level] = [choices.get(relation.b)?.[0], choices.get(relation.c)?.[0]];
  if (relation.rule !== "growth" || !growth || !level || (linked.items.get(relation.a)?.length ?? 0) > 0) return [];
  const base = linked.nodes.get(relation.a);
  const factor = 1 + growth.figure.value / 100;
  if (!base || factor <= 0) return [];
  return [`${sayFigure(level)} / ${sayNumber(factor, 5)} = ${sayValue(level.figure.value / factor, level.claim.unit, 3)} ${sayBase(base.period, growth)}; no figure is stated for it`];
}

function sayBase(key: string, growth: Item): string {
  if (growth.claim.comparedTo !== null) return sayPeriod(growth.claim.comparedTo);
  return /^\d{4}-01-01\/\d{4}-01-01$/.test(key) ? `in ${key.slice(0, 4)}` : "a year before";
}

function toChain(test: Test, index: number, reading: CellReading): readonly BasisChain[] {
  const arithmetic = [...test.closing, ...test.failing, ...test.implied];
  if (arithmetic.length === 0) return [];
  const voices = [...new Set((reading.clusters[index] ?? []).flatMap((statement) => statement.items.map(sayVoice)))].sort(compareText);
  return [{ series: `series ${String.fromCharCode(65 + index)} (${sayList(voices, 3)})`, claims: test.claims, arithmetic, closes: test.closing.length > 0 && test.failing.length === 0 }];
}

function conclude(tests: readonly Test[], reading: CellReading, isCountedTwice: boolean): Pick<ChainEvidence, "supportedReading" | "cause" | "reason"> {
  const name = (index: number) => sayList([...new Set((reading.clusters[index] ?? []).map((statement) => sayFigure(statement.first)))], 2);
  const closing = tests.flatMap((test, index) => (test.closing.length > 0 ? [index] : []));
  const failing = tests.flatMap((test, index) => (test.closing.length === 0 && test.failing.length > 0 ? [index] : []));
  const line = (index: number) => tests[index]?.closing[0] ?? tests[index]?.failing[0] ?? "";
  if (closing.length === 0) return { supportedReading: null, cause: null, reason: null };
  if (closing.length > 1) {
    const both = `Each closes with figures of its own sources: ${closing.map((index) => `${name(index)}: ${line(index)}`).join("; ")}. So there are probably two statistical series, each right in itself.`;
    return { supportedReading: both, cause: isCountedTwice ? "statistical_basis" : null, reason: both };
  }
  const [only] = closing as [number];
  const against = failing.length > 0 ? ` With ${failing.map((index) => `${name(index)} it does not: ${line(index)}`).join("; ")}.` : "";
  const supported = `Other figures close with ${name(only)}: ${line(only)}.${against}`;
  const isParted = isCountedTwice && failing.length > 0;
  return { supportedReading: supported, cause: isParted ? "statistical_basis" : null, reason: isParted ? `${supported} The other figure probably belongs to another statistical series.` : null };
}
