// A whole store as CSV over HTTP, against the sqlite3 program's own CSV of the same columns in the same run:
// npm run bench:export -- <store>. It needs the program (Debian: apt-get install sqlite3).
import { spawn } from "node:child_process";
import Database from "better-sqlite3";
import { startBuilt } from "./server";

const [file = "/tmp/large.db"] = process.argv.slice(2);
const BARS = { firstByteMs: 250, memoryMb: 200, share: 0.4, othersMs: 100 };

/** What the export writes, as far as SQL can say it: claim, document, findings of each claim. */
const SAME_COLUMNS = `
  SELECT c."id", c."indicator", c."measure", c."decimal", c."decimalHigh", c."unit", c."qualifier", c."hardLow", c."hardHigh", c."hardOpen", c."wideLow", c."wideHigh", c."coreLow", c."coreHigh",
    c."reporter", c."partner", c."periodLabel", c."periodKind", c."periodStart", c."periodEnd", c."periodBasis", c."comparedTo", c."scope", c."speaker", c."forecast",
    (SELECT group_concat(f."id" || ' ' || f."verdict" || ' ' || coalesce(f."cause", '') || ' ' || f."conflict" || ' ' || f."origins", '|') FROM "FindingMember" m JOIN "Finding" f ON f."id" = m."findingId" WHERE m."claimId" = c."id" AND f."isCurrent"),
    c."review", c."series", c."confidence", c."quote", c."sentence", c."start", c."end", d."id", d."title", d."publisher", d."publishedAt", d."publishedAtBasis", d."lang", d."url", d."isDigest", d."sha256", c."extractorVersion"
  FROM "Claim" c JOIN "Document" d ON d."id" = c."documentId" WHERE c."state" = 'live' ORDER BY c."publishedKey" DESC, c."seq" DESC`;

interface Timed {
  readonly seconds: number;
  readonly firstByteMs: number;
  readonly megabytes: number;
}

async function timeProgram(): Promise<Timed> {
  const start = performance.now();
  const child = spawn("sqlite3", ["-readonly", "-csv", file, SAME_COLUMNS], { stdio: ["ignore", "pipe", "inherit"] });
  let [bytes, first] = [0, 0];
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    if (bytes === 0) first = performance.now() - start;
    bytes += chunk.byteLength;
  }
  return { seconds: (performance.now() - start) / 1000, firstByteMs: first, megabytes: bytes / 1e6 };
}

async function timeExport(url: string): Promise<Timed & { readonly end: string }> {
  const start = performance.now();
  const answer = await fetch(`${url}/api/export/claims`);
  let [bytes, first, end] = [0, 0, ""];
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    if (bytes === 0) first = performance.now() - start;
    bytes += chunk.byteLength;
    end = Buffer.from(chunk.subarray(-2)).toString();
  }
  return { seconds: (performance.now() - start) / 1000, firstByteMs: first, megabytes: bytes / 1e6, end };
}

/** Asks for other pages until it is told to stop; how long each took. */
async function askMeanwhile(url: string, isDone: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  const addresses = ["/api/v1/claims?limit=50", "/api/v1/findings?limit=50", "/api/v1/claims?agreement=conflict&sort=value&limit=50", "/api/v1/documents?limit=50"];
  for (let round = 0; !isDone(); round++) {
    const start = performance.now();
    await (await fetch(url + addresses[round % addresses.length])).arrayBuffer();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times.toSorted((a, b) => a - b);
}

const database = new Database(file, { readonly: true, fileMustExist: true });
const rows = Number(database.prepare(`SELECT count(*) FROM "Claim" WHERE "state" = 'live'`).pluck().get());
database.close();
const server = await startBuilt(file);
await (await fetch(`${server.url}/claims`)).arrayBuffer();
await (await fetch(`${server.url}/api/export/claims?from=2200`)).arrayBuffer();
const alone = await (async () => {
  let isDone = false;
  setTimeout(() => (isDone = true), 5_000);
  return askMeanwhile(server.url, () => isDone);
})();
const program = await timeProgram();
const before = server.memoryMb();
let most = before;
const watch = setInterval(() => (most = Math.max(most, server.memoryMb())), 100);
let isDone = false;
const asked = askMeanwhile(server.url, () => isDone);
const own = await timeExport(server.url);
isDone = true;
const others = await asked;
clearInterval(watch);
const after = await timeProgram();
server.stop();

const at = (times: readonly number[], share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
const best = Math.min(program.seconds, after.seconds);
const share = best / own.seconds;
const bars: readonly (readonly [string, string, boolean])[] = [
  [`first byte under ${BARS.firstByteMs} ms`, `${own.firstByteMs.toFixed(0)} ms`, own.firstByteMs < BARS.firstByteMs],
  [`memory growth under ${BARS.memoryMb} MB`, `${(most - before).toFixed(0)} MB (from ${before.toFixed(0)})`, most - before < BARS.memoryMb],
  [`at least ${BARS.share} of the rate of sqlite3`, `${share.toFixed(2)} (${own.seconds.toFixed(1)} s, ${own.megabytes.toFixed(0)} MB; sqlite3 ${program.seconds.toFixed(1)} s before and ${after.seconds.toFixed(1)} s after, ${program.megabytes.toFixed(0)} MB)`, share >= BARS.share],
  [`other requests meanwhile under ${BARS.othersMs} ms, p95`, `${at(others, 0.95).toFixed(0)} ms (p50 ${at(others, 0.5).toFixed(0)}, max ${at(others, 1).toFixed(0)}, ${others.length} of them; without an export p50 ${at(alone, 0.5).toFixed(0)}, p95 ${at(alone, 0.95).toFixed(0)})`, at(others, 0.95) < BARS.othersMs],
  ["whole to its last line", own.end === "\r\n" ? "yes" : "no", own.end === "\r\n"],
];
console.log(`${rows} claims as CSV, ${(rows / own.seconds).toFixed(0)} rows a second`);
for (const [bar, figure, isHeld] of bars) console.log(`${isHeld ? "held    " : "NOT held"}  ${bar}: ${figure}`);
process.exit(bars.every(([, , isHeld]) => isHeld) ? 0 : 1);
