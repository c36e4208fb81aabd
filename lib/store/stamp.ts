import type { Store } from "./client";

/** A number that grows with everything that is done to the store: the last entry of its record. One look into an index. */
export async function readStamp(store: Store): Promise<number> {
  const last = await store.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { seq: true } });
  return last?.seq ?? 0;
}
