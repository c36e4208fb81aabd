"use client";

import { useTranslations } from "#intl";
import { useFigureText } from "@/components/claims/figure";
import { useSeriesName } from "@/components/claims/series-name";
import type { ActionResult } from "@/components/review/action-result";
import { SeriesDialog } from "@/components/review/series-dialog";
import type { SeriesDecision } from "@/components/review/series-form";
import { SeriesHistory } from "@/components/review/series-history";
import { cn } from "@/components/ui/cn";
import type { FindingDetail, SeriesPage } from "@/lib/domain/view";
import { comparedClaims } from "./clusters";

interface SeriesSectionProps {
  readonly finding: FindingDetail;
  readonly series: SeriesPage;
  readonly setSeries: (decision: SeriesDecision) => Promise<ActionResult>;
  readonly takeBack: (claimId: string) => Promise<ActionResult>;
}

/** What people said of the statistical series of a finding's figures, and how to say it. */
export function SeriesSection({ finding, series, setSeries, takeBack }: SeriesSectionProps) {
  const t = useTranslations("review.series");
  const text = useFigureText();
  const nameOf = useSeriesName();
  const figures = Object.fromEntries(finding.claims.map((claim) => [claim.id, text(claim)]));
  const compared = comparedClaims(finding);
  const ordered = [...compared, ...finding.claims.filter((claim) => !compared.includes(claim))];
  const given = finding.givenSeries ?? [];
  return (
    <section aria-labelledby="series" className={cn("mt-10", given.length === 0 && series.entries.length === 0 && "no-print")}>
      <h2 id="series" className="mb-1 text-xl">
        {t("title")}
      </h2>
      <p className="mb-2 text-sm text-soft">{t("lead")}</p>
      {given.length > 0 && (
        <dl className="mb-3 space-y-1 text-sm">
          {given.map((group) => (
            <div key={group.series}>
              <dt className="font-medium first-letter:uppercase">{t("givenShort", { series: nameOf(group.series) })}</dt>
              <dd className="num text-soft">{[...new Set(group.claims.flatMap((id) => figures[id] ?? []))].join(", ")}</dd>
            </div>
          ))}
        </dl>
      )}
      <SeriesDialog claims={ordered} known={series.known} setSeries={setSeries} />
      {series.entries.length > 0 && (
        <div className="mt-4">
          <SeriesHistory entries={series.entries} figures={figures} takeBack={takeBack} />
        </div>
      )}
    </section>
  );
}
