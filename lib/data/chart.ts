import "server-only";
import type { Measure } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import type { ClaimView } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import type { ChartParams } from "@/lib/params/chart";
import { buildSeries, findChoice, findHeadline, findSides, listChosen, toPairKey, type Sides, type ChartChoice, type ClaimNote, type Headline, type Series } from "@/lib/series";
import { listChartClaims, listStoredChoices, type ChartClaims } from "@/lib/store/chart";
import type { Store } from "@/lib/store/client";
import { listFindingsOfPair } from "@/lib/store/finding";
import { findIndicator } from "@/lib/catalogue";
import { isCountingBody } from "@/lib/catalogue/bodies";
import { nameVoice, withVoices } from "./names";

/** Most claims one chart reads: more marks could not be told apart, and the table pages through the rest. */
export const MOST_CLAIMS = 300;

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
  /** Spellings of the chosen speakers as the store has them; null where none is chosen. */
  readonly speakers: readonly string[] | null;
}

/** Whether reporter to partner and partner to reporter are different flows; turnover is one, exports are two. */
export function isDirected(code: string): boolean {
  const rule = findIndicator(code)?.pairRule;
  return rule !== undefined && rule !== "symmetric" && rule !== "none";
}

/** Whether what is counted goes from the partner to the reporter: what is bought, who comes, what others found. */
export function isInward(code: string): boolean {
  const rule = findIndicator(code)?.pairRule;
  return rule === "importer_first" || rule === "host_first";
}

/** The figures of one chart, without what the comparison says of them. */
export interface ChartFigures extends ChartClaims {
  /** Every chart the indicator could make, the fullest first. */
  readonly choices: readonly ChartChoice[];
  readonly choice: ChartChoice;
  /** Spellings of every speaker as the store has them, by the name the reader sees. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

/** What one chart of an indicator is drawn from. */
export interface ChartSource extends ChartFigures {
  /** Findings of the same pair, newest first. */
  readonly findings: readonly Finding[];
}

type Asked = Pick<ChartParams, "measure" | "unit" | "pair">;

/** Reads the figures of the asked chart of an indicator, at most so many; null where the store holds none. */
export async function readFigures(store: Store, indicator: string, asked: Asked, locale: Locale, { most = MOST_CLAIMS, others = 0 } = {}): Promise<ChartFigures | null> {
  const choices = await listStoredChoices(store, indicator);
  const isAsked = asked.measure !== null || asked.unit !== null || asked.pair !== null;
  const choice = (isAsked ? findChoice(choices, asked) : null) ?? chooseDefault(choices, indicator);
  if (choice === null) return null;
  const { claims, isCut } = await listChartClaims(store, indicator, choice, most, others);
  const names = [...new Set(claims.flatMap((claim) => claim.speaker ?? []))];
  return { choices, choice, claims: withVoices(claims, locale), isCut, spellings: Map.groupBy(names, (name) => nameVoice(name, locale)) };
}

/** Like `readFigures`, with the findings of the same pair, and the other figures by which `findStatisticalSides` tells whose statistics one is. */
export async function readChart(store: Store, indicator: string, asked: Asked, locale: Locale, most = MOST_CLAIMS): Promise<ChartSource | null> {
  const figures = await readFigures(store, indicator, asked, locale, { most, others: hasSides(indicator) ? Math.ceil(most / 2) : 0 });
  return figures === null ? null : { ...figures, findings: await listFindingsOfPair(store, indicator, figures.choice.pair, most) };
}

/** The chart to show where nothing is asked for: the indicator's usual measure if there are figures of it over time, else the fullest. */
export function chooseDefault(choices: readonly ChartChoice[], indicator: string): ChartChoice | null {
  const usual: Measure = findIndicator(indicator)?.measures[0] ?? "level";
  return choices.find((choice) => choice.measure === usual && choice.count > 1) ?? choices[0] ?? null;
}

/** Names of what was asked of a chart and is otherwise in the one that is shown instead. */
export function listMissing(choice: ChartChoice, asked: Pick<ChartParams, "measure" | "unit" | "pair">): readonly ("measure" | "unit" | "pair")[] {
  return (["measure", "unit", "pair"] as const).filter((part) => asked[part] !== null && asked[part] !== choice[part]);
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

/** Whether both countries count the same flow as one figure. */
function hasSides(indicator: string): boolean {
  return findIndicator(indicator)?.pairRule === "symmetric";
}

/** Whose statistics each claim of a flow belongs to that both sides count as one; of directed flows the direction says it. */
export function findStatisticalSides(indicator: string, claims: readonly ClaimView[], findings: readonly Finding[]): Sides {
  if (!hasSides(indicator)) return new Map();
  const pairs = Map.groupBy(claims, toPairKey);
  return new Map([...pairs.values()].flatMap((members) => [...findSides(members, findings, isCountingBody)]));
}

/** Puts one chart together from what was read for it. */
export function toChartData(indicator: string, { claims: stored, choice, findings, spellings }: ChartSource, params: ChartParams): ChartData {
  const all = withOwnFindings(stored, findings);
  const chosen = listChosen(all, choice).filter((claim) => isWanted(claim, params));
  const whole = chosen.filter((claim) => claim.scope === null);
  const charted = whole.length > 0 ? whole : chosen;
  const ids = new Set(charted.map((claim) => claim.id));
  const series = buildSeries(charted, findings, { group: params.group, isDirected: isDirected(indicator), isInward: isInward(indicator), sides: findStatisticalSides(indicator, all, findings) });
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
    speakers: params.speaker === null ? null : params.speaker.flatMap((name) => spellings.get(name) ?? []).sort(),
  };
}
