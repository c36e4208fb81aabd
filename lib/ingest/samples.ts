import { join } from "node:path";
import { countEverStored } from "@/lib/store";
import type { Store } from "@/lib/store";
import { ingestFiles, listInputFiles } from "./files";
import type { FilesOptions } from "./files";

/** What reading the samples came to. */
export interface SamplesRead {
  readonly documents: number;
  readonly claims: number;
  /** A sentence for each that could not be read. */
  readonly failures: readonly string[];
}

/**
 * Reads the samples where the store holds nothing but samples and not all of them: at the first start, and after one
 * that was cut short. Deleted ones count, so that they stay deleted. Null where there is nothing to do.
 */
export async function readSamples(store: Store, root: string, options: FilesOptions, onStart: () => Promise<void>): Promise<SamplesRead | null> {
  const [files, { all, own }] = await Promise.all([listInputFiles([join(root, "prisma", "samples")]), countEverStored(store)]);
  if (own > 0 || all >= files.length) return null;
  await onStart();
  let documents = 0;
  let claims = 0;
  const failures: string[] = [];
  for await (const result of ingestFiles(store, files, options)) {
    if (result.status === "failed") failures.push(`${result.name}: ${result.error.message}`);
    else {
      documents += 1;
      claims += result.claims;
    }
  }
  return { documents, claims, failures };
}
