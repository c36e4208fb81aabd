import type { Extraction, Problem, SourceDocument } from "@/lib/domain/document";
import type { FindingRef } from "@/lib/domain/view";
import { EXTRACTOR_VERSION } from "@/lib/extract";
import type { ReadDocument } from "@/lib/read";
import {
  addAudit,
  findDocumentBySha,
  getDocumentSummary,
  inTransaction,
  insertClaims,
  insertDocument,
  listFindingRefsOf,
  moveDocumentClaims,
  pickDocumentId,
  setDocumentDeleted,
  sha256Of,
} from "@/lib/store";
import type { NewDocument, Store, StoreTransaction } from "@/lib/store";
import { extractHere } from "./extract-threads";
import type { Extract } from "./extract-threads";
import { toNewClaims } from "./reading";
import { refreshFindings } from "./refresh";
import { inferTitle } from "./title";
import { today } from "./today";

/** What adding one text came to. */
export interface AddedDocument {
  /** `duplicate`: the same text was there already and nothing was changed; `restored`: it was there, deleted, and counts again. */
  readonly status: "stored" | "restored" | "duplicate";
  readonly document: { readonly id: string; readonly title: string; readonly publishedAt: string | null };
  readonly claims: number;
  /** Codes of what was counted, most figures first. */
  readonly indicators: readonly { readonly code: string; readonly count: number }[];
  readonly problems: readonly Problem[];
  /** Findings that a figure of this text is part of, alerts first. */
  readonly findings: readonly FindingRef[];
  /** Ids of those that did not hold before, or hold with another verdict now. */
  readonly newFindings: readonly string[];
}

export interface IngestOptions {
  /** Who adds it, for the record. */
  readonly actor?: string;
  /** Where claims are read; here by default. */
  readonly extract?: Extract;
}

/** A text whose claims are read, ready to be stored. */
export interface Reading {
  readonly source: SourceDocument;
  readonly extraction: Extraction;
}

/** A text on its way into the store. */
export interface PreparedDocument {
  readonly read: ReadDocument;
  readonly origin: string;
  readonly sha256: string;
  /** Null where the text was there already. */
  readonly reading: Reading | null;
}

/** Adds one text: reads its claims, stores both and compares. A text that is there already changes nothing. */
export async function ingestDocument(store: Store, read: ReadDocument, origin: string, options: IngestOptions = {}): Promise<AddedDocument> {
  return storeDocument(store, await prepareDocument(store, read, origin, options), options);
}

/** Reads the claims of a text that is not there yet, before any transaction: others may write while the text is worked on. */
export async function prepareDocument(store: Store, read: ReadDocument, origin: string, { extract = extractHere }: IngestOptions): Promise<PreparedDocument> {
  const sha256 = sha256Of(read.text);
  const known = await findDocumentBySha(store, sha256);
  return { read, origin, sha256, reading: known === null ? await readClaims(read, sha256, extract) : null };
}

/** Stores a text with its claims and compares, all in one transaction, so that a killed process leaves the whole document or nothing. */
export async function storeDocument(store: Store, { read, origin, sha256, reading }: PreparedDocument, { actor = "local" }: IngestOptions): Promise<AddedDocument> {
  return inTransaction(store, async (transaction) => {
    const same = await findDocumentBySha(transaction, sha256);
    if (same !== null) return same.isDeleted ? restore(transaction, same.id, actor) : describe(transaction, "duplicate", same.id, []);
    return insert(transaction, read, origin, sha256, reading ?? (await readClaims(read, sha256, extractHere)), actor);
  });
}

/** The id inside the source is of no consequence to the claims. */
async function readClaims(read: ReadDocument, id: string, extract: Extract): Promise<Reading> {
  const source: SourceDocument = { id, text: read.text, title: read.title, publishedAt: read.publishedAt, publisher: read.publisher, lang: read.lang };
  return { source, extraction: await extract(source, { today: today() }) };
}

/** What a stored text comes to now: its figures and what they are part of. */
export async function describeDocument(store: Store, id: string): Promise<AddedDocument> {
  return inTransaction(store, (transaction) => describe(transaction, "stored", id, []));
}

async function insert(transaction: StoreTransaction, read: ReadDocument, origin: string, sha256: string, reading: Reading, actor: string): Promise<AddedDocument> {
  const id = await pickDocumentId(transaction, sha256);
  const source = { ...reading.source, id };
  const { extraction } = reading;
  const claims = toNewClaims(source, extraction);
  await insertDocument(transaction, id, sha256, toNewDocument(read, extraction, origin), { extractorVersion: EXTRACTOR_VERSION, problems: extraction.problems, claimCount: claims.length });
  await insertClaims(transaction, { documentId: id, publishedAt: extraction.publishedAt, publisher: read.publisher, lang: extraction.lang, extractorVersion: EXTRACTOR_VERSION }, claims);
  await addAudit(transaction, { action: "document.add", entity: "document", entityId: id, actor, detail: { origin, claims: claims.length, extractorVersion: EXTRACTOR_VERSION } });
  const changed = await refreshFindings(transaction, claims.map((claim) => claim.component));
  return describe(transaction, "stored", id, changed.map((finding) => finding.id));
}

async function restore(transaction: StoreTransaction, id: string, actor: string): Promise<AddedDocument> {
  await setDocumentDeleted(transaction, id, null);
  const components = await moveDocumentClaims(transaction, id, "withdrawn", "live");
  await addAudit(transaction, { action: "document.restore", entity: "document", entityId: id, actor });
  const changed = await refreshFindings(transaction, components);
  return describe(transaction, "restored", id, changed.map((finding) => finding.id));
}

async function describe(transaction: StoreTransaction, status: AddedDocument["status"], id: string, newFindings: readonly string[]): Promise<AddedDocument> {
  const { title, publishedAt, problems, indicators } = await getDocumentSummary(transaction, id);
  return {
    status,
    document: { id, title, publishedAt },
    claims: indicators.reduce((sum, indicator) => sum + indicator.count, 0),
    indicators,
    problems,
    findings: await listFindingRefsOf(transaction, id),
    newFindings,
  };
}

function toNewDocument(read: ReadDocument, extraction: Extraction, origin: string): NewDocument {
  return {
    text: read.text,
    title: read.title ?? inferTitle(read.text, origin),
    titleBasis: read.title === null ? "inferred" : "stated",
    publisher: read.publisher,
    url: read.url,
    lang: extraction.lang,
    publishedAt: extraction.publishedAt,
    publishedAtBasis: read.publishedAt === null ? extraction.publishedAtBasis : read.publishedAtBasis,
    given: { title: read.title, publishedAt: read.publishedAt, publishedAtBasis: read.publishedAtBasis, lang: read.lang },
    retrievedAt: read.retrievedAt ?? today(),
    isDigest: read.isDigest,
    notes: read.notes,
    origin,
  };
}
