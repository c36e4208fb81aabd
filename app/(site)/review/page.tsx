import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { ReviewQueue } from "@/components/review/review-queue";
import { pack } from "@/components/ui/parcel";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { getReviewPage } from "@/lib/data/review";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { getReviewer } from "../_actions/run";
import { correctClaim, decideClaims } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("title"), description: t("lead") };
}

export default async function ReviewPage() {
  const [t, tClaims, reviewer, data] = await Promise.all([getTranslations("review"), getTranslations("claims"), getReviewer(), getReviewPage(await getLocale())]);
  const who = (
    <p className="text-sm text-faint">
      {t("decideAs", { name: reviewer })}{" "}
      <Link href="/settings" className="text-link">
        {t("changeName")}
      </Link>
    </p>
  );
  return (
    <div className="page pb-16">
      <PageHeader title={t("title")} lead={t("lead")} actions={who} />
      {!data.hasFigures ? (
        <EmptyState title={tClaims("emptyStoreTitle")}>
          <p>{tClaims("emptyStoreBody")}</p>
          <Link href="/add" className={buttonStyles({ className: "mt-4" })}>
            {tClaims("add")}
          </Link>
        </EmptyState>
      ) : (
        <ReviewQueue parcel={pack({ claims: data.claims, findings: data.findings, indicators: data.indicators, left: data.left })} decide={decideClaims} correct={correctClaim} />
      )}
    </div>
  );
}
