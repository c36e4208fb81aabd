import { Link } from "@/components/ui/link";
import { toFindingHref } from "@/components/claims/links";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import type { Cause, Verdict } from "@/lib/domain/finding";
import { formatPeriodLabel } from "@/lib/format";
import { getLocale, getTranslations } from "@/lib/i18n/server";

interface ConflictSentencesProps {
  readonly code: string;
  readonly findings: readonly { readonly id: string; readonly verdict: Verdict; readonly cause: Cause | null; readonly explanation: string; readonly period: string | null }[];
}

const MOST = 5;

/** The conflicts of an indicator, a sentence each. */
export async function ConflictSentences({ code, findings }: ConflictSentencesProps) {
  const [t, terms, locale] = await Promise.all([getTranslations("indicator"), getTranslations("terms"), getLocale()]);
  return (
    <section aria-labelledby="conflicts-title">
      <h2 id="conflicts-title" className="text-xl">
        {t("conflicts")}
      </h2>
      {findings.length === 0 && <p className="mt-2 text-soft">{t("conflictsNone")}</p>}
      <ul className="mt-3 divide-y border-y empty:hidden">
        {findings.slice(0, MOST).map((finding) => (
          <li key={finding.id} className="py-3">
            <div className="flex flex-wrap items-baseline gap-x-4">
              <Link href={toFindingHref(finding.id)} className="font-medium underline-offset-4 hover:underline">
                {finding.period === null ? terms("unknownPeriod") : formatPeriodLabel(finding.period, locale)}
              </Link>
              <VerdictBadge verdict={finding.verdict} conflict />
              {finding.cause !== null && <span className="text-sm text-faint">{terms(`cause.${finding.cause}`)}</span>}
            </div>
            <p className="mt-1 max-w-prose text-soft">{finding.explanation}</p>
          </li>
        ))}
      </ul>
      {findings.length > MOST && (
        <p className="mt-3 text-sm">
          <Link className="text-link" href={`/conflicts?indicator=${encodeURIComponent(code)}`}>
            {t("allConflicts")}
          </Link>
        </p>
      )}
    </section>
  );
}
