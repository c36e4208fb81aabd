import { UserError } from "@/lib/domain/errors";
import type { Finding } from "@/lib/domain/finding";
import { EXTRACTOR_VERSION } from "@/lib/extract";
import { parseDay, parseUrl } from "@/lib/read";
import { addAudit, findReadableDocument, inTransaction, listComponents, listDocumentsNotReadBy, moveDocumentClaims, setDocumentDeleted } from "@/lib/store";
import type { DocumentFields, GivenFields, ReadableDocument, Store, StoreTransaction } from "@/lib/store";
import { refreshFindings } from "./refresh";
import { rereadDocument } from "./reread";
import type { Reread } from "./reread";
import { inferTitle } from "./title";

/** Takes a document out of every list, chart and comparison. It is kept, and `restoreDocument` brings it back. */
export async function deleteDocument(store: Store, id: string, actor = "local"): Promise<void> {
  await inTransaction(store, async (transaction) => {
    const document = await requireDocument(transaction, id);
    if (document.isDeleted) return;
    await setDocumentDeleted(transaction, id, new Date());
    const components = await moveDocumentClaims(transaction, id, "live", "withdrawn");
    await addAudit(transaction, { action: "document.delete", entity: "document", entityId: id, actor });
    await refreshFindings(transaction, components);
  });
}

/** Brings a deleted document back with its claims as they were. */
export async function restoreDocument(store: Store, id: string, actor = "local"): Promise<void> {
  await inTransaction(store, async (transaction) => {
    const document = await requireDocument(transaction, id);
    if (!document.isDeleted) return;
    await setDocumentDeleted(transaction, id, null);
    const components = await moveDocumentClaims(transaction, id, "withdrawn", "live");
    await addAudit(transaction, { action: "document.restore", entity: "document", entityId: id, actor });
    await refreshFindings(transaction, components);
  });
}

/** Fields of a document as a form gives them; what is absent stays, null or empty means not known. */
export interface DocumentUpdate {
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** `YYYY-MM-DD`. */
  readonly publishedAt?: string | null;
}

/**
 * Sets what is known of a document and reads it again, because "last year" hangs on its date.
 * Throws `bad_request` for a date or an address that is none.
 */
export async function updateDocumentMetadata(store: Store, id: string, update: DocumentUpdate, actor = "local"): Promise<Reread> {
  const asked = parseUpdate(update);
  return inTransaction(store, async (transaction) => {
    const document = await requireDocument(transaction, id);
    const { fields, given } = applyUpdate(document, asked);
    const reread = await rereadDocument(transaction, document, fields, given);
    await addAudit(transaction, { action: "document.update", entity: "document", entityId: id, actor, detail: { ...asked, before: pickBefore(document, asked), added: reread.added, retired: reread.retired } });
    await refreshFindings(transaction, reread.components);
    return reread;
  });
}

/** What was known before of the fields that are changed. */
function pickBefore(document: ReadableDocument, asked: DocumentUpdate): DocumentUpdate {
  const before: DocumentUpdate = { title: document.title, publisher: document.publisher, url: document.url, publishedAt: document.publishedAt };
  return Object.fromEntries(Object.entries(before).filter(([field]) => field in asked));
}

function parseUpdate(update: DocumentUpdate): DocumentUpdate {
  const clean = (value: string | null | undefined): string | null | undefined => (value === undefined ? undefined : value === null || value.trim() === "" ? null : value.trim());
  const publishedAt = clean(update.publishedAt);
  const url = clean(update.url);
  if (typeof publishedAt === "string" && parseDay(publishedAt) !== publishedAt) throw new UserError("bad_request", `"${publishedAt}" is no day. Write it as YYYY-MM-DD.`, { reason: "not_day", value: publishedAt });
  if (typeof url === "string" && parseUrl(url) === null) throw new UserError("bad_request", `"${url}" is no address. It begins with http:// or https://.`, { reason: "not_address", value: url });
  const all = { title: clean(update.title), publisher: clean(update.publisher), url, publishedAt };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function applyUpdate(document: ReadableDocument, update: DocumentUpdate): { readonly fields: DocumentFields; readonly given: GivenFields } {
  const { publisher = document.publisher, url = document.url } = update;
  const title = update.title === undefined ? document.given.title : update.title;
  const given: GivenFields =
    update.publishedAt === undefined
      ? { ...document.given, title }
      : { ...document.given, title, publishedAt: update.publishedAt, publishedAtBasis: update.publishedAt === null ? "unknown" : "stated" };
  const fields: DocumentFields = { ...document, title: title ?? inferTitle(document.text, document.title), titleBasis: title === null ? "inferred" : "stated", publisher, url };
  return { fields: pickFields(fields), given };
}

/** Exactly the fields that may change: a wider object would carry the text along. */
function pickFields({ title, titleBasis, publisher, url, lang, publishedAt, publishedAtBasis }: DocumentFields): DocumentFields {
  return { title, titleBasis, publisher, url, lang, publishedAt, publishedAtBasis };
}

/** What reading all texts again changed. */
export interface ReprocessSummary {
  readonly documents: number;
  readonly added: number;
  readonly retired: number;
  readonly proposed: number;
  readonly newFindings: number;
}

/**
 * Reads again every document that another version of the extractor read, or all of them; one transaction each.
 * Then every component is compared again, because the comparison may be newer too.
 */
export async function reprocessDocuments(store: Store, { all = false, onProgress = () => undefined }: { readonly all?: boolean; readonly onProgress?: (done: number, total: number) => void } = {}): Promise<ReprocessSummary> {
  const ids = await listDocumentsNotReadBy(store, all ? null : EXTRACTOR_VERSION);
  const sum = { added: 0, retired: 0, proposed: 0 };
  const changed = new Set<string>();
  const note = (findings: readonly Finding[]): void => findings.forEach((finding) => changed.add(finding.id));
  for (const [index, id] of ids.entries()) {
    onProgress(index, ids.length);
    await inTransaction(store, async (transaction) => {
      const document = await requireDocument(transaction, id);
      const reread = await rereadDocument(transaction, document, pickFields(document));
      if (reread.added + reread.retired + reread.proposed > 0) {
        const { components: _components, ...detail } = reread;
        await addAudit(transaction, { action: "document.reprocess", entity: "document", entityId: id, actor: "program", detail: { ...detail, extractorVersion: EXTRACTOR_VERSION } });
      }
      sum.added += reread.added;
      sum.retired += reread.retired;
      sum.proposed += reread.proposed;
    });
  }
  for (const component of await listComponents(store)) {
    note(await inTransaction(store, (transaction) => refreshFindings(transaction, [component])));
  }
  onProgress(ids.length, ids.length);
  return { documents: ids.length, ...sum, newFindings: changed.size };
}

async function requireDocument(transaction: StoreTransaction, id: string): Promise<ReadableDocument> {
  const document = await findReadableDocument(transaction, id);
  if (document === null) throw new UserError("not_found", `There is no document ${id}.`, { reason: "no_document" });
  return document;
}
