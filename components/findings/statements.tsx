"use client";

import { ExternalLink } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { DigestMark } from "@/components/claims/about";
import { Figure } from "@/components/claims/figure";
import { toClaimHref, toDocumentHref, toSentenceHref } from "@/components/claims/links";
import { Quoted } from "@/components/claims/quoted";
import type { ClaimView } from "@/lib/domain/view";
import { formatDate, quoteMarks } from "@/lib/format";
import { ClusterMark, letterOf } from "./cluster-mark";
import { placeInClusters, type ClusterPlace, type OriginRow } from "./clusters";

/** Publisher, date and address of a text in one line. */
function Provenance({ claim }: { readonly claim: ClaimView }) {
  const t = useTranslations("claims");
  const locale = useLocale();
  const { document } = claim;
  return (
    <span className="text-sm text-faint">
      <Link href={toDocumentHref(document.id)} className="hover:text-ink hover:underline">
        {document.publisher ?? document.title}
      </Link>
      {", "}
      {document.publishedAt === null ? t("noDate") : formatDate(document.publishedAt, locale)}
      {document.publishedAtBasis === "inferred" && ` (${t("inferred")})`}
      {document.url !== null && (
        <a href={document.url} rel="noreferrer nofollow" className="no-print ml-1.5 inline-flex items-center gap-1 hover:text-ink" aria-label={t("page.original")}>
          <ExternalLink aria-hidden className="size-3.5" />
        </a>
      )}
      {document.isDigest && <DigestMark />}
      {document.url !== null && <span className="hidden [overflow-wrap:anywhere] print:block">{document.url}</span>}
    </span>
  );
}

/** One origin's statement: its words, who said them, where and when, and the texts that repeat it. */
function Statement({ row, place }: { readonly row: OriginRow; readonly place: ClusterPlace }) {
  const t = useTranslations();
  const [open, close] = quoteMarks(useLocale());
  const claim = row.first;
  return (
    <article className="border-t py-4 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <ClusterMark place={place} hollow={claim.forecast} />
        <Link href={toClaimHref(claim.id)} className="font-semibold hover:underline">
          <Figure claim={claim} />
        </Link>
        <span className="inline-block text-soft first-letter:uppercase">{claim.speaker ?? t("claims.ownVoice")}</span>
      </p>
      <blockquote className="mt-1.5" {...(claim.document.url === null ? {} : { cite: claim.document.url })}>
        <Link href={toSentenceHref(claim)} className="hover:text-link">
          {open}
          <Quoted claim={claim} room={220} />
          {close}
        </Link>
      </blockquote>
      <p className="mt-1.5">
        <Provenance claim={claim} />
      </p>
      {row.repeats.length > 0 && (
        <details className="mt-1 text-sm">
          <summary className="text-soft">{t("findings.page.repeats", { count: row.repeats.length + 1 })}</summary>
          <ul className="mt-1 space-y-1 border-l pl-3">
            {row.repeats.map((repeat) => (
              <li key={repeat.id}>
                <Link href={toSentenceHref(repeat)} className="text-link">
                  {repeat.document.title}
                </Link>{" "}
                <Provenance claim={repeat} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

const SHARED = "shared";

/** The statements of a finding side by side, a column for each group that can be true together. */
export function Statements({ rows, clusters, neutral }: { readonly rows: readonly OriginRow[]; readonly clusters: readonly (readonly string[])[]; readonly neutral: readonly string[] }) {
  const t = useTranslations("findings.page");
  const placed = rows.map((row) => ({ row, place: placeInClusters(clusters, row.first.id, neutral) }));
  const columns = clusters.map((_, index) => placed.filter(({ place }) => place.kind === "one" && place.index === index));
  const shared = placed.filter(({ place }) => place.kind !== "one");
  const titled = [
    ...columns.map((items, index) => ({ key: `group-${index}`, title: t("group", { letter: letterOf(index) }), items })),
    { key: SHARED, title: clusters.length === 0 ? null : shared.some(({ place }) => place.kind === "several") ? t("inSeveral") : t("onlyArithmetic"), items: shared },
  ].filter((column) => column.items.length > 0);
  const isWide = (key: string) => titled.length === 1 || (key === SHARED && columns.length % 2 === 0);
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {titled.map((column) => (
        <section key={column.key} className={isWide(column.key) ? "md:col-span-2" : undefined}>
          {column.title !== null && titled.length > 1 && <h3 className="mb-3 border-b first-letter:uppercase border-rule-strong pb-1 text-sm font-semibold">{column.title}</h3>}
          <div className={isWide(column.key) && column.items.length > 1 ? "gap-x-10 md:grid md:grid-cols-2 md:[&>:nth-child(2)]:border-t-0 md:[&>:nth-child(2)]:pt-0" : undefined}>
            {column.items.map(({ row, place }) => (
              <Statement key={row.first.id} row={row} place={place} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
