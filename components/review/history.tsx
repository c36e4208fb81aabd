"use client";

import { useRouter } from "next/navigation";
import { useTransition, type ReactNode } from "react";
import { toast } from "@/components/ui/toast";
import { useLocale, useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import type { HistoryEntry } from "@/lib/domain/view";
import type { ActionResult } from "./action-result";

/** A moment in words, in the reader's language, in UTC so that server and browser say the same. */
export function formatMoment(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(new Date(at));
}

interface HistoryProps<Action extends string> {
  readonly entries: readonly HistoryEntry<Action>[];
  readonly empty: string;
  readonly labelOf: (action: Action) => string;
  readonly fieldLabelOf?: (field: string) => ReactNode;
  /** Takes the newest entry back; null where there is nothing to take back. */
  readonly undo: (() => Promise<ActionResult>) | null;
  /** Where to go on once the newest entry was taken back; the page itself where left out. */
  readonly hrefAfter?: (result: ActionResult) => string | null;
}

/** Actor of what the command line or a page without a name did. */
const UNNAMED = "local";

/** What was decided, by whom and why, newest first. Entries are never changed: taking one back adds another. */
export function History<Action extends string>({ entries, empty, labelOf, fieldLabelOf = (field) => field, undo, hrefAfter = () => null }: HistoryProps<Action>) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const [isBusy, start] = useTransition();
  if (entries.length === 0) return <p className="text-sm text-faint">{empty}</p>;
  return (
    <ol className="space-y-3">
      {entries.map((entry, index) => (
        <li key={entry.id} className="border-l-2 pl-3 text-sm">
          <p className="font-medium">{labelOf(entry.action)}</p>
          <p className="text-faint">{t("findings.form.by", { name: entry.actor === UNNAMED ? t("review.history.local") : entry.actor, when: formatMoment(entry.at, locale) })}</p>
          {entry.note !== null && <p className="mt-0.5">{entry.note}</p>}
          {entry.changes.map((change) => (
            <p key={change.field} className="num text-soft">
              {fieldLabelOf(change.field)}: {change.before !== null && `${change.before} `}→ {change.after ?? t("review.history.none")}
            </p>
          ))}
          {index === 0 && undo !== null && (
            <Button
              size="sm"
              className="no-print mt-1.5"
              disabled={isBusy}
              onClick={() =>
                start(async () => {
                  const result = await undo();
                  if (result.ok) toast.success(t("findings.form.undone"));
                  else toast.error(t("findings.form.failed", { message: result.message }));
                  const href = hrefAfter(result);
                  if (href === null) router.refresh();
                  else router.push(href);
                })
              }
            >
              {t("findings.form.undo")}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
