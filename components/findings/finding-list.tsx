import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { toFindingHref } from "@/components/claims/links";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import type { FindingItem, FindingRow, Labelled } from "@/lib/domain/view";
import { formatPair, formatPeriodLabel } from "@/lib/format";
import { layoutAxis } from "./axis";
import { placeInClusters } from "./clusters";
import { HeadlineText } from "./headline-text";
import { IntervalStrip } from "./interval-strip";

type Subject = Labelled<Pick<FindingRow, "cell">>;

/** Words what a finding is about: indicator, measure, countries, period. */
export function useSubject(finding: Subject): string {
  const t = useTranslations();
  const locale = useLocale();
  const { cell } = finding;
  const parts = [
    cell.measure === "level" ? finding.indicatorLabel : `${finding.indicatorLabel}, ${t(`terms.measure.${cell.measure}`).toLowerCase()}`,
    cell.pair.length === 0 ? null : formatPair(cell.pair, locale),
    cell.period === null ? t("findings.noPeriod") : formatPeriodLabel(cell.period, locale),
    cell.scope,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** What a finding is about, as text. */
export function FindingSubject({ finding }: { readonly finding: Subject }) {
  return <>{useSubject(finding)}</>;
}

/** As many of them a first screen shows. */
const FIRST_SCREEN = 3;

/** Findings one below the other: what it is about, what was found, why, and the values as a strip. */
export function FindingList({ findings }: { readonly findings: readonly Labelled<FindingItem>[] }) {
  const t = useTranslations();
  return (
    <ol>
      {findings.map((finding, index) => {
        const axis = layoutAxis(finding.members, 3);
        return (
          <li key={finding.id} {...(index >= FIRST_SCREEN && { "data-later": "" })} className="grid gap-x-8 gap-y-3 border-b py-5 [--later:11rem] md:grid-cols-[minmax(0,1fr)_15rem]">
            <div className="min-w-0">
              <p className="eyebrow">
                <FindingSubject finding={finding} />
              </p>
              <h2 className="mt-0.5 text-lg font-semibold">
                <Link href={toFindingHref(finding.id)} className="hover:underline">
                  <HeadlineText finding={finding} members={finding.members} />
                </Link>
              </h2>
              <p className="mt-1 line-clamp-3 max-w-prose text-sm text-soft">{finding.explanation}</p>
              <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-faint">
                <VerdictBadge verdict={finding.verdict} conflict={finding.conflict} />
                {finding.cause !== null && <span>{t(`terms.cause.${finding.cause}`)}</span>}
                <span>{t("findings.statements", { statements: finding.claims, origins: finding.origins })}</span>
                {finding.resolution !== null && <span className="text-agree">{t("findings.decided.decided")}</span>}
              </p>
            </div>
            {finding.kind !== "check" && finding.members.length > 0 && (
              <div className="self-center pr-4">
                <IntervalStrip axis={axis} unit={finding.cell.unit} items={finding.members.map((member) => ({ id: member.id, place: placeInClusters(finding.clusters, member.id), forecast: member.forecast }))} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
