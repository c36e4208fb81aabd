import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { UserError } from "@/lib/domain/errors";

/** A line of the input that is not empty, with its number from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines of a file, or of standard input for `-` or none; one at a time, so that any size will do. */
export async function* eachLine(file: string | undefined): AsyncGenerator<Line> {
  const lines = createInterface({ input: await openInput(file), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/u, "") : line;
    if (text.trim() !== "") yield { number, text };
  }
}

async function openInput(file: string | undefined): Promise<NodeJS.ReadableStream> {
  if (file === undefined || file === "-") {
    if (process.stdin.isTTY) throw new UserError("bad_request", "There is nothing to read. Name a file, or send records: parallax extract --jsonl < documents.jsonl");
    return process.stdin.setEncoding("utf8");
  }
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) throw new UserError("not_found", `There is no file ${file}. Check the spelling, or give the path from here.`);
  return createReadStream(file, "utf8");
}

/** Reads a line as JSON; null where it is none. */
export function parseJsonLine(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Writes to standard output and waits while its reader is slower, so that nothing piles up in memory. */
export async function writeOut(part: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(part)) await once(process.stdout, "drain");
}

/** Writes one sentence for people beside the output. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
