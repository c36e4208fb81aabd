import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { buildTextModel, detectLanguage } from "../../lib/extract/text/index";
import { findQuantities } from "../../lib/extract/quantities/index";
import type { Quantity } from "../../lib/domain/quantity";

const shared = resolve(import.meta.dirname, "../../../shared");
const out = resolve(import.meta.dirname, "../.cache");

export const SETS = ["quantulum3", "recognizers_number", "recognizers_percent", "recognizers_currency", "recognizers_range", "measeval_trial"] as const;

interface BenchmarkRecord {
  readonly id: string;
  readonly text: string;
}

const QUALIFIERS: Readonly<Record<Quantity["qualifier"], string>> = { exact: "exact", about: "approx", almost: "almost", more_than: "more_than", at_least: "more_than", less_than: "less_than", up_to: "less_than", range: "range" };

/** A quantity in the scorer's terms: counted things are units there. */
export function toPrediction(quantity: Quantity): Record<string, unknown> {
  const { start, end, value, valueMax, qualifier, direction } = quantity;
  const unit = quantity.unit === "count" ? (quantity.concept ?? "") : quantity.unit.startsWith("count/") ? `count per ${quantity.unit.slice(6)}` : quantity.unit === "percentage_point" ? "percentage point" : quantity.unit;
  return { start, end, value, valueMax, unit, qualifier: QUALIFIERS[qualifier], direction };
}

export const quantitiesOf = (text: string): readonly Quantity[] => findQuantities(buildTextModel(text, null, detectLanguage(text).lang ?? "en"));

export const readLines = <T>(file: string): readonly T[] => readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as T);

/** Writes predictions for a benchmark set and returns the scorer's result. */
export function score(set: string, predict: (text: string) => readonly unknown[], name: string, errors = 0): Record<string, unknown> {
  const gold = join(shared, "benchmark", `${set}.jsonl`);
  mkdirSync(out, { recursive: true });
  const file = join(out, `${name}-${set}.jsonl`);
  writeFileSync(file, readLines<BenchmarkRecord>(gold).map(({ id, text }) => JSON.stringify({ id, claims: predict(text) })).join("\n") + "\n");
  const raw = execFileSync(process.execPath, [join(shared, "tools/score-quantities.mjs"), "--gold", gold, "--pred", file, "--errors", String(errors)], { encoding: "utf8" });
  const end = raw.indexOf("\n}\n");
  return { ...(JSON.parse(raw.slice(0, end + 2)) as Record<string, unknown>), raw: raw.slice(end + 3) };
}

interface GoldClaim {
  readonly quote: string;
  readonly start: number;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly required?: boolean;
}
interface GoldDocument {
  readonly id: string;
  readonly lang: "en" | "ru" | "az";
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

const near = (a: number, b: number): boolean => Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-9 + 2e-5 * Math.abs(b);
const UNIT_ALIASES: Readonly<Record<string, string>> = { years: "year" };

/** Share of the corpus's gold figures that are among the quantities, with value, unit and place right. */
export function corpusRecall(verbose: boolean): { readonly required: number; readonly found: number; readonly all: number; readonly allFound: number; readonly qualified: number; readonly quantities: number } {
  const tally = { required: 0, found: 0, all: 0, allFound: 0, qualified: 0, quantities: 0 };
  for (const folder of ["corpus/dev", "corpus/seeds"]) {
    for (const file of readdirSync(join(shared, folder)).sort()) {
      const document = JSON.parse(readFileSync(join(shared, folder, file), "utf8")) as GoldDocument;
      const quantities = findQuantities(buildTextModel(document.text, null, document.lang));
      tally.quantities += quantities.length;
      for (const claim of document.claims) {
        const end = claim.start + claim.quote.length;
        const overlapping = quantities.filter((quantity) => quantity.start < end && claim.start < quantity.end);
        const high = claim.valueHigh ?? null;
        const hit = overlapping.find((quantity) => near(quantity.value, claim.value) && (high === null ? quantity.valueMax === null : quantity.valueMax !== null && near(quantity.valueMax, high)) && (UNIT_ALIASES[claim.unit] ?? claim.unit) === quantity.unit);
        const required = claim.required !== false;
        tally.all += 1;
        if (required) tally.required += 1;
        if (hit !== undefined) {
          tally.allFound += 1;
          if (required) tally.found += 1;
          if (hit.qualifier === claim.qualifier) tally.qualified += 1;
        }
        if (verbose && (hit === undefined || hit.qualifier !== claim.qualifier)) {
          console.log(hit === undefined ? "MISS" : "QUAL", document.id, required ? "" : "(optional)", JSON.stringify(document.text.slice(Math.max(0, claim.start - 40), claim.start)), "<<", claim.quote, ">>", JSON.stringify(document.text.slice(end, end + 25)), claim.value, high ?? "", claim.unit, claim.qualifier, "got", overlapping.map(({ quote, value, valueMax, unit, qualifier }) => `${quote}|${value}|${valueMax ?? ""}|${unit}|${qualifier}`).join(" ; "));
        }
      }
    }
  }
  return tally;
}

/** Prints the project's own figures on every set that is present. */
function main(): void {
  if (!existsSync(shared)) {
    console.error("The benchmark sets are not here: put the folder `shared` beside the project.");
    process.exitCode = 1;
    return;
  }
  const errors = Number(process.argv[3] ?? 0);
  const only = process.argv[2];
  for (const set of SETS) {
    if (only !== undefined && only !== "all" && only !== set) continue;
    const result = score(set, (text) => quantitiesOf(text).map(toPrediction), "parallax", errors);
    const { raw, kinds, qualifiers, file, ...rest } = result;
    console.log(set, JSON.stringify(rest), kinds === undefined || file === undefined || qualifiers === undefined ? "" : "");
    if (errors > 0) console.log(raw);
  }
  if (only === undefined || only === "all" || only === "corpus") console.log("corpus", JSON.stringify(corpusRecall(errors > 0 || only === "corpus")));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === resolve(import.meta.filename)) main();
