// Fills a scratch store for measuring: npx tsx bench/store/fill.ts <file> [claims]
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fillStore } from "./fill-store";

const [target, count = "1000000"] = process.argv.slice(2);
if (target === undefined || existsSync(target)) {
  console.error("Name a file that does not exist yet: npx tsx bench/store/fill.ts /tmp/large.db [claims]");
  process.exit(2);
}
const start = performance.now();
const filled = await fillStore(join(import.meta.dirname, "..", ".."), resolve(target), Number(count), (message) => console.log(message));
console.log(`${filled.documents} documents, ${filled.claims} claims and ${filled.findings} findings in ${Math.round((performance.now() - start) / 1000)} s: ${target}`);
