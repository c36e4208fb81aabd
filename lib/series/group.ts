import type { Finding } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import { findBases, toGivenByClaim } from "./basis";
import type { Series, SeriesLabel } from "./model";
import { toPoints } from "./points";
import type { Sides } from "./sides";

/** What makes a line. */
export type SeriesGrouping = "basis" | "publisher" | "speaker" | "none";

export interface SeriesOptions {
  readonly group: SeriesGrouping;
  /** Whether reporter → partner and partner → reporter are different flows (exports), or one (turnover). */
  readonly isDirected: boolean;
  /** Whether what is counted goes from the partner to the reporter: imports, students, guests. */
  readonly isInward?: boolean;
  /** Whose statistics a claim belongs to, where that is known: a line for each side. */
  readonly sides?: Sides;
  /** Lines with colours of their own; what is beyond goes into the rest. */
  readonly most?: number;
}

interface Draft {
  readonly label: SeriesLabel;
  readonly claims: readonly ClaimView[];
  readonly isConnected: boolean;
}

const MOST_SERIES = 5;
const MOST_VOICES = 2;

/** Who said it, most often first: the speaker, else the publisher. */
export function listVoices(claims: readonly ClaimView[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const voice = claim.speaker ?? claim.document.publisher;
    if (voice !== null) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([voice]) => voice);
}

/** Whether one voice gives all figures: only then is a line through them somebody's, counted in one way throughout. */
function isOneVoice(claims: readonly ClaimView[]): boolean {
  return new Set(claims.map((claim) => claim.speaker ?? claim.document.publisher ?? claim.document.id)).size === 1;
}

function hasDisagreement(claims: readonly ClaimView[]): boolean {
  return claims.some((claim) => claim.findings.some((finding) => finding.kind === "cell" && finding.verdict !== "agreement"));
}

function draftBySide(claims: readonly ClaimView[], sides: Sides): readonly Draft[] {
  const groups = Map.groupBy(claims, (claim) => sides.get(claim.id) ?? null);
  return [...groups.entries()]
    .flatMap(([country, members]): readonly Draft[] => (country === null ? [] : [{ label: { kind: "side", country }, claims: members, isConnected: true }]))
    .sort((a, b) => (toLabelKey(a.label) < toLabelKey(b.label) ? -1 : 1));
}

function draftByBasis(all: readonly ClaimView[], findings: readonly Finding[], sides: Sides): readonly Draft[] {
  const sided = draftBySide(all, sides);
  const claims = all.filter((claim) => !sides.has(claim.id));
  const bases = findBases(findings, toGivenByClaim(claims))
    .map((basis) => ({ ...basis, members: claims.filter((claim) => basis.claims.has(claim.id)) }))
    .filter((basis) => (basis.given === null ? new Set(basis.members.map((claim) => claim.period?.label)).size > 1 : basis.members.length > 0))
    .sort((a, b) => b.members.length - a.members.length);
  const taken = new Set(bases.flatMap((basis) => basis.members.map((claim) => claim.id)));
  const rest = claims.filter((claim) => !taken.has(claim.id));
  const lettered = bases.map(
    (basis, index): Draft => ({
      label: { kind: "basis", letter: String.fromCharCode(65 + (index % 26)), given: basis.given, voices: listVoices(basis.members).slice(0, MOST_VOICES) },
      claims: basis.members,
      isConnected: true,
    }),
  );
  const drafts = [...sided, ...lettered];
  if (rest.length === 0) return drafts;
  const isAlone = drafts.length === 0;
  return [...drafts, { label: { kind: isAlone ? "all" : "rest" }, claims: rest, isConnected: isAlone && isOneVoice(rest) && !hasDisagreement(rest) }];
}

function draftByName(claims: readonly ClaimView[], toName: (claim: ClaimView) => string | null): readonly Draft[] {
  const groups = Map.groupBy(claims, toName);
  const named = [...groups.entries()].flatMap(([name, members]): readonly Draft[] => (name === null ? [] : [{ label: { kind: "named", name }, claims: members, isConnected: true }]));
  const unnamed = groups.get(null) ?? [];
  return unnamed.length === 0 ? named : [...named, { label: { kind: "rest" }, claims: unnamed, isConnected: false }];
}

const NO_SIDES: Sides = new Map();

function draftSeries(claims: readonly ClaimView[], findings: readonly Finding[], { group, sides = NO_SIDES }: SeriesOptions): readonly Draft[] {
  switch (group) {
    case "basis":
      return draftByBasis(claims, findings, sides);
    case "publisher":
      return draftByName(claims, (claim) => claim.document.publisher);
    case "speaker":
      return draftByName(claims, (claim) => claim.speaker);
    case "none":
      return [{ label: { kind: "all" }, claims, isConnected: false }];
  }
}

/** Keeps the largest lines and puts the others together as the rest: more colours could not be told apart. */
function foldSmall(drafts: readonly Draft[], most: number): readonly Draft[] {
  const lines = drafts.filter((draft) => draft.label.kind !== "rest").sort((a, b) => Number(b.label.kind === "side") - Number(a.label.kind === "side") || (a.label.kind === "side" ? 0 : b.claims.length - a.claims.length));
  const rest = [...lines.slice(most), ...drafts.filter((draft) => draft.label.kind === "rest")].flatMap((draft) => draft.claims);
  const kept = lines.slice(0, most);
  return rest.length === 0 ? kept : [...kept, { label: { kind: "rest" }, claims: rest, isConnected: false }];
}

function toDirection(claim: ClaimView): string {
  return claim.reporter === null || claim.partner === null ? "" : `${claim.reporter}>${claim.partner}`;
}

/** Claims of one indicator, measure and unit as series over time. Pure: the same claims in any order give the same series. */
export function buildSeries(claims: readonly ClaimView[], findings: readonly Finding[], options: SeriesOptions): readonly Series[] {
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const flows = options.isDirected ? Map.groupBy(ordered, toDirection) : new Map([["", ordered]]);
  const isSplit = flows.size > 1;
  const drafts = [...flows.entries()].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const perFlow = Math.max(1, Math.floor((options.most ?? MOST_SERIES) / drafts.length));
  return drafts.flatMap(([flow, members]) =>
    foldSmall(draftSeries(members, findings, options), isSplit ? perFlow : (options.most ?? MOST_SERIES))
      .map((draft): Series => ({
        key: `${flow}|${toLabelKey(draft.label)}`,
        label: draft.label,
        direction: flow === "" ? null : splitDirection(flow, options.isInward ?? false),
        points: toPoints(draft.claims),
        isConnected: draft.isConnected,
      }))
      .filter((series) => series.points.length > 0),
  );
}

function splitDirection(flow: string, isInward: boolean): readonly [string, string] {
  const [reporter = "", partner = ""] = flow.split(">");
  return isInward ? [partner, reporter] : [reporter, partner];
}

function toLabelKey(label: SeriesLabel): string {
  switch (label.kind) {
    case "basis":
      return `basis:${label.letter}`;
    case "side":
      return `side:${label.country}`;
    case "named":
      return `named:${label.name}`;
    case "all":
    case "rest":
      return label.kind;
  }
}
