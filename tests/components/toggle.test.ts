import { describe, expect, it } from "vitest";
import { listFacet, singleFacet, toFacetGroups, toggleIn, yearFacet } from "@/components/filters/toggle";

describe("toggleIn", () => {
  it.each([
    [null, "a", ["a"]],
    [["a"], "b", ["a", "b"]],
    [["a", "b"], "a", ["b"]],
    [["a"], "a", null],
  ])("%o and %s", (list, value, expected) => expect(toggleIn(list, value)).toEqual(expected));

  it.each([
    [null, ["a", "а"]],
    [["b"], ["b", "a", "а"]],
    [["a", "b"], ["b"]],
    [["b", "а"], ["b"]],
    [["а"], null],
  ])("%o and a name of two spellings", (list, expected) => expect(toggleIn(list, "a", ["а"])).toEqual(expected));
});

describe("toFacetGroups", () => {
  interface Params {
    readonly indicator: string[] | null;
    readonly lang: string | null;
    readonly from: number | null;
    readonly to: number | null;
  }
  const params: Params = { indicator: ["exports"], lang: "ru", from: 2021, to: 2021 };
  const count = (value: string) => ({ value, label: value.toUpperCase(), count: 2 });
  const groups = toFacetGroups<Params>(
    [
      listFacet<Params>("indicator", "Indicator", [count("exports"), count("imports")], params.indicator),
      singleFacet<Params>("lang", "Language", [count("ru"), count("en")], params.lang),
      yearFacet("Year", [count("2021"), count("2022")], params),
    ],
    (changes) => JSON.stringify(changes),
  );

  it("lets go of what is picked and picks what is not", () => {
    expect(groups.map((group) => group.options.map((option) => [option.label, option.isActive, JSON.parse(option.href)]))).toEqual([
      [
        ["EXPORTS", true, { indicator: null }],
        ["IMPORTS", false, { indicator: ["exports", "imports"] }],
      ],
      [
        ["RU", true, { lang: null }],
        ["EN", false, { lang: "en" }],
      ],
      [
        ["2021", true, { from: null, to: null }],
        ["2022", false, { from: 2022, to: 2022 }],
      ],
    ]);
  });
});
