import type { Finding } from "@/lib/domain/finding";
import type { CountryCode } from "@/lib/domain/place";
import type { ClaimView } from "@/lib/domain/view";
import { seriesCountry } from "@/lib/domain/series";
import { findBases, listExclusiveClusters, toGivenByClaim, type BasisGroup } from "./basis";

/** Whose statistics a claim belongs to, by its id, where the evidence tells. */
export type Sides = ReadonlyMap<string, CountryCode>;

interface Group {
  readonly ids: ReadonlySet<string>;
  /** Both countries of its claims. */
  readonly pair: readonly [CountryCode, CountryCode];
  readonly side: CountryCode | null;
  /** Whether a person said it or a body that counts stands in it; else only its voices tell the side. */
  readonly isStrong: boolean;
}

type IsCounting = (speaker: string) => boolean;

/** More than three of four voices must come from one side: speakers quote the other side, too. */
const MOST_VOICES = 0.75;

function toPair(claims: readonly ClaimView[]): readonly [CountryCode, CountryCode] | null {
  const [a, b, ...others] = [...new Set(claims.flatMap((claim) => [claim.reporter, claim.partner]))].filter((code) => code !== null).sort();
  return a === undefined || b === undefined || others.length > 0 ? null : [a, b];
}

function toGroup({ claims: ids, given }: BasisGroup, claims: readonly ClaimView[], isCounting: IsCounting): Group | null {
  const members = claims.filter((claim) => ids.has(claim.id));
  const pair = toPair(members);
  if (pair === null) return null;
  const said = given === null ? undefined : pair.find((code) => code === seriesCountry(given));
  if (said !== undefined) return { ids, pair, side: said, isStrong: true };
  if (given !== null) return null;
  const bodies = new Set(members.filter((claim) => claim.speaker !== null && isCounting(claim.speaker)).map((claim) => claim.reporter));
  const [body] = bodies;
  if (bodies.size === 1 && body !== undefined && body !== null) return { ids, pair, side: body, isStrong: true };
  const voices = new Map(members.map((claim) => [claim.speaker ?? claim.document.publisher ?? claim.document.id, claim.reporter]));
  const counts = pair.map((code) => [...voices.values()].filter((reporter) => reporter === code).length);
  const most = Math.max(...counts);
  const isTold = bodies.size === 0 && voices.size > 1 && most > MOST_VOICES * voices.size;
  return { ids, pair, side: isTold ? (pair[counts.indexOf(most)] ?? null) : null, isStrong: false };
}

/** Whether two services explain it, or some of it: two chains close by themselves, whatever is left over beside them. */
function isOfTwoServices({ cause, chains }: Finding): boolean {
  return cause === "statistical_basis" || (cause === "unexplained" && chains.filter((chain) => chain.closes).length > 1);
}

/** Claims of a cell whose clusters exclude each other because two services count, cluster by cluster. */
function listOpposed(findings: readonly Finding[]): readonly (readonly (readonly string[])[])[] {
  return findings.filter((finding) => finding.kind === "cell" && finding.verdict === "contradiction" && isOfTwoServices(finding)).map(listExclusiveClusters);
}

function isOpposed(a: ReadonlySet<string>, b: ReadonlySet<string>, clusters: readonly (readonly string[])[]): boolean {
  return clusters.some((one, index) => one.some((id) => a.has(id)) && clusters.some((other, at) => at !== index && other.some((id) => b.has(id))));
}

const otherOf = ([a, b]: readonly [CountryCode, CountryCode], side: CountryCode) => (side === a ? b : a);

/** What cannot be true beside the figures of one side's own body, for two services count, is the other side's. */
function settleOpposed(groups: readonly Group[], opposed: readonly (readonly (readonly string[])[])[]): readonly Group[] {
  return groups.map((group): Group => {
    if (group.isStrong) return group;
    const rival = groups.find((other) => other.isStrong && other.side !== null && opposed.some((clusters) => isOpposed(group.ids, other.ids, clusters)));
    return rival === undefined || rival.side === null ? group : { ...group, side: otherOf(rival.pair, rival.side) };
  });
}

/** Clusters of a cell that are told by one side each, by different sides: the comparison takes them for two series. */
function listParted(opposed: readonly (readonly (readonly string[])[])[], byId: ReadonlyMap<string, ClaimView>): readonly (readonly [string, CountryCode])[] {
  return opposed.flatMap((clusters) => {
    const sides = clusters.map((cluster) => [...new Set(cluster.flatMap((id) => byId.get(id)?.reporter ?? []))]);
    const isParted = sides.length > 1 && sides.every((side) => side.length === 1) && new Set(sides.flat()).size === sides.length;
    return isParted ? clusters.flatMap((cluster, index) => cluster.flatMap((id): (readonly [string, CountryCode])[] => (sides[index]?.[0] === undefined ? [] : [[id, sides[index][0]]]))) : [];
  });
}

/**
 * Tells the two sides' statistics apart, for flows both sides count: by what people said, by the body that counts, by who tells a chain of figures that
 * close with each other, and by what the comparison found to be two services. A hypothesis, as the bases are; what nothing tells stays out.
 */
export function findSides(claims: readonly ClaimView[], findings: readonly Finding[], isCounting: IsCounting): Sides {
  const given = toGivenByClaim(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const opposed = listOpposed(findings);
  const drafts = findBases(findings, given).flatMap((basis) => toGroup(basis, claims, isCounting) ?? []);
  const sides = new Map<string, CountryCode>();
  for (const group of settleOpposed(drafts, opposed)) for (const id of group.ids) if (group.side !== null && byId.has(id)) sides.set(id, group.side);
  for (const [id, side] of listParted(opposed, byId)) if (!sides.has(id) && !given.has(id)) sides.set(id, side);
  const isRival = (claim: ClaimView) =>
    opposed.some((clusters) => clusters.some((cluster) => cluster.includes(claim.id)) && clusters.some((cluster) => !cluster.includes(claim.id) && cluster.some((id) => sides.get(id) === claim.reporter)));
  for (const claim of [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (claim.speaker === null || claim.reporter === null || claim.partner === null || sides.has(claim.id) || given.has(claim.id)) continue;
    if (isCounting(claim.speaker) && !isRival(claim)) sides.set(claim.id, claim.reporter);
  }
  return sides;
}
