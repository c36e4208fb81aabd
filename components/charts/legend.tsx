"use client";

import type { ReactNode } from "react";
import type { Unit } from "@/lib/domain/quantity";
import type { PlacedChart } from "@/lib/series/model";
import { useTranslations } from "#intl";
import { MarkKey } from "./mark-shape";
import type { PointSign } from "./picture";
import { POINT_SIGNS } from "./point-signs";
import { useChartWords } from "./wording";

const DRAWINGS: Readonly<Record<PointSign, ReactNode>> = {
  ring: <circle r="5" fill="none" stroke="var(--conflict)" strokeWidth="1.75" />,
  hollow: <circle r="4" fill="var(--paper)" stroke="var(--ink-soft)" strokeWidth="1.75" />,
  arrow: <path d="M0,5V-5M-3,-2L0,-5L3,-2" fill="none" stroke="var(--ink-soft)" strokeWidth="1.5" strokeLinecap="round" />,
  part: (
    <>
      <path d="M-6,0H6" stroke="var(--ink-soft)" strokeWidth="1.75" strokeOpacity="0.5" />
      <circle r="2.75" fill="var(--ink-soft)" />
    </>
  ),
};

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
      {POINT_SIGNS.filter(({ isMeant }) => points.some(isMeant)).map(({ name, sign }) => (
        <Sign key={sign} label={t(`key.${name}`)}>
          {DRAWINGS[sign]}
        </Sign>
      ))}
    </ul>
  );
}

function Sign({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden className="shrink-0">
        {children}
      </svg>
      {label}
    </li>
  );
}
