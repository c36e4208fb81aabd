import { describe, expect, it } from "vitest";
import { addAudit } from "@/lib/store/audit";
import { inTransaction } from "@/lib/store/client";
import { readStamp } from "@/lib/store/stamp";
import { makeStore } from "./open";

describe("readStamp", () => {
  it("grows with every entry of the record, and stays without one", async () => {
    const { store } = await makeStore();
    const before = await readStamp(store);
    expect(await readStamp(store)).toBe(before);
    await inTransaction(store, (transaction) => addAudit(transaction, { action: "document.add", entity: "document", entityId: "d1", actor: "reader" }));
    expect(await readStamp(store)).toBeGreaterThan(before);
  });
});
