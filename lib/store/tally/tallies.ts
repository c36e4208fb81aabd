import { setImmediate } from "node:timers/promises";
import Database from "better-sqlite3";
import { fileOf } from "../client";
import type { Store } from "../client";
import { CLAIM_SOURCE, DOCUMENT_SOURCE, FINDING_SOURCE } from "./sources";
import type { ClaimKey, ClaimWord, DocumentWord, FindingWord, TallySource } from "./sources";
import { Tally } from "./tally";
import type { TallyRow } from "./tally";

/** Rows read without a pause while a tally is filled: so long another request waits. */
const PORTION = 4_000;
/** Changes beyond which it is quicker to read the whole table again. */
const MOST_CHANGES = 100_000;

/** What is counted of the store, as it stands. */
export interface Tallies {
  readonly claims: Tally<ClaimWord, ClaimKey>;
  readonly findings: Tally<FindingWord, "newest">;
  readonly documents: Tally<DocumentWord, "published">;
  /** Grows with every change, so that what was worked out from the tallies can be kept until then. */
  readonly version: number;
  /** The connection they are read by, which reads only. */
  readonly database: Database.Database;
}

interface Open {
  readonly database: Database.Database;
  current: Promise<Tallies>;
}

/** One for the whole process: pages and routes are built apart, and the columns of a million rows should be there once. */
const shared = globalThis as typeof globalThis & { parallaxTallies?: WeakMap<Store, Open> };
const open = (shared.parallaxTallies ??= new WeakMap<Store, Open>());

/** The tallies of a store, brought up to date with all that was committed, by whichever process. The first call reads the tables once. */
export async function readTallies(store: Store): Promise<Tallies> {
  let known = open.get(store);
  if (known === undefined) {
    const database = new Database(fileOf(store), { readonly: true, fileMustExist: true, timeout: 5_000 });
    database.exec("PRAGMA trusted_schema = OFF");
    known = { database, current: fill(database) };
    open.set(store, known);
  }
  const { database } = known;
  const next: Promise<Tallies> = known.current.then((tallies) => update(database, tallies));
  known.current = next;
  // A failure is told to whoever asked; who asks after that begins anew.
  next.catch(() => {
    if (open.get(store)?.current !== next) return;
    open.delete(store);
    database.close();
  });
  return next;
}

/** Results kept at once, those that were asked for last: of what is asked with filters there is no end. */
const MOST_KEPT = 400;

const kept = new WeakMap<Tallies["claims"], { readonly version: number; readonly values: Map<string, unknown> }>();

/** What was worked out of the tallies under a name, until they change; `work` does it where it is not there. */
export function keepUntilChange<T>({ claims, version }: Tallies, name: string, work: () => T): T {
  let values = kept.get(claims)?.version === version ? kept.get(claims)?.values : undefined;
  if (values === undefined) kept.set(claims, { version, values: (values = new Map()) });
  const value = values.has(name) ? values.get(name) : work();
  // The map's order is that of the last use.
  values.delete(name);
  values.set(name, value);
  if (values.size > MOST_KEPT) values.delete(values.keys().next().value ?? name);
  return value as T;
}

async function fill(database: Database.Database): Promise<Tallies> {
  const version = newestChange(database);
  const tallies = { claims: new Tally(CLAIM_SOURCE.spec), findings: new Tally(FINDING_SOURCE.spec), documents: new Tally(DOCUMENT_SOURCE.spec), version, database };
  await fillOne(database, CLAIM_SOURCE, tallies.claims);
  await fillOne(database, FINDING_SOURCE, tallies.findings);
  await fillOne(database, DOCUMENT_SOURCE, tallies.documents);
  return update(database, tallies);
}

async function fillOne<Word extends string, Key extends string>(database: Database.Database, source: TallySource<Word, Key>, tally: Tally<Word, Key>): Promise<void> {
  const select = database.prepare(`${source.select} AND t."seq" > ? ORDER BY t."seq" LIMIT ${PORTION}`).raw();
  for (let last = 0; ; ) {
    const rows = select.all(last) as readonly TallyRow[];
    for (const row of rows) tally.set(row);
    if (rows.length < PORTION) break;
    last = Number(rows.at(-1)?.[0]);
    await setImmediate();
  }
  for (let index = 0; index < tally.orders; index++) {
    tally.makeOrder(index);
    await setImmediate();
  }
}

function update(database: Database.Database, tallies: Tallies): Tallies | Promise<Tallies> {
  const version = newestChange(database);
  if (version === tallies.version) return tallies;
  if (version - tallies.version > MOST_CHANGES) return fill(database);
  const changes = database.prepare('SELECT DISTINCT "kind", "row" FROM "Change" WHERE "seq" > ? AND "seq" <= ?').all(tallies.version, version) as readonly { readonly kind: string; readonly row: number }[];
  const rowsOf = (kind: string): readonly number[] => changes.filter((change) => change.kind === kind).map((change) => change.row);
  updateOne(database, CLAIM_SOURCE, tallies.claims, rowsOf("claim"));
  updateOne(database, FINDING_SOURCE, tallies.findings, rowsOf("finding"));
  updateOne(database, DOCUMENT_SOURCE, tallies.documents, rowsOf("document"));
  return { ...tallies, version };
}

function updateOne<Word extends string, Key extends string>(database: Database.Database, source: TallySource<Word, Key>, tally: Tally<Word, Key>, seqs: readonly number[]): void {
  if (seqs.length === 0) return;
  const rows = database.prepare(`${source.select} AND t."seq" IN (SELECT value FROM json_each(?))`).raw().all(JSON.stringify(seqs)) as readonly TallyRow[];
  const found = new Set(rows.map((row) => row[0]));
  for (const seq of seqs) if (!found.has(seq)) tally.drop(seq);
  for (const row of rows) tally.set(row);
}

function newestChange(database: Database.Database): number {
  return Number(database.prepare('SELECT coalesce(max("seq"), 0) FROM "Change"').pluck().get());
}
