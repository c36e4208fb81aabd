import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import type { WriteStream } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { componentKeys, eachFinding } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { parseClaimRecord } from "@/lib/extract";
import { eachLine, parseJsonLine, tell, writeOut } from "./lines";

/** Parts that the claims are sorted into by what they must be compared with; no finding crosses them. */
const PARTS = 64;
/** Claims kept in memory; beyond that the parts go to files, and one part at a time comes back. */
const IN_MEMORY = 150_000;

/** Claims in, findings out, a line each, in an order that does not depend on that of the input. A line that is no claim is named and skipped. */
export async function compare(file: string | undefined): Promise<void> {
  const parts = new Parts();
  let bad = 0;
  try {
    for await (const { number, text } of eachLine(file)) {
      const json = parseJsonLine(text);
      const parsed = json === null ? null : parseClaimRecord(json.value);
      if (parsed?.ok === true) {
        await parts.add(parsed.value);
        continue;
      }
      bad += 1;
      tell(`Line ${number} was left out: ${parsed === null ? "it is not valid JSON; each line must be one claim record." : parsed.problem.message}`);
    }
    for await (const claims of parts.each()) {
      for (const finding of eachFinding(claims)) await writeOut(`${JSON.stringify(finding)}\n`);
    }
  } finally {
    parts.dispose();
  }
  if (bad > 0) process.exitCode = 1;
}

/** Claims by part, in memory while they are few, else in temporary files. */
class Parts {
  readonly #inMemory: ComparableClaim[][] = Array.from({ length: PARTS }, () => []);
  #count = 0;
  #folder: string | null = null;
  #files: WriteStream[] = [];

  async add(claim: ComparableClaim): Promise<void> {
    const part = partOf(claim);
    if (this.#folder !== null) return this.#write(part, claim);
    this.#inMemory[part]?.push(claim);
    this.#count += 1;
    if (this.#count >= IN_MEMORY) await this.#spill();
  }

  async *each(): AsyncGenerator<readonly ComparableClaim[]> {
    await Promise.all(this.#files.map((file) => new Promise((done) => file.end(done))));
    for (let part = 0; part < PARTS; part += 1) {
      yield this.#folder === null ? (this.#inMemory[part] ?? []) : await readPart(join(this.#folder, String(part)));
      this.#inMemory[part] = [];
    }
  }

  dispose(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }

  async #spill(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), "parallax-"));
    this.#folder = folder;
    this.#files = Array.from({ length: PARTS }, (_, part) => createWriteStream(join(folder, String(part))));
    for (const [part, claims] of this.#inMemory.entries()) {
      for (const claim of claims) await this.#write(part, claim);
      this.#inMemory[part] = [];
    }
  }

  async #write(part: number, claim: ComparableClaim): Promise<void> {
    const file = this.#files[part];
    if (file !== undefined && !file.write(`${JSON.stringify(claim)}\n`)) await once(file, "drain");
  }
}

function partOf(claim: ComparableClaim): number {
  const [, component] = componentKeys(claim);
  return (createHash("sha256").update(component).digest()[0] ?? 0) % PARTS;
}

async function readPart(path: string): Promise<readonly ComparableClaim[]> {
  const claims: ComparableClaim[] = [];
  for await (const line of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
    const parsed = parseClaimRecord(JSON.parse(line));
    if (parsed.ok) claims.push(parsed.value);
  }
  return claims;
}
