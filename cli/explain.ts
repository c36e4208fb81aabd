import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { env } from "@/lib/env";
import { UserError } from "@/lib/domain/errors";
import { explainText, extractClaims } from "@/lib/extract";
import { readAnyDocument, requireSize } from "@/lib/read";
import { writeOut } from "./lines";

/** Writes how each claim of a file was read. */
export async function explain(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) throw new UserError("not_found", `There is no file ${file}. Check the spelling, or give the path from here.`);
  const { maxBytes, root } = env();
  requireSize(found.size, file, maxBytes);
  const { text, title, publishedAt, publisher, lang } = await readAnyDocument(await readFile(file), basename(file), { maxBytes, root });
  const extraction = extractClaims({ id: basename(file), text, title, publishedAt, publisher, lang }, { today: new Date().toISOString().slice(0, 10) });
  await writeOut(explainText(text, extraction));
}
