import { describe, expect, it } from "vitest";
import { loadChartParams } from "@/lib/params/chart";
import { listActiveFilters, listRejectedFilters, loadClaimFilters, serializeClaimFilters } from "@/lib/params/filters";

describe("claim filters", () => {
  it("reads what it writes", async () => {
    const filters = await loadClaimFilters({ indicator: "exports,imports", pair: "RU-AZ", from: "2014", publisher: "Trend", forecast: "exclude" });
    expect(filters).toMatchObject({ indicator: ["exports", "imports"], pair: "AZ-RU", from: 2014, publisher: ["Trend"], forecast: "exclude", to: null });
    const again = await loadClaimFilters(new URLSearchParams(serializeClaimFilters(filters)));
    expect(again).toEqual(filters);
    expect(listActiveFilters(filters)).toEqual(["indicator", "pair", "from", "publisher", "forecast"]);
  });

  it.each([
    ["pair", "Russia"],
    ["pair", "az-ru"],
    ["from", "twenty"],
    ["from", "99999"],
    ["measure", "speed"],
    ["lang", "xx"],
    ["agreement", "true"],
  ])("takes %s=%s as not given, and can say so", async (key, value) => {
    const filters = await loadClaimFilters({ [key]: value });
    expect(listActiveFilters(filters)).toEqual([]);
    expect(listRejectedFilters({ [key]: value }, filters)).toEqual([key]);
  });

  it("has nothing to say of an empty address", async () => {
    const filters = await loadClaimFilters({});
    expect(serializeClaimFilters(filters)).toBe("");
    expect(listRejectedFilters({ q: "" }, filters)).toEqual([]);
  });
});

it("looks at a chart linearly and by basis unless told otherwise", async () => {
  const params = await loadChartParams({ scale: "log", group: "nonsense" });
  expect(params.scale).toBe("log");
  expect(params.group).toBe("basis");
});
