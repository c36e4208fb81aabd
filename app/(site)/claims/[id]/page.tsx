import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { CiteClaim } from "@/components/claims/cite-claim";
import { JsonLd } from "@/components/findings/json-ld";
import { ClaimRecord } from "@/components/claims/claim-record";
import { SeriesOfClaim } from "@/components/claims/series-of-claim";
import { ClaimHistory } from "@/components/review/claim-history";
import { ReviewPanel } from "@/components/review/review-panel";
import { SeriesDialog } from "@/components/review/series-dialog";
import { SeriesHistory } from "@/components/review/series-history";
import { findClaimPage } from "@/lib/data/claims";
import { getAddPage } from "@/lib/data/add";
import { wordFindings } from "@/lib/data/finding-items";
import { toClaimJsonLd } from "@/lib/export/json-ld";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { getOrigin } from "../../_actions/origin";
import { getReviewer } from "../../_actions/run";
import { correctClaim, decideClaims } from "../../review/actions";
import { setSeries, takeSeriesBack } from "../../review/series-actions";

export async function generateMetadata({ params }: PageProps<"/claims/[id]">): Promise<Metadata> {
  const data = await findClaimPage((await params).id, await getLocale());
  return data === null ? {} : { title: `${data.claim.quote}, ${data.claim.indicatorLabel}`, description: data.claim.sentence.text };
}

export default async function ClaimPage({ params }: PageProps<"/claims/[id]">) {
  const { id } = await params;
  const locale = await getLocale();
  const [t, tReview, data, reviewer] = await Promise.all([getTranslations("claims"), getTranslations("review"), findClaimPage(id, locale), getReviewer()]);
  if (data === null) notFound();
  const { claim, evidence, context, history, inferredSeries, series, around, successor } = data;
  const findings = await wordFindings([...claim.findings.map((finding) => finding.id), ...around], locale);
  return (
    <div className="page pb-16">
      {successor !== null && (
        <p className="mt-6 border-l-2 border-tension bg-sunken px-3 py-2 text-sm">
          {t("page.replaced")}{" "}
          <Link href={`/claims/${successor}`} className="text-link">
            {t("page.toSuccessor")}
          </Link>
        </p>
      )}
      <JsonLd data={{ "@context": "https://schema.org", ...toClaimJsonLd(claim, await getOrigin()) }} />
      <ClaimRecord claim={claim} findings={findings} around={around} evidence={evidence} context={context} actions={<CiteClaim claim={claim} />}>
        <SeriesOfClaim series={claim.series} inferred={inferredSeries}>
          {successor === null && <SeriesDialog claims={[claim]} known={series.known} setSeries={setSeries} />}
          {series.entries.length > 0 && <SeriesHistory entries={series.entries} takeBack={takeSeriesBack} />}
        </SeriesOfClaim>
        <section aria-labelledby="review" className="mt-10">
          <h2 id="review" className="no-print mb-3 text-xl">
            {tReview("title")}
          </h2>
          {successor === null && (
            <div className="no-print mb-6">
              <ReviewPanel claim={claim} indicators={getAddPage(locale).labels} reviewer={reviewer} decide={decideClaims} correct={correctClaim} />
            </div>
          )}
          <h3 className="mb-2 text-base font-semibold">{t("page.history")}</h3>
          <ClaimHistory claimId={claim.id} entries={history} decide={decideClaims} />
        </section>
      </ClaimRecord>
    </div>
  );
}
