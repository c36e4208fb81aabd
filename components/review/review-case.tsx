"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { About, PeriodText, SourceText } from "@/components/claims/about";
import { Figure } from "@/components/claims/figure";
import { toClaimHref, toSentenceHref } from "@/components/claims/links";
import { Quoted } from "@/components/claims/quoted";
import { FindingNote, type FindingItems } from "@/components/findings/finding-note";
import type { ClaimView, Labelled } from "@/lib/domain/view";
import { quoteMarks } from "@/lib/format";

/** One figure as it was read, under its words: what a person compares. */
export function ReviewCase({ claim, findings }: { readonly claim: Labelled<ClaimView>; readonly findings: FindingItems }) {
  const t = useTranslations("claims");
  const locale = useLocale();
  const [open, close] = quoteMarks(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(claim.confidence);
  return (
    <article>
      <blockquote className="max-w-prose text-xl leading-8">
        {open}
        <Quoted claim={claim} />
        {close}
      </blockquote>
      <p className="mt-2">
        <Link href={toSentenceHref(claim)} className="text-link text-sm">
          {t("page.openText")}
        </Link>
      </p>
      <dl className="mt-6 grid grid-cols-2 gap-x-8 gap-y-4 border-t pt-4 md:grid-cols-4">
        <div>
          <dt className="text-xs text-faint">{t("column.figure")}</dt>
          <dd className="text-lg font-semibold">
            <Link href={toClaimHref(claim.id)} className="hover:underline">
              <Figure claim={claim} />
            </Link>
          </dd>
        </div>
        <div>
          <dt className="text-xs text-faint">{t("column.about")}</dt>
          <dd>
            <About claim={claim} />
          </dd>
        </div>
        <div>
          <dt className="text-xs text-faint">{t("column.period")}</dt>
          <dd>
            <PeriodText claim={claim} />
          </dd>
        </div>
        <div>
          <dt className="text-xs text-faint">{t("column.source")}</dt>
          <dd>
            <SourceText claim={claim} />
          </dd>
        </div>
      </dl>
      <p className="mt-4 text-sm text-soft">{t("page.confidence", { percent })}</p>
      {claim.findings
        .filter((finding) => finding.conflict)
        .flatMap((finding) => findings[finding.id] ?? [])
        .map((finding) => (
          <div key={finding.id} className="mt-3 border-l-2 border-conflict pl-3 text-sm">
            <FindingNote finding={finding} documentId={claim.document.id} />
          </div>
        ))}
    </article>
  );
}
