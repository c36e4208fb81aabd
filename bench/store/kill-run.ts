import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Database from "better-sqlite3";

const launcher = join(import.meta.dirname, "..", "..", "bin", "parallax");

/** What a run of `ingest` said it stored before it ended or was killed. */
export interface Run {
  readonly reported: readonly string[];
  readonly wasKilled: boolean;
  readonly code: number | null;
}

export interface KillPlan {
  /** Reported texts after which the process is killed. */
  readonly after: number;
  /** And then so many milliseconds later, so that it is hit at any point of its work. */
  readonly delay: number;
}

/** Runs `ingest` over a folder and, with a plan, ends it and all it started by SIGKILL in the middle. */
export async function ingestFolder(folder: string, file: string, plan: KillPlan | null): Promise<Run> {
  const child = spawn(launcher, ["ingest", "--json", folder], { detached: true, stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, DATABASE_URL: `file:${file}` } });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const reported: string[] = [];
  let wasKilled = false;
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const result: unknown = JSON.parse(line);
    const id = storedId(result);
    if (id !== null) reported.push(id);
    lines += id === null ? 0 : 1;
    if (plan !== null && lines === plan.after && child.pid !== undefined) {
      const group = -child.pid;
      wasKilled = true;
      setTimeout(() => {
        try {
          process.kill(group, "SIGKILL");
        } catch {
          wasKilled = false;
        }
      }, plan.delay);
    }
  }
  return { reported, wasKilled, code: await ended };
}

function storedId(result: unknown): string | null {
  if (typeof result !== "object" || result === null || !("status" in result) || result.status !== "stored" || !("document" in result)) return null;
  const { document } = result;
  return typeof document === "object" && document !== null && "id" in document ? String(document.id) : null;
}

/** Faults of a store, read with the plain driver: an empty list means that every document in it is whole. */
export function findFaults(file: string, reported: readonly string[]): readonly string[] {
  const database = new Database(file, { readonly: true });
  try {
    const ids = new Set(database.prepare('SELECT "id" FROM "Document"').pluck().all());
    const count = (sql: string): number => Number(database.prepare(sql).pluck().get());
    const checks: readonly (readonly [string, number])[] = [
      ["documents with another number of claims than they say", count('SELECT count(*) FROM "Document" d WHERE d."claimCount" <> (SELECT count(*) FROM "Claim" c WHERE c."documentId" = d."id")')],
      ["documents without their entry in the record", count(`SELECT count(*) FROM "Document" d WHERE NOT EXISTS (SELECT 1 FROM "AuditEntry" a WHERE a."entityId" = d."id" AND a."action" = 'document.add')`)],
      ["claims without words in the index", count('SELECT count(*) FROM "Claim" c WHERE c."seq" NOT IN (SELECT rowid FROM "ClaimSearch")')],
      ["findings with another number of claims than they say", count('SELECT count(*) FROM "Finding" f WHERE f."memberCount" <> (SELECT count(DISTINCT m."claimId") FROM "FindingMember" m WHERE m."findingId" = f."id")')],
      ["rows that point at nothing", count("SELECT count(*) FROM pragma_foreign_key_check")],
      ["pages that are damaged", database.pragma("integrity_check", { simple: true }) === "ok" ? 0 : 1],
      ["reported documents that are missing", reported.filter((id) => !ids.has(id)).length],
    ];
    return checks.filter(([, number]) => number > 0).map(([what, number]) => `${number} ${what}`);
  } finally {
    database.close();
  }
}

/** What a store holds, apart from times and order of arrival: two stores with the same texts have the same. */
export function contentOf(file: string): { readonly documents: readonly unknown[]; readonly claims: readonly unknown[]; readonly findings: readonly unknown[] } {
  const database = new Database(file, { readonly: true });
  try {
    const all = (sql: string): readonly unknown[] => database.prepare(sql).raw().all();
    return {
      documents: all('SELECT "id", "sha256", "title", "claimCount" FROM "Document" ORDER BY "id"'),
      claims: all('SELECT "id", "state", "value", "indicator", "sentence" FROM "Claim" ORDER BY "id"'),
      findings: all('SELECT "id", "verdict", "detail" FROM "Finding" WHERE "isCurrent" ORDER BY "id"'),
    };
  } finally {
    database.close();
  }
}
