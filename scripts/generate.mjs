// Generates the database client from prisma/schema.prisma without a network: the schema engine that
// Prisma would download is not needed for it, so any program stands in for its path.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const prisma = fileURLToPath(new URL("../node_modules/prisma/build/index.js", import.meta.url));

const { status, stdout, stderr, error } = spawnSync(process.execPath, [prisma, "generate", "--schema", "prisma/schema.prisma"], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
});
if (error !== undefined || status !== 0) {
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\nThe database client could not be generated from prisma/schema.prisma.\n`);
  process.exit(1);
}
