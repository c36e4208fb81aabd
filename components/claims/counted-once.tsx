import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import type { ClaimView, Labelled } from "@/lib/domain/view";
import { Figure } from "./figure";
import { toClaimHref } from "./links";
import { Quoted } from "./quoted";

const ROOM = 90;

/** Figures of nouns that nothing else counts, each with its words: a noun alone does not say what is meant. */
export function CountedOnce({ claims }: { readonly claims: readonly Labelled<ClaimView>[] }) {
  const t = useTranslations("indicator");
  return (
    <ul className="mt-3 grid gap-x-10 border-t border-rule-strong md:grid-cols-2" aria-label={t("once")}>
      {claims.map((claim) => (
        <li key={claim.id} className="border-b py-2.5 text-sm">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <Link href={toClaimHref(claim.id)} className="num text-base font-medium underline-offset-4 hover:underline">
              <Figure claim={claim} />
            </Link>
            <span className="text-soft">{claim.indicatorLabel}</span>
          </p>
          <p className="mt-0.5 text-soft">
            <Quoted claim={claim} room={ROOM} />
          </p>
        </li>
      ))}
    </ul>
  );
}
