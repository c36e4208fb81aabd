"use client";

import { useTranslations } from "#intl";
import type { ActionResult } from "@/components/review/action-result";
import { History } from "@/components/review/history";
import type { FindingDetail } from "@/lib/domain/view";

/** The decisions on a finding; the last one can be taken back unless it was already. */
export function FindingHistory({ findingId, entries, reopen }: { readonly findingId: string; readonly entries: FindingDetail["history"]; readonly reopen: (findingId: string) => Promise<ActionResult> }) {
  const t = useTranslations("findings");
  const [last] = entries;
  const isOpen = last === undefined || last.action === "reopened";
  return <History entries={entries} empty={t("page.noHistory")} labelOf={(action) => t(`outcome.${action}`)} undo={isOpen ? null : () => reopen(findingId)} />;
}
