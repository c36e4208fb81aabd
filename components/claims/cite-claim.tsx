"use client";

import { useLocale } from "#intl";
import { CiteButton } from "@/components/findings/cite-button";
import type { ClaimDetail, Labelled } from "@/lib/domain/view";
import { formatDate, formatPair, formatPeriod } from "@/lib/format";
import { useFigureText } from "./figure";

/** Citations of a claim that name what it says and whose it is: "about 12%, Trade turnover, A–B, 2021 (speaker, publisher, date)". */
export function CiteClaim({ claim }: { readonly claim: Labelled<ClaimDetail> }) {
  const figure = useFigureText();
  const locale = useLocale();
  const { speaker, document } = claim;
  const isGiven = (part: string | null): part is string => part !== null && part !== "";
  const pair = [claim.reporter, claim.partner].filter(isGiven);
  const what = [figure(claim), claim.indicatorLabel, pair.length === 0 ? null : formatPair(pair, locale), formatPeriod(claim.period, locale)].filter(isGiven);
  const whose = [speaker, document.publisher, document.publishedAt === null ? null : formatDate(document.publishedAt, locale)].filter(isGiven);
  return <CiteButton medium="statement" title={whose.length === 0 ? what.join(", ") : `${what.join(", ")} (${whose.join(", ")})`} />;
}
