import fc from "fast-check";
import { expect, test } from "vitest";
import { countClaims, countFacets, countFindings, FACETS, inTransaction, listClaims, listDocuments, listFindings, openReader, replaceFindings, setClaimState, updateDocumentFields } from "@/lib/store";
import type { ClaimFilter, FindingFilter, Store } from "@/lib/store";
import { listChartClaims, listStoredChoices } from "@/lib/store/chart";
import { listFindingsOfPair, listWholeFindings } from "@/lib/store/finding";
import { findSearchLimit } from "@/lib/store/search-limit";
import { Tally } from "@/lib/store/tally/tally";
import { addDocument, makeFinding, year } from "./make";
import { makeStore } from "./open";

/** Numbers in [0, count), the same in every run. */
function drawer(): (count: number) => number {
  let state = 7;
  return (count) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

const INDICATORS = ["exports", "imports", "students"] as const;
const PUBLISHERS = ["Gazette", "Herald", "Курьер"] as const;

/** A store of 12 texts with 120 claims, half of them compared. */
async function fill(store: Store): Promise<void> {
  const draw = drawer();
  const ids: string[] = [];
  for (let document = 0; document < 12; document++) {
    const made = { title: `Text ${document}`, publisher: PUBLISHERS[draw(4)] ?? null, publishedAt: draw(5) === 0 ? null : `20${10 + draw(12)}-0${1 + draw(9)}-11`, lang: (["en", "ru", "az"] as const)[draw(3)] ?? "en", sentence: ["Words of trade.", "Слова о школах.", "Ticarət haqqında."][draw(3)] ?? "" };
    const claims = Array.from({ length: 10 }, () => ({
      indicator: INDICATORS[draw(3)] ?? "exports", measure: (["level", "share"] as const)[draw(2)] ?? "level", unit: ["USD", "count"][draw(2)] ?? "USD", value: draw(50) - 10, confidence: draw(100) / 100,
      reporter: draw(6) === 0 ? null : "NO", partner: draw(4) === 0 ? null : "CL", period: draw(5) === 0 ? null : year(2000 + draw(12)), speaker: draw(2) === 0 ? null : `S. ${draw(4)}`, forecast: draw(5) === 0,
    }));
    ids.push(...(await addDocument(store, made, claims)));
  }
  const verdicts = ["agreement", "weak_tension", "strong_tension", "contradiction"] as const;
  const findings = Array.from({ length: 40 }, (_, index) =>
    makeFinding(`f${index}`, { kind: (["cell", "near", "check"] as const)[draw(3)] ?? "cell", verdict: verdicts[draw(4)] ?? "agreement", conflict: draw(3) === 0, cause: draw(2) === 0 ? null : "definition", clusters: [[ids[draw(60)] ?? ""], [ids[60 + draw(10)] ?? ""]] }),
  );
  await inTransaction(store, (transaction) => replaceFindings(transaction, "component", findings, [], "1"));
}

function drawFilter(draw: (count: number) => number): ClaimFilter {
  const maybe = <T>(make: () => T): T | null => (draw(4) === 0 ? make() : null);
  return {
    q: draw(8) === 0 ? ["trade", "шко", "text 1", "herald"][draw(4)] ?? null : null,
    indicator: maybe(() => INDICATORS.slice(draw(2), 1 + draw(3))),
    measure: maybe(() => (draw(2) === 0 ? ("level" as const) : ("share" as const))),
    unit: maybe(() => "USD"),
    pair: maybe(() => ["CL-NO", "NO", "AZ-RU"][draw(3)] ?? null),
    from: maybe(() => 2000 + draw(12)),
    to: maybe(() => 2000 + draw(12)),
    publisher: maybe(() => [PUBLISHERS[draw(3)] ?? "", "Nobody"]),
    speaker: maybe(() => [`S. ${draw(5)}`]),
    lang: maybe(() => ["en", "ru", "az"][draw(3)] ?? null),
    agreement: maybe(() => (["conflict", "tension", "agreement", "single"] as const)[draw(4)] ?? null),
    forecast: maybe(() => (draw(2) === 0 ? ("only" as const) : ("exclude" as const))),
    finding: draw(10) === 0 ? `f${draw(40)}` : null,
  };
}

test("lists and counts of claims mean the rows that exports do, whatever the filters", async () => {
  const { store, file } = await makeStore();
  await fill(store);
  const draw = drawer();
  let found = 0;
  for (let round = 0; round < 250; round++) {
    const filter = drawFilter(draw);
    const reader = openReader(file);
    const exported = [...reader.eachClaimPage(filter)].flat().map((claim) => claim.id);
    reader.close();
    const told = JSON.stringify(filter);
    expect((await listClaims(store, { filter, limit: 500 })).rows.map((claim) => claim.id), told).toEqual(exported);
    expect(await countClaims(store, filter), told).toBe(exported.length);
    found += exported.length;
  }
  expect(found).toBeGreaterThan(500);
});

test("a facet counts what its value would leave", async () => {
  const { store } = await makeStore();
  await fill(store);
  const draw = drawer();
  for (let round = 0; round < 25; round++) {
    const filter = drawFilter(draw);
    const facets = await countFacets(store, FACETS, filter);
    for (const facet of FACETS) {
      for (const { value, count } of facets[facet]) {
        const chosen = facet === "year" ? null : { ...filter, [facet]: ["indicator", "publisher", "speaker"].includes(facet) ? [value] : value };
        if (chosen !== null) expect(await countClaims(store, chosen), `${facet} ${value} ${JSON.stringify(filter)}`).toBe(count);
      }
    }
  }
});

test("lists and counts of findings mean the rows that exports do", async () => {
  const { store, file } = await makeStore();
  await fill(store);
  const filters: readonly FindingFilter[] = [{}, { view: "alerts" }, { view: "told" }, { view: "all", kind: "near" }, { verdict: "contradiction", from: 2020 }, { cause: "definition", decision: "open" }, { decision: "decided" }, { pair: "CL-NO", indicator: ["exports"] }, { to: 1999 }];
  for (const filter of filters) {
    const reader = openReader(file);
    const exported = [...reader.eachFindingPage(filter)].flat().map((finding) => finding.id);
    reader.close();
    expect((await listFindings(store, { filter, limit: 500 })).rows.map((finding) => finding.id), JSON.stringify(filter)).toEqual(exported);
    expect(await countFindings(store, filter)).toBe(exported.length);
  }
});

test("counts follow every change, whoever made it", async () => {
  const { store } = await makeStore();
  const [a = "", b = ""] = await addDocument(store, { title: "One", publisher: "Gazette" }, [{ value: 1 }, { value: 2 }]);
  expect(await countClaims(store, { publisher: ["Gazette"] })).toBe(2);
  await addDocument(store, { title: "Two" }, [{ value: 3 }]);
  expect(await countClaims(store)).toBe(3);
  await inTransaction(store, (transaction) => replaceFindings(transaction, "component", [makeFinding("f", { clusters: [[a], [b]], conflict: true })], [], "1"));
  expect(await countClaims(store, { agreement: "conflict" })).toBe(2);
  await inTransaction(store, (transaction) => replaceFindings(transaction, "component", [], [], "1"));
  expect([await countClaims(store, { agreement: "conflict" }), await countClaims(store, { agreement: "single" })]).toEqual([0, 3]);
  await inTransaction(store, (transaction) => setClaimState(transaction, [a], "retired"));
  expect(await countClaims(store)).toBe(2);
  await inTransaction(store, (transaction) => setClaimState(transaction, [a], "live"));
  expect(await countClaims(store)).toBe(3);
  const [document] = (await listDocuments(store, { filter: { q: "one" } })).rows;
  await inTransaction(store, (transaction) =>
    updateDocumentFields(transaction, document?.id ?? "", { title: "Renamed", titleBasis: "stated", publisher: "Herald", url: null, lang: "en", publishedAt: "2022-01-01", publishedAtBasis: "stated" }, { title: "Renamed", publishedAt: "2022-01-01", publishedAtBasis: "stated", lang: "en" }),
  );
  expect((await listDocuments(store, { filter: { q: "one" } })).rows).toEqual([]);
  expect((await listDocuments(store, { filter: { q: "renam", publisher: ["Herald"] } })).rows).toHaveLength(1);
  await expect(inTransaction(store, async (transaction) => {
    await setClaimState(transaction, [a, b], "retired");
    throw new Error("taken back");
  })).rejects.toThrow("taken back");
  expect(await countClaims(store)).toBe(3);
});

test("rows that come or move after an order was made stand where a new order would have them", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 120 }), fc.array(fc.nat(119), { maxLength: 6 }), (rows, looks) => {
      const [asked, fresh] = [0, 1].map(() => new Tally<"word", "key">({ words: ["word"], keys: ["key"] })) as [Tally<"word", "key">, Tally<"word", "key">];
      // Enough rows that do not move for the order to be kept.
      const all = [...Array.from({ length: 500 }, (_, index) => [100 + index, index % 5] as const), ...rows];
      all.forEach(([seq, key], index) => {
        asked.set([seq, "w", null, null, key]);
        fresh.set([seq, "w", null, null, key]);
        if (index === 499 || looks.includes(index - 500)) asked.list({}, "key", true, 3);
      });
      for (const key of ["key", null] as const) expect(asked.list({}, key, false, 1_000)).toEqual(fresh.list({}, key, false, 1_000));
    }),
  );
});

test("rows keep their order however they came, and a place in it outlives its row", () => {
  const tally = new Tally<"word", "key">({ words: ["word"], keys: ["key"] });
  const set = (seq: number, key: number) => tally.set([seq, "w", null, null, key]);
  set(5, 2.5);
  set(2, -1);
  set(9, 2.5);
  expect(tally.list({}, "key", false, 9)).toEqual([2, 5, 9]);
  set(3, 0.5);
  expect(tally.list({}, "key", true, 9)).toEqual([9, 5, 3, 2]);
  tally.drop(5);
  expect(tally.list({}, "key", true, 9, { key: 2.5, seq: 5 })).toEqual([3, 2]);
  expect(tally.list({}, "key", false, 9, { key: 0.5, seq: 3 })).toEqual([9]);
  expect(tally.list({}, null, true, 9)).toEqual([9, 3, 2]);
  expect(tally.list({ among: [9, 2, 7] }, "key", false, 9)).toEqual([2, 9]);
  for (let seq = 10; seq < 5_000; seq++) set(seq, seq % 7);
  expect(tally.count({}).total).toBe(3 + 4_990);
  expect(tally.list({}, "key", false, 3)).toEqual([2, 14, 21]);
});

test("of very many values those that occur most are counted", () => {
  const tally = new Tally<"word", "key">({ words: ["word"], keys: ["key"] });
  for (let seq = 1; seq <= 12_000; seq++) tally.set([seq, seq <= 9_000 ? `once ${seq}` : `often ${seq % 10}`, null, null, 0]);
  const counts = tally.count({}, ["word"]).words.get("word") ?? new Map<string, number>();
  expect([...counts].filter(([value]) => value.startsWith("often")).map(([, count]) => count)).toEqual(Array.from({ length: 10 }, () => 300));
  expect(counts.size).toBe(5_000);
});

test("a chart reads the rows of its pair that a filter over all of them means", async () => {
  const { store } = await makeStore();
  await fill(store);
  const choices = await listStoredChoices(store, "exports");
  expect(choices.reduce((sum, choice) => sum + choice.count, 0)).toBe(await countClaims(store, { indicator: ["exports"] }));
  expect(choices.length).toBeGreaterThan(3);
  for (const { measure, unit, pair, count } of choices.filter((choice) => choice.pair !== "")) {
    const { claims, isCut } = await listChartClaims(store, "exports", { measure, unit, pair }, 500, 500);
    const own = claims.filter((claim) => claim.measure === measure && claim.unit === unit);
    expect([own.length, claims.length, isCut]).toEqual([count, await countClaims(store, { indicator: ["exports"], pair }), false]);
    expect((await listChartClaims(store, "exports", { measure, unit, pair }, 500, 0)).claims).toEqual(own);
  }
});

test("findings of a pair are those that a filter over all of them means, of every pair where none is named", async () => {
  const { store } = await makeStore();
  await fill(store);
  const ids = async (pair: string) => (await listFindingsOfPair(store, "exports", pair, 50)).map((finding) => finding.id);
  const all = (await listWholeFindings(store, { indicator: ["exports"] }, 50)).map((finding) => finding.id);
  expect(all.length).toBeGreaterThan(9);
  expect(await ids("")).toEqual(all);
  const pair = (await listFindings(store, { limit: 1 })).rows[0]?.cell.pair.join("-") ?? "";
  expect(await ids(pair)).toEqual((await listWholeFindings(store, { indicator: ["exports"], pair }, 50)).map((finding) => finding.id));
  expect(await ids("XX-YY")).toEqual([]);
});

test("a search tells where it has more hits than are listed", async () => {
  const { store } = await makeStore();
  await fill(store);
  const hits = await countClaims(store, { q: "trade" });
  expect(hits).toBeGreaterThan(2);
  const limits = [findSearchLimit(store, "ClaimSearch", "trade"), findSearchLimit(store, "ClaimSearch", "trade", hits), findSearchLimit(store, "ClaimSearch", "trade", hits - 1), findSearchLimit(store, "ClaimSearch", null, 0), findSearchLimit(store, "DocumentSearch", "text", 11)];
  expect(await Promise.all(limits)).toEqual([null, null, hits - 1, null, 11]);
});
