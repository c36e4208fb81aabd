import "server-only";
import type { SeriesPage } from "@/lib/domain/view";
import { listGivenSeries, listSeriesDecisions } from "@/lib/store/series";
import { pageStore } from "./store";

/** What people said of the series of these claims; a reading that was replaced is told under the claim that stands now. */
export async function readSeriesPage(claimIds: readonly string[]): Promise<SeriesPage> {
  const store = await pageStore();
  const [entries, known] = await Promise.all([listSeriesDecisions(store, claimIds), listGivenSeries(store)]);
  const [only] = claimIds;
  const toClaim = (claimId: string) => (claimIds.length === 1 && only !== undefined ? only : claimId);
  return { entries: entries.map(({ seq, claimId, ...entry }) => ({ ...entry, id: String(seq), claimId: toClaim(claimId) })), known };
}
