import { spawn } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

export type PaperKind = "pdf" | "docx";

/** What a parser may take; `memoryMb` counts all of its memory, `heapMb` what it makes of the file. */
export interface ParserLimits {
  readonly seconds: number;
  readonly heapMb: number;
  readonly memoryMb: number;
}

const PARSER = "lib/read/paper/child.mjs";
/** What the longest honest reports took by half, and far from what a hostile file takes. */
const LIMITS: ParserLimits = { seconds: 30, heapMb: 512, memoryMb: 900 };
/** Parsers at work at once; further files wait. */
const AT_ONCE = 2;

const answerSchema = z.union([
  z.object({ text: z.string(), pages: z.number().optional(), running: z.number().optional(), marks: z.number().optional(), made: z.string().nullish() }),
  z.object({ fault: z.enum(["encrypted", "broken", "no_text"]), pages: z.number().optional() }),
]);

/** What the parser said of a file, or how it ended without a word. */
export type PaperAnswer = z.infer<typeof answerSchema> | { readonly fault: "too_slow" | "too_much" | "not_started" };

let running = 0;
const waiting: (() => void)[] = [];

/** Has a file parsed in a process of its own, with limits of time and memory, that may read the program's folder and write nothing. */
export async function parsePaper(bytes: Uint8Array, kind: PaperKind, root: string, limits = LIMITS): Promise<PaperAnswer> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await parse(bytes, kind, root, limits);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function parse(bytes: Uint8Array, kind: PaperKind, root: string, { seconds, heapMb, memoryMb }: ParserLimits): Promise<PaperAnswer> {
  return new Promise((resolve) => {
    const flags = ["--permission", `--allow-fs-read=${root}`, "--allow-worker", "--no-warnings", `--max-old-space-size=${heapMb}`];
    const child = spawn(process.execPath, [...flags, join(root, PARSER), kind, String(memoryMb * 1_000_000)], { cwd: root, env: { NODE_ENV: "production" }, stdio: ["pipe", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A parser that died does not take the rest of its file: its end tells why.
    child.stdin.on("error", () => undefined);
    child.on("error", () => resolve({ fault: "not_started" }));
    child.on("close", (code) => {
      clearTimeout(timer);
      if (isLate) resolve({ fault: "too_slow" });
      else if (code !== 0) resolve({ fault: code === 1 ? "not_started" : "too_much" });
      else resolve(toAnswer(Buffer.concat(chunks).toString("utf8")));
    });
    child.stdin.end(bytes);
  });
}

function toAnswer(json: string): PaperAnswer {
  try {
    return answerSchema.parse(JSON.parse(json));
  } catch {
    return { fault: "broken" };
  }
}
