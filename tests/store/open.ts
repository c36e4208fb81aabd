import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { migrateStore, openStoreAt } from "@/lib/store";
import type { Store } from "@/lib/store";

export const root = process.cwd();

let empty: Promise<string> | undefined;
afterAll(async () => {
  if (empty !== undefined) rmSync(dirname(await empty), { recursive: true, force: true });
});

/** A store with its tables and nothing in them, made once for the tests of a file: each takes a copy. */
async function makeEmpty(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "parallax-empty-")), "empty.db");
  await migrateStore({ root, file });
  return file;
}

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
  copyFileSync(await (empty ??= makeEmpty()), file);
  const store = openStoreAt(file);
  onTestFinished(() => store.$disconnect());
  return { store, file, folder };
}
