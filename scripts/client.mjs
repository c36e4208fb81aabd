// The database client is generated code; it is made again where the schema or Prisma changed since.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./node.mjs";

const STAMP = "lib/store/generated/.made-from";

/** Hash over what the client is made from: the schema, and the version of Prisma that the lockfile names. */
export function hashClientSources(folder = root) {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const version = packages["node_modules/prisma"]?.version ?? "";
  return createHash("sha256").update(version).update(readFileSync(join(folder, "prisma", "schema.prisma"))).digest("hex");
}

/** Generates the client unless it was made from the same schema; ends the process where that fails. */
export async function generateIfNeeded() {
  const stamp = join(root, STAMP);
  const sources = hashClientSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  const { code } = await run(process.execPath, ["scripts/generate.mjs"]);
  if (code !== 0) process.exit(code);
  writeFileSync(stamp, sources);
}
