"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { DigestMark } from "@/components/claims/about";
import { Figure } from "@/components/claims/figure";
import { toSentenceHref } from "@/components/claims/links";
import { formatDate, formatValue } from "@/lib/format";
import { layoutAxis } from "./axis";
import { AxisFoot } from "./axis-foot";
import { ClusterMark } from "./cluster-mark";
import { placeInClusters, type OriginRow } from "./clusters";
import { IntervalRow } from "./interval-row";

const GRID = "grid grid-cols-[1fr_auto] gap-x-4 md:grid-cols-[13rem_minmax(0,1fr)_9rem] md:items-center";

/** All statements of a finding on one axis, each with its interval, its group's mark and its words beside it. */
export function IntervalAxis({ rows, clusters, neutral }: { readonly rows: readonly OriginRow[]; readonly clusters: readonly (readonly string[])[]; readonly neutral: readonly string[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const [first] = rows;
  if (first === undefined) return null;
  const { unit } = first.first;
  const axis = layoutAxis(rows.map((row) => row.first), 5);
  const values = rows.map((row) => row.first.value);
  return (
    <figure aria-label={t("findings.page.axis")}>
      <ol>
        {rows.map((row, index) => {
          const placed = axis.values[index];
          const place = placeInClusters(clusters, row.first.id, neutral);
          const { document, speaker } = row.first;
          return (
            placed !== undefined && (
              <li key={row.first.id} className={`${GRID} pt-1.5 md:pt-0`}>
                <Link href={toSentenceHref(row.first)} className="group min-w-0 text-sm leading-tight md:py-1">
                  <span className="line-clamp-2 font-medium first-letter:uppercase group-hover:underline">{speaker ?? document.publisher ?? document.title}</span>
                  <span className="block text-xs text-faint [overflow-wrap:anywhere]">
                    {speaker !== null && document.publisher !== null && document.publisher !== speaker && `${document.publisher}, `}
                    {document.publishedAt === null ? t("claims.noDate") : formatDate(document.publishedAt, locale, "short")}
                    {row.repeats.length > 0 && (
                      <span title={t("findings.page.oneOrigin", { count: row.repeats.length + 1 })}>
                        {" "}
                        <span aria-hidden>×{row.repeats.length + 1}</span>
                        <span className="sr-only">{t("findings.page.oneOrigin", { count: row.repeats.length + 1 })}</span>
                      </span>
                    )}
                    {document.isDigest && <DigestMark />}
                  </span>
                </Link>
                <div className="col-span-2 row-start-2 flex self-stretch px-2 md:col-span-1 md:row-start-auto">
                  <div className="relative min-h-11 flex-1 [&>svg]:absolute [&>svg]:inset-0 [&>svg]:h-full">
                    <IntervalRow placed={placed} place={place} ticks={axis.ticks} forecast={row.first.forecast} />
                  </div>
                </div>
                <span className="flex items-center gap-2 self-center text-sm font-semibold">
                  <ClusterMark place={place} hollow={row.first.forecast} />
                  <Figure claim={row.first} />
                </span>
              </li>
            )
          );
        })}
      </ol>
      <AxisFoot ticks={axis.ticks} unit={unit} grid={GRID} className="mx-2" />
      <figcaption className="mt-2 text-xs text-faint">
        {t("findings.page.axisLead")}
        <span className="sr-only">
          {" "}
          {t("findings.page.axisSummary", {
            count: rows.length,
            low: formatValue(Math.min(...values), unit, locale),
            high: formatValue(Math.max(...values), unit, locale),
            clusters: clusters.length,
          })}
        </span>
      </figcaption>
    </figure>
  );
}
