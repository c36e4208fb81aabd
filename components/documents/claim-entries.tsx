"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import { About, PeriodText } from "@/components/claims/about";
import { Figure, useFigureText } from "@/components/claims/figure";
import { toClaimHref } from "@/components/claims/links";
import { Standing } from "@/components/claims/standing";
import { cn } from "@/components/ui/cn";
import type { ClaimView, Labelled } from "@/lib/domain/view";

/** The figures of a document in the order of its text; each leads to its place. */
export function ClaimEntries({ claims, active }: { readonly claims: readonly Labelled<ClaimView>[]; readonly active: string | null }) {
  const t = useTranslations("documents.page");
  const text = useFigureText();
  return (
    <ol>
      {claims.map((claim) => (
        <li
          key={claim.id}
          id={`entry-${claim.id}`}
          tabIndex={-1}
          className={cn("scroll-my-24 border-l-2 border-transparent py-2.5 pl-3 text-sm outline-none", active === claim.id && "border-ink bg-mark/50")}
        >
          <div className="flex items-baseline justify-between gap-3">
            <a href={`#claim-${claim.id}`} className="text-base font-semibold hover:underline" title={t("toText", { quote: text(claim) })}>
              <Figure claim={claim} />
            </a>
            <Link href={toClaimHref(claim.id)} className="shrink-0 text-xs text-link hover:underline">
              {t("toClaim")}
            </Link>
          </div>
          <About claim={claim} />
          <p>
            <PeriodText claim={claim} />
            {claim.speaker !== null && <span className="text-soft"> · {claim.speaker}</span>}
          </p>
          <Standing claim={claim} />
        </li>
      ))}
    </ol>
  );
}
