"use client";

import { useTranslations } from "#intl";
import { History } from "@/components/review/history";
import type { DocumentEvent, HistoryEntry } from "@/lib/domain/view";

const FIELD_LABELS = { title: "fieldTitle", publishedAt: "fieldDate", publisher: "fieldPublisher", url: "fieldAddress" } as const;

/** What was done to a document, by whom and when. */
export function DocumentHistory({ entries }: { readonly entries: readonly HistoryEntry<DocumentEvent>[] }) {
  const t = useTranslations("documents");
  const labelOf = (field: string) => (field in FIELD_LABELS ? t(`edit.${FIELD_LABELS[field as keyof typeof FIELD_LABELS]}`) : field);
  return (
    <section aria-labelledby="history" className="mt-14">
      <h2 id="history" className="mb-3 text-lg">
        {t("page.history")}
      </h2>
      <History entries={entries} empty="" labelOf={(event) => t(`audit.${event}`)} fieldLabelOf={labelOf} undo={null} />
    </section>
  );
}
