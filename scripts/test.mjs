// `npm test`: lint, types and every test, in the order of what fails fastest; the last line is the sum.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { continueUnderOwnNode, fail, refuseOldNode, root, run } from "./node.mjs";
import { addUp, readSummary, skipFault } from "./summary.mjs";

const refusal = refuseOldNode();
if (refusal !== null) fail(refusal);
await installIfNeeded();
await continueUnderOwnNode("scripts/test.mjs");

const machine = {
  hasChromium: existsSync(process.env.CHROMIUM_PATH || "/usr/bin/chromium"),
  hasShared: existsSync(join(root, "..", "shared", "corpus")),
};

const stages = [
  { name: "generate", steps: [["scripts/generate.mjs"]] },
  { name: "lint", steps: [["node_modules/eslint/bin/eslint.js", ".", "--max-warnings=0"]] },
  { name: "types", steps: [["node_modules/next/dist/bin/next", "typegen"], ["node_modules/typescript/bin/tsc", "--noEmit"]] },
  ...["unit", "store", "browser"].map((project) => ({ name: project, project, steps: [vitest(project)] })),
];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) fail(`There is no stage ${unknown.join(", ")}. Stages: ${stages.map((stage) => stage.name).join(", ")}`, 2);

const reports = join(root, ".artifacts", "test");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = [];
for (const stage of stages) {
  if (wanted.length > 0 && stage.name !== "generate" && !wanted.includes(stage.name)) continue;
  results.push(await runStage(stage));
}
const total = addUp(results);
console.log("");
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs the steps of a stage until one fails, prints its line, and returns its counts. */
async function runStage({ name, project, steps }) {
  console.log(`\n── ${name}`);
  let seconds = 0;
  let code = 0;
  // The stages that serve pages find them built, so that no test waits for it.
  if (project === "store" || project === "browser") await buildIfNeeded();
  for (const step of steps) {
    const outcome = await run(process.execPath, step, { quiet: project === undefined });
    seconds += outcome.seconds;
    code = outcome.code;
    if (code !== 0) break;
  }
  const file = join(reports, `${project}.json`);
  const report = project !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const counts = project === undefined ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 } : readSummary(report, code);
  const fault = project === undefined ? null : skipFault(project, counts, machine);
  if (fault !== null) console.error(fault);
  const whole = fault === null ? counts : { ...counts, failed: counts.failed + 1 };
  console.log(`── ${name}: ${whole.failed === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s (${whole.passed} passed, ${whole.failed} failed, ${whole.skipped} skipped)`);
  return whole;
}

/** Arguments that run one project of vitest.config.ts, with a report that can be counted. */
function vitest(project) {
  return ["node_modules/vitest/vitest.mjs", "run", "--project", project, "--reporter=minimal", "--reporter=json", `--outputFile.json=.artifacts/test/${project}.json`];
}
