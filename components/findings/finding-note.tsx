"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { useFigureText } from "@/components/claims/figure";
import { toFindingHref } from "@/components/claims/links";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import type { FindingItem, FindingMember, Labelled } from "@/lib/domain/view";
import { formatDate } from "@/lib/format";
import { FindingSubject } from "./finding-list";
import { HeadlineText } from "./headline-text";

/** A finding by its id where what words it was read along. */
export type FindingItems = Readonly<Record<string, Labelled<FindingItem>>>;

/** Figures, and names behind each, that are told before the rest is counted. */
const MOST = { figures: 5, names: 2 } as const;

/** The names behind each figure, from the smallest figure to the largest; a name is told once. */
function groupByFigure(members: readonly FindingMember[], textOf: (member: FindingMember) => string, nameOf: (member: FindingMember) => string) {
  const groups = Map.groupBy(members.toSorted((a, b) => a.value - b.value), textOf);
  return [...groups].map(([figure, group]) => ({ figure, names: [...new Set(group.map(nameOf))] }));
}

/** A finding in a few lines in the reader's language: what it is about, what was found, why. With `documentId`, also what that text says and what the others say. */
export function FindingNote({ finding, documentId }: { readonly finding: Labelled<FindingItem>; readonly documentId?: string }) {
  const t = useTranslations();
  return (
    <>
      <p className="text-xs text-faint">
        <FindingSubject finding={finding} />
      </p>
      <p className="font-medium">
        <Link href={toFindingHref(finding.id)} className="hover:underline">
          <HeadlineText finding={finding} members={finding.members} />
        </Link>
      </p>
      {documentId === undefined ? <p className="text-soft">{finding.explanation}</p> : <Voices finding={finding} documentId={documentId} />}
      <p className="flex flex-wrap gap-x-3 text-sm">
        <VerdictBadge verdict={finding.verdict} conflict={finding.conflict} />
        {finding.cause !== null && <span className="text-faint">{t(`terms.cause.${finding.cause}`)}</span>}
      </p>
    </>
  );
}

/** Conflicts that figures are on no side of, a line each: they fit more than one side, or only enter the arithmetic. */
export function FindingsAround({ findings }: { readonly findings: readonly Labelled<FindingItem>[] }) {
  const t = useTranslations("findings.note");
  if (findings.length === 0) return null;
  return (
    <div className="mt-3 text-sm">
      <p className="text-soft">{t("around")}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Link href={toFindingHref(finding.id)} className="text-link">
              <FindingSubject finding={finding} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Voices({ finding, documentId }: { readonly finding: FindingItem; readonly documentId: string }) {
  const t = useTranslations("findings.note");
  const tClaims = useTranslations("claims");
  const figure = useFigureText();
  const locale = useLocale();
  const nameOf = ({ speaker, document }: FindingMember) =>
    [speaker, document.publisher === speaker ? null : document.publisher, document.publishedAt === null ? null : formatDate(document.publishedAt, locale, "short")].filter((part) => part !== null).join(", ") || tClaims("noDate");
  const own = groupByFigure(finding.members.filter((member) => member.document.id === documentId), figure, nameOf);
  const others = groupByFigure(finding.members.filter((member) => member.document.id !== documentId), figure, nameOf);
  if (own.length === 0 || others.length === 0) return null;
  return (
    <dl className="my-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm">
      <dt className="text-faint">{t("own")}</dt>
      <dd className="num font-medium">{own.map((group) => group.figure).join(", ")}</dd>
      <dt className="text-faint">{t("others")}</dt>
      <dd>
        <ul>
          {others.slice(0, MOST.figures).map((group) => (
            <li key={group.figure}>
              <span className="num font-medium">{group.figure}</span>{" "}
              <span className="text-soft">
                {group.names.slice(0, MOST.names).join("; ")}
                {group.names.length > MOST.names && ` ${t("more", { count: group.names.length - MOST.names })}`}
              </span>
            </li>
          ))}
          {others.length > MOST.figures && <li className="text-faint">{t("more", { count: others.length - MOST.figures })}</li>}
        </ul>
      </dd>
    </dl>
  );
}
