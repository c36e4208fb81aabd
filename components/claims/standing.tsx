"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import type { ListedClaim } from "./listed-claim";
import { pickGravest } from "./gravest";
import { toFindingHref } from "./links";

/** How a claim stands to the others and to its reviewers, in a word each. */
export function Standing({ claim }: { readonly claim: Pick<ListedClaim, "findings" | "status"> }) {
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
