"use client";

import { useLocale, useTranslations } from "#intl";
import type { ClaimView, DocumentRef, Labelled } from "@/lib/domain/view";
import { formatDate, formatPair, formatPeriod } from "@/lib/format";

type Subject = Labelled<Pick<ClaimView, "measure" | "reporter" | "partner" | "scope">>;

/** What a claim counts: "Trade turnover, growth · Azerbaijan–Russia", its scope below. */
export function About({ claim, withScope = true }: { readonly claim: Subject; readonly withScope?: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const pair = [claim.reporter, claim.partner].filter((code) => code !== null);
  return (
    <>
      <span className="block font-medium">
        {claim.indicatorLabel}
        {claim.measure !== "level" && <span className="font-normal text-soft">, {t(`terms.measure.${claim.measure}`).toLowerCase()}</span>}
      </span>
      <span className="block text-soft">{pair.length === 0 ? t("claims.noPair") : formatPair(pair, locale)}</span>
      {withScope && claim.scope !== null && <span className="block text-xs text-faint">{t("claims.scopeOnly", { scope: claim.scope })}</span>}
    </>
  );
}

/** What a claim counts, where and when, in one line. */
export function AboutLine({ claim }: { readonly claim: Subject & Pick<ClaimView, "period" | "comparedTo"> }) {
  const t = useTranslations();
  const locale = useLocale();
  const pair = [claim.reporter, claim.partner].filter((code) => code !== null);
  return (
    <>
      <span>
        {claim.indicatorLabel}
        {claim.measure !== "level" && `, ${t(`terms.measure.${claim.measure}`).toLowerCase()}`}
        {claim.scope !== null && `, ${t("claims.scopeOnly", { scope: claim.scope })}`}
      </span>
      <span>{pair.length === 0 ? t("claims.noPair") : formatPair(pair, locale)}</span>
      <span>
        <PeriodText claim={claim} />
      </span>
    </>
  );
}

/** A claim's period in words; what the program worked out says so. */
export function PeriodText({ claim }: { readonly claim: Pick<ClaimView, "period" | "comparedTo"> }) {
  const t = useTranslations("claims");
  const locale = useLocale();
  if (claim.period === null) return <span className="text-faint">{t("noPeriod")}</span>;
  return (
    <>
      <span className="num">{formatPeriod(claim.period, locale)}</span>
      {claim.period.basis === "inferred" && (
        <>
          {" "}
          <span className="text-xs text-faint">{t("inferred")}</span>
        </>
      )}
      {claim.comparedTo !== null && <span className="block text-xs text-faint">{t("comparedTo", { period: formatPeriod(claim.comparedTo, locale) ?? "" })}</span>}
    </>
  );
}

/** Who said it and where: speaker, publisher, date, and whether the text is a digest. */
export function SourceText({ claim }: { readonly claim: Pick<ClaimView, "speaker"> & { readonly document: Pick<DocumentRef, "publisher" | "publishedAt" | "isDigest"> } }) {
  const t = useTranslations("claims");
  const locale = useLocale();
  const { document } = claim;
  return (
    <>
      <span className="block font-medium first-letter:uppercase">{claim.speaker ?? document.publisher ?? t("ownVoice")}</span>
      <span className="block text-soft">
        {claim.speaker !== null && document.publisher !== null && document.publisher !== claim.speaker && `${document.publisher}, `}
        <span className="whitespace-nowrap">{document.publishedAt === null ? t("noDate") : formatDate(document.publishedAt, locale, "short")}</span>
        {document.isDigest && <DigestMark />}
      </span>
    </>
  );
}

/** Says that the quotes of a text are our wording, not the source's. */
export function DigestMark() {
  const t = useTranslations("claims");
  return (
    <>
      {" "}
      <span className="whitespace-nowrap rounded-sm border px-1 text-xs text-faint" title={t("digestLong")}>
        {t("digest")}
      </span>
    </>
  );
}
