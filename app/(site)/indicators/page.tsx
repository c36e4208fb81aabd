import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { buttonStyles } from "@/components/ui/button";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { Table, TableScroll, Td, Th } from "@/components/ui/table";
import { readIndicatorEntries, type IndicatorEntry } from "@/lib/data/indicator";
import { formatPair } from "@/lib/format";
import { getLocale, getTranslations } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("indicator");
  return { title: t("listTitle"), description: t("listLead") };
}

export default async function IndicatorsPage() {
  const [locale, t, shell] = await Promise.all([getLocale(), getTranslations("indicator"), getTranslations("shell")]);
  const entries = await readIndicatorEntries(locale);
  const groups = [
    { title: t("listed"), entries: entries.filter((entry) => entry.isListed) },
    { title: t("others"), entries: entries.filter((entry) => !entry.isListed) },
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
        </section>
      ))}
    </div>
  );
}

async function EntryTable({ entries, label }: { readonly entries: readonly IndicatorEntry[]; readonly label: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("indicator")]);
  return (
    <TableScroll label={label}>
      <Table className="min-w-[40rem] table-fixed">
        <thead>
          <tr>
            <Th className="w-[34%]">{t("col.name")}</Th>
            <Th>{t("col.pairs")}</Th>
            <Th className="w-28 text-right">{t("col.years")}</Th>
            <Th className="w-24 text-right">{t("col.claims")}</Th>
            <Th className="w-28 text-right">{t("col.documents")}</Th>
            <Th className="w-28 pr-0 text-right">{t("col.conflicts")}</Th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.code} className="hover:bg-sunken">
              <Td>
                <Link href={`/indicators/${encodeURIComponent(entry.code)}`} className="text-base font-medium underline-offset-4 hover:underline">
                  {entry.name}
                </Link>
              </Td>
              <Td className="text-soft">{entry.pairs.map((pair) => formatPair(pair, locale)).join(", ")}</Td>
              <Td className="whitespace-nowrap text-right">{formatYears(entry.years)}</Td>
              <Td className="text-right">{entry.claims}</Td>
              <Td className="text-right">{entry.documents}</Td>
              <Td className="pr-0 text-right">{entry.conflicts > 0 ? <span className="font-medium text-conflict">{entry.conflicts}</span> : <span className="text-faint">0</span>}</Td>
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
