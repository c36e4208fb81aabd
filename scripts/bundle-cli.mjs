// Joins the command line into a few files of plain JavaScript, which start in a fraction of the time that finding and
// translating some hundred files takes. The launcher runs this where the sources changed since:
// node scripts/bundle-cli.mjs <folder>
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { joining } from "./joining.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = process.argv[2];
if (target === undefined) {
  process.stderr.write("Name the folder to write to: node scripts/bundle-cli.mjs <folder>\n");
  process.exit(2);
}

// Written beside its place and moved there whole: another process may be doing the same.
const draft = `${target}.${process.pid}`;
try {
  await build({
    ...joining(root),
    entryPoints: [
      { in: "cli/main.ts", out: "main" },
      { in: "lib/ingest/extract-worker.ts", out: "extract-worker" },
    ],
    outdir: draft,
    splitting: true,
  });
  mkdirSync(dirname(target), { recursive: true });
  renameSync(draft, target);
} catch (error) {
  rmSync(draft, { recursive: true, force: true });
  process.exit(error.code === "ENOTEMPTY" || error.code === "EEXIST" ? 0 : 1);
}
