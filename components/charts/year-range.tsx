"use client";

import { useId } from "react";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/input";
import type { Years } from "@/lib/series/zoom";

interface YearRangeProps {
  readonly years: Years;
  readonly from: number | null;
  readonly to: number | null;
  readonly onChange: (from: number | null, to: number | null) => void;
}

/** First and last year of a chart, by choice from a list; the whole range counts as no choice. */
export function YearRange({ years: [first, last], from, to, onChange }: YearRangeProps) {
  const t = useTranslations("chart");
  const id = useId();
  if (first === last) return null;
  const clamp = (value: number) => Math.min(last, Math.max(first, value));
  const [low, high] = [clamp(from ?? first), clamp(to ?? last)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const change = (a: number, b: number) => onChange(a === first ? null : a, b === last ? null : b);
  return (
    <div className="no-print flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <span id={id} className="mr-1 text-soft">
        {t("years")}
      </span>
      <NativeSelect aria-label={t("firstYear")} className="num h-8 w-auto py-0" value={low} onChange={(event) => change(Number(event.target.value), Math.max(high, Number(event.target.value)))}>
        {all.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </NativeSelect>
      <span aria-hidden className="text-faint">
        –
      </span>
      <NativeSelect aria-label={t("lastYear")} className="num h-8 w-auto py-0" value={high} onChange={(event) => change(Math.min(low, Number(event.target.value)), Number(event.target.value))}>
        {all.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </NativeSelect>
      {from !== null || to !== null ? (
        <Button size="sm" variant="ghost" onClick={() => onChange(null, null)}>
          {t("allYears")}
        </Button>
      ) : (
        <span className="ml-2 hidden text-faint md:inline">{t("zoom.hint")}</span>
      )}
    </div>
  );
}
