"use client";

import { useTranslations } from "#intl";
import { formatDate } from "@/lib/format";
import type { Unit } from "@/lib/domain/quantity";
import type { ClaimNote } from "@/lib/series/model";
import type { ChartTarget } from "./chart-context";
import { MarkKey } from "./mark-shape";
import { useChartWords } from "./wording";

interface PointTooltipProps {
  readonly target: ChartTarget;
  readonly x: number;
  readonly y: number;
  /** Of the chart, to keep the box inside it. */
  readonly width: number;
  readonly unit: Unit;
  readonly notes: Readonly<Record<string, ClaimNote>>;
}

const BOX = 264;
const MOST_VOICES = 3;

/** Who said it, beside the mark. Its words reach screen readers through the chart's live region and the mark's own name. */
export function PointTooltip({ target, x, y, width, unit, notes }: PointTooltipProps) {
  const t = useTranslations("chart");
  const terms = useTranslations("terms");
  const words = useChartWords(unit);
  const { point, series } = target;
  const said = point.claims.flatMap((id) => notes[id] ?? []);
  const left = Math.max(0, Math.min(width - BOX, x + 16 + BOX > width ? x - BOX - 16 : x + 16));
  return (
    <div aria-hidden className="pointer-events-none absolute z-20 rounded-md border bg-raised p-3 text-sm shadow-lg" style={{ left, top: Math.max(0, y - 40), width: Math.min(BOX, width) }}>
      <div className="flex items-baseline justify-between gap-3">
        <span className="num text-lg font-semibold leading-6">{words.figure(point)}</span>
        <span className="num text-soft">{words.period(point.periodLabel)}</span>
      </div>
      <div className="mt-0.5 flex items-center gap-1.5 text-xs text-soft">
        <MarkKey shape={series.shape} tone={series.tone} className="shrink-0" />
        <span className="truncate">{words.series(series)}</span>
      </div>
      {point.forecast && <p className="mt-1 text-xs text-soft">{terms("forecast")}</p>}
      <ul className="mt-2 space-y-1 border-t pt-2 text-xs">
        {said.slice(0, MOST_VOICES).map((note) => (
          <li key={note.id} className="leading-4">
            {note.voice ?? note.publisher ?? terms("ownVoice")}
            <span className="text-faint">
              {note.voice !== null && note.publisher !== null && ` · ${note.publisher}`}
              {note.publishedAt !== null && ` · ${formatDate(note.publishedAt, words.locale, "short")}`}
            </span>
          </li>
        ))}
        {said.length > MOST_VOICES && <li className="text-faint">{t("andMore", { count: said.length - MOST_VOICES })}</li>}
      </ul>
      {point.conflict !== null && <p className="mt-2 text-xs font-medium text-conflict">{t("inConflict")}</p>}
    </div>
  );
}
