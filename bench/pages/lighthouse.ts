/**
 * Lighthouse's audits of the overview and one indicator's page, as a phone sees them: `npm run bench:lighthouse [address|-] [slowdown]`.
 * Without an address the built pages are served over the samples; the processor is slowed by Lighthouse's own 4 where nothing else is asked. Lighthouse is installed at the first run, beside the other peers.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openBrowser } from "@/tests/support/chromium";
import { findFreePort, startServer } from "@/tests/support/server";

const PATHS = ["/", "/indicators/trade_turnover"];
const WANTED = { performance: 0.95, accessibility: 1, "best-practices": 1 } as const;
const RUNS = 3;
/** What Lighthouse waits for a page, and what one of its runs may take, in ms. */
const LIMITS = { load: 30_000, run: 120_000 } as const;
const bench = fileURLToPath(new URL("../", import.meta.url));

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}
interface Report {
  /** How fast the machine was: Lighthouse means its slowdown of 4 for one of 1300 and more, a phone itself has 125 to 800. */
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<Record<string, { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

const METRICS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index", "total-byte-weight"];

/**
 * Runs Lighthouse's own program in a browser of its own, and waits without holding this process up: Playwright lets each new
 * page of the browser go on, Lighthouse's too, and where it cannot, neither ends. Null where it gave no report in time, and then it says why. */
async function audit(url: string, slowdown: string): Promise<Report | null> {
  const program = fileURLToPath(new URL("../node_modules/lighthouse/cli/index.js", import.meta.url));
  const chromePort = await findFreePort();
  const browser = await openBrowser([`--remote-debugging-port=${chromePort}`]);
  const settings = ["--quiet", "--output=json", `--port=${chromePort}`, `--max-wait-for-load=${LIMITS.load}`, `--throttling.cpuSlowdownMultiplier=${slowdown}`, "--only-categories=performance,accessibility,best-practices"];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, url, ...settings], { maxBuffer: 100_000_000, timeout: LIMITS.run, killSignal: "SIGKILL" });
    return JSON.parse(stdout) as Report;
  } catch (error) {
    const failure = error as { readonly killed?: boolean; readonly stderr?: string; readonly message: string };
    console.log(failure.killed === true ? `  no report within ${LIMITS.run / 1000} s, the run was ended: the machine is busy, or the page never came to rest` : `  no report: ${(failure.stderr ?? failure.message).trim().slice(-500)}`);
    return null;
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Whether every page was audited. */
async function main(): Promise<boolean> {
  if (!existsSync(`${bench}node_modules/lighthouse`)) execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: bench, stdio: "inherit" });
  const [address = "-", slowdown = "4"] = process.argv.slice(2);
  const given = address === "-" ? undefined : address;
  let isWhole = true;
  const server = given === undefined ? await startServer() : null;
  try {
    for (const path of PATHS) {
      const reports: Report[] = [];
      for (let run = 1; run <= RUNS; run++) {
        const report = await audit(`${given ?? server?.url}${path}`, slowdown);
        if (report === null) continue;
        reports.push(report);
        console.log(`${path} run ${run} of ${RUNS}: performance ${Math.round((report.categories["performance"]?.score ?? 0) * 100)} (speed of the machine ${Math.round(report.environment.benchmarkIndex)})`);
      }
      isWhole &&= reports.length > 0;
      const scores = Object.keys(WANTED).map((name) => `${name} ${Math.round(median(reports.map((report) => report.categories[name]?.score ?? 0)) * 100)}`);
      console.log(`${path}\n  median of ${reports.length}: ${scores.join(", ")}`);
      const last = reports.at(-1);
      for (const id of METRICS) console.log(`  ${last?.audits[id]?.title}: ${last?.audits[id]?.displayValue ?? "–"}`);
      const failed = Object.keys(WANTED).flatMap((name) => last?.categories[name]?.auditRefs ?? []).map(({ id }) => last?.audits[id]).filter((one) => one !== undefined && one.score !== null && one.score < 0.9);
      for (const one of failed) console.log(`  not met: ${one?.id} ${one?.displayValue ?? ""}`);
    }
  } finally {
    await server?.stop();
  }
  return isWhole;
}

process.exit((await main()) ? 0 : 1);
