import "server-only";
import type { ClaimView, FacetCount } from "@/lib/domain/view";
import type { Measure } from "@/lib/domain/claim";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareParams } from "@/lib/params/compare";
import { listChosen, listVoices, toPoints, type ChartChoice, type Series } from "@/lib/series";
import type { Store } from "@/lib/store/client";
import { readChart } from "./chart";
import { readIndicatorEntries, type IndicatorName } from "./indicator";
import { labelIndicator } from "./labels";
import { nameVoice } from "./names";
import { pageStore } from "./store";

/** One side of a comparison: what was asked, what it could be, and its figures in order of their period. */
export interface ComparedSide {
  readonly code: string;
  readonly name: string;
  readonly choice: ChartChoice;
  readonly choices: readonly ChartChoice[];
  readonly voices: readonly FacetCount[];
  readonly voice: string | null;
  readonly claims: readonly ClaimView[];
}

export interface Comparison {
  readonly indicators: readonly IndicatorName[];
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
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

const toVoice = (claim: ClaimView) => claim.speaker ?? claim.document.publisher;

async function readSide(store: Store, { code, measure, pair, voice: asked }: SideParams, locale: Locale): Promise<ComparedSide | null> {
  const voice = asked === null ? null : nameVoice(asked, locale);
  if (code === null) return null;
  const source = await readChart(store, code, { measure, pair, unit: null }, locale);
  if (source === null) return null;
  const { claims, choice, choices } = source;
  const all = listChosen(claims, choice).filter((claim) => claim.scope === null && claim.period !== null);
  const voices = listVoices(all).map((name) => ({ value: name, label: name, count: all.filter((claim) => toVoice(claim) === name).length }));
  const own = voice === null ? all : all.filter((claim) => toVoice(claim) === voice);
  return { code, name: labelIndicator(code, locale), choice, choices, voices, voice, claims: own };
}

/** One voice makes a line; everybody's figures do only where they agree, for a line between them would be nobody's. */
function isOneLine({ voice, claims }: ComparedSide): boolean {
  return voice !== null || claims.every((claim) => claim.findings.every((finding) => finding.kind === "check" || finding.verdict === "agreement"));
}

function toSeries(side: ComparedSide, key: string): Series {
  const name = side.voice === null ? side.name : `${side.name}: ${side.voice}`;
  return { key, label: { kind: "named", name }, direction: null, points: toPoints(side.claims), isConnected: isOneLine(side) };
}

/** Two selections of figures as two lines; a side that is not chosen is the fullest indicator, then the next. */
export async function readComparison(params: CompareParams, locale: Locale): Promise<Comparison> {
  const store = await pageStore();
  const indicators = (await readIndicatorEntries(locale)).map(({ code, name }) => ({ code, name }));
  const [a, b] = await Promise.all([
    readSide(store, { code: params.a ?? indicators[0]?.code ?? null, measure: params.aMeasure, pair: params.aPair, voice: params.aVoice }, locale),
    readSide(store, { code: params.b ?? indicators[1]?.code ?? null, measure: params.bMeasure, pair: params.bPair, voice: params.bVoice }, locale),
  ]);
  const sides = [a, b].filter((side) => side !== null);
  return {
    indicators,
    a,
    b,
    series: [a === null ? null : toSeries(a, "a"), b === null ? null : toSeries(b, "b")].filter((series) => series !== null),
    isSameUnit: sides.length < 2 || sides[0]?.choice.unit === sides[1]?.choice.unit,
  };
}
