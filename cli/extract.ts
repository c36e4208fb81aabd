import { env } from "@/lib/env";
import type { Extraction, Problem } from "@/lib/domain/document";
import { extractClaims, parseDocumentRecord, toExtractionRecord } from "@/lib/extract";
import { eachLine, parseJsonLine, tell, writeOut } from "./lines";

/** Documents in, claims out, a line each, in the order of the input. A line that is no document gives a record with its problem. */
export async function extract(file: string | undefined, options: { readonly quantities: boolean }): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { maxBytes } = env();
  let bad = 0;
  for await (const { number, text } of eachLine(file)) {
    const extraction = readLine(text, today, maxBytes);
    if ("fault" in extraction) {
      bad += 1;
      tell(`Line ${number}: ${extraction.fault}`);
    }
    await writeOut(`${JSON.stringify(toExtractionRecord(extraction, options))}\n`);
  }
  if (bad > 0) process.exitCode = 1;
}

function readLine(text: string, today: string, maxBytes: number): Extraction & { readonly fault?: string } {
  const json = parseJsonLine(text);
  if (json === null) return refuse("", `It is not valid JSON; each line must be one document record, such as {"id": "a1", "text": "…"}.`);
  const parsed = parseDocumentRecord(json.value);
  if (!parsed.ok) return refuse(parsed.id, parsed.problem.message);
  const bytes = Buffer.byteLength(parsed.value.text, "utf8");
  if (bytes > maxBytes) return { ...refuse(parsed.value.id, `The text has ${bytes} bytes, and at most ${maxBytes} are read; split it.`, "too_long") };
  const extraction = extractClaims(parsed.value, { today });
  if (parsed.problems === undefined) return extraction;
  return { ...extraction, publishedAtBasis: "inferred", problems: [...parsed.problems, ...extraction.problems] };
}

function refuse(id: string, fault: string, code: Problem["code"] = "bad_record"): Extraction & { readonly fault: string } {
  return { id, lang: null, publishedAt: null, publishedAtBasis: "unknown", claims: [], quantities: [], problems: [{ code, message: fault }], fault };
}
