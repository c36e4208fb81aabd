import type { Metadata } from "next";
import { CompareFigure, type SideView } from "@/components/charts/compare-figure";
import { toTableRow } from "@/components/charts/table-rows";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { readComparison, type ComparedSide } from "@/lib/data/compare";
import { getLocale, getTranslations, guessWidth } from "@/lib/i18n/server";
import { loadCompareParams } from "@/lib/params/compare";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("compare"))("pageTitle") };
}

function toSideView({ claims, ...side }: ComparedSide): SideView {
  return { ...side, rows: claims.map(toTableRow) };
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const [query, locale, t, indicator, firstWidth] = await Promise.all([searchParams, getLocale(), getTranslations("compare"), getTranslations("indicator"), guessWidth()]);
  const { a, b, indicators, series, isSameUnit } = await readComparison(loadCompareParams(query), locale);
  const notes = Object.fromEntries(
    [a, b].flatMap((side) => side?.claims ?? []).map((claim) => [claim.id, { id: claim.id, voice: claim.speaker, publisher: claim.document.publisher, publishedAt: claim.document.publishedAt, isDigest: claim.document.isDigest }]),
  );
  return (
    <div className="page">
      <PageHeader title={t("pageTitle")} lead={t("pageLead")} />
      {a === null || b === null ? (
        <EmptyState title={indicator("emptyTitle")}>{indicator("empty")}</EmptyState>
      ) : (
        <CompareFigure indicators={indicators} a={toSideView(a)} b={toSideView(b)} series={series} isSameUnit={isSameUnit} notes={notes} firstWidth={firstWidth} />
      )}
    </div>
  );
}
