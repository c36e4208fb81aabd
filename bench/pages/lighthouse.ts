/**
 * Lighthouse's audits of the overview and one indicator's page, as a phone sees them: `npm run bench:lighthouse [address]`.
 * Without an address the built pages are served over the samples. Lighthouse is installed at the first run, beside the other peers.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openBrowser } from "@/tests/support/chromium";
import { startServer } from "@/tests/support/server";

const PATHS = ["/", "/indicators/trade_turnover"];
const WANTED = { performance: 0.95, accessibility: 1, "best-practices": 1 } as const;
const RUNS = 3;
const bench = fileURLToPath(new URL("../", import.meta.url));

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

const METRICS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index", "total-byte-weight"];

/** Runs Lighthouse's own program, so that its version and settings are its own. */
function audit(url: string, chromePort: number): Report {
  const program = fileURLToPath(new URL("../node_modules/lighthouse/cli/index.js", import.meta.url));
  const output = execFileSync(process.execPath, [program, url, "--quiet", "--output=json", `--port=${chromePort}`, "--only-categories=performance,accessibility,best-practices"], { maxBuffer: 100_000_000, stdio: ["ignore", "pipe", "ignore"] });
  return JSON.parse(output.toString()) as Report;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function main(): Promise<void> {
  if (!existsSync(`${bench}node_modules/lighthouse`)) execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: bench, stdio: "inherit" });
  const given = process.argv[2];
  const server = given === undefined ? await startServer() : null;
  const chromePort = 9300 + (process.pid % 500);
  const browser = await openBrowser([`--remote-debugging-port=${chromePort}`]);
  try {
    for (const path of PATHS) {
      const reports = Array.from({ length: RUNS }, () => audit(`${given ?? server?.url}${path}`, chromePort));
      const scores = Object.keys(WANTED).map((name) => `${name} ${Math.round(median(reports.map((report) => report.categories[name]?.score ?? 0)) * 100)}`);
      console.log(`${path}\n  median of ${RUNS}: ${scores.join(", ")}`);
      const last = reports.at(-1);
      for (const id of METRICS) console.log(`  ${last?.audits[id]?.title}: ${last?.audits[id]?.displayValue ?? "–"}`);
      const failed = Object.keys(WANTED).flatMap((name) => last?.categories[name]?.auditRefs ?? []).map(({ id }) => last?.audits[id]).filter((one) => one !== undefined && one.score !== null && one.score < 0.9);
      for (const one of failed) console.log(`  not met: ${one?.id} ${one?.displayValue ?? ""}`);
    }
  } finally {
    await browser.close();
    await server?.stop();
  }
}

await main();
