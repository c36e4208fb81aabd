import type { GivenSeries } from "@/lib/domain/series";
import { listReadingIds } from "./claim";
import type { Store, StoreTransaction } from "./client";

/** What a person said of the statistical series of a claim; null takes the last word back. */
export interface SeriesRecord {
  readonly seq: number;
  readonly claimId: string;
  readonly at: string;
  readonly series: GivenSeries | null;
  readonly note: string | null;
  readonly actor: string;
}

export type NewSeriesDecision = Omit<SeriesRecord, "seq" | "at">;

/** Adds a decision and makes it the one that holds for its claim. */
export async function addSeriesDecision(transaction: StoreTransaction, { claimId, series, note, actor }: NewSeriesDecision): Promise<void> {
  await transaction.seriesDecision.create({ data: { claimId, series, note, actor }, select: { seq: true } });
  await setClaimSeries(transaction, claimId, series);
}

/** Sets the copy beside the claim, as where another reading of the same words takes its place. */
export async function setClaimSeries(transaction: StoreTransaction, claimId: string, series: GivenSeries | null): Promise<void> {
  await transaction.claim.update({ where: { id: claimId }, data: { series }, select: { seq: true } });
}

/** Who said what of the series of these claims and of the readings they replaced, newest first. */
export async function listSeriesDecisions(store: Store, claimIds: readonly string[]): Promise<readonly SeriesRecord[]> {
  const ids = (await Promise.all(claimIds.slice(0, MOST_CLAIMS).map((id) => listReadingIds(store, id)))).flat();
  const rows = await store.seriesDecision.findMany({
    where: { claimId: { in: [...new Set(ids)] } },
    orderBy: { seq: "desc" },
    take: 200,
    select: { seq: true, claimId: true, createdAt: true, series: true, note: true, actor: true },
  });
  return rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt.toISOString() }));
}

/** Beyond this many claims of one finding the history tells those of the first ones. */
const MOST_CLAIMS = 100;

/** Series that people have named so far, the most used first. */
export async function listGivenSeries(store: Store): Promise<readonly GivenSeries[]> {
  const rows = await store.claim.groupBy({ by: ["series"], where: { series: { not: null }, state: "live" }, _count: { _all: true }, orderBy: { _count: { series: "desc" } }, take: 50 });
  return rows.flatMap((row) => row.series ?? []);
}
