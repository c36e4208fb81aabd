import { expect, test } from "vitest";
import { countClaims, inTransaction, listClaims, listDocuments, listFindingRefsOf, listFindings, openReader, replaceFindings } from "@/lib/store";
import { listConflictIdsOf, listFindingsAround } from "@/lib/store/finding";
import { addDocument, makeFinding } from "./make";
import { makeStore } from "./open";

test("a claim that fits every side, or only enters the arithmetic, is in no conflict and is told where it enters", async () => {
  const { store, file } = await makeStore();
  const [a = "", b = ""] = await addDocument(store, { title: "Sides" }, [{ value: 12 }, { value: 16 }]);
  const [fits = "", worked = ""] = await addDocument(store, { title: "Around" }, [{ value: 13 }, { value: 900 }]);
  const chains = [{ series: "A", closes: true, claims: [a, worked], arithmetic: ["900 × 1.12 = 1008"] }];
  await inTransaction(store, (transaction) => replaceFindings(transaction, "component", [makeFinding("f", { clusters: [[a], [b]], neutral: [fits], chains, verdict: "contradiction", conflict: true })], [], "1"));

  expect(await countClaims(store, { agreement: "conflict" })).toBe(2);
  expect(await countClaims(store, { agreement: "single" })).toBe(0);
  const findingsOf = new Map((await listClaims(store)).rows.map((claim) => [claim.id, claim.findings.map(({ id }) => id)]));
  expect([a, b, fits, worked].map((id) => findingsOf.get(id))).toEqual([["f"], ["f"], [], []]);
  const around = await Promise.all([a, fits, worked].map(async (id) => (await listFindingsAround(store, id)).map((finding) => finding.id)));
  expect(around).toEqual([[], ["f"], ["f"]]);
  expect([await listConflictIdsOf(store, [worked]), await listConflictIdsOf(store, [worked, a]), await listConflictIdsOf(store, [])]).toEqual([["f"], ["f"], []]);

  const documents = (await listDocuments(store)).rows;
  expect(Object.fromEntries(documents.map(({ title, conflicts }) => [title, conflicts]))).toEqual({ Sides: 1, Around: 0 });
  for (const { id, title } of documents) {
    expect((await listFindingRefsOf(store, id)).map((finding) => finding.isSide ?? true), title).toEqual([title === "Sides"]);
    expect((await listFindings(store, { filter: { document: id } })).rows, title).toHaveLength(title === "Sides" ? 1 : 0);
  }
  const reader = openReader(file);
  const exported = [...reader.eachClaimPage({})].flat().map((claim) => [claim.id, claim.findings.length]);
  reader.close();
  expect(Object.fromEntries(exported)).toEqual({ [a]: 1, [b]: 1, [fits]: 0, [worked]: 0 });
});
