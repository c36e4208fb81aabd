import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const bench = resolve(import.meta.dirname, "..");

/** A figure as a peer reads it, in the scorer's terms. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly qualifier: string;
}
export interface Peer {
  readonly name: string;
  readonly predict: (text: string) => readonly Prediction[];
  /** What the throughput is measured on: everything the peer does on a text in one go. */
  readonly run: (text: string) => unknown;
}

/** Installs the peers into `bench/node_modules` where they are missing. */
export function installPeers(): void {
  if (existsSync(resolve(bench, "node_modules/wink-nlp")) && existsSync(resolve(bench, "node_modules/@microsoft/recognizers-text-suite"))) return;
  process.stderr.write("Installing the peers into bench/node_modules …\n");
  execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: bench, stdio: "inherit" });
}

const SCALES: readonly (readonly [RegExp, number])[] = [[/\b(?:thousand|k)\b/i, 1e3], [/\b(?:million|mln|m)\b/i, 1e6], [/\b(?:billion|bln|bn|b)\b/i, 1e9], [/\b(?:trillion|tn)\b/i, 1e12]];

/** Peers that mark words but give no number get the plainest reading of them: digits, times one scale word. */
function plainValue(words: string): number | null {
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(words)?.[0];
  if (digits === undefined) return null;
  const scale = SCALES.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  return Number(digits.replaceAll(",", "")) * scale;
}

const HEDGES: readonly (readonly [RegExp, string])[] = [[/^(?:about|around|approximately)/i, "approx"], [/^(?:almost|nearly)/i, "almost"], [/^(?:over|more than|at least)/i, "more_than"], [/^(?:under|less than|up to)/i, "less_than"]];
const hedgeOf = (words: string): string => HEDGES.find(([pattern]) => pattern.test(words))?.[1] ?? "exact";
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY" };

interface WinkEntity {
  readonly value: string;
  readonly type: string;
}

function winkPeer(load: NodeRequire): Peer {
  const nlp = load("wink-nlp")(load("wink-eng-lite-web-model"));
  const { detail } = nlp.its;
  const kinds = new Set(["CARDINAL", "MONEY", "PERCENT"]);
  const predict = (text: string): readonly Prediction[] => {
    let from = 0;
    const found: Prediction[] = [];
    for (const { value, type } of nlp.readDoc(text).entities().out(detail) as readonly WinkEntity[]) {
      const start = text.indexOf(value, from);
      if (start < 0) continue;
      from = start + value.length;
      if (!kinds.has(type)) continue;
      const unit = type === "PERCENT" ? "percent" : type === "MONEY" ? (CURRENCY_SIGNS[value.charAt(0)] ?? "USD") : "";
      found.push({ start, end: from, value: plainValue(value), valueMax: null, unit, qualifier: hedgeOf(value) });
    }
    return found;
  };
  return { name: "wink-nlp", predict, run: (text) => nlp.readDoc(text).entities().out(detail) };
}

interface CompromiseNumber {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number: { readonly num: number | null; readonly unit: string; readonly prefix: string; readonly suffix: string } | null;
}

function compromisePeer(load: NodeRequire): Peer {
  const nlp = load("compromise");
  const predict = (text: string): readonly Prediction[] =>
    (nlp(text).numbers().json({ offset: true }) as readonly CompromiseNumber[]).map(({ offset, number, text: words }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      value: number?.num ?? null,
      valueMax: null,
      unit: CURRENCY_SIGNS[number?.prefix ?? ""] ?? CURRENCY_SIGNS[words.charAt(0)] ?? number?.unit ?? "",
      qualifier: "exact",
    }));
  return { name: "compromise", predict, run: (text) => nlp(text).numbers().json({ offset: true }) };
}

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: { readonly value?: string; readonly unit?: string } | null;
}

function recognizersPeer(load: NodeRequire): Peer {
  const suite = load("@microsoft/recognizers-text-suite");
  const culture = "en-us";
  const models = ["recognizeCurrency", "recognizeDimension", "recognizeTemperature", "recognizeAge", "recognizePercentage", "recognizeNumber"] as const;
  const predict = (text: string): readonly Prediction[] => {
    const found: Prediction[] = [];
    for (const model of models) {
      for (const { start, end, resolution } of suite[model](text, culture) as readonly Recognized[]) {
        if (found.some((other) => start < other.end && other.start <= end)) continue;
        const value = Number.parseFloat(String(resolution?.value ?? "").replace("%", ""));
        found.push({ start, end: end + 1, value: Number.isNaN(value) ? null : value, valueMax: null, unit: model === "recognizePercentage" ? "percent" : (resolution?.unit ?? ""), qualifier: "exact" });
      }
    }
    return found;
  };
  const run = (text: string): unknown => text.split(/(?<=[.!?])\s+/).map((sentence) => ["recognizeNumber", "recognizePercentage", "recognizeCurrency", "recognizeDateTime"].map((model) => suite[model](sentence, culture)));
  return { name: "Recognizers-Text", predict, run };
}

/** The peers, ready to run. */
export function loadPeers(): readonly Peer[] {
  const load = createRequire(resolve(bench, "package.json"));
  return [winkPeer(load), compromisePeer(load), recognizersPeer(load)];
}
