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
/**
 * Seconds of processor time that each has. The least time of each text counts, so that the first of them are a warm-up, as
 * long for all: whole pipelines go on being compiled for eight to ten seconds, and in five it was that which was measured.
 */
const SECONDS = 15;
const MEGABYTE = 1_000_000;

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

interface Contestant {
  readonly name: string;
  readonly run: (text: string) => unknown;
  readonly texts: readonly string[];
}

/**
 * Characters a second of each, by the least time that each text took. They take turns, so that what else the machine does
 * meets all alike, and have seconds to become as fast as they get: programs of any size are slow while they are compiled.
 */
function throughputs(contestants: readonly Contestant[]): readonly number[] {
  const states = contestants.map(({ texts }) => ({ spent: 0, least: texts.map(() => Infinity) }));
  while (states.some(({ spent }) => spent < SECONDS)) {
    for (const [index, { run, texts }] of contestants.entries()) {
      const state = states[index];
      if (state === undefined || state.spent >= SECONDS) continue;
      const used = process.cpuUsage().user;
      for (const [at, text] of texts.entries()) {
        const before = performance.now();
        run(text);
        const took = performance.now() - before;
        state.least[at] = Math.min(state.least[at] ?? Infinity, took);
      }
      state.spent += (process.cpuUsage().user - used) / 1e6;
    }
  }
  return contestants.map(({ texts }, index) => (1000 * sum(texts.map((text) => text.length))) / sum(states[index]?.least ?? []));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Time for ten times the text over the time for once: 10 where the work grows as the text does. */
function growth(run: (text: string) => unknown, texts: readonly string[]): number {
  const joined = texts.join("\n\n");
  const once = joined.repeat(Math.ceil(MEGABYTE / joined.length)).slice(0, MEGABYTE);
  const least = (text: string, rounds: number): number =>
    Math.min(...Array.from({ length: rounds }, () => {
      const before = process.cpuUsage().user;
      run(text);
      return process.cpuUsage().user - before;
    }));
  const one = least(once, 5);
  return least(once.repeat(10), 2) / one;
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
  const contestants: readonly Contestant[] = [
    { name: "Parallax, claims (whole pipeline, joined as users run it)", run: claimsOf, texts },
    { name: "Parallax, quantities (sources through tsx)", run: quantitiesOf, texts },
    ...peers.map(({ name, run }) => ({ name, run, texts: name === "Recognizers-Text" ? short : texts })),
  ];
  const speeds = throughputs(contestants);
  const [claims = 0] = speeds;
  print(["throughput, one thread", "kB/s", "Parallax claims ÷ it"], contestants.map(({ name }, index) => ({ name, cells: [((speeds[index] ?? 0) / 1000).toFixed(1), (claims / (speeds[index] ?? 0)).toFixed(1)] })));
  console.log(`\ntime for 10 MB over the time for 1 MB: ${growth(claimsOf, texts).toFixed(1)}`);
}

await main();
