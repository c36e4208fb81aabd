import { describe, expect, it } from "vitest";
import { toFrame } from "@/components/charts/frame";
import { findNext } from "@/components/charts/use-point-keys";
import { buildSeries, placeSeries } from "@/lib/series";
import { makeClaim } from "@/tests/series/make";

const claims = [makeClaim({ id: "a0", value: 10, year: 2020, publisher: "P" }), makeClaim({ id: "a1", value: 100, publisher: "P" }), makeClaim({ id: "b0", value: 40, year: 2020, publisher: "Q" })];
const series = buildSeries(claims, [], { group: "publisher", isDirected: false });
const place = (scale: "linear" | "log") => placeSeries(series, { scale, from: null, to: null, isChange: false });
const SIZE = { width: 400, height: 246, left: 50, right: 10 };

describe("toFrame", () => {
  it("puts the domain's ends at the box's ends", () => {
    const frame = toFrame(place("linear"), SIZE);
    expect([frame.x(2020), frame.x(2022), frame.y(0), frame.y(100)]).toEqual([50, 390, 216, 16]);
  });
  it("puts equal ratios at equal distances on a logarithmic axis", () => {
    const { y } = toFrame(place("log"), SIZE);
    expect(y(10) - y(20)).toBeCloseTo(y(50) - y(100), 0);
  });
});

describe("findNext", () => {
  const chart = place("linear");
  const at = (seriesIndex: number, pointIndex: number) => {
    const own = chart.series[seriesIndex];
    const point = own?.points[pointIndex];
    if (own === undefined || point === undefined) throw new Error("No such mark");
    return { series: own, point };
  };
  it.each([
    ["ArrowRight", 0, 0, "a1"],
    ["ArrowRight", 0, 1, "a1"],
    ["ArrowLeft", 0, 1, "a0"],
    ["End", 0, 0, "a1"],
    ["ArrowUp", 0, 0, "b0"],
    ["ArrowDown", 1, 0, "a0"],
  ])("%s from series %d mark %d leads to %s", (key, seriesIndex, pointIndex, expected) => {
    expect(findNext(chart, at(seriesIndex, pointIndex), key)?.point.claims).toEqual([expected]);
  });
  it("leads nowhere by other keys", () => expect(findNext(chart, at(0, 0), "x")).toBeNull());
});
