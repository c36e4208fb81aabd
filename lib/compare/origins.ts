import { compareItems, type Item } from "./item";
import { toSkeleton } from "./names";
import { isOneTeller, tellerOf } from "./quoting";
import { likeness, printOf, type TextPrint } from "./shingles";

/** Days within which one person's figure counts as one statement, told by several reporters. */
const EVENT_DAYS = 10;
const LIKENESS = 0.5;
/** Reprints of one sentence beyond this many are compared with the first ones only. */
const BUCKET = 12;

/**
 * Independent origins of the claims of one cell: groups of one statement and its reprints, translations and agency copies.
 * One document's claims by one voice are one origin; so are one person's figure within ten days, one body's figure at any
 * date (its own releases and whoever quotes them), near-identical sentences with the same figure, and a copy that names its source. So are claims that a
 * person said come from one origin, unless `isGiven` is false: then as if nobody had.
 */
export function groupOrigins(items: readonly Item[], isGiven = true): readonly (readonly Item[])[] {
  const given = isGiven && items.some(hasGivenOrigin);
  if (!given && areUnrelated(items)) return items.map((item) => [item]);
  const ordered = [...items].sort(compareItems);
  const parent = ordered.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    while (parent[i] !== root) [parent[i], i] = [root, parent[i] as number];
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  joinVoices(ordered, join);
  if (given) joinGiven(ordered, join);
  for (const group of byFigure(ordered)) {
    if (group.length < 2) continue;
    joinStatements(ordered, group, join);
    joinReprints(ordered, group, join);
    joinCitations(ordered, group, join);
  }
  const groups = new Map<number, Item[]>();
  ordered.forEach((item, i) => {
    const root = find(i);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  });
  return [...groups.values()];
}

/** A quick way out for the commonest case: few claims, each of another document and another figure. */
function areUnrelated(items: readonly Item[]): boolean {
  if (items.length > 4) return items.length < 2;
  return items.every((item, i) => items.slice(i + 1).every((other) => item.claim.document !== other.claim.document && item.figure.value !== other.figure.value));
}

/** Whether a person said of a claim that it comes from one origin with others. */
export function hasGivenOrigin({ claim }: Item): boolean {
  return claim.origins !== undefined && claim.origins.length > 0;
}

type Join = (a: number, b: number) => void;

function joinGiven(items: readonly Item[], join: Join): void {
  const first = new Map<string, number>();
  items.forEach((item, i) => {
    for (const origin of item.claim.origins ?? []) {
      const seen = first.get(origin);
      if (seen === undefined) first.set(origin, i);
      else join(seen, i);
    }
  });
}

function joinVoices(items: readonly Item[], join: Join): void {
  const first = new Map<string, number>();
  items.forEach((item, i) => {
    const voice = item.speaker === null ? "" : `${item.speaker.kind}${item.speaker.key}${item.speaker.initial}`;
    const key = `${item.claim.document}\u0000${voice}`;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, i);
    else join(seen, i);
  });
}

/** Indexes of the claims with one figure, by value; hedges are left aside, for they drift when a figure is passed on. */
function byFigure(items: readonly Item[]): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, i) => {
    const key = `${item.figure.value}|${item.figure.high ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return groups.values();
}

function joinStatements(items: readonly Item[], group: readonly number[], join: Join): void {
  const byTeller = new Map<string, number[]>();
  for (const i of group) {
    const item = items[i];
    const teller = item === undefined ? null : tellerOf(item);
    if (teller === null) continue;
    const key = `${teller.kind}${teller.key}`;
    const same = byTeller.get(key);
    if (same) same.push(i);
    else byTeller.set(key, [i]);
  }
  for (const same of byTeller.values()) {
    const dated = [...same].sort((a, b) => (items[a]?.day ?? Infinity) - (items[b]?.day ?? Infinity) || a - b);
    dated.forEach((i, at) => {
      for (const j of dated.slice(Math.max(0, at - 4), at)) {
        const [a, b] = [items[j], items[i]];
        if (a && b && isOneTeller(a, b) && (tellerOf(a)?.kind === "body" || isSameEvent(a, b))) join(j, i);
      }
    });
  }
}

/** A person may repeat a figure months later: that is a new statement. Undated copies give no sign of one. */
function isSameEvent(a: Item, b: Item): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= EVENT_DAYS;
}

function joinReprints(items: readonly Item[], group: readonly number[], join: Join): void {
  const buckets = new Map<number, { readonly index: number; readonly print: TextPrint }[]>();
  for (const i of group) {
    const print = printOf(items[i]?.claim.text ?? null);
    if (print === null) continue;
    for (const hash of print.sketch) {
      const bucket = buckets.get(hash) ?? [];
      for (const other of bucket) if (likeness(print, other.print) >= LIKENESS) join(other.index, i);
      if (bucket.length < BUCKET) bucket.push({ index: i, print });
      buckets.set(hash, bucket);
    }
  }
}

/** Joins a claim to the one whose publisher its own publisher line or sentence names: "Pledge Times (RIA)". */
function joinCitations(items: readonly Item[], group: readonly number[], join: Join): void {
  const publishers = new Map<string, number>();
  for (const i of group) {
    const name = toSkeleton(items[i]?.claim.publisher ?? "");
    if (name.length > 2 && !publishers.has(name)) publishers.set(name, i);
  }
  if (publishers.size < 2) return;
  for (const i of group) {
    const claim = items[i]?.claim;
    const cited = /\(([^)]+)\)/.exec(claim?.publisher ?? "")?.[1] ?? /\b(?:citing|reports|со ссылкой на|сообщает|передает|istinadən)\s+([\p{L}\p{N} .-]{2,40})/iu.exec(claim?.text ?? "")?.[1];
    if (!cited) continue;
    const skeleton = toSkeleton(cited);
    for (const [name, source] of publishers) if (source !== i && (skeleton === name || skeleton.startsWith(`${name} `))) join(source, i);
  }
}
