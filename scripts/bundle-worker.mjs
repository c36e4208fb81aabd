// Joins the programs of the server's threads into one file of plain JavaScript each, which the built pages start.
import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { joining } from "./joining.mjs";

/** Programs by their place in the project's folder: the thread that writes files, and the one that reads claims. */
export const WORKERS = {
  ".next/parallax/files-worker.mjs": "lib/files/worker.ts",
  ".next/parallax/extract-worker.mjs": "lib/ingest/extract-worker.ts",
};

/** Writes the joined programs whole: each is made beside its place and moved there. */
export async function bundleWorkers(root) {
  for (const [place, entry] of Object.entries(WORKERS)) await bundle(root, join(root, place), entry);
}

async function bundle(root, target, entry) {
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  await build({ ...joining(root), entryPoints: [entry], outfile: draft });
  renameSync(draft, target);
}
