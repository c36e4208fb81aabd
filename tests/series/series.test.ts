import { describe, expect, it } from "vitest";
import { buildSeries, findBases, findChoice, findHeadline, isPartOfYear, listChoices, listLogTicks, listTicks, listYearTicks, placeSeries, toPoints, toX, type Series } from "@/lib/series";
import { makeClaim, makeFinding, makeRef } from "./make";

const BASIS = { group: "basis", isDirected: false } as const;
const LINEAR = { scale: "linear", from: null, to: null, parts: null, isChange: false } as const;

describe("ticks", () => {
  it.each([
    [0, 4.4, [0, 1, 2, 3, 4, 5]],
    [-30, 34.43, [-40, -20, 0, 20, 40]],
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [900, 1130, [900, 950, 1000, 1050, 1100, 1150]],
  ])("%d to %d", (low, high, expected) => expect(listTicks(low, high)).toEqual(expected));

  it("makes room around a single value", () => {
    const ticks = listTicks(16, 16);
    expect(ticks[0]).toBeLessThan(16);
    expect(ticks.at(-1)).toBeGreaterThan(16);
  });

  it("goes by 1, 2, 5 on a logarithmic axis", () => {
    expect(listLogTicks(3, 400)).toEqual([2, 5, 10, 20, 50, 100, 200, 500]);
    expect(listLogTicks(1, 1e7)).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]);
  });

  it("thins years to round ones", () => {
    expect(listYearTicks(2014, 2025.9)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(listYearTicks(2001, 2025, 8)).toEqual([2005, 2010, 2015, 2020, 2025]);
  });
});

describe("points", () => {
  it("puts a year at its middle, a part of a year apart, a stock on its day", () => {
    const year = { kind: "range", start: "2021-01-01", end: "2022-01-01", label: "2021", basis: "stated" } as const;
    const months = { kind: "range", start: "2021-01-01", end: "2021-12-01", label: "2021-01/2021-11", basis: "stated" } as const;
    const day = { kind: "as_of", start: "2022-07-02", label: "as_of:2022-07", basis: "stated" } as const;
    expect(toX(year)).toBeCloseTo(2021.5, 2);
    expect([isPartOfYear(year), isPartOfYear(months), isPartOfYear(day)]).toEqual([false, true, false]);
    expect(toX(day)).toBeCloseTo(2022.5, 2);
  });

  it("takes equal statements together and keeps differing ones apart", () => {
    const points = toPoints([makeClaim({ id: "a", value: 3 }), makeClaim({ id: "b", value: 3 }), makeClaim({ id: "c", value: 3, over: { qualifier: "more_than" } })]);
    expect(points.map((point) => [point.mark, point.claims])).toEqual([
      ["at_least", ["c"]],
      ["value", ["a", "b"]],
    ]);
  });

  it.each([
    ["more_than", "at_least"],
    ["at_least", "at_least"],
    ["less_than", "at_most"],
    ["up_to", "at_most"],
  ] as const)("never draws a whisker for %s", (qualifier, mark) => {
    const [point] = toPoints([makeClaim({ id: "a", value: 900, over: { qualifier } })]);
    expect(point).toMatchObject({ mark, wide: null, core: null });
  });

  it("runs the line through the exact, then the latest, and through forecasts only where nothing came", () => {
    const points = toPoints([
      makeClaim({ id: "old", value: 3.3, publishedAt: "2022-01-01" }),
      makeClaim({ id: "new", value: 3.4, publishedAt: "2022-06-01" }),
      makeClaim({ id: "vague", value: 3, publishedAt: "2023-01-01", over: { qualifier: "about" } }),
      makeClaim({ id: "plan", value: 5, over: { forecast: true } }),
      makeClaim({ id: "next", value: 6, year: 2022, over: { forecast: true } }),
    ]);
    expect(points.filter((point) => point.isAnchor).map((point) => point.claims[0])).toEqual(["new", "next"]);
  });

  it("leaves out what has no period", () => {
    expect(toPoints([makeClaim({ id: "a", value: 3, year: null })])).toEqual([]);
  });

  it("carries the worst verdict of its cells and the conflict's id", () => {
    const [point] = toPoints([makeClaim({ id: "a", value: 3, findings: [makeRef("f1", { verdict: "agreement", conflict: false }), makeRef("f2"), makeRef("f3", { kind: "check", verdict: "strong_tension" })] })]);
    expect(point).toMatchObject({ verdict: "contradiction", conflict: "f2" });
  });
});

describe("bases", () => {
  const chain = (series: string, ...claims: string[]) => ({ series, claims, arithmetic: [], closes: true });

  it("joins chains that share a claim, over findings", () => {
    const bases = findBases([
      makeFinding({ id: "f1", chains: [chain("series A", "a20", "a21"), chain("series B", "b20", "b21")] }),
      makeFinding({ id: "f2", chains: [chain("series B", "a21", "a22"), chain("series A", "b21", "b22")] }),
    ], new Map([["b22", "Customs of CD"]]));
    expect(bases.map((basis) => [[...basis.claims].sort(), basis.given])).toEqual([
      [["a20", "a21", "a22"], null],
      [["b20", "b21", "b22"], "Customs of CD"],
    ]);
  });

  it("takes in what stands in one cluster of a conflict with a chained claim, not what stands in two", () => {
    const [first, second] = findBases([
      makeFinding({ id: "f1", chains: [chain("series A", "a", "a0"), chain("series B", "b", "b0", "b1")] }),
      makeFinding({ id: "f2", conflict: true, clusters: [["a", "a2", "both"], ["b", "both"]] }),
    ]);
    expect([...(first?.claims ?? [])].sort()).toEqual(["a", "a0", "a2"]);
    expect([...(second?.claims ?? [])].sort()).toEqual(["b", "b0", "b1"]);
  });

  it("leaves out chains that do not close and claims that fit two chains of one finding", () => {
    const [only, ...others] = findBases([makeFinding({ id: "f1", chains: [chain("A", "a", "a0", "shared"), chain("B", "b", "b0", "shared"), { ...chain("C", "c", "c0"), closes: false }] })]);
    expect([...(only?.claims ?? [])].sort()).toEqual(["a", "a0"]);
    expect(others.map((basis) => [...basis.claims].sort())).toEqual([["b", "b0"]]);
  });

  it("follows what people said: a figure leaves the chain it was in, and two given series never join", () => {
    const findings = [makeFinding({ id: "f1", chains: [chain("series A", "a", "a0"), chain("series B", "b", "b0")] })];
    const given = (...pairs: (readonly [string, string])[]) => findBases(findings, new Map(pairs)).map((basis) => [[...basis.claims].sort().join(), basis.given]);
    expect(given(["a", "AB"])).toEqual([["a,a0", "AB"], ["b,b0", null]]);
    expect(given(["a", "AB"], ["b", "AB"])).toEqual([["a,a0,b,b0", "AB"]]);
    expect(given(["a", "AB"], ["a0", "CD"])).toEqual([["b,b0", null], ["a", "AB"], ["a0", "CD"]]);
  });

  it("does not join two bases by a cluster that holds both", () => {
    const bases = findBases([makeFinding({ id: "f1", chains: [chain("A", "a", "a0"), chain("B", "b", "b0")] }), makeFinding({ id: "f2", clusters: [["a", "b"], ["c"]] })]);
    expect(bases).toHaveLength(2);
  });
});

describe("buildSeries", () => {
  it("makes a line per basis and leaves the rest unjoined", () => {
    const claims = [makeClaim({ id: "a0", value: 2.6, year: 2020, over: { speaker: "First" } }), makeClaim({ id: "a1", value: 3, over: { speaker: "First" } }), makeClaim({ id: "x", value: 9, publisher: null })];
    const findings = [makeFinding({ id: "f", chains: [{ series: "series A", claims: ["a0", "a1"], arithmetic: [], closes: true }] })];
    const series = buildSeries(claims, findings, BASIS);
    expect(series.map((one) => [one.label.kind, one.isConnected, one.points.length])).toEqual([
      ["basis", true, 2],
      ["rest", false, 1],
    ]);
    expect(series[0]?.label).toEqual({ kind: "basis", letter: "A", given: null, voices: ["First"] });
  });

  it("makes a line of what people put into one series, even of one year, and names it so", () => {
    const claims = [makeClaim({ id: "a", value: 12, over: { series: "AB" } }), makeClaim({ id: "b", value: 16, findings: [makeRef("f")] })];
    expect(buildSeries(claims, [], BASIS).map((one) => [one.label, one.points.length])).toEqual([
      [{ kind: "basis", letter: "A", given: "AB", voices: ["Gazette"] }, 1],
      [{ kind: "rest" }, 1],
    ]);
  });

  it("joins claims of one voice that nothing contradicts, and neither several voices nor what differs", () => {
    const calm = [makeClaim({ id: "a", value: 1, year: 2020 }), makeClaim({ id: "b", value: 2 })];
    expect(buildSeries(calm, [], BASIS)[0]).toMatchObject({ label: { kind: "all" }, isConnected: true });
    const mixed = [makeClaim({ id: "a", value: 83, year: 2004 }), makeClaim({ id: "b", value: 300, publisher: "Courier" })];
    expect(buildSeries(mixed, [], BASIS)[0]).toMatchObject({ label: { kind: "all" }, isConnected: false });
    const torn = [...calm, makeClaim({ id: "c", value: 3, findings: [makeRef("f")] })];
    expect(buildSeries(torn, [], BASIS)[0]).toMatchObject({ label: { kind: "all" }, isConnected: false });
  });

  it("keeps the two directions of a flow apart where the flow has one", () => {
    const claims = [makeClaim({ id: "a", value: 1 }), makeClaim({ id: "b", value: 2, over: { reporter: "CD", partner: "AB" } })];
    expect(buildSeries(claims, [], { group: "basis", isDirected: true }).map((one) => one.direction)).toEqual([["AB", "CD"], ["CD", "AB"]]);
    expect(buildSeries(claims, [], { group: "basis", isDirected: true, isInward: true }).map((one) => one.direction)).toEqual([["CD", "AB"], ["AB", "CD"]]);
    expect(buildSeries(claims, [], BASIS)).toHaveLength(1);
  });

  it("folds the smallest publishers into the rest", () => {
    const claims = ["a", "b", "c", "d"].flatMap((name, index) => Array.from({ length: 4 - index }, (_, year) => makeClaim({ id: `${name}${year}`, value: year + 1, year: 2018 + year, publisher: name })));
    const series = buildSeries(claims, [], { group: "publisher", isDirected: false, most: 2 });
    expect(series.map((one) => (one.label.kind === "named" ? one.label.name : one.label.kind))).toEqual(["a", "b", "rest"]);
    expect(series[2]?.points.map((point) => point.claims)).toEqual([["c0", "d0"], ["c1"]]);
  });

  it("does not depend on the order of the claims", () => {
    const claims = [makeClaim({ id: "a", value: 1 }), makeClaim({ id: "b", value: 2, year: 2022 }), makeClaim({ id: "c", value: 1 })];
    expect(buildSeries([...claims].reverse(), [], BASIS)).toEqual(buildSeries(claims, [], BASIS));
  });
});

describe("placeSeries", () => {
  const twoLines = buildSeries(
    [makeClaim({ id: "a0", value: 2, year: 2020, publisher: "P" }), makeClaim({ id: "a1", value: 3, publisher: "P" }), makeClaim({ id: "b0", value: 4, year: 2020, publisher: "Q" }), makeClaim({ id: "b1", value: 3, publisher: "Q" })],
    [],
    { group: "publisher", isDirected: false },
  );

  const voices = [makeClaim({ id: "r0", value: 5, year: 2020 }), makeClaim({ id: "r1", value: 6, year: 2022 })];
  const withRest = [...twoLines, { ...twoLines[0], key: "rest", label: { kind: "rest" }, isConnected: false, points: toPoints(voices) } as Series];

  it("gives each line its own colour and shape, and an axis from zero where zero is near", () => {
    const chart = placeSeries(twoLines, LINEAR);
    expect(chart.series.map((one) => [one.tone, one.shape])).toEqual([[1, "square"], [2, "triangle"]]);
    expect(chart.yDomain).toEqual([0, 4]);
    expect(chart.xDomain).toEqual([2020, 2022]);
  });

  it("measures the gap of two lines where both have a value", () => {
    const gaps = placeSeries(twoLines, LINEAR).gaps;
    expect(gaps.map((gap) => [gap.periodLabel, gap.low, gap.high, Number(gap.index?.toFixed(3))])).toEqual([
      ["2020", 2, 4, 0.667],
      ["2021", 3, 3, 0],
    ]);
  });

  it("sets the first value of each line to 100", () => {
    const chart = placeSeries(twoLines, { ...LINEAR, scale: "indexed" });
    expect(chart.series.map((one) => one.points.map((point) => point.y))).toEqual([[100, 150], [100, 75]]);
    expect(chart.gaps).toEqual([]);
  });

  it("leaves statements of no line out of an index, and says how many", () => {
    const chart = placeSeries(withRest, { ...LINEAR, scale: "indexed" });
    expect([chart.series.map((one) => one.points.map((point) => point.y)), chart.notIndexed]).toEqual([[[100, 150], [100, 75]], 2]);
    expect(placeSeries(withRest, LINEAR).notIndexed).toBe(0);
  });

  it("falls back to linear where a logarithm has no value", () => {
    const growth = buildSeries([makeClaim({ id: "a", value: -5 }), makeClaim({ id: "b", value: 12, year: 2022 })], [], BASIS);
    expect(placeSeries(growth, { ...LINEAR, scale: "log" })).toMatchObject({ scale: "linear", isLogPossible: false });
  });

  it("leaves parts of years out beside whole ones, counts them, and draws them where they are wanted or alone", () => {
    const part = makeClaim({ id: "p", value: 1, over: { period: months } });
    const mixed = buildSeries([part, makeClaim({ id: "a", value: 2, year: 2019 }), makeClaim({ id: "b", value: 3 })], [], BASIS);
    const drawn = (parts: boolean | null, series = mixed) => placeSeries(series, { ...LINEAR, parts });
    expect(drawn(null).parts).toEqual({ isDrawn: false, statements: 1 });
    expect(drawn(null).series.flatMap((one) => one.points.map((point) => point.value))).toEqual([2, 3]);
    expect(drawn(true).series.flatMap((one) => one.points.filter((point) => point.isPart).map((point) => point.span))).toEqual([[2020, expect.closeTo(2020.667, 2)]]);
    expect(drawn(null, buildSeries([part], [], BASIS)).parts).toEqual({ isDrawn: true, statements: 1 });
  });

  it("gives changes a distance and no asymmetry", () => {
    expect(placeSeries(twoLines, { ...LINEAR, isChange: true }).gaps[0]).toMatchObject({ difference: 2, index: null });
  });

  it("keeps the figure that a revision took the place of", () => {
    const revision = makeRef("r", { cause: "revision", conflict: false });
    const claims = [makeClaim({ id: "old", value: 13, publishedAt: "2022-01-01", findings: [revision] }), makeClaim({ id: "new", value: 7, publishedAt: "2022-06-01", findings: [revision] })];
    const points = placeSeries(buildSeries(claims, [], BASIS), LINEAR).series.flatMap((one) => one.points);
    expect(points.map((point) => [point.claims[0], point.yRevises])).toEqual([["new", 13], ["old", null]]);
  });

  it("shows only the years asked for", () => {
    const chart = placeSeries(twoLines, { ...LINEAR, from: 2021, to: 2021 });
    expect(chart.series.flatMap((one) => one.points.map((point) => point.periodLabel))).toEqual(["2021", "2021"]);
    expect(chart.xDomain).toEqual([2021, 2022]);
  });

  it("stands on its feet with nothing to show", () => {
    expect(placeSeries([], LINEAR)).toMatchObject({ series: [], yDomain: [0, 1] });
  });
});

const asOf = (month: string) => ({ kind: "as_of", start: `${month}-02`, label: `as_of:${month}`, basis: "stated" }) as const;
const months = { kind: "range", start: "2020-01-01", end: "2020-09-01", label: "2020-01/2020-08", basis: "stated" } as const;

describe("headline", () => {
  it("says the gravest conflict first", () => {
    const claims = [makeClaim({ id: "a", value: 12 }), makeClaim({ id: "b", value: 16 })];
    const findings = [
      makeFinding({ id: "weak", conflict: true, verdict: "strong_tension", clusters: [["a"], ["b"]] }),
      makeFinding({ id: "hard", conflict: true, verdict: "contradiction", cause: "statistical_basis", clusters: [["a"], ["b"]] }),
    ];
    expect(findHeadline(buildSeries(claims, findings, BASIS), findings, claims)).toEqual({ kind: "conflict", periodLabel: "2021", low: 12, high: 16, cause: "statistical_basis", others: 1 });
  });

  it("says how a line changed where nothing conflicts", () => {
    const claims = [makeClaim({ id: "a", value: 2, year: 2019 }), makeClaim({ id: "b", value: 3 }), makeClaim({ id: "p", value: 9, year: 2030, over: { forecast: true } })];
    const headline = findHeadline(buildSeries(claims, [], BASIS), [], claims);
    expect(headline).toMatchObject({ kind: "change", from: { value: 2 }, to: { value: 3 } });
  });

  it.each([
    ["several voices, who may count differently", [makeClaim({ id: "a", value: 83, year: 2004 }), makeClaim({ id: "b", value: 300, publisher: "Courier" })]],
    ["an open end and a value", [makeClaim({ id: "a", value: 83, year: 2004, over: { qualifier: "more_than" } }), makeClaim({ id: "b", value: 300 })]],
    ["a day and a year", [makeClaim({ id: "a", value: 83, over: { period: asOf("2004-06") } }), makeClaim({ id: "b", value: 300 })]],
    ["a part of a year and a year", [makeClaim({ id: "a", value: 83, over: { period: months } }), makeClaim({ id: "b", value: 300 })]],
  ])("tells no change from %s", (_, claims) => {
    expect(findHeadline(buildSeries(claims, [], BASIS), [], claims)).toMatchObject({ kind: "single", point: { value: 300 }, statements: 1 });
  });

  it("says the figure that is stated most often, of any day where days are counted", () => {
    const claims = [
      makeClaim({ id: "a", value: 11, over: { period: asOf("2018-09"), qualifier: "more_than" } }),
      makeClaim({ id: "b", value: 11, publisher: "Courier", over: { period: asOf("2019-10"), qualifier: "more_than" } }),
      makeClaim({ id: "c", value: 800, publisher: "Herald", over: { period: asOf("2024-08"), qualifier: "more_than" } }),
    ];
    expect(findHeadline(buildSeries(claims, [], BASIS), [], claims)).toMatchObject({ kind: "single", point: { value: 11, mark: "at_least" }, statements: 2, years: [2018, 2019] });
  });

  it("says which way the figure goes where it has a direction", () => {
    const claims = [makeClaim({ id: "a", value: 5 }), makeClaim({ id: "b", value: 5, publisher: "Courier" }), makeClaim({ id: "c", value: 1, over: { reporter: "CD", partner: "AB" } })];
    expect(findHeadline(buildSeries(claims, [], { group: "basis", isDirected: true }), [], claims)).toMatchObject({ kind: "single", statements: 2, direction: ["AB", "CD"] });
  });

  it("has nothing to say of nothing", () => {
    expect(findHeadline([], [], [])).toEqual({ kind: "none" });
  });
});

describe("choices", () => {
  const claims = [makeClaim({ id: "a", value: 1 }), makeClaim({ id: "b", value: 2, over: { reporter: "CD", partner: "AB" } }), makeClaim({ id: "g", value: 12, over: { measure: "growth_rate", unit: "percent" } })];
  it("offers every measure with its unit and pair, the fullest first", () => {
    expect(listChoices(claims)).toEqual([
      { measure: "level", unit: "USD", pair: "AB-CD", count: 2 },
      { measure: "growth_rate", unit: "percent", pair: "AB-CD", count: 1 },
    ]);
  });
  it("finds what is wanted, or nothing", () => {
    const choices = listChoices(claims);
    expect(findChoice(choices, { measure: "growth_rate", unit: null, pair: null })?.count).toBe(1);
    expect(findChoice(choices, { measure: "share", unit: null, pair: null })).toBeNull();
  });
});
