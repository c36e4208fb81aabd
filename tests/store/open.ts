import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { migrateStore, openStoreAt } from "@/lib/store";
import type { Store } from "@/lib/store";

export const root = process.cwd();

/** A folder of its own that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a file of its own, up to date; closed and gone after the test. */
export async function makeStore(): Promise<{ readonly store: Store; readonly file: string; readonly folder: string }> {
  const folder = makeFolder();
  const file = join(folder, "test.db");
  await migrateStore({ root, file });
  const store = openStoreAt(file);
  onTestFinished(() => store.$disconnect());
  return { store, file, folder };
}
