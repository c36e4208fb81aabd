import type { Metadata } from "next";
import type { SideView } from "@/components/charts/compare-figure";
import { LateCompareFigure } from "@/components/charts/late-figures";
import { toTableRow } from "@/components/charts/table-rows";
import { pack } from "@/components/ui/parcel";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { readComparison, type ComparedSide } from "@/lib/data/compare";
import { getLocale, getTranslations, guessWidth } from "@/lib/i18n/server";
import { compareParsers, loadCompareParams } from "@/lib/params/compare";
import { listRejected } from "@/lib/params/rejected";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("pageTitle"), description: t("pageLead") };
}

/** Statements listed under a side; the claims table has the rest. */
const MOST_STATEMENTS = 20;
/** What the address of a chart calls a pair and a measure; here each side has its own. */
const OTHERS = ["indicator", "measure", "pair", "voice", "unit"];

function toSideView({ claims, isCut: _isCut, ...side }: ComparedSide): SideView {
  return { ...side, rows: claims.slice(-MOST_STATEMENTS).toReversed().map(toTableRow), count: claims.length };
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const [query, locale, t, indicator, firstWidth] = await Promise.all([searchParams, getLocale(), getTranslations("compare"), getTranslations("indicator"), guessWidth()]);
  const { a, b, indicators, moreIndicators, missing, names, series, isSameUnit } = await readComparison(loadCompareParams(query), locale);
  const ignored = [...new Set([...listRejected(query, compareParsers), ...OTHERS.filter((name) => query[name] !== undefined), ...missing])];
  const notes = Object.fromEntries(
    [a, b].flatMap((side) => side?.claims ?? []).map((claim) => [claim.id, { id: claim.id, voice: claim.speaker, publisher: claim.document.publisher, publishedAt: claim.document.publishedAt, isDigest: claim.document.isDigest }]),
  );
  return (
    <div className="page">
      <PageHeader title={t("pageTitle")} lead={t("pageLead")} />
      {ignored.length > 0 && (
        <p role="status" className="mb-4 text-sm text-tension">
          {indicator("ignored", { names: ignored.join(", ") })}
        </p>
      )}
      {a === null || b === null ? (
        <EmptyState title={indicator("emptyTitle")}>{indicator("empty")}</EmptyState>
      ) : (
        <>
          <LateCompareFigure parcel={pack({ indicators, moreIndicators, a: toSideView(a), b: toSideView(b), names, series, isSameUnit, notes, firstWidth })} />
          {(a.isCut || b.isCut) && <p className="mt-3 text-sm text-faint">{indicator("cut")}</p>}
        </>
      )}
    </div>
  );
}
