import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { Table, TableScroll, Td, Th } from "@/components/ui/table";
import { CountedOnce } from "@/components/claims/counted-once";
import { groupEntries } from "@/lib/data/indicator-groups";
import { readIndicatorEntries, type IndicatorEntry, readSingleClaims } from "@/lib/data/indicator";
import { formatPair, numberFormat } from "@/lib/format";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { loadIndicatorsList, serializeIndicatorsList } from "@/lib/params/indicators-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("indicator");
  return { title: t("listTitle"), description: t("listLead") };
}

export default async function IndicatorsPage({ searchParams }: PageProps<"/indicators">) {
  const [locale, t, shell, asked] = await Promise.all([getLocale(), getTranslations("indicator"), getTranslations("shell"), loadIndicatorsList(searchParams)]);
  const { listed, others, allOthers, once, allOnce } = groupEntries(await readIndicatorEntries(locale), asked.others === "all");
  const single = await readSingleClaims(once.map(({ code }) => code), locale);
  const groups = [
    { title: t("listed"), entries: listed, isCut: false },
    { title: t("others"), entries: others, isCut: others.length < allOthers },
  ].filter((group) => group.entries.length > 0);
  return (
    <div className="page">
      <PageHeader title={t("listTitle")} lead={t("listLead")} />
      {groups.length === 0 && (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("empty")}</p>
          <Link href="/add" className={`${buttonStyles({ variant: "solid" })} mt-4`}>
            {shell("nav.add")}
          </Link>
        </EmptyState>
      )}
      {groups.map((group) => (
        <section key={group.title} className="mt-6 first-of-type:mt-2">
          <h2 className="text-lg">{group.title}</h2>
          <div className="mt-2">
            <EntryTable entries={group.entries} label={group.title} />
          </div>
          {group.isCut && (
            <p className="mt-3">
              <Link href={serializeIndicatorsList("/indicators", { others: "all" })} className="text-link">
                {t("allOthers", { count: allOthers })}
              </Link>
            </p>
          )}
        </section>
      ))}
      {single.length > 0 && (
        <section className="mt-10">
          <h2 className="text-lg">{t("once")}</h2>
          <p className="mt-1 text-sm text-soft">{t("onceLead", { count: allOnce })}</p>
          <CountedOnce claims={single} />
        </section>
      )}
    </div>
  );
}

async function EntryTable({ entries, label }: { readonly entries: readonly IndicatorEntry[]; readonly label: string }) {
  const [locale, t, terms] = await Promise.all([getLocale(), getTranslations("indicator"), getTranslations("terms")]);
  const number = numberFormat(locale, {});
  return (
    <TableScroll label={label}>
      <Table role="table" className="stack-narrow table-fixed sm:min-w-[46rem]">
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row">
            <Th role="columnheader" className="w-[32%]">{t("col.name")}</Th>
            <Th role="columnheader">{t("col.pairs")}</Th>
            <Th role="columnheader" className="w-28 text-right">{t("col.years")}</Th>
            <Th role="columnheader" className="w-28 text-right">{t("col.claims")}</Th>
            <Th role="columnheader" className="w-28 text-right">{t("col.documents")}</Th>
            <Th role="columnheader" className="w-28 pr-0 text-right">{t("col.conflicts")}</Th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {entries.map((entry) => (
            <tr role="row" key={entry.code} className="hover:bg-sunken">
              <Td role="cell">
                <Link href={`/indicators/${encodeURIComponent(entry.code)}`} className="text-base font-medium underline-offset-4 hover:underline">
                  {entry.name}
                </Link>
              </Td>
              <Td role="cell" className="text-soft max-sm:order-2">{entry.pairs.map((pair) => formatPair(pair, locale)).join(", ")}</Td>
              <Td role="cell" className="whitespace-nowrap text-right max-sm:order-1">{formatYears(entry.years)}</Td>
              <Td role="cell" className="text-right max-sm:order-3">
                {number.format(entry.claims)}
                <span className="text-faint sm:hidden"> {terms("unit.claims", { count: entry.claims })}</span>
              </Td>
              <Td role="cell" className="text-right max-sm:hidden!">{number.format(entry.documents)}</Td>
              <Td role="cell" className={cn("pr-0 text-right max-sm:order-4 max-sm:col-span-2 max-sm:text-left", entry.conflicts === 0 && "max-sm:hidden!")}>
                {entry.conflicts > 0 ? <span className="font-medium text-conflict">{number.format(entry.conflicts)}</span> : <span className="text-faint">0</span>}
                <span className="text-conflict sm:hidden"> {terms("unit.conflicts", { count: entry.conflicts })}</span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}

function formatYears(years: readonly [number, number] | null): string {
  if (years === null) return "–";
  return years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;
}
