"use client";

import { ArrowRight, ExternalLink } from "lucide-react";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "#intl";
import { FindingNote, FindingsAround, type FindingItems } from "@/components/findings/finding-note";
import { buttonStyles } from "@/components/ui/button-styles";
import { BY_PERSON } from "@/lib/domain/claim";
import type { ClaimDetail, Labelled, Paragraph } from "@/lib/domain/view";
import { formatDate } from "@/lib/format";
import { AboutLine, DigestMark } from "./about";
import { EvidenceTable, type EvidenceRow } from "./evidence-table";
import { Figure } from "./figure";
import { InItsText } from "./in-its-text";
import { labelOfLanguage } from "./language";
import { toDocumentHref, toSentenceHref } from "./links";
import { MeaningFigure } from "./meaning-figure";

interface ClaimRecordProps {
  readonly claim: Labelled<ClaimDetail>;
  /** What it is compared with, worded. */
  readonly findings: FindingItems;
  /** Conflicts around it, by their ids in `findings`. */
  readonly around: readonly string[];
  readonly evidence: readonly EvidenceRow[];
  readonly context: Paragraph;
  /** Ways to take it along. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

function Source({ claim }: Pick<ClaimRecordProps, "claim">) {
  const t = useTranslations("claims");
  const locale = useLocale();
  const { document } = claim;
  const facts = [
    [t("page.speaker"), claim.speaker ?? t("ownVoice")],
    [t("page.publisher"), document.publisher ?? "–"],
    [t("page.published"), document.publishedAt === null ? t("noDate") : `${formatDate(document.publishedAt, locale)}${document.publishedAtBasis === "inferred" ? ` (${t("inferred")})` : ""}`],
    [t("page.language"), document.lang === null ? "–" : labelOfLanguage(document.lang, locale)],
  ] as const;
  return (
    <>
      <p className="font-medium">
        <Link href={toDocumentHref(document.id)} className="hover:underline">
          {document.title}
        </Link>
        {document.isDigest && <DigestMark />}
      </p>
      <dl className="mt-2 space-y-1.5 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="grid grid-cols-[7rem_1fr] gap-2">
            <dt className="text-faint">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {document.url !== null && (
        <a href={document.url} rel="noreferrer nofollow" className="text-link mt-2 inline-flex items-center gap-1 text-sm">
          {t("page.original")}
          <ExternalLink aria-hidden className="size-3.5" />
        </a>
      )}
    </>
  );
}

/** Everything about one figure: its words, where it stands, how it was read, what it may mean, what it is compared with. `children` is what people do with it. */
export function ClaimRecord({ claim, findings, around, evidence, context, actions, children }: ClaimRecordProps) {
  const t = useTranslations("claims.page");
  const locale = useLocale();
  const isByPerson = claim.extractorVersion === BY_PERSON;
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(claim.confidence);
  return (
    <>
      <header className="pb-6 pt-10">
        <div className="eyebrow flex flex-wrap gap-x-6">
          <AboutLine claim={claim} />
        </div>
        <h1 className="mt-1 text-3xl first-letter:uppercase">
          <Figure claim={claim} />
        </h1>
      </header>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-10">
          <section aria-labelledby="text">
            <h2 id="text" className="sr-only">
              {t("inItsText")}
            </h2>
            <InItsText claim={claim} paragraph={context} className="max-w-prose text-lg leading-8" />
            <div className="no-print mt-3 flex flex-wrap gap-2">
              <Link href={toSentenceHref(claim)} className={buttonStyles({ size: "sm" })}>
                {t("openText")}
                <ArrowRight aria-hidden className="size-4" />
              </Link>
              {actions}
            </div>
          </section>
          <section aria-labelledby="meaning">
            <h2 id="meaning" className="mb-2 text-xl">
              {t("meaning")}
            </h2>
            <MeaningFigure claim={claim} />
          </section>
          <section aria-labelledby="reading">
            <h2 id="reading" className="mb-1 text-xl">
              {t("reading")}
            </h2>
            <p className="mb-3 max-w-prose text-sm text-soft">{t("readingLead")}</p>
            <EvidenceTable claim={claim} rows={evidence} />
            <p className="mt-3 text-sm text-faint">
              {isByPerson ? t("byPerson") : `${t("confidence", { percent })} ${t("version", { version: claim.extractorVersion })}`}
            </p>
          </section>
        </div>
        <aside className="min-w-0">
          <section aria-labelledby="source">
            <h2 id="source" className="mb-2 text-xl">
              {t("source")}
            </h2>
            <Source claim={claim} />
          </section>
          <section aria-labelledby="findings" className="mt-10">
            <h2 id="findings" className="mb-2 text-xl">
              {t("findings")}
            </h2>
            {claim.findings.length === 0 && around.length === 0 && <p className="text-sm text-faint">{t("noFindings")}</p>}
            {claim.findings.length > 0 && (
              <ul className="space-y-3">
                {claim.findings
                  .flatMap((finding) => findings[finding.id] ?? [])
                  .map((finding) => (
                    <li key={finding.id} className="text-sm">
                      <FindingNote finding={finding} />
                    </li>
                  ))}
              </ul>
            )}
            <FindingsAround findings={around.flatMap((id) => findings[id] ?? [])} />
          </section>
          {children}
        </aside>
      </div>
    </>
  );
}
