import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import { retryWhileBusy } from "./busy";

const ADAPTER_NAME = "safe-better-sqlite3";
/** SQLite's own limit on parameters was 999 for long; staying below it keeps lists of ids in one statement. */
const MAX_BIND_VALUES = 999;
const READS = /^\s*(?:SELECT|EXPLAIN)\b/i;
const COMMITS = /^\s*COMMIT\b/i;

/**
 * SQLite for Prisma without the stock adapter's lost writes: there, a plain write that is issued while a
 * transaction of the same client is open lands inside it, and is gone when that rolls back.
 * Here one writer connection takes turns by a queue, transactions begin IMMEDIATE, a busy file is tried again
 * without blocking the process, and reads have a connection of their own that sees only what is committed.
 */
export class SafeSqlite implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = ADAPTER_NAME;

  constructor(private readonly file: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    const writer = await new PrismaBetterSqlite3({ url: this.file, timeout: 0 }).connect();
    await retryWhileBusy(() => writer.executeScript("PRAGMA journal_mode = WAL"));
    await writer.executeScript("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
    const reader = await new PrismaBetterSqlite3({ url: this.file, readonly: true, fileMustExist: true, timeout: 5_000 }).connect();
    const turns = new Turns();
    const write = async <T>(action: () => Promise<T>): Promise<T> => {
      const release = await turns.take();
      try {
        return await retryWhileBusy(action);
      } finally {
        release();
      }
    };
    return {
      provider: "sqlite",
      adapterName: ADAPTER_NAME,
      getConnectionInfo: () => ({ maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false }),
      queryRaw: (query) => (READS.test(query.sql) ? reader.queryRaw(query) : write(() => writer.queryRaw(query))),
      executeRaw: (query) => write(() => writer.executeRaw(query)),
      executeScript: (script) => write(() => writer.executeScript(script)),
      startTransaction: () => startTransaction(writer, turns),
      dispose: async () => {
        await reader.dispose();
        await writer.dispose();
      },
    };
  }
}

async function startTransaction(writer: SqlDriverAdapter, turns: Turns): Promise<Transaction> {
  const release = await turns.take();
  try {
    await retryWhileBusy(() => writer.executeScript("BEGIN IMMEDIATE"));
  } catch (error) {
    release();
    throw error;
  }
  let isOpen = true;
  /** Leaves no transaction behind, whatever happened: an open one would swallow the next caller's writes. */
  const end = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    try {
      await writer.executeScript("ROLLBACK");
    } catch (error) {
      if (!isWithoutTransaction(error)) throw error;
    } finally {
      release();
    }
  };
  const executeRaw = async (query: SqlQuery): Promise<number> => {
    if (!COMMITS.test(query.sql)) return writer.executeRaw(query);
    try {
      const changes = await retryWhileBusy(() => writer.executeRaw(query));
      isOpen = false;
      release();
      return changes;
    } catch (error) {
      await end();
      throw error;
    }
  };
  const run = async (sql: string): Promise<void> => {
    await writer.executeRaw({ sql, args: [], argTypes: [] });
  };
  return {
    provider: "sqlite",
    adapterName: ADAPTER_NAME,
    options: { usePhantomQuery: false },
    queryRaw: (query) => writer.queryRaw(query),
    executeRaw,
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
    commit: end,
    rollback: end,
  };
}

/** A queue of one: `take` waits for its turn and returns what ends it. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  async take(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    return resolve;
  }
}

function isWithoutTransaction(error: unknown): boolean {
  return error instanceof DriverAdapterError && /no transaction is active/.test(error.cause.originalMessage ?? "");
}
