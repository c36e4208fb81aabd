import type { BasisChain, Cause, Finding } from "@/lib/domain/finding";
import type { Told, ToldArg, ToldFinding } from "@/lib/domain/told";
import { judge, type Judgement } from "./cause";
import { readCell, type CellReading, type Statement } from "./cell-reading";
import { wordsOf } from "./finding-words";
import { compareItems, type Item } from "./item";
import { cellOf } from "./keys";
import { groupOrigins } from "./origins";
import { givenOf } from "./series";
import { hashId } from "./shingles";
import { told, toldBounds, toldCount, toldFigures, toldList, toldSubject, toldVoices } from "./told";

/** What the rest of a component says of a disagreement in one of its cells. */
export interface ChainEvidence {
  readonly chains: readonly BasisChain[];
  readonly told: ToldFinding["chains"];
  readonly supported: readonly Told[];
  /** A cause that the chains show, over the one the cell alone suggests. */
  readonly cause: Cause | null;
  readonly reason: Told | null;
}

export type FindEvidence = (reading: CellReading) => ChainEvidence;
export const NO_EVIDENCE: ChainEvidence = { chains: [], told: [], supported: [], cause: null, reason: null };

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
    ...wordsOf({
      explanation: explain(first, reading, reason, limits.map((limit) => limit.text)),
      settle: isApart ? [...limits.flatMap((limit) => limit.ask ?? []), ...judgement.settle] : [],
      supported: evidence.supported,
      limits: limits.map((limit) => limit.text),
      chains: evidence.told,
    }),
    check: null,
    chains: evidence.chains,
    ...givenOf(items),
  };
}

function toIds(statement: Statement): readonly string[] {
  return statement.items.map((item) => item.claim.id);
}

function calm(reading: CellReading): Judgement {
  if (reading.verdict === "agreement") return { cause: "rounding", isAlert: false, reason: null, settle: [] };
  return { cause: "rounding", isAlert: false, reason: told("reason_hedges"), settle: [] };
}

interface Limit {
  readonly text: Told;
  readonly ask: Told | null;
  /** Whether no alert may rest on a cell with this limit. */
  readonly blocks: boolean;
}

/** What is missing or too much for a verdict; told with the finding, never silently. */
function limitsOf(first: Item, reading: CellReading): readonly Limit[] {
  const limits: Limit[] = [];
  if (first.place.period === null) limits.push({ text: told("limit_noPeriod"), ask: told("ask_period"), blocks: true });
  if (first.place.pair.length === 0) limits.push({ text: told("limit_noPair"), ask: told("ask_pair"), blocks: true });
  if (reading.isCut) limits.push({ text: told("limit_cut", { figures: toldCount(reading.statements.length, "differentFigure") }), ask: null, blocks: false });
  return limits;
}

/** Index of the cluster with most origins; null where two are level. */
function pluralityOf(reading: CellReading): number | null {
  if (reading.clusters.length < 2) return null;
  const counts = reading.clusters.map((cluster) => new Set(cluster.flatMap((statement) => [...statement.origins])).size);
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : null;
}

function explain(first: Item, reading: CellReading, reason: Told | null, limits: readonly Told[]): readonly Told[] {
  const documents = new Set(reading.origins.flatMap((group) => group.map((item) => item.claim.document))).size;
  const shared = sharedOf(reading);
  const head = told("cell", { subject: toldSubject(first), sides: toldSides(reading, shared), documents: toldCount(documents, "document"), origins: toldCount(reading.origins.length, "origin") });
  const between = reading.neutral.length === 0 ? [] : [told("fitsAll", { side: toldSide(reading.neutral) })];
  const some = shared.size === 0 ? [] : [told("fitsSeveral", { side: toldSide([...shared]) })];
  return [head, toldVerdict(reading), ...(reason === null ? [] : [reason]), ...between, ...some, ...limits];
}

/** Statements of more than one cluster, but not of all; none where a cluster has no statement of its own beside them. */
function sharedOf({ clusters }: CellReading): ReadonlySet<Statement> {
  const seen = new Set<Statement>();
  const shared = new Set(clusters.flat().filter((statement) => seen.size === seen.add(statement).size));
  return clusters.every((cluster) => cluster.some((statement) => !shared.has(statement))) ? shared : new Set();
}

/** What stands against what; a statement that fits several sides is told after them. */
function toldSides(reading: CellReading, shared: ReadonlySet<Statement>): ToldArg {
  const sides = reading.clusters.length === 1 ? (reading.clusters[0] ?? []).map((statement) => [statement]) : reading.clusters.map((cluster) => cluster.filter((statement) => !shared.has(statement)));
  return toldList(sides.map(toldSide), 4, reading.clusters.length > 1 ? "against" : "and");
}

function toldSide(cluster: readonly Statement[]): Told {
  return told("side", { figures: toldFigures(cluster.map((statement) => statement.first), 3), voices: toldVoices(cluster.flatMap((statement) => statement.items)) });
}

function toldVerdict(reading: CellReading): Told {
  switch (reading.verdict) {
    case "agreement":
      return told(reading.statements.length === 1 ? "verdict_same" : "verdict_together");
    case "weak_tension":
      return told("verdict_weak");
    case "strong_tension": {
      const gap = findGap(reading, "wide");
      return gap === null ? told("verdict_rare") : told("verdict_rareGap", gap);
    }
    case "contradiction": {
      const gap = findGap(reading, "hard");
      return gap === null ? told("verdict_not") : told("verdict_notGap", gap);
    }
  }
}

/** The two readings that miss each other: "10% to 13.7% and 15.5% to 16.5%"; null where whole numbers speak for themselves. */
function findGap(reading: CellReading, level: "hard" | "wide"): { readonly low: ToldArg; readonly high: ToldArg } | null {
  const { statements } = reading;
  const lowest = statements.reduce((best, next) => ((next.first.meaning[level].high ?? Infinity) < (best.first.meaning[level].high ?? Infinity) ? next : best));
  const highest = statements.reduce((best, next) => ((next.first.meaning[level].low ?? -Infinity) > (best.first.meaning[level].low ?? -Infinity) ? next : best));
  const isWhole = (statement: Statement) => statement.first.claim.unit === "count" && statement.first.claim.qualifier === "exact" && statement.first.figure.unit === 1;
  if (isWhole(lowest) && isWhole(highest)) return null;
  const bounds = (statement: Statement) => toldBounds(statement.first.meaning[level], statement.first.claim.unit, statement.first.claim.qualifier === "exact" ? 7 : 3);
  return { low: bounds(lowest), high: bounds(highest) };
}
