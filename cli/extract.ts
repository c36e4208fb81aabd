import { env } from "@/lib/env";
import type { Extraction, Problem } from "@/lib/domain/document";
import { parseDocumentRecord, toExtractionRecord } from "@/lib/extract";
import { inOrder } from "@/lib/ingest/extract-threads";
import type { Extract } from "@/lib/ingest/extract-threads";
import { eachLine, parseJsonLine, tell, writeOut } from "./lines";
import type { Line } from "./lines";
import { withThreads } from "./threads";

/** Documents in, claims out, a line each, in the order of the input. A line that is no document gives a record with its problem. */
export async function extract(file: string | undefined, options: { readonly quantities: boolean }): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { maxBytes } = env();
  let bad = 0;
  await withThreads(async ({ extract: read, width }) => {
    const work = async ({ number, text }: Line) => ({ number, extraction: await readLine(text, today, maxBytes, read) });
    for await (const { number, extraction } of inOrder(eachLine(file), width, work)) {
      if ("fault" in extraction) {
        bad += 1;
        tell(`Line ${number}: ${extraction.fault}`);
      }
      await writeOut(`${JSON.stringify(toExtractionRecord(extraction, options))}\n`);
    }
  });
  if (bad > 0) process.exitCode = 1;
}

async function readLine(text: string, today: string, maxBytes: number, read: Extract): Promise<Extraction & { readonly fault?: string }> {
  const json = parseJsonLine(text);
  if (json === null) return refuse("", `It is not valid JSON; each line must be one document record, such as {"id": "a1", "text": "…"}.`);
  const parsed = parseDocumentRecord(json.value);
  if (!parsed.ok) return refuse(parsed.id, parsed.problem.message);
  const bytes = Buffer.byteLength(parsed.value.text, "utf8");
  if (bytes > maxBytes) return { ...refuse(parsed.value.id, `The text has ${bytes} bytes, and at most ${maxBytes} are read; split it.`, "too_long") };
  const extraction = await read(parsed.value, { today });
  if (parsed.problems === undefined) return extraction;
  return { ...extraction, publishedAtBasis: "inferred", problems: [...parsed.problems, ...extraction.problems] };
}

function refuse(id: string, fault: string, code: Problem["code"] = "bad_record"): Extraction & { readonly fault: string } {
  return { id, lang: null, publishedAt: null, publishedAtBasis: "unknown", claims: [], quantities: [], problems: [{ code, message: fault }], fault };
}
