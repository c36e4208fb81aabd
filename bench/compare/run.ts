/**
 * Every bar of the comparison: `npm run bench:compare [-- --shared DIR] [--largest 1000000] [--worlds 150]`.
 * Judged pairs, reported figures and worked cases lie outside the project; without them those parts say so.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { ComparableClaim } from "@/lib/domain/claim";
import { compareClaims } from "@/lib/compare";
import { sayLine } from "@/lib/compare/finding-words";
import { DERIVED_CASES } from "./derived-checks";
import { toClaim, type FigureRow } from "./figures";
import { runScale } from "./scale";
import { runSynthetic } from "./synthetic";

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};
const shared = option("shared", join(process.cwd(), "../shared"));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function judgedPairs(): void {
  const tool = join(shared, "tools/score-conflicts.mjs");
  if (!existsSync(tool)) return console.log("judged pairs: skipped, no tool at", tool);
  const corpus = join(shared, "corpus");
  const written = spawnSync(process.execPath, [tool, "write", "--corpus", corpus], { encoding: "utf8", maxBuffer: 1e9 });
  const claims = written.stdout.split("\n").filter(Boolean).map((line): ComparableClaim => JSON.parse(line));
  const folder = mkdtempSync(join(tmpdir(), "compare-"));
  const findings = join(folder, "findings.jsonl");
  writeFileSync(findings, compareClaims(claims).map((finding) => JSON.stringify(finding)).join("\n"));
  const scored = spawnSync(process.execPath, [tool, "score", "--corpus", corpus, "--findings", findings], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  console.log("judged pairs (bar: 9 of 9 caught, at most 3 of 95 false):", scored.stdout.trim());
}

function derivedChecks(): void {
  const file = join(shared, "domain/derived-checks.csv");
  if (!existsSync(file)) return console.log("derived checks: skipped, no", file);
  const rows: readonly FigureRow[] = parse(readFileSync(file), { columns: true });
  let [verdicts, causes, labelled] = [0, 0, 0];
  for (const row of rows) {
    const found = DERIVED_CASES.find((one) => one.id === row.id);
    if (!found) continue;
    const outcome = found.run();
    if ((outcome.closes ? "consistent" : "inconsistent") === row.expected) verdicts++;
    else console.log("  differs:", row.id, sayLine(outcome.told));
    if (row.cause_label !== "") {
      labelled++;
      if (found.causes.includes(outcome.cause)) causes++;
    }
  }
  console.log(`derived checks (bar: 31 of 31, causes 80 %): verdict ${verdicts} of ${rows.length}, cause ${causes} of ${labelled}`);
}

function reportedFigures(): void {
  const file = join(shared, "domain/figures.csv");
  if (!existsSync(file)) return console.log("reported figures: skipped, no", file);
  const rows: readonly FigureRow[] = parse(readFileSync(file), { columns: true });
  const claims = rows.map(toClaim).filter((claim) => claim !== null);
  const findings = compareClaims(claims);
  const groupOf = new Map(rows.map((row) => [row.id ?? "", row.conflict_group ?? ""]));
  const groups = new Set(rows.map((row) => row.conflict_group ?? "").filter((group) => group !== ""));
  const groupsIn = (isTold: (finding: (typeof findings)[number]) => boolean) => new Set(findings.filter(isTold).flatMap((finding) => [...finding.clusters.flat(), ...(finding.check?.terms ?? [])]).map((id) => groupOf.get(id) ?? "").filter((group) => group !== ""));
  const told = groupsIn((finding) => finding.verdict !== "agreement" || finding.cause !== null);
  const alerts = findings.filter((finding) => finding.conflict);
  const oneOrigin = alerts.filter((finding) => finding.kind === "cell" && finding.origins < 2);
  console.log(`reported figures: ${claims.length} claims, ${findings.length} findings, ${alerts.length} alerts; disagreement groups told ${told.size} of ${groups.size}, alerted ${groupsIn((finding) => finding.conflict).size}; alerts within one origin: ${oneOrigin.length}`);
  console.log("  not told:", [...groups].filter((group) => !told.has(group)).sort().join(" "));
}

function synthetic(): void {
  const report = runSynthetic(Number(option("worlds", "150")));
  console.log(`synthetic world (${report.claims} claims, ${report.alerts} alerts): precision ${percent(report.precision)} (bar 95), recall ${percent(report.recall)} (bar 90), false alarms on hedges only ${percent(report.hedgeFalseAlarms)} (bar under 5), right repair first ${percent(report.repairs.first)} (bar 85), among three ${percent(report.repairs.amongThree)} (bar 95) of ${report.repairs.asked}`);
  for (const [kind, score] of Object.entries(report.byKind).sort()) console.log(`  ${kind}: in an alert ${score.caught} of ${score.injected}`);
}

function scale(): void {
  for (let count = 10_000; count <= Number(option("largest", "1000000")); count *= 10) {
    const report = runScale(count);
    console.log(`${count.toLocaleString("en")} claims: ${report.seconds.toFixed(1)} s (${report.cpuSeconds.toFixed(1)} s of processor; bar 60 s for a million), ${Math.round(report.seconds / report.sortSeconds)} times sorting them, ${Math.round(report.megabytes)} MB (bar 2048), ${report.findings} findings; one new document: median ${report.documentMs[0].toFixed(1)} ms, worst ${report.documentMs[1].toFixed(1)} ms (bar 100)`);
  }
}

judgedPairs();
derivedChecks();
reportedFigures();
synthetic();
scale();
