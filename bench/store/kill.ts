// kill -9 in the middle of `ingest`, again and again, over the sample texts: npx tsx bench/store/kill.ts [kills]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { contentOf, findFaults, ingestFolder } from "./kill-run";

const kills = Number(process.argv[2] ?? 20);
const samples = join(import.meta.dirname, "..", "..", "prisma", "samples");
const folder = mkdtempSync(join(tmpdir(), "parallax-kill-"));
const file = join(folder, "killed.db");
const clean = join(folder, "clean.db");
const reported: string[] = [];
let hits = 0;
let isGood = true;

for (let round = 1; round <= kills; round += 1) {
  const plan = { after: 1 + (round % 5), delay: (round * 7) % 40 };
  const run = await ingestFolder(samples, file, plan);
  reported.push(...run.reported);
  hits += run.wasKilled ? 1 : 0;
  const faults = findFaults(file, reported);
  isGood &&= faults.length === 0;
  console.log(`kill ${round}: after ${plan.after} texts and ${plan.delay} ms; ${reported.length} reported, ${contentOf(file).documents.length} there, ${faults.length === 0 ? "all whole" : faults.join(", ")}`);
}

const last = await ingestFolder(samples, file, null);
reported.push(...last.reported);
await ingestFolder(samples, clean, null);
const faults = findFaults(file, reported);
const isSame = isDeepStrictEqual(contentOf(file), contentOf(clean));
console.log(`${hits} of ${kills} kills hit; completed by one more run: ${contentOf(file).documents.length} documents, ${faults.length === 0 ? "all whole" : faults.join(", ")}; ${isSame ? "the same as" : "NOT the same as"} a store filled in one run`);
rmSync(folder, { recursive: true, force: true });
process.exit(isGood && isSame && faults.length === 0 ? 0 : 1);
