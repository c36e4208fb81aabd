import type { Store } from "./client";

/** A number that grows with everything that is done to the store: the last entry of its record. One look into an index. */
export async function readStamp(store: Store): Promise<number> {
  const { _max } = await store.auditEntry.aggregate({ _max: { seq: true } });
  return _max.seq ?? 0;
}
