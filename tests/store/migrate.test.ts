import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { diffSchema, listPendingMigrations, migrateStore, openStoreAt } from "@/lib/store";
import { makeFolder, root } from "./open";

const NAMES = readdirSync(join(root, "prisma", "migrations"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** A copy of the migrations to which a test can add one of its own. */
function copyProject(): string {
  const folder = join(makeFolder(), "project");
  mkdirSync(folder);
  cpSync(join(root, "prisma", "schema.prisma"), join(folder, "prisma", "schema.prisma"));
  cpSync(join(root, "prisma", "migrations"), join(folder, "prisma", "migrations"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function addMigration(project: string, name: string, sql: string): void {
  mkdirSync(join(project, "prisma", "migrations", name));
  writeFileSync(join(project, "prisma", "migrations", name, "migration.sql"), sql);
}

describe("migrations", () => {
  test("make the tables that the schema describes, and nothing else", async () => {
    expect(NAMES.length).toBeGreaterThan(0);
    expect(await diffSchema(root)).toBe("-- This is an empty migration.");
  });

  test("are applied once, to a store that is not there yet", async () => {
    const file = join(makeFolder(), "deep", "er", "new.db");
    expect(await listPendingMigrations({ root, file })).toEqual(NAMES);
    expect(existsSync(file)).toBe(false);
    expect(await migrateStore({ root, file })).toEqual(NAMES);
    expect(await listPendingMigrations({ root, file })).toEqual([]);
    expect(await migrateStore({ root, file })).toEqual([]);
  });

  test("two at once apply each migration once", async () => {
    const file = join(makeFolder(), "new.db");
    const applied = await Promise.all([migrateStore({ root, file }), migrateStore({ root, file })]);
    expect(applied.flat()).toEqual(NAMES);
  });

  test("wait for another connection that holds the new file, and then apply", async () => {
    const file = join(makeFolder(), "new.db");
    const holder = new Database(file);
    holder.exec("BEGIN EXCLUSIVE");
    setTimeout(() => holder.close(), 200);
    expect(await migrateStore({ root, file })).toEqual(NAMES);
  });

  test("a new one keeps the rows that are there", async () => {
    const project = copyProject();
    const file = join(project, "old.db");
    await migrateStore({ root: project, file });
    const before = openStoreAt(file);
    await before.auditEntry.create({ data: { action: "test", entity: "store", entityId: "old", actor: "test" } });
    await before.$disconnect();
    addMigration(project, "29990101000000_more", 'CREATE TABLE "More" ("a" TEXT NOT NULL PRIMARY KEY);');
    expect(await listPendingMigrations({ root: project, file })).toEqual(["29990101000000_more"]);
    expect(await migrateStore({ root: project, file })).toEqual(["29990101000000_more"]);
    const after = openStoreAt(file);
    expect(await after.auditEntry.count()).toBe(1);
    expect(await after.$queryRaw`SELECT count(*) AS n FROM "More"`).toHaveLength(1);
    await after.$disconnect();
  });

  test("one that fails leaves the store as it was, and says so", async () => {
    const project = copyProject();
    const file = join(project, "old.db");
    await migrateStore({ root: project, file });
    addMigration(project, "29990101000000_broken", 'CREATE TABLE "Half" ("a" TEXT);\nINSERT INTO "NoSuchTable" VALUES (1);');
    await expect(migrateStore({ root: project, file })).rejects.toThrow(/could not be brought up to date.*Nothing was changed/s);
    const store = openStoreAt(file);
    expect(await store.$queryRaw`SELECT name FROM sqlite_master WHERE name = 'Half'`).toEqual([]);
    expect(await listPendingMigrations({ root: project, file })).toEqual(["29990101000000_broken"]);
    await store.$disconnect();
  });
});

describe("what cannot be a store is refused with what to do", () => {
  test("a file that is something else is left as it is", async () => {
    const file = join(makeFolder(), "notes.txt");
    writeFileSync(file, "These are my notes, and they are no database at all.\n".repeat(40));
    const before = readFileSync(file);
    await expect(migrateStore({ root, file })).rejects.toThrow(/notes\.txt could not be brought up to date: .*DATABASE_URL/);
    expect(readFileSync(file)).toEqual(before);
  });

  test("a folder", async () => {
    await expect(migrateStore({ root, file: makeFolder() })).rejects.toThrow(/could not be brought up to date: .*DATABASE_URL/);
  });

  test("a place below a file", async () => {
    const file = join(makeFolder(), "file");
    writeFileSync(file, "x");
    await expect(migrateStore({ root, file: join(file, "store.db") })).rejects.toThrow(/DATABASE_URL/);
  });
});

test("the schema names no type of one engine only", () => {
  const schema = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
  expect(schema.match(/@db\.|\bDecimal\b|\bBytes\b|\bJson\b|dbgenerated|^enum /gm)).toBeNull();
});
