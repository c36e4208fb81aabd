import type { DateBasis } from "@/lib/domain/document";
import { EXTRACTOR_VERSION, extractClaims } from "@/lib/extract";
import { copyDocumentFields, insertClaims, listKnownClaims, setClaimState, updateDocumentFields, updateReading } from "@/lib/store";
import type { DocumentFields, GivenFields, KnownClaim, NewClaim, ReadableDocument, StoreTransaction } from "@/lib/store";
import { toNewClaims } from "./reading";
import { today } from "./today";

/** What reading a text again changed. */
export interface Reread {
  readonly added: number;
  readonly retired: number;
  /** New readings of figures that a person reviewed: kept beside them, not shown. */
  readonly proposed: number;
  /** Components of the claims that came or went. */
  readonly components: readonly string[];
}

/**
 * Reads a stored text again, by the present rules and what is known of the document now. The same reading keeps
 * its row; another one is a new row that names what it replaces. What a person reviewed stays as it was.
 */
export async function rereadDocument(transaction: StoreTransaction, document: ReadableDocument, fields: DocumentFields = document, given: GivenFields = document.given): Promise<Reread> {
  const source = { id: document.id, text: document.text, title: given.title, publishedAt: given.publishedAt, publisher: fields.publisher, lang: given.lang };
  const extraction = extractClaims(source, { today: today() });
  const basis: DateBasis = given.publishedAt === null ? extraction.publishedAtBasis : given.publishedAtBasis;
  const dated = { ...fields, lang: extraction.lang, publishedAt: extraction.publishedAt, publishedAtBasis: basis };
  const plan = planReread(await listKnownClaims(transaction, document.id), toNewClaims(source, extraction));
  await updateDocumentFields(transaction, document.id, dated, given);
  await copyDocumentFields(transaction, { documentId: document.id, publishedAt: dated.publishedAt, publisher: dated.publisher, lang: dated.lang });
  const shown = document.isDeleted ? "withdrawn" : "live";
  await setClaimState(transaction, plan.retired.map((claim) => claim.id), "retired");
  await setClaimState(transaction, plan.revived.map((claim) => claim.id), shown);
  const inserted = plan.added.map((claim): NewClaim => (claim.state === "live" ? { ...claim, state: shown } : claim));
  await insertClaims(transaction, { documentId: document.id, ...dated, extractorVersion: EXTRACTOR_VERSION }, inserted);
  await updateReading(transaction, document.id, { extractorVersion: EXTRACTOR_VERSION, problems: extraction.problems, claimCount: plan.shown });
  return {
    added: plan.added.filter((claim) => claim.state === "live").length + plan.revived.length,
    retired: plan.retired.length,
    proposed: plan.added.filter((claim) => claim.state === "proposed").length,
    components: [...new Set([...plan.touched, ...plan.retired, ...plan.revived, ...plan.added].map((claim) => claim.component))],
  };
}

/** What becomes of the claims of a document when a newer reading of it is there. */
interface RereadPlan {
  readonly added: readonly NewClaim[];
  readonly revived: readonly KnownClaim[];
  readonly retired: readonly KnownClaim[];
  /** Claims that stay: their component is compared again, because dates and publishers enter the comparison. */
  readonly touched: readonly KnownClaim[];
  readonly shown: number;
}

/** Pure. A claim shown before stays where the new reading is the same or a person reviewed it; else it retires. */
export function planReread(known: readonly KnownClaim[], read: readonly NewClaim[]): RereadPlan {
  const readIds = new Set(read.map((claim) => claim.id));
  const byId = new Map(known.map((claim) => [claim.id, claim]));
  const isShown = (claim: KnownClaim): boolean => claim.state === "live" || claim.state === "withdrawn";
  const before = known.filter(isShown);
  const isDecided = (claim: KnownClaim): boolean => claim.review !== "unreviewed" || claim.series !== null;
  const touched = before.filter((claim) => readIds.has(claim.id) || isDecided(claim));
  const retired = before.filter((claim) => !touched.includes(claim));
  const isAnswered = (claim: NewClaim): boolean => touched.some((kept) => overlaps(kept, claim.claim));
  const revived = read.flatMap((claim) => {
    const old = byId.get(claim.id);
    return old !== undefined && old.state === "retired" && !isAnswered(claim) ? [old] : [];
  });
  const added = read
    .filter((claim) => !byId.has(claim.id))
    .map((claim): NewClaim => {
      const kept = touched.find((old) => isDecided(old) && overlaps(old, claim.claim));
      if (kept !== undefined) return { ...claim, state: "proposed", replacesId: kept.id };
      return { ...claim, replacesId: retired.find((old) => overlaps(old, claim.claim))?.id ?? null };
    });
  return { added, revived, retired, touched, shown: touched.length + revived.length + added.filter((claim) => claim.state === "live").length };
}

function overlaps(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
