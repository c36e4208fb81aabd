import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { extractClaims } from "@/lib/extract";
import type { SourceDocument } from "@/lib/domain/document";

/**
 * npx tsx bench/extract/run-corpus.ts DIR OUT.jsonl
 * Extracts every annotated document of a folder (`{id, text, title, date, publisher, lang}` per file) to one JSON line each.
 */
const goldDocument = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  lang: z.enum(["en", "ru", "az"]).nullish(),
});

const [dir, out] = process.argv.slice(2);
if (dir === undefined || out === undefined) {
  process.stderr.write("Usage: npx tsx bench/extract/run-corpus.ts DIR OUT.jsonl\n");
  process.exit(2);
}

function readDocument(file: string): SourceDocument {
  const { id, text, title, date, publisher, lang } = goldDocument.parse(JSON.parse(readFileSync(join(dir ?? "", file), "utf8")));
  return { id, text, title: title ?? null, publishedAt: date ?? null, publisher: publisher ?? null, lang: lang ?? null };
}

const files = readdirSync(dir).filter((file) => file.endsWith(".json")).sort();
const lines = files.map((file) => JSON.stringify(extractClaims(readDocument(file))));
writeFileSync(out, `${lines.join("\n")}\n`);
process.stdout.write(`${files.length} documents -> ${out}\n`);
