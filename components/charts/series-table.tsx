"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useState } from "react";
import { useTranslations } from "#intl";
import { toFindingHref } from "@/components/claims/links";
import { cn } from "@/components/ui/cn";
import { Table, TableScroll, Td, Th } from "@/components/ui/table";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import type { Verdict } from "@/lib/domain/finding";
import type { Qualifier, Unit } from "@/lib/domain/quantity";
import { formatDate, formatExact, formatPeriodLabel, formatQuantity } from "@/lib/format";
import type { PlacedChart } from "@/lib/series/model";
import { MarkKey } from "./mark-shape";
import { useChartWords } from "./wording";

/** One claim as the table under a chart shows it. */
export interface TableRow {
  readonly id: string;
  readonly periodLabel: string | null;
  readonly periodKey: string;
  /** Day after the period: of two that begin together the longer one is the later. */
  readonly periodEnd: string;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly qualifier: Qualifier;
  readonly forecast: boolean;
  readonly scope: string | null;
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly verdict: Verdict | null;
  /** Whether that finding is a conflict. */
  readonly conflict: boolean;
  readonly finding: string | null;
}

interface SeriesTableProps {
  readonly rows: readonly TableRow[];
  /** Rows there are on this page in all, the latest of so many figures. */
  readonly held: number;
  readonly count: number;
  readonly unit: Unit;
  readonly chart: PlacedChart;
  readonly onOpen: (claim: string) => void;
  readonly allHref: string;
}

type SortKey = "period" | "figure" | "said" | "published";
/** Rows in sight at first, and on a phone, where each takes several lines. */
const FIRST_ROWS = 25;
const FIRST_NARROW = 8;

function toSortValue(row: TableRow, key: SortKey): string | number {
  switch (key) {
    case "period":
      return `${row.periodEnd} ${row.periodKey}`;
    case "figure":
      return row.value;
    case "said":
      return row.speaker ?? row.publisher ?? "";
    case "published":
      return row.publishedAt ?? "";
  }
}

function sortRows(rows: readonly TableRow[], key: SortKey, isDescending: boolean): readonly TableRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [toSortValue(a, key), toSortValue(b, key)];
    return (x < y ? -1 : x > y ? 1 : 0) * sign || (a.id < b.id ? -1 : 1);
  });
}

/** The figures of a chart as a table; the sentence stands in the row, the evidence opens from the figure. */
export function SeriesTable({ rows, held, count, unit, chart, onOpen, allHref }: SeriesTableProps) {
  const t = useTranslations("chart.table");
  const terms = useTranslations("terms");
  const words = useChartWords(unit);
  const [sort, setSort] = useState<{ readonly key: SortKey; readonly isDescending: boolean }>({ key: "period", isDescending: true });
  const [isWhole, setWhole] = useState(false);
  const seriesOf = new Map(chart.series.flatMap((series) => series.points.flatMap((point) => point.claims.map((claim) => [claim, series] as const))));
  const sorted = sortRows(rows, sort.key, sort.isDescending);

  const head = (key: SortKey, className?: string) => {
    const isSorted = sort.key === key;
    const Arrow = sort.isDescending ? ArrowDown : ArrowUp;
    return (
      <Th role="columnheader" aria-sort={isSorted ? (sort.isDescending ? "descending" : "ascending") : "none"} className={className}>
        <button type="button" title={t("sortBy", { name: t(key) })} className="inline-flex min-h-6 items-center gap-1 hover:text-ink" onClick={() => setSort({ key, isDescending: isSorted ? !sort.isDescending : key !== "said" })}>
          {t(key)}
          <Arrow aria-hidden className={cn("size-3", !isSorted && "invisible max-sm:hidden")} />
        </button>
      </Th>
    );
  };

  const moreButton = (first: number, className: string) => (
    <button type="button" className={cn("text-link", className)} onClick={() => setWhole(true)}>
      {t("more", { count: rows.length - first })}
    </button>
  );

  return (
    <>
      <TableScroll label={t("title")}>
        {/* Blocks are no table to a screen reader unless their roles say so. */}
        <Table role="table" className="stack-narrow sm:min-w-[52rem]">
          <thead role="rowgroup" className="max-sm:border-b max-sm:border-rule-strong">
            <tr role="row" className="max-sm:flex! max-sm:flex-wrap max-sm:gap-x-2.5! max-sm:border-0!">
              {head("period")}
              {head("figure", "text-right")}
              {head("said")}
              {head("published")}
              <Th role="columnheader" className="max-sm:sr-only">
                {t("words")}
              </Th>
              <Th role="columnheader" className="pr-0 max-sm:sr-only">
                {t("standing")}
              </Th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {sorted.slice(0, isWhole ? undefined : FIRST_ROWS).map((row, index) => {
              const series = seriesOf.get(row.id);
              const figure = formatQuantity({ ...row, unit }, words.locale, words.templates);
              return (
                <tr key={row.id} role="row" className={cn("hover:bg-sunken", !isWhole && index >= FIRST_NARROW && "max-sm:hidden!")}>
                  <Td role="cell" className="whitespace-nowrap max-sm:order-2 max-sm:text-right">{row.periodLabel === null ? <span className="text-faint">{terms("unknownPeriod")}</span> : formatPeriodLabel(row.periodLabel, words.locale)}</Td>
                  <Td role="cell" className="whitespace-nowrap text-right max-sm:order-1 max-sm:whitespace-normal max-sm:text-left max-sm:text-base">
                    <button type="button" onClick={() => onOpen(row.id)} title={formatExact(row.value, unit, words.locale)} aria-label={t("open", { figure })} className="min-h-6 font-medium text-link">
                      {figure}
                    </button>
                    {row.forecast && <span className="block text-xs text-faint">{terms("forecast")}</span>}
                  </Td>
                  <Td role="cell" className="min-w-40 max-sm:order-3">
                    <span className="flex items-start gap-1.5">
                      {series !== undefined && <MarkKey shape={series.shape} tone={series.tone} className="mt-[3px] shrink-0" />}
                      <span className="inline-block first-letter:uppercase">
                        {row.speaker ?? row.publisher ?? terms("ownVoice")}
                        {row.speaker !== null && row.publisher !== null && <span className="block text-xs text-faint">{row.publisher}</span>}
                      </span>
                    </span>
                  </Td>
                  <Td role="cell" className="whitespace-nowrap max-sm:order-4 max-sm:text-right max-sm:text-faint">{row.publishedAt === null ? <span className="text-faint">{terms("unknownDate")}</span> : formatDate(row.publishedAt, words.locale, "short")}</Td>
                  <Td role="cell" className="min-w-64 max-w-md text-soft max-sm:order-5 max-sm:col-span-2">
                    {row.before}
                    <mark>{row.quote}</mark>
                    {row.after}
                    {row.scope !== null && <span className="block text-xs text-faint">{t("scope", { scope: row.scope })}</span>}
                  </Td>
                  <Td role="cell" className="whitespace-nowrap pr-0 max-sm:order-6 max-sm:col-span-2">
                    {row.verdict === null || row.finding === null ? (
                      <span className="text-faint max-sm:hidden">{t("alone")}</span>
                    ) : (
                      <Link href={toFindingHref(row.finding)} className="underline-offset-2 hover:underline">
                        <VerdictBadge verdict={row.verdict} conflict={row.conflict} />
                      </Link>
                    )}
                  </Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </TableScroll>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {rows.length === 0 && <span className="text-soft">{t("none")}</span>}
        {!isWhole && rows.length > FIRST_ROWS && moreButton(FIRST_ROWS, "max-sm:hidden")}
        {!isWhole && rows.length > FIRST_NARROW && moreButton(FIRST_NARROW, "sm:hidden")}
        <Link className="text-link" href={allHref}>
          {t("all", { count: held < count ? count : rows.length })}
        </Link>
        {held < count && <span className="text-faint">{t("cut", { held })}</span>}
      </p>
    </>
  );
}
