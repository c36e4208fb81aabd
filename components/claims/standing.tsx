"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import { VERDICTS } from "@/lib/domain/finding";
import type { ClaimView, FindingRef } from "@/lib/domain/view";
import { toFindingHref } from "./links";

/** The finding that matters most of several: alerts first, then the harder verdict. */
export function pickGravest(findings: readonly FindingRef[]): FindingRef | null {
  const weight = (finding: FindingRef) => (finding.conflict ? VERDICTS.length : 0) + VERDICTS.indexOf(finding.verdict);
  return findings.reduce<FindingRef | null>((worst, finding) => (worst === null || weight(finding) > weight(worst) ? finding : worst), null);
}

/** How a claim stands to the others and to its reviewers, in a word each. */
export function Standing({ claim }: { readonly claim: Pick<ClaimView, "findings" | "status"> }) {
  const t = useTranslations("claims");
  const gravest = pickGravest(claim.findings);
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5 md:flex-col md:items-start">
      {gravest !== null && (
        <Link href={toFindingHref(gravest.id)} className="hover:underline" title={gravest.explanation}>
          <VerdictBadge verdict={gravest.verdict} conflict={gravest.conflict} className="items-start whitespace-normal [&>svg]:mt-1" />
        </Link>
      )}
      {claim.status !== "unreviewed" && <span className="text-sm text-soft">{t(`status.${claim.status}`)}</span>}
    </span>
  );
}
