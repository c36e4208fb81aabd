import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { env } from "@/lib/env";
import { UserError } from "@/lib/domain/errors";
import { Prisma, PrismaClient } from "./generated/client";
import { SafeSqlite } from "./safe-sqlite";

/** A handle on the store, handed to its functions; what it is made of is nobody else's concern. */
export type Store = PrismaClient;
/** The store inside one transaction. */
export type StoreTransaction = Prisma.TransactionClient;

/** What is one of a process, also where a build joins this module into several of its programs or a development server loads it again. */
const shared = globalThis as typeof globalThis & { parallaxStore?: Store; parallaxStoreFiles?: WeakMap<Store, string> };
const files = (shared.parallaxStoreFiles ??= new WeakMap<Store, string>());

/** Waiting for one's turn behind other writers, and one's own work: both well above what a document of 20 MB takes. */
const TRANSACTION = { maxWait: 120_000, timeout: 600_000 };

/** Opens the store in a file of its own, creating its folder; nothing is read before the first question. */
export function openStoreAt(file: string): Store {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new UserError("unavailable", `The folder of the store, ${dirname(file)}, cannot be made (${messageOf(error)}). Set DATABASE_URL to a place that can be written.`);
  }
  const store = new PrismaClient({ adapter: new SafeSqlite(file), transactionOptions: TRANSACTION });
  files.set(store, file);
  return store;
}

/** The file that a store was opened at. */
export function fileOf(store: Store): string {
  const file = files.get(store);
  if (file === undefined) throw new Error("Only stores that openStoreAt opened have a file.");
  return file;
}

/** The store of this process. One only, also when a development server loads this module again: every client is a writer of its own. */
export function openStore(): Store {
  shared.parallaxStore ??= openStoreAt(env().databaseFile);
  return shared.parallaxStore;
}

/** Closes the store of this process, so that it can end. */
export async function closeStore(): Promise<void> {
  const store = shared.parallaxStore;
  shared.parallaxStore = undefined;
  await store?.$disconnect();
}

/** Whether there is a file for the store yet. */
export function hasStoreFile(): boolean {
  return existsSync(env().databaseFile);
}

/** Runs `work` so that all of it or none of it is kept, also when the process is killed. One writer at a time, in turn. */
export async function inTransaction<T>(store: Store, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
  try {
    return await store.$transaction(work, TRANSACTION);
  } catch (error) {
    throw toUserError(error) ?? error;
  }
}

/** What a person can do something about, in words; null for anything else, which is a fault of the program. */
function toUserError(error: unknown): UserError | null {
  if (error instanceof UserError) return error;
  const code = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : null;
  const message = messageOf(error);
  if (code === "P1008" || code === "P2028" || /SQLITE_BUSY|database is locked/.test(message)) {
    return new UserError("unavailable", "The store is busy: another program has been writing to it for too long. Nothing was changed; try again when it is done.", { reason: "store_busy" });
  }
  if (/database or disk is full|SQLITE_FULL/.test(message)) {
    return new UserError("unavailable", "The disk is full. Nothing was changed; free some space and try again.", { reason: "disk_full" });
  }
  if (/readonly database|SQLITE_READONLY|SQLITE_CANTOPEN|unable to open database file/.test(message)) {
    return new UserError("unavailable", "The store cannot be written. Check that its file and folder belong to you, or set DATABASE_URL to another place.", { reason: "store_readonly" });
  }
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
