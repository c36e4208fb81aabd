import { prepareStore } from "@/lib/ingest/prepare";
import { closeStore } from "@/lib/store";
import type { Store } from "@/lib/store";

/** Opens the store, brought up to date, for the time of `work`, and closes it whatever happens. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  try {
    const { store } = await prepareStore();
    return await work(store);
  } finally {
    await closeStore();
  }
}
