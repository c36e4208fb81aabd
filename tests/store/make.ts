import type { ExtractedClaim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import type { Interval } from "@/lib/domain/interval";
import type { Period } from "@/lib/domain/period";
import { claimIdOf, inTransaction, insertClaims, insertDocument, sha256Of } from "@/lib/store";
import type { NewClaim, Store } from "@/lib/store";

const at = (value: number): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });

export const year = (label: number): Period => ({ kind: "range", start: `${label}-01-01`, end: `${label + 1}-01-01`, label: String(label), basis: "stated" });

const CLAIM: ExtractedClaim = {
  quote: "1",
  start: 0,
  end: 1,
  sentence: { start: 0, end: 10 },
  indicator: "exports",
  measure: "level",
  value: 1,
  valueHigh: null,
  decimal: "1",
  decimalHigh: null,
  unit: "USD",
  qualifier: "exact",
  significantDigits: 1,
  lastDigitExponent: 0,
  reporter: "NO",
  partner: "CL",
  period: year(2020),
  comparedTo: null,
  speaker: null,
  forecast: false,
  scope: null,
  confidence: 0.9,
  evidence: [],
};

export interface MadeDocument {
  readonly title: string;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly lang?: "en" | "ru" | "az";
  readonly sentence?: string;
}

/** Stores a document with claims that differ from a plain one as told. Returns their ids. */
export async function addDocument(store: Store, made: MadeDocument, claims: readonly Partial<ExtractedClaim>[]): Promise<readonly string[]> {
  const { title, publisher = null, publishedAt = null, lang = "en", sentence = "A sentence." } = made;
  const sha256 = sha256Of(title);
  const id = sha256.slice(0, 12);
  const rows = claims.map((changes, index): NewClaim => {
    const value = changes.value ?? CLAIM.value;
    const claim: ExtractedClaim = { ...CLAIM, start: index * 2, end: index * 2 + 1, decimal: String(value), ...changes };
    const meaning = { hard: { low: value, high: null, lowOpen: true, highOpen: false }, wide: at(value), core: at(value) };
    return { id: claimIdOf(id, claim), claim, sentence, meaning, cell: "cell", component: "component", state: "live", review: "unreviewed", replacesId: null };
  });
  const fields = { title, titleBasis: "stated" as const, publisher, url: null, lang, publishedAt, publishedAtBasis: publishedAt === null ? ("unknown" as const) : ("stated" as const) };
  const given = { title, publishedAt, publishedAtBasis: fields.publishedAtBasis, lang };
  await inTransaction(store, async (transaction) => {
    await insertDocument(transaction, id, sha256, { ...fields, given, text: "text", retrievedAt: null, isDigest: false, notes: [], origin: "test" }, { extractorVersion: "1", problems: [], claimCount: rows.length });
    await insertClaims(transaction, { documentId: id, publishedAt, publisher, lang, extractorVersion: "1" }, rows);
  });
  return rows.map((row) => row.id);
}

export function makeFinding(id: string, changes: Partial<Finding>): Finding {
  return {
    id,
    kind: "cell",
    cell: { indicator: "exports", measure: "level", unit: "USD", pair: ["CL", "NO"], period: "2020", scope: null, forecast: false },
    clusters: [],
    conflict: false,
    verdict: "agreement",
    cause: null,
    origins: 1,
    originGroups: [],
    explanation: `Finding ${id}.`,
    settle: [],
    check: null,
    chains: [],
    supportedReading: null,
    ...changes,
  };
}
