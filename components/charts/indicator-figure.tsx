"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useQueryStates } from "nuqs";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { Segmented } from "@/components/ui/segmented";
import { chartParsers, SCALES } from "@/lib/params/chart";
import { placeSeries } from "@/lib/series/place";
import type { ClaimNote, Series } from "@/lib/series/model";
import { Legend } from "./legend";
import { useChartSubtitle, useChartSummary, useChartTitle, type ChartFacts } from "./sentences";
import { SeriesTable, type TableRow } from "./series-table";
import { TakeMenu } from "./take-menu";
import { TimeChart } from "./time-chart";
import { useChartWords } from "./wording";
import { YearRange } from "./year-range";

export interface IndicatorFigureProps {
  readonly facts: ChartFacts;
  readonly series: readonly Series[];
  readonly notes: Readonly<Record<string, ClaimNote>>;
  readonly rows: readonly TableRow[];
  readonly years: readonly [number, number] | null;
  /** Figures that are in the table and not in the chart. */
  readonly leftOut: { readonly withoutPeriod: number; readonly narrower: number };
  readonly links: { readonly csv: string; readonly excel: string; readonly embed: string; readonly page: string; readonly claims: string };
  readonly fileName: string;
  /** In a frame of another page: the chart alone, with a way back. */
  readonly isEmbed?: boolean;
}

/** Loaded with the first figure that is opened. */
const EvidencePanel = dynamic(() => import("./evidence-panel").then((module) => module.EvidencePanel), { ssr: false });

const MOST_SOURCES = 4;
const { from, to, scale, claim } = chartParsers;

/** A whole figure: finding as its title, measure, chart, how to read it, where it comes from, what to take along, and its table. */
export function IndicatorFigure({ facts, series, notes, rows, years, leftOut, links, fileName, isEmbed = false }: IndicatorFigureProps) {
  const t = useTranslations("chart");
  const words = useChartWords(facts.choice.unit);
  const [view, setView] = useQueryStates({ from, to, scale, claim }, { history: "replace", scroll: false });
  const drawing = useRef<HTMLDivElement>(null);
  const chart = placeSeries(series, { scale: view.scale, from: view.from, to: view.to, isChange: facts.choice.measure === "growth_rate" || facts.choice.measure === "change_absolute" });
  const title = useChartTitle(facts);
  const subtitle = useChartSubtitle(facts, chart.scale);
  const summary = useChartSummary(chart, facts);
  const shownRows = rows.filter((row) => row.periodKey === "" || ((view.from === null || Number(row.periodKey.slice(0, 4)) >= view.from) && (view.to === null || Number(row.periodKey.slice(0, 4)) <= view.to)));

  const names = [...new Set(Object.values(notes).flatMap((note) => note.publisher ?? []))];
  const sources = names.length > MOST_SOURCES ? t("sourceMore", { names: names.slice(0, MOST_SOURCES).join(", "), count: names.length - MOST_SOURCES }) : names.join(", ");
  const note = [
    t("note"),
    series.some((one) => one.label.kind === "basis") ? t("noteBasis") : null,
    leftOut.narrower > 0 ? t("noteScope", { count: leftOut.narrower }) : null,
    leftOut.withoutPeriod > 0 ? t("notePeriod", { count: leftOut.withoutPeriod }) : null,
  ]
    .filter((part) => part !== null)
    .join(" ");
  const open = (id: string) => void setView({ claim: id }, { history: "push" });
  const siblings = chart.series.flatMap((one) => one.points).find((point) => view.claim !== null && point.claims.includes(view.claim));
  const scales = SCALES.filter((option) => option === "linear" || (option === "log" ? chart.isLogPossible : chart.isIndexPossible));

  return (
    <>
      <figure aria-labelledby="chart-title">
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
          <div className="min-w-0 max-w-4xl">
            <h2 id="chart-title" className="text-xl sm:text-2xl">
              {title}
            </h2>
            <p className="mt-1 text-soft">{subtitle}</p>
          </div>
          {!isEmbed && scales.length > 1 && <Segmented label={t("scale.label")} value={chart.scale} options={scales.map((value) => ({ value, label: t(`scale.${value}`) }))} onChange={(value) => void setView({ scale: value })} />}
        </div>
        <div className="mt-4">
          <Legend series={chart.series} unit={facts.choice.unit} />
        </div>
        <div ref={drawing} className="mt-2">
          <TimeChart chart={chart} unit={facts.choice.unit} notes={notes} summary={summary} openClaim={view.claim} onOpen={open} height={isEmbed ? 340 : 420} />
        </div>
        {!isEmbed && years !== null && (
          <div className="mt-3">
            <YearRange years={years} from={view.from} to={view.to} onChange={(first, last) => void setView({ from: first, to: last })} />
          </div>
        )}
        <figcaption className="mt-3 text-sm text-faint">
          <p className="max-w-3xl">
            {note}{" "}
            {!isEmbed && (
              <Link className="text-link" href="/method">
                {t("method")}
              </Link>
            )}
          </p>
          {sources !== "" && <p className="mt-1">{t("source", { sources })}</p>}
          {isEmbed && (
            <p className="mt-1">
              <a className="text-link" href={links.page} target="_blank" rel="noreferrer">
                {t("embedLink")}
              </a>
            </p>
          )}
        </figcaption>
      </figure>
      {!isEmbed && (
        <>
          <div className="mt-4">
            <TakeMenu
              getDrawing={() => drawing.current?.querySelector<SVGSVGElement>("svg.recharts-surface") ?? null}
              toFrame={(url, today) => ({
                title,
                subtitle,
                legend: chart.series.map((one) => ({ name: words.series(one), tone: one.tone, shape: one.shape })),
                note,
                source: sources === "" ? "" : t("source", { sources }),
                origin: t("madeBy", { date: today, url }),
              })}
              title={title}
              fileName={fileName}
              csvHref={links.csv}
              excelHref={links.excel}
              embedPath={links.embed}
            />
          </div>
          <p className="prose-width mt-8">{summary}</p>
          <div className="mt-12">
            <h2 className="text-xl">
              {t("table.title")}
            </h2>
            <div className="mt-3">
              <SeriesTable rows={shownRows} unit={facts.choice.unit} chart={chart} onOpen={open} allHref={links.claims} />
            </div>
          </div>
        </>
      )}
      {view.claim !== null && <EvidencePanel claim={view.claim} siblings={(siblings?.claims ?? []).flatMap((id) => notes[id] ?? [])} onChange={(id) => void setView({ claim: id })} />}
    </>
  );
}
