import { describe, expect, it } from "vitest";
import { compareClaims, compareComponent, componentKeys } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { asOf, claim, level, year } from "./claims";

const cells = (claims: readonly ComparableClaim[]) => compareClaims(claims).filter((finding) => finding.kind === "cell");
const only = (claims: readonly ComparableClaim[]) => {
  const [first, ...rest] = cells(claims);
  expect(rest).toEqual([]);
  if (!first) throw new Error("No finding.");
  return first;
};

describe("one cell", () => {
  it("alerts where two sides give growth that cannot both be true", () => {
    const finding = only([
      claim("k", { value: 12, quote: "12 %", qualifier: "about", speaker: "Aset Omarov", reporter: "KZ", partner: "UZ" }),
      claim("u", { value: 16, quote: "16 %", speaker: "Rustam Azimov", reporter: "UZ", partner: "KZ" }),
      claim("v", { value: 16, quote: "16 %", speaker: "Rustam Azimov", reporter: "UZ", partner: "KZ", publishedAt: "2022-11-01" }),
    ]);
    expect(finding).toMatchObject({ verdict: "contradiction", conflict: true, cause: "statistical_basis", clusters: [["k"], ["u", "v"]], plurality: 1 });
    expect(finding.explanation).toContain("about 12% (Aset Omarov) against 16% (Rustam Azimov)");
    expect(finding.explanation).toContain("between Kazakhstan and Uzbekistan in 2021");
    expect(finding.settle).toContain("Which customs or statistics service counted each figure?");
  });

  it.each<[string, ComparableClaim, ComparableClaim, object]>([
    ["equal figures agree", claim("a"), claim("b"), { verdict: "agreement", conflict: false, cause: null }],
    ["a floor below the figure agrees", level("a", "$3 billion", 3e9, { qualifier: "more_than" }), level("b", "$3.35 billion", 3.35e9), { verdict: "agreement" }],
    ["neighbours in rounding are told, not alerted", level("a", "$3.3 billion", 3.3e9), level("b", "$3.4 billion", 3.4e9), { verdict: "weak_tension", conflict: false, cause: "rounding" }],
    ["literally compatible figures are not alerted", level("a", "$2 billion", 2e9, { qualifier: "more_than" }), level("b", "$3.96 billion", 3.96e9), { verdict: "strong_tension", conflict: false }],
    ["a lost scale word is", level("a", "$3.3 million", 3.3e6), level("b", "$3.3 billion", 3.3e9), { conflict: true, cause: "scale_or_currency" }],
    ["opposite signs are", claim("a", { value: -5 }), claim("b", { value: 5.8 }), { verdict: "contradiction", conflict: true }],
    ["two forecasts may differ", claim("a", { forecast: true }), claim("b", { forecast: true, value: 30 }), { conflict: false, cause: "forecast_vs_outcome" }],
    ["a later figure of one speaker is a step", claim("a", { speaker: "A. Omarov" }), claim("b", { value: 14, speaker: "Aset Omarov", publishedAt: "2022-10-01" }), { conflict: false, cause: "revision" }],
    ["two figures of one speaker within weeks are alerted", claim("a", { speaker: "A. Omarov" }), claim("b", { value: 19, speaker: "Омаров", publishedAt: "2022-05-20" }), { conflict: true, cause: "revision" }],
    ["one voice in one document counts two things", claim("a", { document: "d", speaker: "A. Omarov" }), claim("b", { document: "d", value: 40, speaker: "A. Omarov" }), { conflict: false, cause: "definition", origins: 1 }],
    ["imports mirror exports within freight", level("a", "$800 million", 8e8, { indicator: "exports" }), level("b", "$914 million", 9.14e8, { indicator: "imports", reporter: "UZ", partner: "KZ" }), { conflict: false, cause: "mirror_asymmetry" }],
    ["imports far above exports are alerted", level("a", "$400 million", 4e8, { indicator: "exports" }), level("b", "$914 million", 9.14e8, { indicator: "imports", reporter: "UZ", partner: "KZ" }), { conflict: true, cause: "mirror_asymmetry" }],
  ])("%s", (_name, a, b, expected) => expect(only([a, b])).toMatchObject(expected));

  it.each<[string, Partial<ComparableClaim>]>([
    ["another period", { period: year(2020) }],
    ["another pair", { partner: "TJ" }],
    ["another unit", { unit: "times", measure: "multiple" }],
    ["a limit on what is counted", { scope: "agricultural products" }],
    ["another base year", { comparedTo: year(2015) }],
    ["a forecast", { forecast: true }],
  ])("does not compare as equal: %s", (_name, change) => expect(cells([claim("a"), claim("b", { value: 50, ...change })])).toEqual([]));

  it.each(["reported by Someone", "headline", "year to date", "page undated; year inferred", "currency elided"])("does not part cells by the remark “%s”", (scope) => expect(cells([claim("a"), claim("b", { scope })])).toHaveLength(1));

  it("reads one limit in three languages", () => {
    const scopes = ["agricultural goods", "сельскохозяйственная продукция", "kənd təsərrüfatı məhsulları"];
    expect(cells(scopes.map((scope, i) => claim(`c${i}`, { scope })))).toHaveLength(1);
  });

  it("leaves a figure that fits both sides out of the clusters", () => {
    const finding = only([level("a", "$3.0 billion", 3e9), level("b", "$3.4 billion", 3.4e9), level("c", "$2.9 billion", 2.9e9, { qualifier: "more_than" })]);
    expect(finding).toMatchObject({ clusters: [["a"], ["b"]], neutral: ["c"], conflict: true });
  });
  it("tells a statement that fits two of three sides once, after the sides", () => {
    const finding = only([claim("a", { value: 12 }), claim("b", { value: 15 }), claim("c", { value: 22 }), claim("d", { value: 14, qualifier: "about" })]);
    expect(finding).toMatchObject({ clusters: [["a", "d"], ["d", "b"], ["c"]], neutral: [] });
    expect(finding.explanation).toMatch(/: 12% \([^)]+\) against 15% \([^)]+\) against 22% \([^)]+\)/);
    expect(finding.explanation).toMatch(/Fits more than one side: about 14% \([^)]+\)\.$/);
  });
});

describe("origins", () => {
  const text = "The deputy minister told reporters in the capital that mutual trade had grown by twelve percent over the year.";
  it.each<[string, readonly ComparableClaim[], number]>([
    ["one statement told by five papers", [1, 2, 3, 4, 5].map((n) => claim(`p${n}`, { speaker: "Aset Omarov", publishedAt: `2022-05-0${n}` })), 1],
    ["one person in three spellings", [claim("a", { speaker: "Ilham Aliyev" }), claim("b", { speaker: "Ильхам Алиев", lang: "ru" }), claim("c", { speaker: "İlham Əliyev", lang: "az" })], 1],
    ["namesakes with other initials", [claim("a", { speaker: "Ilham Aliyev" }), claim("b", { speaker: "Mehriban Aliyeva" })], 2],
    ["the same words elsewhere", [claim("a", { text, publisher: "One" }), claim("b", { text: `${text} More follows.`, publisher: "Two" })], 1],
    ["a named source", [claim("a", { publisher: "Kazinform" }), claim("b", { publisher: "Daily (Kazinform)" })], 1],
    ["a release quoted a year later", [claim("a", { speaker: "State Customs Committee" }), claim("b", { speaker: "State Customs Committee", publishedAt: "2023-05-01" })], 1],
    ["a body's own releases, and a paper that quotes them", [claim("a", { publisher: "State Customs Committee of Azerbaijan" }), claim("b", { publisher: "State Customs Committee of Azerbaijan", publishedAt: "2022-06-01" }), claim("c", { publisher: "Azernews", speaker: "State Customs Committee", publishedAt: "2022-07-01" })], 1],
    ["committees of two countries, each in its own release", [claim("a", { publisher: "State Customs Committee of Azerbaijan" }), claim("b", { publisher: "State Customs Committee of Belarus" })], 2],
    ["two papers that quote nobody", [claim("a", { publisher: "Azernews" }), claim("b", { publisher: "Kommersant", publishedAt: "2022-06-01" })], 2],
    ["one person half a year later", [claim("a", { speaker: "Aset Omarov" }), claim("b", { speaker: "Aset Omarov", publishedAt: "2022-11-01" })], 2],
  ])("%s", (_name, claims, origins) => expect(only(claims).origins).toBe(origins));
});

describe("near cells", () => {
  const stock = (id: string, change: Partial<ComparableClaim>) => claim(id, { indicator: "joint_ventures", measure: "level", unit: "count", quote: "900", value: 900, qualifier: "more_than", period: asOf("2022-11"), ...change });
  it("tells joint ventures and companies with foreign capital apart without an alert", () => {
    const [finding] = compareClaims([stock("a", {}), stock("b", { indicator: "companies_with_foreign_capital", quote: "a thousand", value: 1000, period: asOf("2022-02") })]);
    expect(finding).toMatchObject({ kind: "near", conflict: false, cause: "definition", verdict: "weak_tension" });
  });
  it("finds one count at two times in agreement", () => {
    const [finding] = compareClaims([stock("a", { indicator: "regions", quote: "70", value: 70 }), stock("b", { indicator: "regions", quote: "70", value: 70, period: asOf("2022-02") })]);
    expect(finding).toMatchObject({ verdict: "agreement", conflict: false, cause: null });
  });
  it("alerts on one number in two currencies", () => {
    expect(compareClaims([level("a", "$200 million", 2e8), level("b", "200 million roubles", 2e8, { unit: "RUB" })])).toMatchObject([{ conflict: true, cause: "scale_or_currency" }]);
  });
  it("sets a forecast beside the outcome", () => {
    expect(compareClaims([level("a", "$5 billion", 5e9, { forecast: true }), level("b", "$4.4 billion", 4.4e9)])).toMatchObject([{ kind: "near", conflict: false, cause: "forecast_vs_outcome" }]);
  });
});

describe("bad input", () => {
  it.each<[string, readonly ComparableClaim[]]>([
    ["no period", [claim("a", { period: null }), claim("b", { period: null, value: 40 })]],
    ["no countries", [claim("a", { reporter: null, partner: null }), claim("b", { reporter: null, partner: null, value: 40 })]],
  ])("%s is a limit told with the finding and no alert", (_name, claims) => {
    const finding = only(claims);
    expect(finding.conflict).toBe(false);
    expect(finding.limits).toHaveLength(1);
    expect(finding.settle.length).toBeGreaterThan(0);
  });

  it("takes a period that ends before it begins as missing", () => {
    const odd = { kind: "range", start: "2022-01-01", end: "2021-01-01", label: "odd", basis: "stated" } as const;
    expect(only([claim("a", { period: odd }), claim("b", { period: odd, value: 40 })]).conflict).toBe(false);
  });

  it("survives absurd numbers and dates", () => {
    const values = [Number.NaN, Infinity, 1e300, -1e300, 0, -0, 1e-300];
    const claims = values.flatMap((value, i) => [level(`a${i}`, "x", value), claim(`g${i}`, { value }), level(`b${i}`, "x", value, { period: year(2020), publishedAt: "never" })]);
    expect(compareClaims(claims).length).toBeGreaterThan(0);
  });

  it("reads ten thousand different figures of one cell and says that it lists each once", () => {
    const claims = Array.from({ length: 10_000 }, (_, i) => claim(`c${i}`, { value: 10 + i / 100, quote: `${10 + i / 100} %`, qualifier: "about" }));
    const finding = only(claims);
    expect(finding).toMatchObject({ verdict: "contradiction", conflict: true });
    expect(finding.limits?.[0]).toContain("10,000 different figures");
    expect(new Set(finding.clusters.flat()).size).toBe(10_000);
  });
});

describe("incremental", () => {
  const claims = [claim("a"), claim("b", { value: 30 }), claim("c", { partner: "TJ" }), claim("d", { partner: "TJ", value: 30 }), level("e", "$3 billion", 3e9, { document: "x" })];
  it("gives for each component what the whole gives", () => {
    const byComponent = Map.groupBy(claims, (one) => componentKeys(one)[1]);
    const parts = [...byComponent.values()].flatMap((group) => compareComponent(group));
    expect(new Set(parts.map((finding) => JSON.stringify(finding)))).toEqual(new Set(compareClaims(claims).map((finding) => JSON.stringify(finding))));
    for (const finding of parts) expect(byComponent.has(finding.component ?? "")).toBe(true);
  });
  it("keeps the id of a finding when a claim joins its cell", () => {
    const ids = (list: readonly ComparableClaim[]) => cells(list).map((finding) => finding.id);
    expect(ids([claim("a"), claim("b", { value: 30 })])).toEqual(ids([claim("a"), claim("b", { value: 30 }), claim("c", { value: 31 })]));
  });
});
