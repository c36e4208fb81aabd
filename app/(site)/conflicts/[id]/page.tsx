import { ChartLine } from "lucide-react";
import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { CsvLinks } from "@/components/filters/csv-links";
import { CaseFile, CaseHeader } from "@/components/findings/case-file";
import { CiteFinding } from "@/components/findings/cite-finding";
import { comparedClaims } from "@/components/findings/clusters";
import { DecisionForm } from "@/components/findings/decision-form";
import { FindingHistory } from "@/components/findings/finding-history";
import { JsonLd } from "@/components/findings/json-ld";
import { SeriesSection } from "@/components/findings/series-section";
import { PrintButton } from "@/components/findings/print-button";
import { buttonStyles } from "@/components/ui/button-styles";
import { findFindingPage } from "@/lib/data/findings";
import { readSeriesPage } from "@/lib/data/series";
import { toFindingJsonLd } from "@/lib/export/json-ld";
import type { FindingDetail } from "@/lib/domain/view";
import { formatDate, formatPair, formatPeriodLabel } from "@/lib/format";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { serializeChartParams } from "@/lib/params/chart";
import { getOrigin } from "../../_actions/origin";
import { getReviewer } from "../../_actions/run";
import { setSeries, takeSeriesBack } from "../../review/series-actions";
import { decideFinding, reopenFinding } from "../actions";

export async function generateMetadata({ params }: PageProps<"/conflicts/[id]">): Promise<Metadata> {
  const locale = await getLocale();
  const finding = await findFindingPage((await params).id, locale);
  if (finding === null) return {};
  const { pair, period } = finding.cell;
  const title = [finding.indicatorLabel, pair.length === 0 ? null : formatPair(pair, locale), period === null ? null : formatPeriodLabel(period, locale)].filter((part) => part !== null).join(", ");
  return { title, description: finding.explanation };
}

/** The chart of the same indicator, measure and countries. */
function toChartHref({ cell }: FindingDetail): string {
  const pair = cell.pair.length === 0 ? null : cell.pair.join("-");
  return serializeChartParams(`/indicators/${encodeURIComponent(cell.indicator)}`, { measure: cell.measure, pair });
}

export default async function ConflictPage({ params }: PageProps<"/conflicts/[id]">) {
  const { id } = await params;
  const [t, tClaims, locale, reviewer, origin] = await Promise.all([getTranslations("findings"), getTranslations("claims"), getLocale(), getReviewer(), getOrigin()]);
  const finding = await findFindingPage(id, locale);
  if (finding === null) notFound();
  const series = await readSeriesPage(finding.claims.map((claim) => claim.id));
  const actions = (
    <>
      <CsvLinks path="/api/export/claims" query={new URLSearchParams({ finding: finding.id })} besides={[{ href: `/api/export/conflicts/${encodeURIComponent(finding.id)}`, name: tClaims("forms.jsonld") }]} />
      <Link href={toChartHref(finding)} className={buttonStyles({ size: "sm" })}>
        <ChartLine aria-hidden className="size-4" />
        {t("page.chart")}
      </Link>
      <CiteFinding finding={finding} />
      <PrintButton label={t("page.print")} />
    </>
  );
  const aside = (
    <>
      <section aria-labelledby="decide" className="no-print mt-10">
        <h2 id="decide" className="mb-1 text-xl">
          {t("page.decide")}
        </h2>
        <p className="mb-3 text-sm text-soft">{t("page.decideLead")}</p>
        <DecisionForm findingId={finding.id} claims={finding.claims} compared={comparedClaims(finding)} reviewer={reviewer} decide={decideFinding} />
      </section>
      {finding.cell.pair.length > 1 && finding.kind !== "near" && <SeriesSection finding={finding} series={series} setSeries={setSeries} takeBack={takeSeriesBack} />}
      <section aria-labelledby="history" className="mt-10">
        <h2 id="history" className="mb-3 text-xl">
          {t("page.history")}
        </h2>
        <FindingHistory findingId={finding.id} entries={finding.history} reopen={reopenFinding} />
      </section>
    </>
  );
  return (
    <div className="page pb-16">
      <JsonLd data={toFindingJsonLd(finding, origin)} />
      <CaseHeader finding={finding} actions={actions} />
      <CaseFile finding={finding} aside={aside} />
      <p className="print-only mt-8 text-xs text-soft">{t("page.printed", { date: formatDate(new Date().toISOString().slice(0, 10), locale, "long"), address: `${origin}/conflicts/${encodeURIComponent(finding.id)}` })}</p>
    </div>
  );
}
