import { UserError } from "@/lib/domain/errors";
import { LONGEST_SERIES, toGivenSeries } from "@/lib/domain/series";
import { addAudit, addSeriesDecision, getReviewedClaim, inTransaction } from "@/lib/store";
import type { Store } from "@/lib/store";
import { refreshFindings } from "./refresh";

export interface SeriesInput {
  readonly claimId: string;
  /** Two capital letters for the services of a country, else the name of a body; null takes the last word back. */
  readonly series: string | null;
  readonly note?: string | null;
  readonly actor?: string;
}

/** Records which statistical series a person puts a claim in, and compares what hangs on it anew. Words before it are kept. */
export async function recordSeries(store: Store, { claimId, series, note = null, actor = "local" }: SeriesInput): Promise<void> {
  const given = toGivenSeries(series);
  if (given !== null && given.length > LONGEST_SERIES) throw new UserError("bad_request", `The name of a series has at most ${LONGEST_SERIES} letters.`, { reason: "too_long", most: LONGEST_SERIES });
  if (given === null && series !== null) throw new UserError("bad_request", "Name the series: the country whose services counted the figure, or the body that did.", { reason: "series_missing" });
  await inTransaction(store, async (transaction) => {
    const claim = await getReviewedClaim(transaction, claimId);
    if (claim.state !== "live") throw new UserError("conflict", "This reading is no longer the one that counts. Open the newer one and decide there.", { reason: "superseded" });
    await addSeriesDecision(transaction, { claimId, series: given, note, actor });
    await addAudit(transaction, { action: given === null ? "claim.series_taken_back" : "claim.series", entity: "claim", entityId: claimId, actor, detail: { series: given, note } });
    await refreshFindings(transaction, [claim.component]);
  });
}
