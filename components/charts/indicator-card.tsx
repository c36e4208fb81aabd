import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import type { ChartChoice, Headline } from "@/lib/series";
import { useChartSubtitle, useChartTitle } from "./sentences";
import type { ReactNode } from "react";

interface IndicatorCardProps {
  readonly code: string;
  readonly name: string;
  readonly claims: number;
  readonly conflicts: number;
  readonly choice: ChartChoice;
  readonly headline: Headline;
  /** First and last year drawn. */
  readonly years: readonly [number, number];
  readonly children: ReactNode;
}

/** An indicator in a glance: what the figures say, over a chart as small as a word. */
export function IndicatorCard({ code, name, claims, conflicts, choice, headline, years, children }: IndicatorCardProps) {
  const t = useTranslations("overview");
  const terms = useTranslations("terms");
  const facts = { name, choice, headline };
  const title = useChartTitle(facts);
  const subtitle = useChartSubtitle(facts, "linear");
  return (
    <article className="flex flex-col border-t border-rule-strong pt-3">
      <h3 className="text-base font-semibold leading-5.5">
        <Link href={`/indicators/${encodeURIComponent(code)}`} className="underline-offset-4 hover:underline">
          {title}
        </Link>
      </h3>
      <p className="mt-0.5 text-sm text-faint">{subtitle}</p>
      <div className="mt-auto pt-4">{children}</div>
      <p className="num mt-1.5 flex justify-between gap-3 text-xs text-faint">
        <span>{years[0]}</span>
        <span>
          {terms("count.claims", { count: claims })}
          {conflicts > 0 && <span className="text-conflict"> · {t("conflictCount", { count: conflicts })}</span>}
        </span>
        <span>{years[1]}</span>
      </p>
    </article>
  );
}
