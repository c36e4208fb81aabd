"use client";

import { useTranslations } from "#intl";
import { useSeriesName } from "@/components/claims/series-name";
import type { SeriesEntry } from "@/lib/domain/view";
import type { ActionResult } from "./action-result";
import { History } from "./history";

interface SeriesHistoryProps {
  readonly entries: readonly SeriesEntry[];
  /** Figures by the id of their claim, where more than one is told of. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly takeBack: (claimId: string) => Promise<ActionResult>;
}

/** Who put figures into which series and why, newest first; the last word can be taken back. */
export function SeriesHistory({ entries, figures = {}, takeBack }: SeriesHistoryProps) {
  const t = useTranslations("review.series");
  const nameOf = useSeriesName();
  const [last] = entries;
  const labelOf = (entry: SeriesEntry) => [figures[entry.claimId], entry.series === null ? t("takenBack") : nameOf(entry.series)].filter((part) => part !== undefined).join(": ");
  return (
    <History
      entries={entries.map((entry) => ({ ...entry, action: labelOf(entry), changes: [] }))}
      empty={t("noHistory")}
      labelOf={(label) => label}
      undo={last === undefined || last.series === null ? null : () => takeBack(last.claimId)}
    />
  );
}
