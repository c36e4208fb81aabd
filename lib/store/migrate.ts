import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from "@prisma/driver-adapter-utils";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as EngineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { MigrationList, SchemaEngine as Engine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { env } from "@/lib/env";
import { UserError } from "@/lib/domain/errors";
import { retryWhileBusy } from "./busy";

/** The search index and its parts are SQLite's own and no model. */
const PARTS = ["", "_data", "_idx", "_docsize", "_config"];
const FILTERS = { externalTables: ["ClaimSearch", "DocumentSearch"].flatMap((table) => PARTS.map((part) => `${table}${part}`)), externalEnums: [] };
/** How long a look at what is applied waits for the file; where it waits in vain, applying the migrations waits longer. */
const LOOK_MS = 5_000;

/** Where the schema and its migrations lie, and which file they are for. */
export interface MigrationTarget {
  readonly root: string;
  readonly file: string;
}

/**
 * Brings the store's tables up to date and returns the names of the migrations it applied.
 * Prisma's own engine runs them and keeps their history, without a network; all of them go into one
 * transaction, so a killed run leaves the store as it was, and a second process waits for the first.
 */
export async function migrateStore(target: MigrationTarget = { root: env().root, file: env().databaseFile }): Promise<readonly string[]> {
  const run = lastRun.then(() => applyMigrations(target));
  lastRun = run.then(
    () => undefined,
    () => undefined,
  );
  return run;
}

/** Runs of one process follow each other: the driver is synchronous, so a second one would wait for a lock that the first can no longer give back. */
let lastRun: Promise<void> = Promise.resolve();

async function applyMigrations(target: MigrationTarget): Promise<readonly string[]> {
  let connection: SqlDriverAdapter | undefined;
  try {
    mkdirSync(dirname(target.file), { recursive: true });
    const opened = await new PrismaBetterSqlite3({ url: target.file, timeout: 0 }).connect();
    connection = opened;
    // The journal mode is a property of the file and cannot change inside a transaction; foreign keys, which
    // the redefinition of a table switches off by a pragma, cannot either.
    await retryWhileBusy(() => opened.executeScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; BEGIN EXCLUSIVE"));
    const engine = await loadEngine(target, new OneConnection(opened));
    const { appliedMigrationNames } = await engine.applyMigrations({ filters: FILTERS, migrationsList: readMigrations(target.root) });
    engine.free();
    await opened.executeScript("COMMIT");
    return appliedMigrationNames;
  } catch (error) {
    throw new UserError("unavailable", `The store ${target.file} could not be brought up to date: ${describe(error)}. Nothing was changed. Check that the file is a store of this program and that you may write there, or set DATABASE_URL to another place.`);
  } finally {
    await connection?.dispose();
  }
}

/** Names of the migrations that the store lacks, in order: empty when it is up to date. Cheap: starts no engine. */
export async function listPendingMigrations(target: MigrationTarget = { root: env().root, file: env().databaseFile }): Promise<readonly string[]> {
  const names = readMigrations(target.root).migrationDirectories.map((directory) => directory.path);
  try {
    const applied = await readApplied(target.file);
    return names.filter((name) => !applied.has(name));
  } catch {
    // No store yet, or none that can be read: applying the migrations makes it, or says what is wrong with it.
    return names;
  }
}

async function readApplied(file: string): Promise<ReadonlySet<string>> {
  const connection = await new PrismaBetterSqlite3({ url: file, readonly: true, fileMustExist: true, timeout: LOOK_MS }).connect();
  try {
    const done = await connection.queryRaw({ sql: "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL", args: [], argTypes: [] });
    return new Set(done.rows.map((row) => String(row[0])));
  } finally {
    await connection.dispose();
  }
}

/** SQL that leads from what the migrations make to the schema: empty when they agree. For writing the next migration, and for the test that holds the two together. */
export async function diffSchema(root: string): Promise<string> {
  const content = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
  const memory = await new PrismaBetterSqlite3({ url: ":memory:" }).connect();
  try {
    const engine = await loadEngine({ root, file: ":memory:" }, new OneConnection(memory));
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...readMigrations(root) },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] },
      script: true,
      exitCode: null,
      filters: FILTERS,
    });
    engine.free();
    return (stdout ?? "").trim();
  } finally {
    await memory.dispose();
  }
}

/** Hands the engine, which connects more than once, always the one connection that holds the file. */
class OneConnection implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "one-better-sqlite3";

  constructor(private readonly connection: SqlDriverAdapter) {}

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return asScripts(await new PrismaBetterSqlite3({ url: ":memory:" }).connect());
  }

  connect(): Promise<SqlDriverAdapter> {
    return Promise.resolve({ ...asScripts(this.connection), dispose: () => Promise.resolve() });
  }
}

/** The engine sends a whole migration as one statement, which the driver only takes as a script. */
function asScripts(connection: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: "sqlite",
    adapterName: connection.adapterName,
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: async (query) => {
      if (query.args.length > 0) return connection.executeRaw(query);
      await connection.executeScript(query.sql);
      return 0;
    },
    executeScript: (script) => connection.executeScript(script),
    startTransaction: (level) => connection.startTransaction(level),
    dispose: () => connection.dispose(),
  };
}

type Bindings = typeof EngineModule;
let loaded: Promise<Bindings> | undefined;

async function loadEngine(target: MigrationTarget, factory: SqlMigrationAwareDriverAdapterFactory): Promise<Engine> {
  loaded ??= loadBindings(join(target.root, "node_modules", "@prisma", "schema-engine-wasm"));
  const { SchemaEngine } = await loaded;
  const schema = readFileSync(join(target.root, "prisma", "schema.prisma"), "utf8");
  return SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

/** Once per process: a second instance would take the memory away from the first. By file path, because the package does not export its `.wasm`. */
async function loadBindings(folder: string): Promise<Bindings> {
  const bindings: Bindings & { __wbg_set_wasm(exports: WebAssembly.Exports): void } = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, "schema_engine_bg.wasm")), { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
  return bindings;
}

function readMigrations(root: string): MigrationList {
  const baseDir = join(root, "prisma", "migrations");
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(baseDir, "migration_lock.toml"), "utf8") },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: readFileSync(join(baseDir, name, "migration.sql"), "utf8") } },
    })),
  };
}

function describe(error: unknown): string {
  if (error instanceof DriverAdapterError) return error.cause.originalMessage ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\.+$/, "");
}
