// Which Node runs this. Read by an old Node before anything is installed: no dependency, no recent syntax.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** What npm ci and these scripts need; everything after them runs under the Node that the project brings along. */
const OLDEST_TO_INSTALL = 20;
/** Below it the database driver crashes instead of saying why. */
const OLDEST_TO_RUN = 24;

/** Major version of a string such as `v20.20.2`. */
export function majorOf(version) {
  return Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);
}

/** Path of the Node that `npm ci` installs with the project; it may not be there yet. */
export function ownNode(folder = root) {
  return join(folder, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** A sentence that says what to do where this Node is too old to install the project, else null. */
export function refuseOldNode(version = process.version) {
  if (majorOf(version) >= OLDEST_TO_INSTALL) return null;
  return `Parallax needs Node ${OLDEST_TO_INSTALL} or later to install itself, and this is ${version}. Install a current Node from https://nodejs.org and run the command again.`;
}

/** Ends the process with a message on stderr. */
export function fail(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/**
 * Runs a script again under the project's own Node where this one is older, and ends with its exit code.
 * Returns at once where this Node will do. Signals go on to the child, which cleans up.
 */
export async function continueUnderOwnNode(script, args = process.argv.slice(2)) {
  if (majorOf(process.version) >= OLDEST_TO_RUN) return;
  if (!existsSync(ownNode())) {
    fail("The Node that comes with the project is missing from node_modules. Run npm ci, with install scripts allowed, and try again.");
  }
  const { code } = await run(ownNode(), [script, ...args], { forwardSignals: true });
  process.exit(code);
}

/**
 * Runs a program in the project's folder with the console passed through; resolves to its exit code and how long it took.
 * With `quiet` its output is collected and shown only if it fails.
 */
export function run(program, args, { env = {}, quiet = false, forwardSignals = false } = {}) {
  const started = process.hrtime.bigint();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      shell: process.platform === "win32" && !program.endsWith(".exe"),
    });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    const pass = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    if (forwardSignals) signals.forEach((signal) => process.on(signal, pass));
    const done = (code) => {
      if (forwardSignals) signals.forEach((signal) => process.off(signal, pass));
      if (quiet && code !== 0) process.stderr.write(output);
      resolve({ code, seconds: Number(process.hrtime.bigint() - started) / 1e9 });
    };
    child.on("error", (error) => {
      output += `${program}: ${error.message}\n`;
      if (!quiet) process.stderr.write(`${program}: ${error.message}\n`);
      done(127);
    });
    child.on("close", (code, signal) => done(code ?? (signal === null ? 1 : 128)));
  });
}
