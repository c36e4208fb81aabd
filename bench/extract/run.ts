import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { extractClaims } from "@/lib/extract";
import { installPeers, loadPeers } from "./peers";
import { SETS, corpusRecall, quantitiesOf, score, toPrediction } from "./quantities";

const shared = resolve(import.meta.dirname, "../../../shared");
/** The slowest peer reads some kilobytes a second: it gets this share of the text, in whole documents. */
const SHORT_TEXT = 6_000;
const LEAST_SECONDS = 1.5;

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

function print(heading: readonly string[], rows: readonly Row[]): void {
  const table = [heading, ...rows.map(({ name, cells }) => [name, ...cells])];
  const widths = heading.map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  for (const row of table) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "));
}

const figure = (value: unknown): string => (typeof value === "number" ? value.toFixed(1) : "-");
const f1 = (value: unknown): string => figure((value as { readonly F1?: number } | undefined)?.F1);

function accuracy(name: string, predict: (text: string) => readonly unknown[]): Row {
  const cells = SETS.flatMap((set) => {
    const result = score(set, predict, name.replace(/\W/g, "-").toLowerCase());
    if (result.recallValue !== undefined) return [figure(result.recallValue)];
    return set === "quantulum3" ? [f1(result.value), f1(result.valueUnit)] : [f1(result.value), f1(result.spanSoft)];
  });
  return { name, cells };
}

/** Characters a second of processor time, best of the rounds that fit into the time. */
function throughput(run: (text: string) => unknown, texts: readonly string[]): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const until = performance.now() + LEAST_SECONDS * 1000;
  let best = 0;
  do {
    const before = process.cpuUsage().user;
    for (const text of texts) run(text);
    best = Math.max(best, size / ((process.cpuUsage().user - before) / 1e6));
  } while (performance.now() < until);
  return best;
}

function readTexts(): readonly string[] {
  const folder = join(shared, "corpus/dev");
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as { readonly lang: string; readonly text: string })
    .filter(({ lang }) => lang === "en")
    .map(({ text }) => text);
}

type Extract = typeof extractClaims;

/** The whole pipeline as the command line and the pages run it: joined into plain JavaScript, which is what the peers are too. */
async function loadJoined(): Promise<Extract> {
  const root = resolve(import.meta.dirname, "../..");
  const outfile = resolve(import.meta.dirname, "../.cache/extract.mjs");
  await build({ absWorkingDir: root, entryPoints: ["lib/extract/index.ts"], outfile, bundle: true, platform: "node", format: "esm", target: "node24", logLevel: "error" });
  const joined = (await import(pathToFileURL(outfile).href)) as { readonly extractClaims: Extract };
  return joined.extractClaims;
}

/** One table of accuracy, one of speed: the project and its peers, in one run, on the same texts. */
async function main(): Promise<void> {
  if (!existsSync(join(shared, "benchmark"))) {
    console.error("The benchmark sets are not here: put the folder `shared` beside the project and run again.");
    process.exitCode = 1;
    return;
  }
  installPeers();
  const peers = loadPeers();
  const ours = accuracy("Parallax", (text) => quantitiesOf(text).map(toPrediction));
  print(
    ["accuracy", "quantulum3 value F1", "+unit F1", "number R", "percent R", "currency R", "range R", "measeval value F1", "soft span F1"],
    [ours, ...peers.map(({ name, predict }) => accuracy(name, predict)), { name: "bar", cells: ["92", "82", "93", "95", "93", "92", "75", "80"] }],
  );
  const recall = corpusRecall(false);
  console.log(`\ncorpus: ${recall.found} of ${recall.required} gold figures are among the quantities (${((100 * recall.found) / recall.required).toFixed(1)} %), qualifier right in ${recall.qualified} of ${recall.allFound}\n`);

  const texts = readTexts();
  const short: string[] = [];
  for (const text of texts) if (short.join("").length < SHORT_TEXT) short.push(text.slice(0, SHORT_TEXT));
  const extract = await loadJoined();
  const claimsOf = (text: string): unknown => extract({ id: "bench", text, title: null, publishedAt: null, publisher: null, lang: null });
  const speeds = [
    { name: "Parallax, quantities (sources through tsx)", speed: throughput(quantitiesOf, texts) },
    { name: "Parallax, claims (whole pipeline, joined as users run it)", speed: throughput(claimsOf, texts) },
    ...peers.map(({ name, run }) => ({ name, speed: throughput(run, name === "Recognizers-Text" ? short : texts) })),
  ];
  const claims = speeds[1]?.speed ?? 0;
  print(["throughput, one thread", "kB/s", "Parallax claims ÷ it"], speeds.map(({ name, speed }) => ({ name, cells: [(speed / 1000).toFixed(1), (claims / speed).toFixed(1)] })));
}

await main();
