import type { Verdict } from "@/lib/domain/finding";
import type { Interval } from "@/lib/domain/interval";
import { isCommon, sweep } from "./clusters";
import { factsOf } from "./indicator-facts";
import { overlaps } from "./interval-math";
import { compareItems, type Item } from "./item";
import { groupOrigins, hasGivenOrigin } from "./origins";
import { isFirstHand, isOneTeller } from "./quoting";

/** Claims of a cell that say the very same: one figure, one hedge, one precision. */
export interface Statement {
  readonly items: readonly Item[];
  readonly first: Item;
  /** Indexes of the origins that say it. */
  readonly origins: ReadonlySet<number>;
}

/** Why two figures that cannot both be true in nine readings of ten are still no conflict between two origins. */
export type Excuse = "same_origin" | "merged" | "definition" | "rounding" | "revision";

export interface Opposition {
  readonly a: Statement;
  readonly b: Statement;
  readonly excuse: Excuse | null;
}

export interface CellReading {
  readonly verdict: Verdict;
  readonly statements: readonly Statement[];
  /** Maximal sets that can be true together, without the statements that fit all of them. */
  readonly clusters: readonly (readonly Statement[])[];
  readonly neutral: readonly Statement[];
  readonly oppositions: readonly Opposition[];
  readonly origins: readonly (readonly Item[])[];
  readonly isCut: boolean;
}

/** Beyond this many different statements only the outermost are set against each other; the clusters still hold all. */
const MOST_PAIRED = 120;

type Reading = "hard" | "wide" | "core";

/** Reads one cell: its statements, its verdict, what can be true together and what stands against what. */
export function readCell(items: readonly Item[], origins: readonly (readonly Item[])[]): CellReading {
  const statements = toStatements(items, origins);
  const verdict = verdictOf(statements);
  const reading = verdict === "weak_tension" ? "core" : "wide";
  const { sets, isCut } = sweep(statements.map((statement) => statement.first.meaning[reading]));
  const isShared = (index: number) => sets.length > 1 && !isCut && sets.every((set) => set.includes(index));
  const neutral = sets.length > 1 && sets.length <= 50 ? (sets[0] ?? []).filter(isShared) : [];
  const isNeutral = new Set(neutral);
  const pick = (indexes: readonly number[]) => indexes.map((index) => statements[index]).filter((statement) => statement !== undefined);
  return {
    verdict,
    statements,
    clusters: sets.map((set) => pick(set.filter((index) => !isNeutral.has(index)))),
    neutral: pick(neutral),
    oppositions: verdict === "contradiction" || verdict === "strong_tension" ? findOppositions(statements, origins) : [],
    origins,
    isCut,
  };
}

function toStatements(items: readonly Item[], origins: readonly (readonly Item[])[]): readonly Statement[] {
  const originOf = new Map<Item, number>();
  origins.forEach((group, index) => group.forEach((item) => originOf.set(item, index)));
  const groups = new Map<string, Item[]>();
  for (const item of [...items].sort(compareItems)) {
    const { value, high, digits, exponent } = item.figure;
    const key = `${value}|${high ?? ""}|${digits}|${exponent}|${item.claim.qualifier}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => ({
    items: group,
    first: group[0] as Item,
    origins: new Set(group.map((item) => originOf.get(item) ?? -1)),
  }));
}

function verdictOf(statements: readonly Statement[]): Verdict {
  const areCommon = (reading: Reading) => isCommon(statements.map((statement) => statement.first.meaning[reading]));
  if (!areCommon("hard")) return "contradiction";
  if (!areCommon("wide")) return "strong_tension";
  return areCommon("core") ? "agreement" : "weak_tension";
}

/** How much further than the 90 % reading "about" is stretched before anyone is alerted: one use in ten lies beyond it. */
const STRETCH = 1.25;

/**
 * The reading that an alert rests on. Literal limits are taken literally ("more than 2 billion" allows 4), "about" is
 * stretched beyond its 90 % reading, a bare figure keeps its own: so hedges alone seldom raise an alert.
 */
function alarmOf({ claim, figure, meaning }: Item): Interval {
  switch (claim.qualifier) {
    case "exact":
    case "range":
      return meaning.wide;
    case "about":
    case "almost": {
      const { low, high } = meaning.wide;
      return { ...meaning.wide, low: low === null ? null : figure.value + (low - figure.value) * STRETCH, high: high === null ? null : figure.value + (high - figure.value) * STRETCH };
    }
    default:
      return meaning.hard;
  }
}

/** All pairs apart in the reading for alerts, each with what excuses it. */
function findOppositions(all: readonly Statement[], origins: readonly (readonly Item[])[]): readonly Opposition[] {
  const statements = all.length <= MOST_PAIRED ? all : [...all.slice(0, MOST_PAIRED / 2), ...all.slice(-MOST_PAIRED / 2)];
  const straddles = findStraddles(origins);
  const found: Opposition[] = [];
  statements.forEach((a, i) => {
    for (const b of statements.slice(i + 1)) {
      if (!overlaps(alarmOf(a.first), alarmOf(b.first))) found.push({ a, b, excuse: excuseOf(a, b, straddles, statements) });
    }
  });
  return found;
}

/** Statistics are revised after months; whoever says, or is quoted with, another number within weeks is contradicted. A body's own texts are revised on any day. */
const REVISION_DAYS = 45;

type Straddle = readonly [Interval, Interval];

function excuseOf(a: Statement, b: Statement, straddles: readonly Straddle[], statements: readonly Statement[]): Excuse | null {
  if (a.origins.size === 1 && b.origins.size === 1 && [...a.origins][0] === [...b.origins][0]) return isMerged(a, b) ? "merged" : "same_origin";
  if (isRoundedApart(a.first, b.first)) return "rounding";
  if (isRevised(a, b, statements)) return "revision";
  const fits = ([low, high]: Straddle) =>
    (overlaps(low, a.first.meaning.wide) && overlaps(high, b.first.meaning.wide)) || (overlaps(low, b.first.meaning.wide) && overlaps(high, a.first.meaning.wide));
  return straddles.some(fits) ? "definition" : null;
}

/** Whether a person joined the two into one origin. */
function isMerged(a: Statement, b: Statement): boolean {
  return a.items.some(hasGivenOrigin) && b.items.some(hasGivenOrigin) && groupOrigins([...a.items, ...b.items], false).length > 1;
}

/** Figures next to each other at the same precision (3.3 and 3.4): one true value on the boundary rounds to both. */
export function isRoundedApart(a: Item, b: Item): boolean {
  const isBare = a.claim.qualifier === "exact" && b.claim.qualifier === "exact";
  return isBare && a.figure.unit === b.figure.unit && (a.claim.unit !== "count" || a.figure.unit > 1) && overlaps(a.meaning.hard, b.meaning.hard);
}

/** Everyone who says the one says the other on another day: one source, not two against each other. */
export function isOneVoice(a: Statement, b: Statement): boolean {
  if (a.items.length > 40 || b.items.length > 40) return false;
  return a.items.every((x) => b.items.every((y) => isStep(x, y, 1)));
}

/** One voice, two documents, at least `days` apart. */
function isStep(x: Item, y: Item, days: number): boolean {
  return isOneTeller(x, y) && x.claim.document !== y.claim.document && x.day !== null && y.day !== null && Math.abs(x.day - y.day) >= days;
}

/** A source that told the one figure tells the other later, when nobody tells the first any more: a step, not a conflict. */
function isRevised(a: Statement, b: Statement, statements: readonly Statement[]): boolean {
  const revises = (from: Statement, to: Statement) => {
    const end = Math.max(...from.items.map((item) => item.day ?? -Infinity));
    const later = to.items.filter((item) => (item.day ?? -Infinity) > end);
    const before = statements.filter((other) => overlaps(other.first.meaning.wide, from.first.meaning.wide)).flatMap((other) => other.items);
    return later.length === to.items.length && before.slice(0, 40).some((x) => later.slice(0, 40).some((y) => isStep(x, y, isFirstHand(x) && isFirstHand(y) ? 1 : REVISION_DAYS)));
  };
  return revises(a, b) || revises(b, a);
}

/**
 * Pairs of figures, far apart, that one origin gives for one cell: it must be counting two things.
 * An author who sets two customs services side by side in his own voice counts one thing twice, so he proves nothing.
 */
function findStraddles(origins: readonly (readonly Item[])[]): readonly Straddle[] {
  const found: Straddle[] = [];
  for (const group of origins) {
    const voiced = group.filter((item) => item.speaker !== null || factsOf(item.place.indicator).isLoose);
    const distinct = [...new Map(voiced.map((item) => [`${item.figure.value}|${item.claim.qualifier}`, item])).values()].slice(0, 12);
    distinct.forEach((x, i) => {
      for (const y of distinct.slice(i + 1)) {
        if (x.claim.document === y.claim.document && !overlaps(x.meaning.wide, y.meaning.wide)) found.push([x.meaning.wide, y.meaning.wide]);
      }
    });
    if (found.length > 200) break;
  }
  return found;
}
