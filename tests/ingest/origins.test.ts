import { describe, expect, test } from "vitest";
import { ingestText, recordResolution, recordReview } from "@/lib/ingest";
import { getFinding, listAudit } from "@/lib/store";
import type { Store } from "@/lib/store";
import { makeStore } from "../store/open";

const add = (store: Store, percent: number) =>
  ingestText(store, { text: `Trade turnover between Norway and Chile grew by ${percent} percent in 2021.`, publisher: `Paper ${percent}`, publishedAt: "2022-03-01", title: `Text ${percent}` }, { maxBytes: 100_000 });

async function makeConflict() {
  const { store } = await makeStore();
  await add(store, 12);
  await add(store, 16);
  const { findings } = await add(store, 25);
  const id = findings[0]?.id ?? "";
  const { claims } = await getFinding(store, id);
  const [a = "", b = "", c = ""] = claims.toSorted((x, y) => x.value - y.value).map((claim) => claim.id);
  return { store, id, a, b, c };
}

describe("claims that a person says come from one origin", () => {
  test("count as one at once, and apart again when that is taken back; the finding stays the same one", async () => {
    const { store, id, a, b, c } = await makeConflict();
    expect((await getFinding(store, id)).finding).toMatchObject({ origins: 3, conflict: true });
    await recordResolution(store, { findingId: id, outcome: "same_origin", claims: [b, a], note: "One wire.", actor: "Ada" });
    const merged = await getFinding(store, id);
    expect(merged).toMatchObject({ isCurrent: true, resolution: "same_origin", finding: { origins: 2 } });
    expect(merged.finding.originGroups.map((group) => [...group].sort())).toContainEqual([a, b].sort());
    expect(merged.resolutions[0]).toMatchObject({ claims: [a, b].sort(), note: "One wire." });
    await recordResolution(store, { findingId: id, outcome: "reopened" });
    expect((await getFinding(store, id)).finding).toMatchObject({ origins: 3, conflict: true });
    await recordResolution(store, { findingId: id, outcome: "same_origin", note: "All." });
    expect((await getFinding(store, id)).finding).toMatchObject({ origins: 1, conflict: false });
    await recordResolution(store, { findingId: id, outcome: "definition", note: "No, they differ." });
    expect((await getFinding(store, id)).finding.origins).toBe(3);
    expect((await listAudit(store, "finding", id)).map((entry) => entry.action)).toEqual(["finding.definition", "finding.same_origin", "finding.reopened", "finding.same_origin"]);
    expect([a, b, c].every((claim) => claim !== "")).toBe(true);
  });

  test("stay merged when one of them is read anew, and another text comes", async () => {
    const { store, id, a, b } = await makeConflict();
    await recordResolution(store, { findingId: id, outcome: "same_origin", claims: [a, b], note: "x" });
    const { claimId } = await recordReview(store, { claimId: a, decision: "corrected", correction: { decimal: "13" } });
    await add(store, 30);
    const { finding } = await getFinding(store, id);
    expect(finding.origins).toBe(3);
    expect(finding.originGroups.map((group) => [...group].sort())).toContainEqual([claimId, b].sort());
  });

  test.each([
    ["one alone", (a: string) => [a], /at least two/],
    ["a figure of another comparison", (a: string) => [a, "elsewhere"], /none of this comparison/],
  ])("%s is refused", async (_name, choose, message) => {
    const { store, id, a } = await makeConflict();
    await expect(recordResolution(store, { findingId: id, outcome: "same_origin", claims: choose(a), note: "x" })).rejects.toThrow(message);
    expect((await getFinding(store, id)).resolutions).toEqual([]);
  });
});
