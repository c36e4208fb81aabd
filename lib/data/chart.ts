import "server-only";
import type { Measure } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import type { ChartParams } from "@/lib/params/chart";
import { buildSeries, findChoice, findHeadline, findSides, listChoices, listChosen, toPairKey, type Sides, type ChartChoice, type ClaimNote, type Headline, type Series } from "@/lib/series";
import { listClaims } from "@/lib/store/claim";
import type { Store } from "@/lib/store/client";
import { listWholeFindings } from "@/lib/store/finding";
import { findIndicator } from "@/lib/catalogue";
import { isCountingBody } from "@/lib/catalogue/bodies";
import { claimInLanguage } from "./tell";

/** Most claims one chart reads: more marks could not be told apart, and the table pages through the rest. */
const MOST_CLAIMS = 1000;
const MOST_FINDINGS = 500;
const PAGE = 500;

/** What one chart is made of. */
export interface ChartData {
  readonly choice: ChartChoice;
  readonly series: readonly Series[];
  readonly headline: Headline;
  /** Claims of the choice, charted or not, in order of their period. */
  readonly claims: readonly ClaimView[];
  readonly findings: readonly Finding[];
  readonly notes: Readonly<Record<string, ClaimNote>>;
  /** Claims that are in the table only. */
  readonly withoutPeriod: number;
  readonly narrower: number;
}

/** Whether reporter to partner and partner to reporter are different flows; turnover is one, exports are two. */
export function isDirected(code: string): boolean {
  const rule = findIndicator(code)?.pairRule;
  return rule !== undefined && rule !== "symmetric" && rule !== "none";
}

/** The newest claims of an indicator by period, with whether there are more. */
export async function readClaims(store: Store, indicator: string, locale: Locale): Promise<{ readonly claims: readonly ClaimView[]; readonly isCut: boolean }> {
  const claims: ClaimView[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listClaims>> = await listClaims(store, { filter: { indicator: [indicator] }, sort: "period", cursor, limit: PAGE });
    claims.push(...page.rows.map((claim) => claimInLanguage(claim, locale)));
    cursor = page.nextCursor;
  } while (cursor !== null && claims.length < MOST_CLAIMS);
  return { claims: claims.reverse(), isCut: cursor !== null };
}

/** Findings of an indicator with their clusters and chains, newest first. */
export async function readFindings(store: Store, indicator: string): Promise<readonly Finding[]> {
  return listWholeFindings(store, { indicator: [indicator] }, MOST_FINDINGS);
}

/** The chart to show where nothing is asked for: the indicator's usual measure if there are figures of it over time, else the fullest. */
export function chooseDefault(choices: readonly ChartChoice[], indicator: string): ChartChoice | null {
  const usual: Measure = findIndicator(indicator)?.measures[0] ?? "level";
  return choices.find((choice) => choice.measure === usual && choice.count > 1) ?? choices[0] ?? null;
}

/** Leaves with each claim the findings it is compared in, without those where it only enters the arithmetic of others. */
function withOwnFindings(claims: readonly ClaimView[], findings: readonly Finding[]): readonly ClaimView[] {
  const compared = new Map(findings.filter((finding) => finding.clusters.length > 0).map((finding) => [finding.id, new Set(finding.clusters.flat())]));
  return claims.map((claim) => ({ ...claim, findings: claim.findings.filter((finding) => compared.get(finding.id)?.has(claim.id) ?? true) }));
}

function isWanted(claim: ClaimView, params: ChartParams): boolean {
  const isConflict = claim.findings.some((finding) => finding.conflict);
  const verdicts = claim.findings.map((finding) => finding.verdict);
  const fits = {
    conflict: isConflict,
    tension: verdicts.some((verdict) => verdict === "weak_tension" || verdict === "strong_tension"),
    agreement: verdicts.includes("agreement") && !isConflict,
    single: verdicts.length === 0,
  };
  return (
    (params.publisher === null || params.publisher.length === 0 || params.publisher.includes(claim.document.publisher ?? "")) &&
    (params.speaker === null || params.speaker.length === 0 || params.speaker.includes(claim.speaker ?? "")) &&
    (params.agreement === null || fits[params.agreement]) &&
    (params.forecast === null || claim.forecast === (params.forecast === "only"))
  );
}

function toNote(claim: ClaimView): ClaimNote {
  return { id: claim.id, voice: claim.speaker, publisher: claim.document.publisher, publishedAt: claim.document.publishedAt, isDigest: claim.document.isDigest };
}

/** Whose statistics each claim of a flow belongs to that both sides count as one; of directed flows the direction says it. */
export function findStatisticalSides(indicator: string, claims: readonly ClaimView[], findings: readonly Finding[]): Sides {
  if (findIndicator(indicator)?.pairRule !== "symmetric") return new Map();
  const pairs = Map.groupBy(claims, toPairKey);
  return new Map([...pairs.values()].flatMap((members) => [...findSides(members, findings, isCountingBody)]));
}

/** Puts one chart together from an indicator's claims; null where no claim is left to show. */
export function toChartData(indicator: string, stored: readonly ClaimView[], findings: readonly Finding[], params: ChartParams): ChartData | null {
  const all = withOwnFindings(stored, findings);
  const choices = listChoices(all);
  const isAsked = params.measure !== null || params.unit !== null || params.pair !== null;
  const choice = isAsked ? (findChoice(choices, params) ?? chooseDefault(choices, indicator)) : chooseDefault(choices, indicator);
  if (choice === null) return null;
  const chosen = listChosen(all, choice).filter((claim) => isWanted(claim, params));
  const whole = chosen.filter((claim) => claim.scope === null);
  const charted = whole.length > 0 ? whole : chosen;
  const ids = new Set(charted.map((claim) => claim.id));
  const series = buildSeries(charted, findings, { group: params.group, isDirected: isDirected(indicator), sides: findStatisticalSides(indicator, all, findings) });
  const own = findings.filter((finding) => finding.clusters.flat().some((id) => ids.has(id)));
  const drawn = charted.filter((claim) => claim.period !== null);
  return {
    choice,
    series,
    headline: findHeadline(series, own.filter((finding) => finding.cell.measure === choice.measure && finding.cell.unit === choice.unit), charted),
    claims: chosen,
    findings: own,
    notes: Object.fromEntries(drawn.map((claim) => [claim.id, toNote(claim)])),
    withoutPeriod: charted.length - drawn.length,
    narrower: chosen.length - charted.length,
  };
}
