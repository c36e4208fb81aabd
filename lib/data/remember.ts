import "server-only";
import type { Store } from "@/lib/store/client";
import { readStamp } from "@/lib/store/stamp";

/** What takes tenths of a second to put together is kept until the store changes, and this long at most. */
const MAX_AGE_MS = 30_000;
const MAX_ENTRIES = 50;

interface Entry {
  readonly stamp: number;
  readonly at: number;
  readonly value: Promise<unknown>;
}

const entries = new Map<string, Entry>();

/** What `work` gave for this key while the store has not changed since; else it is done again. A failure is not kept. */
export async function remember<T>(store: Store, key: string, work: () => Promise<T>): Promise<T> {
  const [stamp, now] = [await readStamp(store), Date.now()];
  const known = entries.get(key);
  if (known !== undefined && known.stamp === stamp && now - known.at < MAX_AGE_MS) return known.value as Promise<T>;
  const value = work();
  entries.delete(key);
  entries.set(key, { stamp, at: now, value });
  value.catch(() => entries.delete(key));
  const [oldest] = entries.keys();
  if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
  return value;
}
