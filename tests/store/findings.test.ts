import { expect, test } from "vitest";
import { countFindingFacets, countFindings, getFinding, inTransaction, listFindings, listWholeFindings, replaceFindings } from "@/lib/store";
import type { FindingFilter, Store } from "@/lib/store";
import { addDocument, makeFinding } from "./make";
import { makeStore } from "./open";

const replace = (store: Store, component: string, findings: readonly ReturnType<typeof makeFinding>[]) => inTransaction(store, (transaction) => replaceFindings(transaction, component, findings, [], "1"));

async function fill(store: Store): Promise<readonly string[]> {
  const ids = await addDocument(store, { title: "One", publishedAt: "2021-05-01" }, [{ value: 1 }, { value: 2 }, { value: 3 }]);
  const [a = "", b = "", c = ""] = ids;
  await replace(store, "component", [
    makeFinding("agrees", { clusters: [[a, b]] }),
    makeFinding("clashes", { clusters: [[a], [b]], conflict: true, verdict: "contradiction", cause: "unexplained", cell: { indicator: "exports", measure: "level", unit: "USD", pair: ["CL", "NO"], period: "2020", scope: null, forecast: false } }),
    makeFinding("differs", { kind: "near", clusters: [[a], [b]], verdict: "weak_tension", cause: "definition" }),
    makeFinding("sums", { kind: "check", clusters: [], check: { rule: "sum", computed: [1, 2], stated: [3, 3], terms: [b, c], arithmetic: "1 + 1 = 2", closes: false, repairs: [] }, conflict: true, verdict: "strong_tension", cause: "internal_arithmetic" }),
  ]);
  return ids;
}

const idsOf = async (store: Store, filter: FindingFilter): Promise<string> => {
  const { rows } = await listFindings(store, { filter });
  expect(await countFindings(store, filter)).toBe(rows.length);
  return rows.map((row) => row.id).sort().join(" ");
};

test("filters", async () => {
  const { store } = await makeStore();
  await fill(store);
  const cases: readonly (readonly [FindingFilter, string])[] = [
    [{}, "agrees clashes differs sums"],
    [{ view: "alerts" }, "clashes sums"],
    [{ view: "told" }, "differs"],
    [{ view: "all", verdict: "agreement" }, "agrees"],
    [{ cause: "definition" }, "differs"],
    [{ kind: "check" }, "sums"],
    [{ indicator: ["students"] }, ""],
    [{ pair: "CL-NO", kind: "cell" }, "agrees clashes"],
    [{ decision: "decided" }, ""],
    [{ decision: "open", view: "alerts" }, "clashes sums"],
  ];
  for (const [filter, expected] of cases) expect(await idsOf(store, filter), JSON.stringify(filter)).toBe(expected);
  expect((await countFindingFacets(store, { kind: "near" })).facets.kind).toEqual([
    { value: "cell", count: 2 },
    { value: "check", count: 1 },
    { value: "near", count: 1 },
  ]);
});

test("a finding comes back whole, with every claim that enters it", async () => {
  const { store } = await makeStore();
  const [, b, c] = await fill(store);
  const { finding, claims } = await getFinding(store, "sums");
  expect(finding.check).toMatchObject({ rule: "sum", arithmetic: "1 + 1 = 2" });
  expect(claims.map((claim) => claim.id)).toEqual([b, c]);
  expect(claims[0]?.findings.map((found) => found.id)).toEqual(["clashes", "differs", "agrees"]);
  await expect(getFinding(store, "none")).rejects.toThrow(/no finding none/);
});

test("pages have every finding once", async () => {
  const { store } = await makeStore();
  await fill(store);
  const first = await listFindings(store, { limit: 3 });
  const second = await listFindings(store, { limit: 3, cursor: first.nextCursor });
  expect([first.rows.length, second.rows.length, second.nextCursor]).toEqual([3, 1, null]);
  expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(4);
  expect((await listWholeFindings(store, {}, 3)).map((finding) => finding.id)).toEqual(first.rows.map((row) => row.id));
});

test("a comparison replaces the findings of its component only, and tells what is new", async () => {
  const { store } = await makeStore();
  const [a = "", b = ""] = await fill(store);
  const kept = makeFinding("agrees", { clusters: [[a, b]] });
  const turned = makeFinding("differs", { kind: "near", clusters: [[a], [b]], verdict: "contradiction", conflict: true });
  const fresh = makeFinding("fresh", { clusters: [[a, b]] });
  await replace(store, "elsewhere", [makeFinding("other", { clusters: [[a, b]] })]);
  const { changed, retired } = await replace(store, "component", [kept, turned, fresh]);
  expect([changed.map((finding) => finding.id), retired]).toEqual([["differs", "fresh"], 2]);
  expect(await idsOf(store, {})).toBe("agrees differs fresh other");
  expect(await getFinding(store, "clashes")).toMatchObject({ isCurrent: false });
  expect((await replace(store, "component", [kept, turned, fresh])).changed).toEqual([]);
  expect((await replace(store, "component", [kept, turned, fresh, makeFinding("clashes", { clusters: [[a], [b]] })])).changed.map((finding) => finding.id)).toEqual(["clashes"]);
  expect(await getFinding(store, "clashes")).toMatchObject({ isCurrent: true, finding: { verdict: "agreement" } });
});
