"use client";

import { useLocale, useTranslations } from "#intl";
import { layoutAxis } from "@/components/findings/axis";
import { IntervalRow } from "@/components/findings/interval-row";
import type { Interval } from "@/lib/domain/interval";
import type { ClaimView } from "@/lib/domain/view";
import { formatValue } from "@/lib/format";

/** What the words of one figure leave open: drawn, and in numbers. */
export function MeaningFigure({ claim }: { readonly claim: ClaimView }) {
  const t = useTranslations("claims.page");
  const locale = useLocale();
  const axis = layoutAxis([claim], 4);
  const [placed] = axis.values;
  const range = ({ low, high }: Interval) => {
    if (low !== null && low === high) return formatValue(low, claim.unit, locale);
    const end = (value: number | null) => (value === null ? t("unbounded") : formatValue(Number(value.toPrecision(3)), claim.unit, locale));
    return `${end(low)} – ${end(high)}`;
  };
  return (
    <figure>
      <p className="mb-2 max-w-prose text-sm text-soft">{t("meaningLead")}</p>
      {placed !== undefined && (
        <div className="px-2" aria-hidden>
          <IntervalRow placed={placed} place={{ kind: "one", index: 0 }} ticks={axis.ticks} forecast={claim.forecast} />
          <div className="relative h-5 border-t border-rule-strong">
            {axis.ticks.map((tick) => (
              <span key={tick.value} className="num absolute top-0.5 -translate-x-1/2 whitespace-nowrap text-xs text-faint" style={{ left: `${tick.at}%` }}>
                {formatValue(tick.value, claim.unit, locale, "short")}
              </span>
            ))}
          </div>
        </div>
      )}
      <dl className="mt-3 grid gap-x-8 gap-y-1 text-sm sm:grid-cols-3">
        {(["core", "wide", "hard"] as const).map((kind) => (
          <div key={kind}>
            <dt className="text-faint">{t(kind)}</dt>
            <dd className="num">{range(claim.meaning[kind])}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
