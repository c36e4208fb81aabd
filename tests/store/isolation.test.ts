import { describe, expect, test } from "vitest";
import { inTransaction } from "@/lib/store";
import type { Store } from "@/lib/store";
import { makeStore } from "./open";

const entry = (entityId: string) => ({ data: { action: "test", entity: "store", entityId, actor: "test" } });
const ids = async (store: Store): Promise<readonly string[]> => (await store.auditEntry.findMany({ orderBy: { seq: "asc" } })).map((row) => row.entityId);

describe("writes beside an open transaction", () => {
  test("a plain write that was acknowledged outlives the rollback of a transaction that was open at the time", async () => {
    const { store } = await makeStore();
    const opened = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const rolledBack = inTransaction(store, async (transaction) => {
      await transaction.auditEntry.create(entry("A"));
      opened.resolve();
      await release.promise;
      throw new Error("rolled back on purpose");
    });
    await opened.promise;
    const acknowledged = store.auditEntry.create(entry("B"));
    const seenMeanwhile = await store.auditEntry.count();
    release.resolve();
    await expect(rolledBack).rejects.toThrow("rolled back on purpose");
    await acknowledged;
    expect(seenMeanwhile).toBe(0);
    expect(await ids(store)).toEqual(["B"]);
  });

  test("a transaction after a failed one starts clean", async () => {
    const { store } = await makeStore();
    await expect(inTransaction(store, async (transaction) => transaction.$executeRaw`INSERT INTO "NoSuchTable" VALUES (1)`)).rejects.toThrow();
    await inTransaction(store, (transaction) => transaction.auditEntry.create(entry("C")));
    expect(await ids(store)).toEqual(["C"]);
  });

  test("transactions of one process follow each other: none sees half of another", async () => {
    const { store } = await makeStore();
    const counts = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        inTransaction(store, async (transaction) => {
          const before = await transaction.auditEntry.count();
          await transaction.auditEntry.create(entry(`${index}`));
          await transaction.auditEntry.create(entry(`${index}+`));
          return before;
        }),
      ),
    );
    expect([...counts].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index * 2));
    expect(await store.auditEntry.count()).toBe(24);
  });
});

test("every connection writes through to the disk, beside its readers", async () => {
  const { store } = await makeStore();
  expect(await store.$queryRaw`SELECT * FROM pragma_journal_mode`).toEqual([{ journal_mode: "wal" }]);
  // 2 is FULL. Read inside a transaction, which uses the writing connection.
  const [row] = await inTransaction(store, (transaction) => transaction.$queryRaw<{ synchronous: number | bigint }[]>`SELECT * FROM pragma_synchronous`);
  expect(Number(row?.synchronous)).toBe(2);
});

describe("what never changes is held by the engine", () => {
  test.each([
    ["AuditEntry", `UPDATE "AuditEntry" SET "actor" = 'x'`],
    ["AuditEntry", `DELETE FROM "AuditEntry"`],
  ])("%s: %s is refused", async (_table, sql) => {
    const { store } = await makeStore();
    await store.auditEntry.create(entry("kept"));
    await expect(store.$executeRawUnsafe(sql)).rejects.toThrow();
    expect(await ids(store)).toEqual(["kept"]);
  });
});
