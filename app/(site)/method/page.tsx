import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/states";
import { Table, TableScroll, Td, Th } from "@/components/ui/table";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import { CAUSES, toShownVerdict, VERDICTS } from "@/lib/domain/finding";
import { listHedgeRows } from "@/lib/data/method";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { MarkSamples } from "./mark-samples";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("method");
  return { title: t("title"), description: t("lead") };
}

/** Every verdict from the hardest, the difference that is no conflict after the one that is. */
const SHOWN_VERDICTS = VERDICTS.toReversed().flatMap((verdict) => (verdict === "contradiction" ? [true, false] : [true]).map((conflict) => ({ verdict, conflict })));

/** How a figure is read, what its words leave open, and what verdicts and causes mean. */
export default async function MethodPage() {
  const [t, terms] = await Promise.all([getTranslations("method"), getTranslations("terms")]);
  return (
    <div className="page">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="divide-y border-t">
        <Section id="figure" title={t("figure.title")}>
          <p>{t("figure.text")}</p>
        </Section>
        <Section id="intervals" title={t("intervals.title")}>
          <p>{t("intervals.text")}</p>
          <ul className="mt-3 list-disc space-y-1 pl-5">
            <li>{t("intervals.hard")}</li>
            <li>{t("intervals.wide")}</li>
            <li>{t("intervals.core")}</li>
          </ul>
          <p className="mt-3">{t("intervals.source")}</p>
          <HedgeTable />
          <p className="mt-3 text-sm text-faint">{t("intervals.bare")}</p>
        </Section>
        <Section id="marks" title={t("marks.title")}>
          <MarkSamples />
        </Section>
        <Section id="verdicts" title={t("verdicts.title")}>
          <p>{t("verdicts.text")}</p>
          <dl className="mt-4 space-y-3">
            {SHOWN_VERDICTS.map((shown) => (
              <div key={toShownVerdict(shown)} className="sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
                <dt>
                  <VerdictBadge {...shown} />
                </dt>
                <dd>{terms(`verdictHelp.${toShownVerdict(shown)}`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="causes" title={t("causes.title")}>
          <p>{t("causes.text")}</p>
          <dl className="mt-4 space-y-3">
            {CAUSES.map((cause) => (
              <div key={cause} className="sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
                <dt className="font-medium first-letter:uppercase">{terms(`cause.${cause}`)}</dt>
                <dd>{terms(`causeHelp.${cause}`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="basis" title={t("basis.title")}>
          <p>{t("basis.text")}</p>
        </Section>
        <Section id="limits" title={t("limits.title")}>
          <p>{t("limits.text")}</p>
        </Section>
      </div>
    </div>
  );
}

function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-3 py-9 md:grid-cols-[14rem_minmax(0,1fr)]">
      <h2 id={id} className="scroll-mt-6 text-xl">
        {title}
      </h2>
      <div className="min-w-0 max-w-[42rem]">{children}</div>
    </section>
  );
}

async function HedgeTable() {
  const [t, locale] = await Promise.all([getTranslations("method"), getLocale()]);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const span = ([low, high]: readonly [number, number]) => `${percent.format(low)} … ${percent.format(high)}`.replaceAll("-", "−");
  const rows = listHedgeRows();
  return (
    <TableScroll label={t("intervals.tableTitle")} className="mt-5">
      <Table className="sm:min-w-[30rem]">
        <caption className="pb-2 text-left text-sm text-faint">{t("intervals.tableTitle")}</caption>
        <thead>
          <tr>
            <Th>{t("intervals.wording")}</Th>
            <Th className="text-right">{t("intervals.digits")}</Th>
            <Th className="text-right">{t("intervals.coreCol")}</Th>
            <Th className="pr-0 text-right">{t("intervals.wideCol")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.hedge}${row.digits}`}>
              {index % 4 === 0 && (
                <th scope="rowgroup" rowSpan={4} className="border-b py-2 pr-4 text-left align-top font-medium">
                  {t(`intervals.hedge.${row.hedge}`)}
                </th>
              )}
              <Td className="py-1 text-right">{row.digits}</Td>
              <Td className="py-1 text-right sm:whitespace-nowrap">{span(row.core)}</Td>
              <Td className="py-1 pr-0 text-right sm:whitespace-nowrap">{span(row.wide)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}
