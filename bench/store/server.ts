import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded } from "@/scripts/build.mjs";

const root = join(import.meta.dirname, "..", "..");
/** Clock ticks a second that Linux counts processor time in. */
const TICKS = 100;

/** The built pages on a store, as `npm start` serves them. */
export interface BuiltServer {
  readonly url: string;
  /** Processor time it has used, in ms: a busy machine does not stretch it. */
  readonly cpuMs: () => number;
  /** Memory it holds, in MB. */
  readonly memoryMb: () => number;
  readonly stop: () => void;
}

/** Builds the pages if need be and serves them on a store; reads what Linux tells of the process. */
export async function startBuilt(file: string, port = 3137): Promise<BuiltServer> {
  await buildIfNeeded();
  const child = spawn(process.execPath, ["scripts/serve.mjs", "127.0.0.1", String(port)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: `file:${file}` },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && (await fetch(`${url}/api/v1/openapi.json`).catch(() => null)) === null) await new Promise((resolve) => setTimeout(resolve, 100));
  if (child.exitCode !== null || child.pid === undefined) throw new Error(`The server ended with ${child.exitCode}.`);
  const proc = `/proc/${child.pid}`;
  return {
    url,
    cpuMs: () => {
      const [, , ...fields] = readFileSync(`${proc}/stat`, "utf8").replace(/\(.*\)/u, "()").split(" ");
      return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
    },
    memoryMb: () => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`${proc}/status`, "utf8"))?.[1] ?? 0) / 1000,
    stop: () => child.kill("SIGTERM"),
  };
}
