// Brings the store's tables up to date and reads the samples into a store that holds nothing else, the way any text is read.
import { join } from "node:path";
import { env } from "@/lib/env";
import { UserError } from "@/lib/domain/errors";
import { ingestFiles, listInputFiles, prepareStore, refreshOutdated } from "@/lib/ingest";
import { closeStore, type Store } from "@/lib/store";

/** What reading the samples came to. */
interface Loaded {
  readonly documents: number;
  readonly claims: number;
  readonly failures: readonly string[];
}

try {
  const { store } = await prepareStore();
  const compared = await refreshOutdated(store, (done, total) => {
    if (done === 0) console.log(`Comparing anew what an older version compared (${total} ${total === 1 ? "group" : "groups"} of figures) …`);
  });
  if (compared > 0) console.log("Compared.");
  const loaded = await loadSamples(store);
  if (loaded !== null) console.log(`Read ${loaded.documents} sample texts with ${loaded.claims} claims.`);
  for (const failure of loaded?.failures ?? []) console.error(failure);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await closeStore();
}

/**
 * Reads the samples where the store holds nothing but samples and not all of them: at the first start, and after one
 * that was cut short. Deleted ones count, so that they stay deleted. Null where there is nothing to do.
 */
async function loadSamples(store: Store): Promise<Loaded | null> {
  const files = await listInputFiles([join(env().root, "prisma", "samples")]);
  const [present, own] = await Promise.all([store.document.count(), store.document.count({ where: { isDigest: false } })]);
  if (own > 0 || present >= files.length) return null;
  console.log("Reading the sample texts …");
  let documents = 0;
  let claims = 0;
  const failures: string[] = [];
  for await (const result of ingestFiles(store, files, { maxBytes: env().maxBytes })) {
    if (result.status === "failed") failures.push(`${result.name}: ${result.error.message}`);
    else {
      documents += 1;
      claims += result.claims;
    }
  }
  return { documents, claims, failures };
}
