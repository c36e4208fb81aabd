import { serializeChartParams, type ChartParams } from "@/lib/params/chart";
import { serializeClaimFilters } from "@/lib/params/filters";
import type { ChartChoice, ClaimNote, Headline, Series } from "@/lib/series";
import type { ClaimView } from "@/lib/domain/view";
import { pack } from "@/components/ui/parcel";
import type { IndicatorFigureProps } from "./indicator-figure";
import { LateIndicatorFigure } from "./late-figures";
import { toTableRows } from "./table-rows";
import type { ReactNode } from "react";

interface IndicatorViewProps {
  readonly code: string;
  readonly name: string;
  readonly params: ChartParams;
  readonly years: readonly [number, number] | null;
  readonly chart: {
    readonly choice: ChartChoice;
    readonly series: readonly Series[];
    readonly headline: Headline;
    readonly claims: readonly ClaimView[];
    readonly notes: Readonly<Record<string, ClaimNote>>;
    readonly withoutPeriod: number;
    readonly narrower: number;
    readonly speakers: readonly string[] | null;
  };
  readonly firstWidth: number;
  readonly isEmbed?: boolean;
  readonly children?: ReactNode;
}

/** Hands the figure what it needs and no more: rows without the claims' other fields, links with the page's filters. */
export function IndicatorView({ code, name, params, years, chart, firstWidth, isEmbed = false, children }: IndicatorViewProps) {
  const { choice } = chart;
  const claimFilters = {
    indicator: [code],
    measure: choice.measure,
    unit: choice.unit,
    pair: choice.pair === "" ? null : choice.pair,
    from: params.from,
    to: params.to,
    publisher: params.publisher,
    speaker: chart.speakers === null ? null : [...chart.speakers],
    agreement: params.agreement,
    forecast: params.forecast,
  };
  const csv = serializeClaimFilters("/api/export/claims", claimFilters);
  const view = { ...params, claim: null, measure: choice.measure, unit: choice.unit, pair: choice.pair === "" ? null : choice.pair };
  const path = `indicators/${encodeURIComponent(code)}`;
  const figure: IndicatorFigureProps = {
    facts: { name, choice, headline: chart.headline },
    series: chart.series,
    notes: chart.notes,
    table: isEmbed ? { rows: [], count: 0, isWhole: true } : toTableRows(chart.claims, params),
    years,
    leftOut: { withoutPeriod: chart.withoutPeriod, narrower: chart.narrower },
    links: {
      csv,
      embed: serializeChartParams(`/embed/${path}`, view),
      page: serializeChartParams(`/${path}`, view),
      claims: serializeClaimFilters("/claims", claimFilters),
    },
    fileName: ["parallax", code.replace(/[^a-z0-9]+/gi, "-"), choice.measure, choice.pair.toLowerCase()].filter((part) => part !== "").join("-"),
    firstWidth,
    isEmbed,
  };
  return <LateIndicatorFigure parcel={pack(figure)}>{children}</LateIndicatorFigure>;
}
