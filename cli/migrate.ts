import { env } from "@/lib/env";
import { prepareStore } from "@/lib/ingest/prepare";
import { refreshOutdated } from "@/lib/ingest/refresh";
import { readSamples } from "@/lib/ingest/samples";
import { closeStore } from "@/lib/store";
import type { Store } from "@/lib/store";
import { tell, writeOut } from "./lines";

/** Brings the store up to date, with the samples in a new one where they are wanted, and says what was done. */
export async function migrate({ samples }: { readonly samples: boolean }): Promise<void> {
  try {
    const { store, applied } = await prepareStore();
    const done = applied.length === 0 ? "is up to date" : `was brought up to date: ${applied.join(", ")}`;
    await writeOut(`The store ${env().databaseFile} ${done}.\n`);
    const compared = await refreshOutdated(store, (index, total) => {
      if (index === 0) tell(`Comparing anew what an older version compared: ${countGroups(total)} …`);
    });
    if (compared > 0) await writeOut(`${countGroups(compared)}, compared by an older version, ${compared === 1 ? "was" : "were"} compared anew.\n`);
    if (samples) await addSamples(store);
  } finally {
    await closeStore();
  }
}

async function addSamples(store: Store): Promise<void> {
  const { root, maxBytes } = env();
  const read = await readSamples(store, root, { maxBytes }, () => writeOut("Reading the sample texts …\n"));
  if (read === null) return;
  await writeOut(`Read ${read.documents} sample texts with ${read.claims} claims.\n`);
  read.failures.forEach(tell);
}

function countGroups(count: number): string {
  return `${count} ${count === 1 ? "group" : "groups"} of figures`;
}
