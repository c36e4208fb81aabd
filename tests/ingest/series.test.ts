import { describe, expect, test } from "vitest";
import { ingestText, recordReview, recordSeries, reprocessDocuments } from "@/lib/ingest";
import { getClaim, getFinding, listAudit, listGivenSeries, listSeriesDecisions } from "@/lib/store";
import type { Store } from "@/lib/store";
import { makeStore } from "../store/open";

const text = (percent: number) => `Trade turnover between Norway and Chile grew by ${percent} percent in 2021.`;
const add = (store: Store, percent: number) => ingestText(store, { text: text(percent), publisher: `Paper ${percent}`, publishedAt: "2022-03-01", title: `Text ${percent}` }, { maxBytes: 100_000 });

async function makeConflict() {
  const { store } = await makeStore();
  await add(store, 12);
  const { findings } = await add(store, 16);
  const id = findings[0]?.id ?? "";
  const { claims } = await getFinding(store, id);
  const [a = "", b = ""] = claims.toSorted((x, y) => x.value - y.value).map((claim) => claim.id);
  return { store, id, a, b };
}

describe("the statistical series that a person gives", () => {
  test("is compared with at once, kept with who and why, and taken back", async () => {
    const { store, id, a, b } = await makeConflict();
    expect((await getFinding(store, id)).finding.cause).toBe("unexplained");
    await recordSeries(store, { claimId: a, series: " NO ", note: "The text names the service.", actor: "Ada" });
    await recordSeries(store, { claimId: b, series: "Customs of  Chile", note: "Its table.", actor: "Ada" });
    const { finding, claims } = await getFinding(store, id);
    expect(finding).toMatchObject({ cause: "statistical_basis", verdict: "contradiction" });
    expect(finding.givenSeries).toEqual([{ series: "NO", claims: [a] }, { series: "Customs of Chile", claims: [b] }]);
    expect(claims.map((claim) => claim.series).sort()).toEqual(["Customs of Chile", "NO"]);
    expect(await listGivenSeries(store)).toHaveLength(2);
    await recordSeries(store, { claimId: b, series: null, actor: "Ada" });
    expect((await getFinding(store, id)).finding).toMatchObject({ cause: "unexplained", givenSeries: [{ series: "NO", claims: [a] }] });
    expect((await listSeriesDecisions(store, [b])).map(({ series, note, actor }) => [series, note, actor])).toEqual([[null, null, "Ada"], ["Customs of Chile", "Its table.", "Ada"]]);
    expect((await listAudit(store, "claim", b)).map((entry) => entry.action)).toEqual(["claim.series_taken_back", "claim.series"]);
  });

  test("goes with a corrected reading, comes back with it, and outlives reading the text again", async () => {
    const { store, a } = await makeConflict();
    await recordSeries(store, { claimId: a, series: "NO", note: "x" });
    const corrected = await recordReview(store, { claimId: a, decision: "corrected", correction: { decimal: "12.5" } });
    expect(await getClaim(store, corrected.claimId)).toMatchObject({ series: "NO", value: 12.5 });
    await recordSeries(store, { claimId: corrected.claimId, series: "CL", note: "y" });
    expect((await listSeriesDecisions(store, [corrected.claimId])).map((entry) => entry.series)).toEqual(["CL", "NO"]);
    const back = await recordReview(store, { claimId: corrected.claimId, decision: "unreviewed" });
    expect(back.claimId).toBe(a);
    await reprocessDocuments(store, { all: true });
    expect(await getClaim(store, a)).toMatchObject({ series: "CL", status: "unreviewed" });
  });

  test.each([
    ["a claim that is not there", { claimId: "none", series: "NO" }, /no claim none/],
    ["an empty name", { series: "  " }, /Name the series/],
    ["a name without an end", { series: "x".repeat(200) }, /at most 120/],
  ])("%s is refused and changes nothing", async (_name, input, message) => {
    const { store, a } = await makeConflict();
    await expect(recordSeries(store, { claimId: a, ...input })).rejects.toThrow(message);
    expect(await listSeriesDecisions(store, [a])).toEqual([]);
  });

  test("decisions cannot be changed or removed", async () => {
    const { store, a } = await makeConflict();
    await recordSeries(store, { claimId: a, series: "NO", note: "x" });
    await expect(store.seriesDecision.updateMany({ data: { series: "CL" } })).rejects.toThrow();
    await expect(store.seriesDecision.deleteMany({})).rejects.toThrow();
    expect((await listSeriesDecisions(store, [a])).map((entry) => entry.series)).toEqual(["NO"]);
  });
});
