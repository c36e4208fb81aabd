"use client";

import type { Unit } from "@/lib/domain/quantity";
import type { PlacedChart } from "@/lib/series/model";
import { useTranslations } from "#intl";
import { MarkKey } from "./mark-shape";
import { useChartWords } from "./wording";

interface LegendProps {
  readonly chart: PlacedChart;
  readonly unit: Unit;
  /** Keys of the series that carry their names in the chart. */
  readonly named: ReadonlySet<string>;
}

/** Names of the series that carry none in the chart, with their marks, and what hollow, arrowed and ringed marks mean, as far as the chart has them. */
export function Legend({ chart, unit, named }: LegendProps) {
  const { series, gaps } = chart;
  const words = useChartWords(unit);
  const t = useTranslations("chart");
  const points = series.flatMap((one) => one.points);
  return (
    <ul className="flex min-h-5 flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {series.filter((one) => !named.has(one.key)).map((one) => (
        <li key={one.key} className="flex min-w-0 items-center gap-1.5">
          <MarkKey shape={one.shape} tone={one.tone} className="shrink-0" />
          <span className="truncate">{words.series(one)}</span>
        </li>
      ))}
      {gaps.some((gap) => gap.difference > 0) && (
        <Sign label={gaps.some((gap) => gap.index !== null) ? t("key.gap") : t("key.difference")}>
          <path d="M0,-6V6" stroke="var(--ink-faint)" strokeOpacity="0.4" strokeWidth="7" />
        </Sign>
      )}
      {points.some((point) => point.conflict !== null) && (
        <Sign label={t("key.conflict")}>
          <circle r="5" fill="none" stroke="var(--conflict)" strokeWidth="1.75" />
        </Sign>
      )}
      {points.some((point) => point.forecast) && (
        <Sign label={t("key.forecast")}>
          <circle r="4" fill="var(--paper)" stroke="var(--ink-soft)" strokeWidth="1.75" />
        </Sign>
      )}
      {points.some((point) => point.mark === "at_least" || point.mark === "at_most") && (
        <Sign label={t("key.open")}>
          <path d="M0,5V-5M-3,-2L0,-5L3,-2" fill="none" stroke="var(--ink-soft)" strokeWidth="1.5" strokeLinecap="round" />
        </Sign>
      )}
      {points.some((point) => point.isPart) && (
        <Sign label={t("key.part")}>
          <path d="M-6,0H6" stroke="var(--ink-soft)" strokeWidth="1.75" strokeOpacity="0.5" />
          <circle r="2.75" fill="var(--ink-soft)" />
        </Sign>
      )}
    </ul>
  );
}

function Sign({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden className="shrink-0">
        {children}
      </svg>
      {label}
    </li>
  );
}
