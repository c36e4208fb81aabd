import { SingleBar } from "cli-progress";
import { env } from "@/lib/env";
import { ingestFiles, listInputFiles } from "@/lib/ingest/files";
import type { FileResult } from "@/lib/ingest/files";
import { tell, writeOut } from "./lines";
import { withStore } from "./store";
import { withThreads } from "./threads";

/** Adds files and folders; says on stderr which could not be read, and at the end what the rest came to. */
export async function ingest(paths: readonly string[], { json }: { readonly json: boolean }): Promise<void> {
  await withStore((store) => withThreads(async ({ extract, width }) => {
    const files = await listInputFiles(paths);
    const bar = process.stderr.isTTY ? new SingleBar({ format: "{bar} {value}/{total} texts, {claims} claims · {eta_formatted} left", stream: process.stderr, hideCursor: true }) : null;
    bar?.start(files.length, 0, { claims: 0 });
    const tally = new Tally();
    let done = 0;
    for await (const result of ingestFiles(store, files, { maxBytes: env().maxBytes, extract, ahead: width })) {
      tally.add(result);
      done += 1;
      bar?.setTotal(Math.max(files.length, done));
      bar?.update(done, { claims: tally.claims });
      if (result.status === "failed") tell(`${bar === null ? "" : "\n"}Skipped: ${result.error.message}`);
      if (json) await writeOut(`${JSON.stringify(result)}\n`);
    }
    bar?.stop();
    if (!json) await writeOut(tally.toText());
    if (tally.failed > 0) process.exitCode = 1;
  }));
}

/** Counts for the summary at the end. */
class Tally {
  claims = 0;
  failed = 0;
  #stored = 0;
  #restored = 0;
  #duplicates = 0;
  readonly #findings = new Set<string>();
  readonly #conflicts = new Set<string>();

  add(result: FileResult): void {
    if (result.status === "failed") {
      this.failed += 1;
      return;
    }
    if (result.status === "duplicate") {
      this.#duplicates += 1;
      return;
    }
    if (result.status === "stored") this.#stored += 1;
    else this.#restored += 1;
    this.claims += result.claims;
    const alerts = new Set(result.findings.filter((finding) => finding.conflict && finding.isSide !== false).map((finding) => finding.id));
    for (const id of result.newFindings) {
      this.#findings.add(id);
      if (alerts.has(id)) this.#conflicts.add(id);
    }
  }

  toText(): string {
    const lines = [
      `${count(this.#stored, "new document")}, ${count(this.claims, "claim")}, ${count(this.#findings.size, "new finding")}, of them ${count(this.#conflicts.size, "conflict")}.`,
      this.#restored > 0 ? `${count(this.#restored, "deleted document")} brought back.` : "",
      this.#duplicates > 0 ? `${count(this.#duplicates, "text")} there already: nothing changed for it.` : "",
      this.failed > 0 ? `${count(this.failed, "text")} could not be read and was skipped.` : "",
    ];
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
