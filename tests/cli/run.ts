import { spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const launcher = join(process.cwd(), "bin", "parallax");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line as a person does, and resolves to what it said. */
export function parallax(args: readonly string[], { input = "", cwd = process.cwd(), env = {} }: RunOptions = {}): Promise<Ran> {
  const child = spawn(launcher, [...args], { cwd, env: { ...process.env, ...env }, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

export function parseLines(out: string): readonly Readonly<Record<string, unknown>>[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Readonly<Record<string, unknown>> => {
      const value: unknown = JSON.parse(line);
      return value as Readonly<Record<string, unknown>>;
    });
}
