// Whether the built pages belong to the sources as they stand.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, root, run } from "./node.mjs";

const SOURCES = ["app", "components", "lib", "messages", "public", "prisma/schema.prisma", "scripts/eager-modules.mjs", "scripts/joining.mjs", "next.config.js", "postcss.config.mjs", "package.json", "package-lock.json"];
/** Made from the schema, which counts itself. */
const DERIVED = "lib/store/generated";
const STAMP = ".next/parallax-sources";

/** Hash over names and contents of all that the pages, or something else, are made from. */
export function hashSources(folder = root, paths = SOURCES) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => listFiles(folder, path))) {
    hash.update(file).update("\0").update(readFileSync(join(folder, file))).update("\0");
  }
  return hash.digest("hex");
}

/** Builds the pages unless the last build was made from the same sources; returns whether it had to. */
export async function buildIfNeeded() {
  const stamp = join(root, STAMP);
  const sources = hashSources();
  if (existsSync(join(root, ".next", "BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return false;
  console.log("Building the pages …");
  const { code } = await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { quiet: true, env: { NODE_ENV: "production" } });
  if (code !== 0) fail("The pages could not be built; the messages above say where.", code);
  // Loaded here and not above: before the packages are installed this file is read as well.
  const [{ bundleWorkers }, { hintModules }] = await Promise.all([import("./bundle-worker.mjs"), import("./eager-modules.mjs")]);
  await bundleWorkers(root);
  hintModules(join(root, ".next/static/chunks"));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
  return true;
}

/** Files at or below a path, relative to the folder, in an order that does not depend on the file system. */
function listFiles(folder, path) {
  if (path === DERIVED || !existsSync(join(folder, path))) return [];
  let entries;
  try {
    entries = readdirSync(join(folder, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    throw error;
  }
  const names = entries.map((entry) => entry.name).sort();
  return names.flatMap((name) => listFiles(folder, `${path}/${name}`));
}
