"use client";

import { Slider } from "radix-ui";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";

interface YearRangeProps {
  readonly years: readonly [number, number];
  readonly from: number | null;
  readonly to: number | null;
  readonly onChange: (from: number | null, to: number | null) => void;
}

/** The brush of a chart: two handles over the years, by pointer and by keyboard. The whole range counts as no choice. */
export function YearRange({ years: [first, last], from, to, onChange }: YearRangeProps) {
  const t = useTranslations("chart");
  const clamp = (value: number) => Math.min(last, Math.max(first, value));
  const chosen: [number, number] = [clamp(from ?? first), clamp(to ?? last)];
  const [dragged, setDragged] = useState<[number, number] | null>(null);
  if (first === last) return null;
  const [low, high] = dragged ?? chosen;
  return (
    <div className="no-print flex items-center gap-4 text-sm">
      <span className="text-soft">{t("years")}</span>
      <span className="num w-10 text-right">{low}</span>
      <Slider.Root
        className="relative flex h-9 max-w-96 flex-1 touch-none items-center"
        min={first}
        max={last}
        step={1}
        minStepsBetweenThumbs={0}
        value={[low, high]}
        onValueChange={([a, b]) => {
          if (a !== undefined && b !== undefined) setDragged([a, b]);
        }}
        onValueCommit={([a, b]) => {
          setDragged(null);
          if (a !== undefined && b !== undefined) onChange(a === first ? null : a, b === last ? null : b);
        }}
      >
        <Slider.Track className="relative h-1 grow rounded-sm bg-rule">
          <Slider.Range className="absolute h-full rounded-sm bg-ink" />
        </Slider.Track>
        {[t("firstYear"), t("lastYear")].map((label) => (
          <Slider.Thumb key={label} aria-label={label} className="block size-5 cursor-grab rounded-full border-2 border-ink bg-paper" />
        ))}
      </Slider.Root>
      <span className="num w-10">{high}</span>
      {(from !== null || to !== null) && (
        <Button size="sm" variant="ghost" onClick={() => onChange(null, null)}>
          {t("allYears")}
        </Button>
      )}
    </div>
  );
}
