import { env } from "@/lib/env";
import { prepareStore } from "@/lib/ingest/prepare";
import { refreshOutdated } from "@/lib/ingest/refresh";
import { closeStore } from "@/lib/store";
import { writeOut } from "./lines";

/** Brings the store up to date and says what was done. */
export async function migrate(): Promise<void> {
  const { store, applied } = await prepareStore();
  const compared = await refreshOutdated(store);
  await closeStore();
  const done = applied.length === 0 ? "is up to date" : `was brought up to date: ${applied.join(", ")}`;
  const again = compared === 0 ? "" : `${compared} ${compared === 1 ? "group" : "groups"} of figures, compared by an older version, were compared anew.\n`;
  await writeOut(`The store ${env().databaseFile} ${done}.\n${again}`);
}
