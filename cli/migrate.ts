import { env } from "@/lib/env";
import { prepareStore } from "@/lib/ingest/prepare";
import { closeStore } from "@/lib/store";
import { writeOut } from "./lines";

/** Brings the store up to date and says what was done. */
export async function migrate(): Promise<void> {
  const { applied } = await prepareStore();
  await closeStore();
  const done = applied.length === 0 ? "is up to date" : `was brought up to date: ${applied.join(", ")}`;
  await writeOut(`The store ${env().databaseFile} ${done}.\n`);
}
