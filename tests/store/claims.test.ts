import { describe, expect, test } from "vitest";
import { countClaims, countFacet, getClaim, getDocument, inTransaction, listClaims, listDocuments, listIndicatorSummaries, replaceFindings } from "@/lib/store";
import type { ClaimFilter, ClaimSort, Store } from "@/lib/store";
import { addDocument, makeFinding, year } from "./make";
import { makeStore } from "./open";

/** Two texts, five figures; letters name them in the order of the texts. */
async function fill(store: Store): Promise<Readonly<Record<"a" | "b" | "c" | "d" | "e", string>>> {
  const [a = "", b = "", c = ""] = await addDocument(store, { title: "Harbour report", publisher: "Gazette", publishedAt: "2021-05-01", sentence: "Fish to Chile." }, [
    { value: 10, period: year(2019), speaker: "Ann Lee" },
    { value: 30, period: year(2020), forecast: true, confidence: 0.4 },
    { value: 20, indicator: "students", unit: "count", reporter: null, partner: null, period: null },
  ]);
  const [d = "", e = ""] = await addDocument(store, { title: "Вестник порта", publisher: "Herald", publishedAt: null, lang: "ru", sentence: "Экспорт рыбы вырос." }, [
    { value: 11, period: year(2019), reporter: "CL", partner: "NO" },
    { value: 5, measure: "growth_rate", unit: "percent", period: { kind: "range", start: "2017-01-01", end: "2020-01-01", label: "2017/2019", basis: "inferred" } },
  ]);
  return { a, b, c, d, e };
}

async function namesOf(store: Store, filter: ClaimFilter, sort: ClaimSort = "added"): Promise<string> {
  const ids = await fillOnce(store);
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  const { rows } = await listClaims(store, { filter, sort });
  expect(await countClaims(store, filter)).toBe(rows.length);
  return rows.map((row) => names.get(row.id)).join("");
}

const filled = new WeakMap<Store, Awaited<ReturnType<typeof fill>>>();
async function fillOnce(store: Store): Promise<Awaited<ReturnType<typeof fill>>> {
  const known = filled.get(store) ?? (await fill(store));
  filled.set(store, known);
  return known;
}

test("a claim comes back as it went in", async () => {
  const { store } = await makeStore();
  const { a } = await fill(store);
  expect(await getClaim(store, a)).toMatchObject({
    id: a,
    quote: "1",
    start: 0,
    end: 1,
    sentence: { start: 0, end: 10, text: "Fish to Chile." },
    value: 10,
    decimal: "10",
    measure: "level",
    period: year(2019),
    forecast: false,
    meaning: { hard: { low: 10, high: null, lowOpen: true, highOpen: false }, wide: { low: 10, high: 10, lowOpen: false, highOpen: false } },
    document: { title: "Harbour report", lang: "en", publishedAt: "2021-05-01", publishedAtBasis: "stated", isDigest: false },
    findings: [],
    extractorVersion: "1",
  });
  await expect(getClaim(store, "none")).rejects.toThrow(/no claim none/);
});

test("filters, each and together", async () => {
  const { store } = await makeStore();
  const cases: readonly (readonly [ClaimFilter, string])[] = [
    [{}, "abcde"],
    [{ indicator: ["students", "tourists"] }, "c"],
    [{ indicator: [] }, "abcde"],
    [{ measure: "growth_rate" }, "e"],
    [{ unit: "count" }, "c"],
    [{ pair: "CL-NO" }, "abde"],
    [{ from: 2020 }, "b"],
    [{ to: 2018 }, "e"],
    [{ from: 2018, to: 2018 }, "e"],
    [{ from: 2019, to: 2019 }, "ade"],
    [{ publisher: ["Herald"] }, "de"],
    [{ speaker: ["Ann Lee"] }, "a"],
    [{ lang: "ru" }, "de"],
    [{ forecast: "only" }, "b"],
    [{ forecast: "exclude", publisher: ["Gazette"] }, "ac"],
    [{ status: "accepted" }, ""],
    [{ agreement: "single" }, "abcde"],
    [{ agreement: "conflict" }, ""],
    [{ q: "harb rep" }, "abc"],
    [{ q: "ЭКСПОРТ рыб" }, "de"],
    [{ q: "lee" }, "a"],
    [{ q: "fish herring" }, ""],
    [{ q: '"fish" OR * (' }, ""],
    [{ q: "—" }, ""],
    [{ q: "fish", from: 2020, indicator: ["exports"] }, "b"],
  ];
  for (const [filter, expected] of cases) expect(await namesOf(store, filter), JSON.stringify(filter)).toBe(expected);
});

test("a name that a person types in one language finds the texts of another", async () => {
  const { store } = await makeStore();
  await addDocument(store, { title: "one", sentence: "Lavrov spoke of Georgia." }, [{ value: 1 }]);
  await addDocument(store, { title: "two", lang: "ru", sentence: "Лавров сказал это в Грузии." }, [{ value: 2, speaker: "Лавров" }]);
  const values = async (q: string) => (await listClaims(store, { filter: { q }, sort: "value" })).rows.map((claim) => claim.value);
  expect(await values("Лаврова")).toEqual([2, 1]);
  expect(await values("lavrov")).toEqual([2, 1]);
  expect(await values("Грузия lavrov")).toEqual([2, 1]);
  expect(await values("Грузия Novak")).toEqual([]);
});

test.each([
  ["published", "cbaed"],
  ["period", "bdaec"],
  ["value", "bcdae"],
  ["doubt", "bacde"],
  ["added", "abcde"],
] as const)("sorted by %s", async (sort, expected) => {
  const { store } = await makeStore();
  expect(await namesOf(store, {}, sort)).toBe(expected);
});

describe("pages", () => {
  test.each(["published", "period", "value", "doubt", "added"] as const)("by %s have every row once, in one order, both ways", async (sort) => {
    const { store } = await makeStore();
    await addDocument(store, { title: "Many", publishedAt: "2021-01-01" }, Array.from({ length: 23 }, (_, index) => ({ value: index % 4, confidence: (index % 3) / 10, period: index % 5 === 0 ? null : year(2010 + (index % 2)) })));
    for (const isReversed of [false, true]) {
      const whole = (await listClaims(store, { sort, isReversed, limit: 500 })).rows.map((row) => row.id);
      const pieces: string[] = [];
      for (let cursor: string | null = null; ; ) {
        const page: Awaited<ReturnType<typeof listClaims>> = await listClaims(store, { sort, isReversed, limit: 5, cursor });
        pieces.push(...page.rows.map((row) => row.id));
        cursor = page.nextCursor;
        if (cursor === null) break;
      }
      expect(pieces).toEqual(whole);
      expect(new Set(pieces).size).toBe(23);
    }
  });

  test.each(["", "x", "W10", Buffer.from('["a"]').toString("base64url"), Buffer.from('["a",{}]').toString("base64url")])("a cursor that was not given out is refused: %j", async (cursor) => {
    const { store } = await makeStore();
    await expect(listClaims(store, { cursor })).rejects.toThrow(/first page/);
  });
});

test("facets count what each value would leave under the other filters", async () => {
  const { store } = await makeStore();
  await fill(store);
  expect(await countFacet(store, "publisher", { publisher: ["Herald"], measure: "level" })).toEqual([
    { value: "Gazette", count: 3 },
    { value: "Herald", count: 1 },
  ]);
  expect(await countFacet(store, "year", { from: 2020 })).toEqual([
    { value: "2019", count: 3 },
    { value: "2020", count: 1 },
  ]);
  expect(await countFacet(store, "pair")).toEqual([{ value: "CL-NO", count: 4 }]);
  expect(await countFacet(store, "forecast")).toEqual([
    { value: "exclude", count: 4 },
    { value: "only", count: 1 },
  ]);
});

test("indicators and documents are summed up", async () => {
  const { store } = await makeStore();
  const { a, d } = await fill(store);
  const finding = makeFinding("f", { clusters: [[a], [d]], conflict: true, verdict: "contradiction" });
  await inTransaction(store, (transaction) => replaceFindings(transaction, "component", [finding], [], "1"));
  expect(await listIndicatorSummaries(store)).toEqual([
    { indicator: "exports", claims: 4, documents: 2, conflicts: 1, years: [2017, 2020], newest: "2021-05-01", pairs: [{ pair: "CL-NO", claims: 4 }] },
    { indicator: "students", claims: 1, documents: 1, conflicts: 0, years: null, newest: "2021-05-01", pairs: [] },
  ]);
  expect((await listDocuments(store)).rows.map(({ title, claims, conflicts }) => [title, claims, conflicts])).toEqual([
    ["Harbour report", 3, 1],
    ["Вестник порта", 2, 1],
  ]);
  expect((await listDocuments(store, { filter: { q: "harbour", publisher: ["Gazette"] } })).rows).toHaveLength(1);
  await expect(getDocument(store, "none")).rejects.toThrow(/no document none/);
});

test("the statement of a claim cannot be changed and no claim deleted, whoever asks", async () => {
  const { store } = await makeStore();
  const { a } = await fill(store);
  await expect(store.$executeRaw`UPDATE "Claim" SET "value" = 99 WHERE "id" = ${a}`).rejects.toThrow();
  await expect(store.$executeRaw`DELETE FROM "Claim" WHERE "id" = ${a}`).rejects.toThrow();
  await expect(store.$executeRaw`UPDATE "Document" SET "text" = 'other'`).rejects.toThrow();
  expect((await getClaim(store, a)).value).toBe(10);
});
