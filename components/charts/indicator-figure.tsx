"use client";

import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useRef, type ReactNode } from "react";
import { useTranslations } from "#intl";
import { Segmented } from "@/components/ui/segmented";
import { Button } from "@/components/ui/button";
import { chartParsers, SCALES } from "@/lib/params/chart";
import { serializeClaimFilters } from "@/lib/params/filters";
import { placeSeries } from "@/lib/series/place";
import type { ClaimNote, Series } from "@/lib/series/model";
import { FigureNotes, useFigureNote, useFigureSource, type LeftOut } from "./figure-notes";
import type { LegendEntry } from "./picture";
import { POINT_SIGNS } from "./point-signs";
import { useChartSubtitle, useChartSummary, useChartTitle, type ChartFacts } from "./sentences";
import { SeriesTable } from "./series-table";
import { isInSight, type TableRows } from "./table-rows";
import { TakeMenu } from "./take-menu";
import { TimeChart } from "./time-chart";
import { useChartWords } from "./wording";
import { YearRange } from "./year-range";

export interface IndicatorFigureProps {
  readonly facts: ChartFacts;
  readonly series: readonly Series[];
  readonly notes: Readonly<Record<string, ClaimNote>>;
  readonly table: TableRows;
  readonly years: readonly [number, number] | null;
  /** Figures that are in the table and not in the chart. */
  readonly leftOut: LeftOut;
  readonly links: { readonly csv: string; readonly embed: string; readonly page: string; readonly claims: string };
  readonly fileName: string;
  /** Width of the chart before the browser tells it, in pixels. */
  readonly firstWidth: number;
  /** In a frame of another page: the chart alone, with a way back. */
  readonly isEmbed?: boolean;
  /** What chooses the figures, between the title and the chart. */
  readonly children?: ReactNode;
}

/** Loaded with the first figure that is opened. */
const EvidencePanel = dynamic(() => import("./evidence-panel").then((module) => module.EvidencePanel), { ssr: false });

const PHONE = 640;
const HEIGHTS = { page: 440, phone: 320, embed: 340 } as const;
const { from, to, scale, parts, claim } = chartParsers;

/** A whole figure: finding as its title, measure, chart, how to read it, where it comes from, what to take along, and its table. */
export function IndicatorFigure({ facts, series, notes, table, years, leftOut, links, fileName, firstWidth, isEmbed = false, children }: IndicatorFigureProps) {
  const t = useTranslations("chart");
  const words = useChartWords(facts.choice.unit);
  const [view, setView] = useQueryStates({ from, to, scale, parts, claim }, { history: "replace", scroll: false });
  const drawing = useRef<HTMLDivElement>(null);
  const isChange = facts.choice.measure === "growth_rate" || facts.choice.measure === "change_absolute";
  const chart = placeSeries(series, { scale: view.scale, from: view.from, to: view.to, parts: view.parts === null ? null : view.parts === "show", isChange });
  const title = useChartTitle(facts);
  const subtitle = useChartSubtitle(facts, chart.scale);
  const summary = useChartSummary(chart, facts);
  const source = useFigureSource(notes);
  const note = useFigureNote(chart, leftOut);
  const withYears = (href: string) => serializeClaimFilters(href, { from: view.from, to: view.to });
  const open = (id: string) => void setView({ claim: id }, { history: "push" });
  // Where the page holds a part of the rows, those of other years come from the server.
  const zoom = (first: number | null, last: number | null) => void setView({ from: first, to: last }, { shallow: table.isWhole });
  const opened = chart.series.flatMap((one) => one.points).find((point) => view.claim !== null && point.claims.includes(view.claim));
  const scales = SCALES.filter((option) => option === "linear" || (option === "log" ? chart.isLogPossible : chart.isIndexPossible));
  const signs: readonly LegendEntry[] = [
    ...(chart.gaps.some((gap) => gap.difference > 0) ? [{ name: t(isChange ? "key.difference" : "key.gap"), sign: "gap" } as const] : []),
    ...POINT_SIGNS.filter(({ isMeant }) => chart.series.some((one) => one.points.some(isMeant))).map(({ name, sign }) => ({ name: t(`key.${name}`), sign })),
  ];
  const height = isEmbed ? HEIGHTS.embed : firstWidth < PHONE ? HEIGHTS.phone : HEIGHTS.page;

  return (
    <>
      <figure aria-labelledby="chart-title">
        <h2 id="chart-title" className="max-w-4xl text-xl sm:text-2xl">
          {title}
        </h2>
        <p className="mt-1 text-soft">{subtitle}</p>
        {children !== undefined && <div className="mt-5">{children}</div>}
        <div ref={drawing} className="mt-5">
          <TimeChart
            chart={chart}
            unit={facts.choice.unit}
            notes={notes}
            summary={summary}
            openClaim={view.claim}
            onOpen={open}
            told={facts.headline.kind === "conflict" ? facts.headline : null}
            height={height}
            firstWidth={firstWidth}
            years={years}
            {...(isEmbed ? {} : { onZoom: (chosen) => (chosen === null || years === null ? zoom(null, null) : zoom(chosen[0] === years[0] ? null : chosen[0], chosen[1] === years[1] ? null : chosen[1])) })}
          />
        </div>
        {!isEmbed && (
          <div className="no-print mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            {years !== null && <YearRange years={years} from={view.from} to={view.to} onChange={zoom} />}
            <div className="flex flex-wrap items-center gap-3">
              {chart.parts.statements > 0 && (
                <Button size="sm" aria-pressed={chart.parts.isDrawn} onClick={() => void setView({ parts: chart.parts.isDrawn ? "hide" : "show" })}>
                  {chart.parts.isDrawn ? t("parts.hide") : t("parts.show", { count: chart.parts.statements })}
                </Button>
              )}
              {scales.length > 1 && <Segmented label={t("scale.label")} value={chart.scale} options={scales.map((value) => ({ value, label: t(`scale.${value}`) }))} onChange={(value) => void setView({ scale: value })} />}
            </div>
          </div>
        )}
        <FigureNotes note={note} source={source} pageHref={isEmbed ? links.page : null} />
      </figure>
      {!isEmbed && (
        <>
          <div className="mt-4">
            <TakeMenu
              getDrawing={() => drawing.current?.querySelector<SVGSVGElement>("svg.recharts-surface") ?? null}
              toFrame={(url, today, named) => ({
                title,
                subtitle,
                legend: [...chart.series.filter((one) => !named.has(one.key)).map((one) => ({ name: words.series(one), tone: one.tone, shape: one.shape })), ...signs],
                note,
                source,
                origin: t("madeBy", { date: today, url }),
              })}
              title={title}
              fileName={fileName}
              csvHref={withYears(links.csv)}
              embedPath={withYears(links.embed)}
            />
          </div>
          <p className="prose-width mt-8">{summary}</p>
          <div data-later="" className="mt-12">
            <h2 className="text-xl">{t("table.title")}</h2>
            <div className="mt-3">
              <SeriesTable rows={table.rows.filter(({ periodKey }) => isInSight(periodKey, view))} held={table.rows.length} count={table.count} unit={facts.choice.unit} chart={chart} onOpen={open} allHref={withYears(links.claims)} />
            </div>
          </div>
        </>
      )}
      {view.claim !== null && <EvidencePanel claim={view.claim} siblings={(opened?.claims ?? []).flatMap((id) => notes[id] ?? [])} onChange={(id) => void setView({ claim: id })} />}
    </>
  );
}
