import { describe, expect, it } from "vitest";
import { toCitation } from "@/lib/format/cite";

const chart = { title: "Trade rose 5% & more_so", url: "https://example.org/indicators/trade?x=1", accessed: "2026-11-05" };

describe("toCitation", () => {
  it.each([
    ["apa", "Parallax. (2026). Trade rose 5% & more_so [Data visualization]. Retrieved November 5, 2026, from https://example.org/indicators/trade?x=1"],
    ["chicago", "Parallax. “Trade rose 5% & more_so.” Accessed November 5, 2026. https://example.org/indicators/trade?x=1."],
    [
      "bibtex",
      "@misc{parallax2026traderose,\n  author = {{Parallax}},\n  title = {Trade rose 5\\% \\& more\\_so},\n  year = {2026},\n  url = {https://example.org/indicators/trade?x=1},\n  urldate = {2026-11-05}\n}",
    ],
  ] as const)("%s", (style, expected) => expect(toCitation(chart, style)).toBe(expected));

  it("names in APA what the page is", () => {
    expect(toCitation({ ...chart, medium: "comparison" }, "apa")).toContain("more_so [Comparison of statements]. Retrieved");
  });

  it("is CSL-JSON that programs read", () => {
    expect(JSON.parse(toCitation(chart, "csl"))).toMatchObject({ type: "webpage", title: chart.title, accessed: { "date-parts": [[2026, 11, 5]] } });
  });

  it("has a key whatever the alphabet of the title", () => {
    expect(toCitation({ ...chart, title: "Товарооборот {}" }, "bibtex")).toContain("@misc{parallax2026chart,");
  });
});
