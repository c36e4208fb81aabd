"use client";

import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "#intl";
import { labelOfLanguage } from "@/components/claims/language";
import type { DocumentDetail } from "@/lib/domain/view";
import { formatDate } from "@/lib/format";
import { ProblemText } from "./problem-text";

/** What is known of a document, each with how it is known. */
export function DocumentFacts({ document, origin }: { readonly document: DocumentDetail; readonly origin: string | null }) {
  const t = useTranslations("documents");
  const locale = useLocale();
  const published = document.publishedAt === null ? t("basis.unknown") : `${formatDate(document.publishedAt, locale)}`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("page.publisher"), document.publisher ?? t("page.noPublisher")],
    [
      t("page.published"),
      <>
        {published}
        {document.publishedAt !== null && <span className="text-faint"> ({t(`basis.${document.publishedAtBasis}`)})</span>}
      </>,
    ],
    [t("page.language"), document.lang === null ? t("page.noPublisher") : labelOfLanguage(document.lang, locale)],
    [t("page.retrieved"), formatDate(document.retrievedAt.slice(0, 10), locale)],
    ...(document.url === null
      ? []
      : [
          [
            t("page.address"),
            <a key="url" href={document.url} rel="noreferrer nofollow" className="text-link inline-flex items-center gap-1 [overflow-wrap:anywhere]">
              {document.url.replace(/^https?:\/\/(?:www\.)?/, "").slice(0, 60)}
              <ExternalLink aria-hidden className="size-3.5 shrink-0" />
            </a>,
          ] as const,
        ]),
    ...(origin === null ? [] : [[t("page.origin"), <span key="origin" className="[overflow-wrap:anywhere]">{origin}</span>] as const]),
    [
      t("page.hash"),
      <code key="hash" className="text-xs text-faint" title={document.sha256}>
        {document.sha256.slice(0, 16)}…
      </code>,
    ],
  ];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 border-y py-3 text-sm">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-xs text-faint">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a person should know of how the text was read; nothing where there is nothing. */
export function ProblemList({ document }: { readonly document: Pick<DocumentDetail, "problems" | "isDigest"> }) {
  const t = useTranslations("documents");
  if (document.problems.length === 0 && !document.isDigest) return null;
  return (
    <div className="mt-4 border-l-2 border-tension bg-sunken px-3 py-2 text-sm">
      {document.isDigest && <p>{t("digestLong")}</p>}
      {document.problems.length > 0 && (
        <>
          <p className="font-medium">{t("page.problems")}</p>
          <ul className="list-disc pl-4">
            {document.problems.map((problem) => (
              <li key={problem.message}>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
