import { expect, test } from "vitest";
import type { ClaimExport } from "@/lib/domain/view";
import { getClaim, inTransaction, listClaims, openReader, replaceFindings } from "@/lib/store";
import type { ClaimFilter, Store } from "@/lib/store";
import { addDocument, makeFinding, year } from "./make";
import { makeStore } from "./open";

/** What the export takes of a claim that was read the other way. */
async function exported(store: Store, id: string): Promise<ClaimExport> {
  const { evidence: _evidence, findings, ...claim } = await getClaim(store, id);
  return { ...claim, findings: findings.map(({ kind: _kind, explanation: _explanation, told: _told, ...ref }) => ref) };
}

function read(file: string, filter: ClaimFilter = {}): readonly ClaimExport[] {
  const reader = openReader(file);
  const rows = [...reader.eachClaimPage(filter)].flat();
  reader.close();
  return rows;
}

test("an export reads the rows of the list, as pages show them", async () => {
  const { store, file } = await makeStore();
  const [a = "", b = ""] = await addDocument(store, { title: "First", publisher: "Gazette", publishedAt: "2021-01-01" }, [{ value: 3, valueHigh: 4, decimalHigh: "4", forecast: true }, { period: null, comparedTo: year(2019), speaker: "A. Lind", scope: "by road" }]);
  const [c = ""] = await addDocument(store, { title: "Second", lang: "ru", sentence: "Предложение." }, [{ value: 7 }]);
  const findings = [makeFinding("calm", { clusters: [[a, b]] }), makeFinding("clash", { clusters: [[a, b], [b, c]], verdict: "contradiction", conflict: true, cause: "definition", origins: 2 })];
  await inTransaction(store, (transaction) => replaceFindings(transaction, "component", findings, [], "1"));
  const rows = read(file);
  expect(rows.map((row) => row.id)).toEqual((await listClaims(store)).rows.map((row) => row.id));
  expect(rows).toEqual(await Promise.all(rows.map((row) => exported(store, row.id))));
  expect(rows.find((row) => row.id === b)?.findings.map((finding) => finding.id)).toEqual(["clash", "calm"]);
  expect(read(file, { q: "пред" }).map((row) => row.id)).toEqual([c]);
  expect(read(file, { agreement: "conflict", forecast: "only" }).map((row) => row.id)).toEqual([a]);
  const reader = openReader(file);
  expect([...reader.eachFindingPage({ view: "alerts" })].flat()).toEqual([{ ...findings[1], resolution: null }]);
  reader.close();
});

test("pages of an export have every row once, and see the store as it stood at the first", async () => {
  const { store, file } = await makeStore();
  await addDocument(store, { title: "Many" }, Array.from({ length: 2_203 }, (_, index) => ({ value: index })));
  const reader = openReader(file);
  const pages = reader.eachClaimPage({ to: 2020 });
  const first = pages.next().value as readonly ClaimExport[];
  await addDocument(store, { title: "Later", publishedAt: "2030-01-01" }, [{ value: 1 }]);
  const others = [...pages];
  reader.close();
  expect([first.length, ...others.map((page) => page.length)]).toEqual([25, 50, 100, 200, 400, 800, 628]);
  expect(new Set([...first, ...others.flat()].map((claim) => claim.id)).size).toBe(2_203);
  expect(read(file)).toHaveLength(2_204);
});
