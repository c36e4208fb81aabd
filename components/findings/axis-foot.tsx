"use client";

import { useLocale } from "#intl";
import { cn } from "@/components/ui/cn";
import type { Unit } from "@/lib/domain/quantity";
import { formatValue } from "@/lib/format";

interface AxisFootProps {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly unit: Unit;
  /** Columns of the rows above, so that the ticks stand under the drawing. */
  readonly grid: string;
  readonly className?: string;
}

/** The numbers below an axis, each under its line; one at the very left begins there. */
export function AxisFoot({ ticks, unit, grid, className }: AxisFootProps) {
  const locale = useLocale();
  return (
    <div className={`${grid} border-t border-rule-strong`} aria-hidden>
      <span className="hidden md:block" />
      <div className={cn("relative col-span-2 h-6 md:col-span-1", className)}>
        {ticks.map((tick) => (
          <span key={tick.value} className={cn("num absolute top-1 whitespace-nowrap text-xs text-faint", tick.at > 0 && "-translate-x-1/2")} style={{ left: `${tick.at}%` }}>
            {formatValue(tick.value, unit, locale, "short")}
          </span>
        ))}
      </div>
    </div>
  );
}
