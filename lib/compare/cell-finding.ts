import type { BasisChain, Cause, Finding } from "@/lib/domain/finding";
import { judge, type Judgement } from "./cause";
import { readCell, type CellReading, type Statement } from "./cell-reading";
import { factsOf } from "./indicator-facts";
import { compareItems, type Item } from "./item";
import { cellOf } from "./keys";
import { groupOrigins } from "./origins";
import { givenOf } from "./series";
import { hashId } from "./shingles";
import { sayCount, sayFigure, sayInterval, sayList, saySubject, sayVoices, toSentence } from "./words";

/** What the rest of a component says of a disagreement in one of its cells. */
export interface ChainEvidence {
  readonly chains: readonly BasisChain[];
  readonly supportedReading: string | null;
  /** A cause that the chains show, over the one the cell alone suggests. */
  readonly cause: Cause | null;
  readonly reason: string | null;
}

export type FindEvidence = (reading: CellReading) => ChainEvidence;
const NO_EVIDENCE: ChainEvidence = { chains: [], supportedReading: null, cause: null, reason: null };

/** The finding of one cell; null where fewer than two claims stand in it. */
export function findCell(items: readonly Item[], findEvidence: FindEvidence = () => NO_EVIDENCE): Finding | null {
  const first = [...items].sort(compareItems)[0];
  if (first === undefined || items.length < 2) return null;
  const reading = readCell(items, groupOrigins(items));
  const isApart = reading.verdict === "contradiction" || reading.verdict === "strong_tension";
  const evidence = isApart ? findEvidence(reading) : NO_EVIDENCE;
  const judgement = isApart ? judge(reading) : calm(reading);
  const limits = limitsOf(first, reading);
  const isAlert = judgement.isAlert && limits.every((limit) => !limit.blocks);
  const overrides = judgement.isGiven !== true && evidence.cause !== null && (judgement.cause === "unexplained" || judgement.cause === "statistical_basis");
  const cause = reading.verdict === "agreement" ? null : overrides ? evidence.cause : judgement.cause;
  const reason = overrides && evidence.reason !== null ? evidence.reason : judgement.reason;
  const plurality = pluralityOf(reading);
  return {
    id: hashId(`cell|${first.place.cell}`),
    kind: "cell",
    component: first.place.component,
    cell: cellOf(first.claim, first.place),
    clusters: reading.clusters.map((cluster) => cluster.flatMap(toIds)),
    neutral: reading.neutral.flatMap(toIds),
    plurality,
    conflict: isAlert,
    verdict: reading.verdict,
    cause,
    origins: reading.origins.length,
    originGroups: reading.origins.map((group) => group.map((item) => item.claim.id)),
    explanation: explain(first, reading, reason, limits.map((limit) => limit.text)),
    settle: isApart ? [...limits.map((limit) => limit.ask), ...judgement.settle].filter((ask) => ask !== "") : [],
    check: null,
    chains: evidence.chains,
    ...givenOf(items),
    supportedReading: evidence.supportedReading,
    limits: limits.map((limit) => limit.text),
  };
}

function toIds(statement: Statement): readonly string[] {
  return statement.items.map((item) => item.claim.id);
}

function calm(reading: CellReading): Judgement {
  if (reading.verdict === "agreement") return { cause: "rounding", isAlert: false, reason: "", settle: [] };
  return { cause: "rounding", isAlert: false, reason: "Rounding and the words around the figures can explain the gap.", settle: [] };
}

interface Limit {
  readonly text: string;
  readonly ask: string;
  /** Whether no alert may rest on a cell with this limit. */
  readonly blocks: boolean;
}

/** What is missing or too much for a verdict; told with the finding, never silently. */
function limitsOf(first: Item, reading: CellReading): readonly Limit[] {
  const limits: Limit[] = [];
  if (first.place.period === null) limits.push({ text: "The texts do not say what time the figures are about, so they may be of different times.", ask: "What period does each figure cover?", blocks: true });
  if (first.place.pair.length === 0) limits.push({ text: "The texts do not say which countries the figures are about.", ask: "Which countries is each figure about?", blocks: true });
  if (reading.isCut) limits.push({ text: `There are ${sayCount(reading.statements.length, "different figure")} here; each is listed in one group only.`, ask: "", blocks: false });
  return limits;
}

/** Index of the cluster with most origins; null where two are level. */
function pluralityOf(reading: CellReading): number | null {
  if (reading.clusters.length < 2) return null;
  const counts = reading.clusters.map((cluster) => new Set(cluster.flatMap((statement) => [...statement.origins])).size);
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : null;
}

function explain(first: Item, reading: CellReading, reason: string, limits: readonly string[]): string {
  const subject = toSentence(saySubject(first, factsOf(first.place.indicator).label));
  const documents = new Set(reading.origins.flatMap((group) => group.map((item) => item.claim.document))).size;
  const sources = `${sayCount(documents, "document")}, ${sayCount(reading.origins.length, "independent origin")}`;
  const between = reading.neutral.length === 0 ? "" : `Fits every side: ${saySide(reading.neutral)}.`;
  const parts = [`${subject}: ${saySides(reading)} (${sources}).`, sayVerdict(reading), reason, between, ...limits];
  return parts.filter((part) => part !== "").join(" ");
}

function saySides(reading: CellReading): string {
  const sides = reading.clusters.length === 1 ? (reading.clusters[0] ?? []).map((statement) => [statement]) : reading.clusters;
  return sayList(sides.map(saySide), 4, reading.clusters.length > 1 ? "against" : "and");
}

function saySide(cluster: readonly Statement[]): string {
  const figures = sayList([...new Set(cluster.map((statement) => sayFigure(statement.first)))], 3);
  return `${figures} (${sayList(sayVoices(cluster.flatMap((statement) => statement.items)), 3)})`;
}

function sayVerdict(reading: CellReading): string {
  switch (reading.verdict) {
    case "agreement":
      return reading.statements.length === 1 ? "The figures are the same." : "All can be true together.";
    case "weak_tension":
      return "All can be true together, though not in the likeliest reading of each.";
    case "strong_tension":
      return `All can be true together only by a rare reading${sayGap(reading, "wide")}.`;
    case "contradiction":
      return `They cannot all be true${sayGap(reading, "hard")}.`;
  }
}

/** The two readings that miss each other: ": 10 % to 13.7 % and 15.5 % to 16.5 % share no value". */
function sayGap(reading: CellReading, level: "hard" | "wide"): string {
  const { statements } = reading;
  const lowest = statements.reduce((best, next) => ((next.first.meaning[level].high ?? Infinity) < (best.first.meaning[level].high ?? Infinity) ? next : best));
  const highest = statements.reduce((best, next) => ((next.first.meaning[level].low ?? -Infinity) > (best.first.meaning[level].low ?? -Infinity) ? next : best));
  const isWhole = (statement: Statement) => statement.first.claim.unit === "count" && statement.first.claim.qualifier === "exact" && statement.first.figure.unit === 1;
  if (isWhole(lowest) && isWhole(highest)) return "";
  const say = (statement: Statement) => sayInterval(statement.first.meaning[level], statement.first.claim.unit, statement.first.claim.qualifier === "exact" ? 7 : 3);
  return `: ${say(lowest)} and ${say(highest)} share no value`;
}
