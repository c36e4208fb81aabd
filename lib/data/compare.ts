import "server-only";
import type { ClaimView, FacetCount, IndicatorName } from "@/lib/domain/view";
import type { Measure } from "@/lib/domain/claim";
import type { Locale } from "@/lib/i18n/locales";
import { getMessages } from "@/lib/i18n/messages";
import type { CompareParams } from "@/lib/params/compare";
import { listChosen, listVoices, offerCharts, toPoints, type ChartChoice, type OfferedCharts, type Series } from "@/lib/series";
import { nameSides, type ComparedNames, type SideNames } from "@/lib/series/compared";
import type { Store } from "@/lib/store/client";
import { listStoredVoices, listVoiceClaims, type StoredVoice } from "@/lib/store/voice";
import { listMissing, MOST_CLAIMS, readFigures } from "./chart";
import { readIndicatorEntries } from "./indicator";
import { labelIndicator, labelPair } from "./labels";
import { nameVoice, withVoices } from "./names";
import { pageStore } from "./store";

/** A voice as the filters of the claims table say it. */
export interface VoiceFilter {
  readonly speaker: string[] | null;
  readonly publisher: string[] | null;
}

/** One side of a comparison: what was asked, what it could be, and its figures in order of their period. */
export interface ComparedSide {
  readonly code: string;
  readonly name: string;
  readonly choice: ChartChoice;
  readonly offered: OfferedCharts;
  /** Those heard most; the rest are counted. */
  readonly voices: readonly FacetCount[];
  readonly moreVoices: number;
  readonly voice: string | null;
  /** How the claims table finds the voice: its spellings as a speaker, else its name as a publisher; both null where everybody is heard. */
  readonly voiceFilter: VoiceFilter;
  readonly claims: readonly ClaimView[];
  /** Whether there are more figures than were read; these are the latest. */
  readonly isCut: boolean;
}

export interface Comparison {
  /** Those with most figures, and those compared. */
  readonly indicators: readonly IndicatorName[];
  readonly moreIndicators: number;
  /** Names in the address of what has no figures, and is not shown therefore. */
  readonly missing: readonly string[];
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
  readonly names: ComparedNames;
  readonly series: readonly Series[];
  /** Whether both sides share one axis; else each line is set to 100 at its first value. */
  readonly isSameUnit: boolean;
}

interface SideParams {
  readonly code: string | null;
  readonly measure: Measure | null;
  readonly pair: string | null;
  readonly voice: string | null;
}

/** More cannot be looked through in one list. */
const MOST = { indicators: 80, voices: 40 } as const;

const toVoice = (claim: ClaimView) => claim.speaker ?? claim.document.publisher;

async function readSide(store: Store, { code, measure, pair, voice: asked }: SideParams, locale: Locale): Promise<ComparedSide | null> {
  const voice = asked === null ? null : nameVoice(asked, locale);
  if (code === null) return null;
  const figures = await readFigures(store, code, { measure, pair, unit: null }, locale, { most: MOST_CLAIMS / 2 });
  if (figures === null) return null;
  const { choice, choices } = figures;
  // Of more figures than are read, those of one voice are looked for among all.
  const stored = figures.isCut ? Map.groupBy(await listStoredVoices(store, code, choice), ({ speaker, publisher }) => (speaker === null ? (publisher ?? "") : nameVoice(speaker, locale))) : null;
  const { claims, isCut } = stored === null || voice === null ? figures : await listVoiceClaims(store, code, choice, stored.get(voice) ?? [], MOST_CLAIMS / 2);
  const all = listChosen(withVoices(claims, locale), choice).filter((claim) => claim.scope === null && claim.period !== null);
  const voices = stored === null ? countVoices(all) : sumVoices(stored);
  const listed = voices.filter((one, index) => index < MOST.voices || one.value === voice);
  const own = voice === null ? all : all.filter((claim) => toVoice(claim) === voice);
  const spellings = stored === null ? figures.spellings.get(voice ?? "") : stored.get(voice ?? "")?.flatMap(({ speaker }) => speaker ?? []);
  const isSpeaker = spellings !== undefined && spellings.length > 0;
  const voiceFilter = { speaker: isSpeaker ? [...spellings] : null, publisher: isSpeaker || voice === null ? null : [voice] };
  return { code, name: labelIndicator(code, locale), choice, offered: offerCharts(choices, choice), voices: listed, moreVoices: voices.length - listed.length, voice, voiceFilter, claims: own, isCut };
}

function countVoices(claims: readonly ClaimView[]): readonly FacetCount[] {
  const counts = Map.groupBy(claims, toVoice);
  return listVoices(claims).map((name) => ({ value: name, label: name, count: counts.get(name)?.length ?? 0 }));
}

function sumVoices(stored: ReadonlyMap<string, readonly StoredVoice[]>): readonly FacetCount[] {
  return [...stored].map(([name, spellings]) => ({ value: name, label: name, count: spellings.reduce((sum, { count }) => sum + count, 0) })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Names of the parameters of one side whose values nothing is known of. */
function findMissing(prefix: "a" | "b", { code, measure, pair, voice }: SideParams, side: ComparedSide | null): readonly string[] {
  // Of an unknown indicator nothing else that was asked can hold.
  if (code !== null && code !== side?.code) return [prefix, ...Object.entries({ Measure: measure, Pair: pair, Voice: voice }).flatMap(([part, value]) => (value === null ? [] : [`${prefix}${part}`]))];
  if (side === null) return [];
  const parts = listMissing(side.choice, { measure, pair, unit: null }).map((part) => (part === "measure" ? "Measure" : "Pair"));
  const isHeard = voice === null || side.voices.some(({ value }) => value === side.voice);
  return [...parts, ...(isHeard ? [] : ["Voice"])].map((part) => `${prefix}${part}`);
}

/** One voice makes a line; everybody's figures do only where they agree, for a line between them would be nobody's. */
function isOneLine({ voice, claims }: ComparedSide): boolean {
  return voice !== null || claims.every((claim) => claim.findings.every((finding) => finding.kind === "check" || finding.verdict === "agreement"));
}

function toNames(side: ComparedSide | null, locale: Locale): SideNames {
  if (side === null) return { name: "", measure: "", pair: "", voice: null };
  const { measure, pair } = side.choice;
  return { name: side.name, measure: getMessages(locale).terms.measure[measure].toLocaleLowerCase(locale), pair: pair === "" ? "" : labelPair(pair, locale), voice: side.voice };
}

function toSeries(side: ComparedSide, name: string, key: string): Series {
  return { key, label: { kind: "named", name }, direction: null, points: toPoints(side.claims), isConnected: isOneLine(side) };
}

/** Two selections of figures as two lines; a side that is not chosen is the fullest indicator, then the next. */
export async function readComparison(params: CompareParams, locale: Locale): Promise<Comparison> {
  const store = await pageStore();
  const names = (await readIndicatorEntries(locale)).map(({ code, name }) => ({ code, name }));
  const codes = new Set(names.map(({ code }) => code));
  const asked = {
    a: { code: params.a, measure: params.aMeasure, pair: params.aPair, voice: params.aVoice },
    b: { code: params.b, measure: params.bMeasure, pair: params.bPair, voice: params.bVoice },
  };
  const read = (side: SideParams, index: 0 | 1) => readSide(store, side.code !== null && codes.has(side.code) ? side : { code: names[index]?.code ?? null, measure: null, pair: null, voice: null, ...(side.code === null ? { measure: side.measure, pair: side.pair, voice: side.voice } : {}) }, locale);
  const [a, b] = await Promise.all([read(asked.a, 0), read(asked.b, 1)]);
  const indicators = names.filter(({ code }, index) => index < MOST.indicators || code === a?.code || code === b?.code);
  const sides = [a, b].filter((side) => side !== null);
  const compared = nameSides(toNames(a, locale), toNames(b, locale));
  return {
    indicators,
    moreIndicators: names.length - indicators.length,
    missing: [...findMissing("a", asked.a, a), ...findMissing("b", asked.b, b)],
    a,
    b,
    names: compared,
    series: [a === null ? null : toSeries(a, compared.sides[0], "a"), b === null ? null : toSeries(b, compared.sides[1], "b")].filter((series) => series !== null),
    isSameUnit: sides.length < 2 || sides[0]?.choice.unit === sides[1]?.choice.unit,
  };
}
