"use client";

import { useTranslations } from "#intl";
import { toClaimHref } from "@/components/claims/links";
import type { ClaimStatus, HistoryEntry } from "@/lib/domain/view";
import type { ActionResult } from "./action-result";
import { CORRECTABLE } from "./correction";
import { History } from "./history";

/** Fields of a correction that the form names alike; the others are the value by its exact digits. */
const FIELDS: readonly string[] = CORRECTABLE;

interface ClaimHistoryProps {
  readonly claimId: string;
  readonly entries: readonly HistoryEntry<ClaimStatus>[];
  readonly decide: (claimIds: readonly string[], decision: "unreviewed") => Promise<ActionResult>;
}

/** The decisions on a claim; the last one can be taken back unless it was already. */
export function ClaimHistory({ claimId, entries, decide }: ClaimHistoryProps) {
  const t = useTranslations();
  const [last] = entries;
  const labelOf = (field: string) => (FIELDS.includes(field) ? t(`review.form.${field as "unit"}`) : t("review.form.value"));
  const isOpen = last === undefined || last.action === "unreviewed";
  // A correction that is taken back leaves the first reading, which has a page of its own.
  const hrefAfter = (result: ActionResult) => (result.ok && result.undo !== undefined && result.undo !== claimId ? toClaimHref(result.undo) : null);
  return <History entries={entries} empty={t("claims.page.noHistory")} labelOf={(action) => t(`review.done.${action}`)} fieldLabelOf={(field) => labelOf(field)} undo={isOpen ? null : () => decide([claimId], "unreviewed")} hrefAfter={hrefAfter} />;
}
