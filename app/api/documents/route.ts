import { env } from "@/lib/env";
import { wordFindings } from "@/lib/data/finding-items";
import { pageStore } from "@/lib/data/store";
import { UserError } from "@/lib/domain/errors";
import type { FindingItem, Labelled } from "@/lib/domain/view";
import { wordFault } from "@/lib/i18n/coded";
import { getLocale } from "@/lib/i18n/server";
import { extractAside, ingestFile, ingestRecord, ingestText, isJsonLines, type AddedDocument, type AddOptions } from "@/lib/ingest";
import { readBody } from "../_http/body";
import { toErrorResponse } from "../_http/errors";
import { assertSameOrigin } from "../_http/same-origin";

/** What a file came to: the texts of it that are in, and the records that could not be used. */
interface Upload {
  readonly added: readonly AddedDocument[];
  readonly failed: readonly { readonly name: string; readonly message: string }[];
}

interface UploadAnswer extends Upload {
  /** What the added texts do not fit with, by id, with what words it in the reader's language. */
  readonly findings: Readonly<Record<string, Labelled<FindingItem>>>;
}

/**
 * POST /api/documents?name=…: adds one text. The body is the file itself; `name=paste` is a text typed by a person,
 * with `title`, `publishedAt`, `publisher` and `url` beside it. A file of JSON Lines adds a text a line.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    assertSameOrigin(request);
    const query = new URL(request.url).searchParams;
    const name = query.get("name")?.trim() ?? "";
    if (name === "") throw new UserError("bad_request", "The address must say the name of the file: /api/documents?name=talks.txt.");
    const options: AddOptions = { maxBytes: env().maxBytes, extract: extractAside };
    const bytes = await readBody(request, name, options.maxBytes);
    return Response.json(await withFindings(await addAll(name, bytes, query, options)), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return toErrorResponse(error instanceof UserError ? new UserError(error.code, wordFault(await getLocale(), error), error.details) : error);
  }
}

async function withFindings(upload: Upload): Promise<UploadAnswer> {
  const ids = upload.added.flatMap((added) => added.findings.filter((finding) => finding.verdict !== "agreement").map((finding) => finding.id));
  return { ...upload, findings: await wordFindings(ids, await getLocale()) };
}

async function addAll(name: string, bytes: Uint8Array, query: URLSearchParams, options: AddOptions): Promise<Upload> {
  const store = await pageStore();
  if (isJsonLines(name)) return addLines(name, new TextDecoder().decode(bytes), options);
  if (name !== "paste") return { added: [await ingestFile(store, name, bytes, options)], failed: [] };
  const fields = { title: query.get("title"), publishedAt: query.get("publishedAt"), publisher: query.get("publisher"), url: query.get("url") };
  return { added: [await ingestText(store, { text: new TextDecoder().decode(bytes), ...fields }, options)], failed: [] };
}

/** Each line by itself: a bad one is told, the others go in. Where none can be used, the first reason is the answer. */
async function addLines(name: string, text: string, options: AddOptions): Promise<Upload> {
  const store = await pageStore();
  const added: AddedDocument[] = [];
  const faults: { readonly name: string; readonly error: UserError }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const at = `${name}:${index + 1}`;
    try {
      added.push(await ingestRecord(store, at, line.trim(), options));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push({ name: at, error });
    }
  }
  if (added.length === 0) throw faults[0]?.error ?? new UserError("unreadable", `${name} is empty. Each line must be one document record, such as {"id": "a1", "text": "…"}.`, { reason: "empty", name });
  const locale = await getLocale();
  return { added, failed: faults.map(({ name: at, error }) => ({ name: at, message: wordFault(locale, error) })) };
}
