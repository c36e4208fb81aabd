"use client";

import { Link } from "@/components/ui/link";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useId, useTransition } from "react";
import { useLocale, useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/input";
import type { Measure } from "@/lib/domain/claim";
import type { FacetCount } from "@/lib/domain/view";
import { formatPair, formatUnitName } from "@/lib/format";
import { compareParsers } from "@/lib/params/compare";
import { serializeClaimFilters } from "@/lib/params/filters";
import type { ChartChoice, OfferedCharts } from "@/lib/series/choose";
import type { ComparedNames } from "@/lib/series/compared";
import type { ClaimNote, Series } from "@/lib/series/model";
import { placeSeries } from "@/lib/series/place";
import { useChartSummary } from "./sentences";
import type { TableRow } from "./series-table";
import { TimeChart } from "./time-chart";
import { useChartWords } from "./wording";

/** Loaded with the first figure that is opened. */
const EvidencePanel = dynamic(() => import("./evidence-panel").then((module) => module.EvidencePanel), { ssr: false });

/** One side as the page shows it. */
export interface SideView {
  readonly code: string;
  readonly name: string;
  readonly choice: ChartChoice;
  readonly offered: OfferedCharts;
  readonly moreVoices: number;
  readonly voices: readonly FacetCount[];
  readonly voice: string | null;
  readonly voiceFilter: { readonly speaker: string[] | null; readonly publisher: string[] | null };
  /** The latest figures, and how many there are. */
  readonly rows: readonly TableRow[];
  readonly count: number;
}

export interface CompareFigureProps {
  readonly indicators: readonly { readonly code: string; readonly name: string }[];
  readonly moreIndicators: number;
  readonly a: SideView;
  readonly b: SideView;
  readonly names: ComparedNames;
  readonly series: readonly Series[];
  readonly isSameUnit: boolean;
  readonly notes: Readonly<Record<string, ClaimNote>>;
  readonly firstWidth: number;
}

/** A name inside a sentence: it begins small, but for an abbreviation. */
function toInner(name: string, locale: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}

type Change = Partial<Record<"code" | "measure" | "pair" | "voice", string | null>>;

/** Two selections of figures on one axis, and who said what when. */
export function CompareFigure({ indicators, moreIndicators, a, b, names, series, isSameUnit, notes, firstWidth }: CompareFigureProps) {
  const t = useTranslations("compare");
  const [isPending, startTransition] = useTransition();
  const [, setState] = useQueryStates(compareParsers, { shallow: false, history: "push", scroll: false, startTransition });
  const [{ claim, parts }, setClaim] = useQueryStates({ claim: compareParsers.claim, parts: compareParsers.parts }, { scroll: false });
  const chartWords = useTranslations("chart");
  const locale = useLocale();
  const { unit, measure } = a.choice;
  const chart = placeSeries(series, { scale: isSameUnit ? "linear" : "indexed", from: null, to: null, parts: parts === null ? null : parts === "show", isChange: isSameUnit && measure === "growth_rate" });
  const summary = useChartSummary(chart, { name: a.name, choice: a.choice, headline: { kind: "none" } });
  const change = (side: "a" | "b", next: Change) => {
    const keep = next.code === undefined ? {} : { [`${side}Measure`]: null, [`${side}Pair`]: null, [`${side}Voice`]: null, [side]: next.code };
    const rest = Object.fromEntries(
      Object.entries(next)
        .filter(([key]) => key !== "code")
        .map(([key, value]) => [`${side}${key.charAt(0).toUpperCase()}${key.slice(1)}`, value]),
    );
    void setState({ ...keep, ...rest });
  };
  return (
    <div aria-busy={isPending}>
      <div className="no-print grid gap-x-12 gap-y-5 md:grid-cols-2">
        <SideChoice label={t("first")} side={a} indicators={indicators} onChange={(next) => change("a", next)} />
        <SideChoice label={t("second")} side={b} indicators={indicators} onChange={(next) => change("b", next)} />
      </div>
      {(moreIndicators > 0 || [a, b].some((side) => side.offered.morePairs > 0 || side.moreVoices > 0)) && <p className="no-print mt-3 text-sm text-faint">{t("shortLists")}</p>}
      <figure className="mt-8 border-t pt-6" aria-labelledby="compare-title">
        <h2 id="compare-title" className="text-xl">
          {names.shared === null ? t("title", { a: names.sides[0], b: toInner(names.sides[1], locale) }) : t("titleShared", { name: names.shared, a: names.sides[0], b: names.sides[1] })}
        </h2>
        <p className="mt-1 text-soft">{isSameUnit ? t("sameAxis") : t("indexed")}</p>
        <div className="mt-4">
          <TimeChart chart={chart} unit={unit} notes={notes} summary={isSameUnit ? summary : t("indexed")} openClaim={claim} onOpen={(id) => void setClaim({ claim: id })} firstWidth={firstWidth} />
        </div>
        {chart.parts.statements > 0 && (
          <figcaption className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-faint">
            {!chart.parts.isDrawn && <span>{chartWords("noteParts", { count: chart.parts.statements })}</span>}
            <Button size="sm" className="no-print" aria-pressed={chart.parts.isDrawn} onClick={() => void setClaim({ parts: chart.parts.isDrawn ? "hide" : "show" })}>
              {chart.parts.isDrawn ? chartWords("parts.hide") : chartWords("parts.show", { count: chart.parts.statements })}
            </Button>
          </figcaption>
        )}
      </figure>
      <h2 className="mt-12 text-xl">{t("said")}</h2>
      <div className="mt-3 grid gap-x-12 gap-y-8 md:grid-cols-2">
        {[a, b].map((side, index) => (
          <Statements key={index} side={side} name={names.sides[index] ?? side.name} onOpen={(id) => void setClaim({ claim: id })} />
        ))}
      </div>
      {claim !== null && <EvidencePanel claim={claim} siblings={notes[claim] === undefined ? [] : [notes[claim]]} onChange={(id) => void setClaim({ claim: id })} />}
    </div>
  );
}

function SideChoice({ label, side, indicators, onChange }: { readonly label: string; readonly side: SideView; readonly indicators: CompareFigureProps["indicators"]; readonly onChange: (next: Change) => void }) {
  const t = useTranslations("compare");
  const terms = useTranslations("terms");
  const words = useChartWords(side.choice.unit);
  const measures = [...new Set(side.offered.measures.map((choice) => choice.measure))];
  const { pairs } = side.offered;
  return (
    <fieldset>
      <legend className="text-sm font-medium">{label}</legend>
      <div className="mt-1 grid grid-cols-2 gap-2">
        <Pick label={t("indicator")} value={side.code} options={indicators.map(({ code, name }) => [code, name])} onChange={(code) => onChange({ code })} />
        <Pick label={t("measure")} value={side.choice.measure} options={measures.map((measure: Measure) => [measure, terms(`measure.${measure}`)])} onChange={(measure) => onChange({ measure, pair: null })} />
        <Pick label={terms("pair")} value={side.choice.pair} options={pairs.map(({ pair }) => [pair, pair === "" ? "–" : formatPair(pair.split("-"), words.locale)])} onChange={(pair) => onChange({ pair, measure: side.choice.measure })} />
        <Pick label={t("voice")} value={side.voice ?? ""} options={[["", t("everybody")], ...side.voices.map(({ value, count }): [string, string] => [value, `${value} (${count})`])]} onChange={(voice) => onChange({ voice: voice === "" ? null : voice })} />
      </div>
    </fieldset>
  );
}

function Pick({ label, value, options, onChange }: { readonly label: string; readonly value: string; readonly options: readonly (readonly [string, string])[]; readonly onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-xs text-faint">
        {label}
      </label>
      <NativeSelect id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

function Statements({ side, name, onOpen }: { readonly side: SideView; readonly name: string; readonly onOpen: (claim: string) => void }) {
  const terms = useTranslations("terms");
  const compare = useTranslations("compare");
  const words = useChartWords(side.choice.unit);
  const { measure, unit, pair } = side.choice;
  const all = serializeClaimFilters("/claims", { indicator: [side.code], measure, unit, pair: pair === "" ? null : pair, ...side.voiceFilter });
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="border-b border-rule-strong pb-1 text-sm font-medium">
        {name} <span className="font-normal text-faint">{formatUnitName(side.choice.unit, words.locale)}</span>
      </h3>
      <ol>
        {side.rows.map((row) => (
          <li key={row.id} className="num grid grid-cols-[6.5rem_1fr] gap-x-3 border-b py-2 text-sm">
            <span className="text-soft">{row.periodLabel === null ? terms("unknownPeriod") : words.period(row.periodLabel)}</span>
            <span>
              <button type="button" className="min-h-6 font-medium text-link" onClick={() => onOpen(row.id)}>
                {words.quantity(row)}
              </button>
              <span className="block text-faint first-letter:uppercase">{[row.speaker, row.publisher, row.publishedAt === null ? null : words.date(row.publishedAt)].filter((part) => part !== null).join(" · ")}</span>
            </span>
          </li>
        ))}
      </ol>
      {side.count > side.rows.length && (
        <p className="mt-3 text-sm">
          <Link className="text-link" href={all}>
            {compare("rest")}
          </Link>
        </p>
      )}
    </section>
  );
}
