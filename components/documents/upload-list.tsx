"use client";

import { useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { toDocumentHref } from "@/components/claims/links";
import { FindingNote, FindingsAround, type FindingItems } from "@/components/findings/finding-note";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/format";
import { DateForm } from "./date-form";
import { ProblemText } from "./problem-text";
import { summarizeUploads, type AddedDocument, type UploadItem } from "./upload-queue";

const MOST_CONFLICTS = 8;

interface FoundProps {
  readonly added: AddedDocument;
  readonly findings: FindingItems;
  readonly labels: Readonly<Record<string, string>>;
  /** Says when a text was published; what is wrong comes back as a sentence. */
  readonly onDate: (documentId: string, date: string) => Promise<string | null>;
}

function Found({ added, findings, labels, onDate }: FoundProps) {
  const t = useTranslations("add.queue");
  const tDocuments = useTranslations("documents");
  const locale = useLocale();
  const alerts = added.findings.filter((finding) => finding.conflict && finding.isSide !== false);
  const around = added.findings.filter((finding) => finding.conflict && finding.isSide === false).flatMap((finding) => findings[finding.id] ?? []).slice(0, MOST_CONFLICTS);
  const shown = alerts.flatMap((finding) => findings[finding.id] ?? []).slice(0, MOST_CONFLICTS);
  const explained = added.findings.filter((finding) => !finding.conflict && finding.kind === "cell" && finding.verdict !== "agreement").flatMap((finding) => findings[finding.id] ?? []).slice(0, MOST_CONFLICTS);
  // Without figures nothing hangs on the day of a text.
  const problems = added.claims > 0 ? added.problems : added.problems.filter((problem) => problem.code !== "no_date");
  const agreements = added.findings.filter((finding) => finding.verdict === "agreement").length;
  return (
    <div className="mt-1">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link href={toDocumentHref(added.document.id)} className="text-link font-medium">
          {added.document.title}
        </Link>
        <span className="text-sm text-faint">{added.document.publishedAt === null ? tDocuments("undated") : formatDate(added.document.publishedAt, locale)}</span>
      </p>
      {added.status === "duplicate" ? (
        <p className="text-sm text-soft">{t("duplicate")}</p>
      ) : (
        <p className="text-sm text-soft">
          {t("stored", { count: added.claims })}
          {added.indicators.length > 0 && `: ${added.indicators.map(({ code, count }) => `${labels[code] ?? code.replace(/^other:/, "")}${added.indicators.length > 1 ? ` ${count}` : ""}`).join(", ")}`}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem.message} className="border-l-2 border-tension pl-2 text-sm text-soft">
          <ProblemText problem={problem} />
        </p>
      ))}
      {added.claims > 0 && added.document.publishedAt === null && <DateForm documentId={added.document.id} onDate={onDate} />}
      {alerts.length > 0 && (
        <div className="mt-2 border-l-2 border-conflict pl-3">
          <p className="text-sm font-semibold text-conflict">{t("conflicts")}</p>
          <ul className="mt-2 space-y-4">
            {shown.map((finding) => (
              <li key={finding.id}>
                <FindingNote finding={finding} documentId={added.document.id} />
              </li>
            ))}
          </ul>
          {alerts.length > shown.length && (
            <p className="mt-2 text-sm">
              <Link href={toDocumentHref(added.document.id)} className="text-link">
                {t("moreConflicts", { count: alerts.length - shown.length })}
              </Link>
            </p>
          )}
        </div>
      )}
      {explained.length > 0 && (
        <div className="mt-3 border-l-2 border-tension pl-3">
          <p className="text-sm font-semibold text-tension">{t("explained")}</p>
          <ul className="mt-2 space-y-4">
            {explained.map((finding) => (
              <li key={finding.id}>
                <FindingNote finding={finding} documentId={added.document.id} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <FindingsAround findings={around} />
      {agreements > 0 && <p className="mt-1 text-sm text-agree">{t("agrees", { count: agreements })}</p>}
      {added.status !== "duplicate" && added.claims > 0 && added.findings.length === 0 && <p className="mt-1 text-sm text-faint">{t("nothing")}</p>}
    </div>
  );
}

function Progress<Source>({ item }: { readonly item: UploadItem<Source> }) {
  const t = useTranslations("add.queue");
  const locale = useLocale();
  switch (item.state.kind) {
    case "waiting":
      return <span className="text-sm text-faint">{t("waiting")}</span>;
    case "sending": {
      const share = item.size === 0 ? 0 : Math.min(1, item.state.sent / item.size);
      return (
        <span className="flex items-center gap-2 text-sm text-faint">
          <progress value={share} max={1} aria-label={item.name} className="h-1.5 w-24 accent-ink" />
          {t("sending", { percent: new Intl.NumberFormat(locale, { style: "percent" }).format(share) })}
        </span>
      );
    }
    case "reading":
      return <span className="text-sm text-faint">{t("reading")} …</span>;
    case "failed":
      return <span className="text-sm font-medium text-conflict">{t("error")}</span>;
    case "done":
      return null;
  }
}

interface UploadListProps<Source> {
  readonly items: readonly UploadItem<Source>[];
  readonly labels: Readonly<Record<string, string>>;
  readonly onDate: (key: number, documentId: string, date: string) => Promise<string | null>;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** Every text on its way, what came of it, and one sentence for all. */
export function UploadList<Source>({ items, labels, onDate, onRetry, onClear }: UploadListProps<Source>) {
  const t = useTranslations("add.queue");
  const sum = summarizeUploads(items);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasItems = items.length > 0;
  useEffect(() => {
    if (hasItems) heading.current?.scrollIntoView({ block: "nearest" });
  }, [hasItems, sum.open]);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="queue" className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-4 border-b border-rule-strong pb-2">
        <div>
          <h2 id="queue" ref={heading} className="scroll-mb-72 text-xl">
            {t("title")}
          </h2>
          <p role="status" className="text-soft">
            {sum.open > 0 && <span className="num">{t("progress", { done: sum.total - sum.open, total: sum.total })}. </span>}
            {sum.stored + sum.duplicates > 0 && t("summary", { stored: sum.stored, claims: sum.claims, conflicts: sum.conflicts })}
            {sum.duplicates > 0 && ` ${t("duplicates", { count: sum.duplicates })}`}
            {sum.failed > 0 && ` ${t("failed", { count: sum.failed })}`}
          </p>
        </div>
        <div className="flex gap-2">
          {sum.retryable > 0 && (
            <Button size="sm" onClick={onRetry}>
              {t("retry")}
            </Button>
          )}
          {sum.stored + sum.duplicates > 0 && (
            <Button size="sm" onClick={onClear}>
              {t("clear")}
            </Button>
          )}
        </div>
      </div>
      <ol>
        {items.toReversed().map((item) => (
          <li key={item.key} className="border-b py-3">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <span className="min-w-0 text-sm text-faint [overflow-wrap:anywhere]">{item.name}</span>
              <Progress item={item} />
            </div>
            {item.state.kind === "failed" && <p className="mt-1 border-l-2 border-conflict pl-3 text-sm">{item.state.message}</p>}
            {item.state.kind === "done" && (
              <>
                {item.state.added.map((added) => (
                  <Found key={added.document.id} added={added} findings={item.state.kind === "done" ? item.state.findings : {}} labels={labels} onDate={(documentId, date) => onDate(item.key, documentId, date)} />
                ))}
                {item.state.failed.map((failed) => (
                  <p key={failed.name} className="mt-1 border-l-2 border-conflict pl-3 text-sm">
                    {failed.message}
                  </p>
                ))}
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
