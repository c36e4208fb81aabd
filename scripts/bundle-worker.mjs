// Joins the program of the thread that writes files into one file of plain JavaScript, which the built pages start.
import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** Place of the joined program in the project's folder. */
export const WORKER = ".next/parallax/files-worker.mjs";

/** Writes the joined program whole: it is made beside its place and moved there. */
export async function bundleWorker(root) {
  const target = join(root, WORKER);
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["lib/files/worker.ts"],
    outfile: draft,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
    logLevel: "error",
  });
  renameSync(draft, target);
}
