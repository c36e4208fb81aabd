"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import type { ClaimNote, PlacedChart } from "@/lib/series/model";

/** How many figures are in the table and not in the chart, and why. */
export interface LeftOut {
  readonly withoutPeriod: number;
  readonly narrower: number;
}

const MOST_SOURCES = 4;

/** How a chart is to be read, and how much of what is known it does not show. */
export function useFigureNote(chart: PlacedChart, { narrower, withoutPeriod }: LeftOut): string {
  const t = useTranslations("chart");
  const isHypothesis = chart.series.some((one) => one.label.kind === "basis" || one.label.kind === "side");
  return [
    t("note"),
    isHypothesis ? t("noteBasis") : null,
    chart.parts.isDrawn || chart.parts.statements === 0 ? null : t("noteParts", { count: chart.parts.statements }),
    chart.notIndexed > 0 ? t("noteIndexed", { count: chart.notIndexed }) : null,
    narrower > 0 ? t("noteScope", { count: narrower }) : null,
    withoutPeriod > 0 ? t("notePeriod", { count: withoutPeriod }) : null,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** Who published what is drawn: the first few by name. Empty where nobody is known. */
export function useFigureSource(notes: Readonly<Record<string, ClaimNote>>): string {
  const t = useTranslations("chart");
  const names = [...new Set(Object.values(notes).flatMap((note) => note.publisher ?? []))];
  if (names.length === 0) return "";
  return t("source", { sources: names.length > MOST_SOURCES ? t("sourceMore", { names: names.slice(0, MOST_SOURCES).join(", "), count: names.length - MOST_SOURCES }) : names.join(", ") });
}

/** What stands under a chart; in a frame of another page with the way back to the whole. */
export function FigureNotes({ note, source, pageHref }: { readonly note: string; readonly source: string; readonly pageHref: string | null }) {
  const t = useTranslations("chart");
  return (
    <figcaption className="mt-4 text-sm text-faint">
      <p className="max-w-3xl">
        {note}{" "}
        {pageHref === null && (
          <Link className="text-link" href="/method">
            {t("method")}
          </Link>
        )}
      </p>
      {source !== "" && <p className="mt-1">{source}</p>}
      {pageHref !== null && (
        <p className="mt-1">
          <a className="text-link" href={pageHref} target="_blank" rel="noreferrer">
            {t("embedLink")}
          </a>
        </p>
      )}
    </figcaption>
  );
}
