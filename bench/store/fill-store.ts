import Database from "better-sqlite3";
import { COMPARISON_VERSION, compareComponent } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { toNewClaim } from "@/lib/ingest/reading";
import { listComponentClaims, migrateStore, openStoreAt, sha256Of, writeCatalogue } from "@/lib/store";
import { toClaimColumns } from "@/lib/store/claim-write";
import { listMembers, toFindingColumns } from "@/lib/store/finding-row";
import { INDICATORS } from "@/lib/catalogue";
import { seeded } from "../compare/random";
import { eachDocument } from "./draw-documents";

type Row = Readonly<Record<string, string | number | null>>;

const NOW = "2026-01-01T00:00:00.000+00:00";
const BATCH = 2_000;
const SEED = 20_260_101;

/** What a filled store holds. */
export interface Filled {
  readonly documents: number;
  readonly claims: number;
  readonly findings: number;
}

/** Fills an empty file with made-up texts and claims and with the findings that the comparison makes of them. Not safe against a crash: it is for measuring. */
export async function fillStore(root: string, file: string, count: number, tell: (message: string) => void): Promise<Filled> {
  await migrateStore({ root, file });
  const database = new Database(file);
  database.pragma("journal_mode = OFF");
  database.pragma("synchronous = OFF");
  database.pragma("cache_size = -1500000");
  const written = writeDocuments(database, count, tell);
  database.pragma("journal_mode = WAL");
  const findings = await writeFindings(database, file, tell);
  database.exec("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
  return { ...written, findings };
}

function inserter(database: Database.Database, table: string): (row: Row) => void {
  let statement: Database.Statement | null = null;
  return (row) => {
    statement ??= database.prepare(`INSERT INTO "${table}" (${Object.keys(row).map((name) => `"${name}"`).join(", ")}) VALUES (${Object.keys(row).map((name) => `@${name}`).join(", ")})`);
    statement.run(row);
  };
}

function writeDocuments(database: Database.Database, count: number, tell: (message: string) => void): { readonly documents: number; readonly claims: number } {
  const random = seeded(SEED);
  const [addDocument, addClaim, addAudit] = ["Document", "Claim", "AuditEntry"].map((table) => inserter(database, table)) as [(row: Row) => void, (row: Row) => void, (row: Row) => void];
  let documents = 0;
  let claims = 0;
  database.exec("BEGIN");
  for (const { title, text, publisher, lang, publishedAt, isDigest, claims: drawn } of eachDocument(random)) {
    if (claims >= count) break;
    const sha256 = sha256Of(text);
    const id = sha256.slice(0, 12);
    const kept = drawn.slice(0, count - claims);
    addDocument({
      id, sha256, text, title, publisher, url: `https://example.org/${id}`, lang, publishedAt, publishedKey: publishedAt ?? "", publishedAtBasis: publishedAt === null ? "unknown" : documents % 7 === 0 ? "inferred" : "stated",
      given: "{}", retrievedAt: "2026-01-01", isDigest: isDigest ? 1 : 0, extractorVersion: "bench", problems: "[]", claimCount: kept.length, createdAt: NOW, origin: "made-up",
    });
    for (const claim of kept) {
      const drawnReview = random.next();
      const review = drawnReview < 0.05 ? "accepted" : drawnReview < 0.06 ? "rejected" : drawnReview < 0.065 ? "corrected" : "unreviewed";
      const made = toNewClaim({ id, text, title, publishedAt, publisher, lang }, { publishedAt, lang }, claim, { state: "live", review, replacesId: null });
      addClaim(toClaimColumns({ documentId: id, publishedAt, publisher, lang, extractorVersion: "bench" }, made, NOW));
    }
    addAudit({ action: "document.add", entity: "document", entityId: id, actor: "bench", detail: "{}", createdAt: NOW });
    documents += 1;
    claims += kept.length;
    if (documents % BATCH === 0) {
      database.exec("COMMIT; BEGIN");
      tell(`${documents} documents, ${claims} claims`);
    }
  }
  database.exec("COMMIT");
  return { documents, claims };
}

async function writeFindings(database: Database.Database, file: string, tell: (message: string) => void): Promise<number> {
  const store = openStoreAt(file);
  await store.$transaction((transaction) => writeCatalogue(transaction, INDICATORS, []));
  const components = database.prepare('SELECT DISTINCT "component" FROM "Claim" ORDER BY 1').pluck().all() as readonly string[];
  const [addFinding, addMember] = ["Finding", "FindingMember"].map((table) => inserter(database, table)) as [(row: Row) => void, (row: Row) => void];
  let findings = 0;
  for (let from = 0; from < components.length; from += BATCH) {
    const portion = components.slice(from, from + BATCH);
    const claimsOf = new Map<string, readonly ComparableClaim[]>();
    for (const component of portion) claimsOf.set(component, await listComponentClaims(store, component));
    database.exec("BEGIN");
    for (const component of portion) {
      const claims = new Map((claimsOf.get(component) ?? []).map((claim) => [claim.id, claim]));
      for (const finding of compareComponent([...claims.values()])) {
        const members = listMembers(finding);
        const known = members.flatMap((member) => claims.get(member.claimId) ?? []);
        const newest = known.map((claim) => claim.publishedAt ?? "").reduce((a, b) => (a > b ? a : b), "");
        const key = known.find((claim) => claim.period !== null && claim.period.label === finding.cell.period)?.period?.start ?? "";
        const { isCurrent, forecast, conflict, retiredAt: _retiredAt, ...columns } = toFindingColumns(finding, component, newest, key);
        const resolution = findings % 23 === 0 ? "confirmed" : null;
        addFinding({ id: finding.id, ...columns, comparisonVersion: COMPARISON_VERSION, resolution, isCurrent: isCurrent ? 1 : 0, forecast: forecast ? 1 : 0, conflict: conflict ? 1 : 0, createdAt: NOW });
        for (const member of members) addMember({ findingId: finding.id, ...member });
        findings += 1;
      }
    }
    database.exec("COMMIT");
    tell(`${Math.min(components.length, from + BATCH)} of ${components.length} components, ${findings} findings`);
  }
  await store.$disconnect();
  return findings;
}
