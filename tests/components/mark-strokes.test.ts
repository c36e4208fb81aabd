import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkStrokes } from "@/components/charts/mark-strokes";
import type { PlacedPoint, PlacedSeries } from "@/lib/series/model";

const AREA = { x: 0, y: 0, width: 200, height: 100 };
/** Ten pixels a year from 2020, one a unit downwards from 100. */
const toX = (year: number) => (year - 2020) * 10;
const toY = (value: number) => 100 - value;

const plain: PlacedPoint = {
  key: "2020|50||value|exact|false", x: 2020.5, span: [2020, 2021], periodLabel: "2020", value: 50, valueHigh: null, mark: "value", wide: null, core: null, forecast: false, isPart: false, claims: ["a"], verdict: null, conflict: null, isAnchor: true, revises: null, y: 50, yHigh: null, yWide: null, yCore: null, yRevises: null,
};

/** The paths that are drawn for points of one series, all at 5 pixels, with their opacity. */
function draw(points: readonly Partial<PlacedPoint>[], label: PlacedSeries["label"] = { kind: "all" }) {
  const series: PlacedSeries = { key: "|all", label, direction: null, isConnected: true, tone: 1, shape: "circle", points: [] };
  const marks = points.map((point) => ({ target: { series, point: { ...plain, ...point } }, x: 5, y: toY(point.y ?? plain.y) }));
  const markup = renderToStaticMarkup(createElement(MarkStrokes, { marks, x: toX, y: toY, area: AREA }));
  return [...markup.matchAll(/<path d="(?<d>[^"]+)"[^>]*?(?:stroke-opacity="(?<opacity>[^"]+)")?>/gu)].map(({ groups }) => [groups?.["d"], groups?.["opacity"]]);
}

describe("what lies below a mark", () => {
  it.each<readonly [string, Partial<PlacedPoint>, readonly (readonly [string, string | undefined])[]]>([
    ["nothing beside a plain figure", {}, []],
    ["an arrow upwards for more than", { mark: "at_least" }, [["M5,44V29M2,32.5L5,29L8,32.5", undefined]]],
    ["an arrow downwards for less than", { mark: "at_most" }, [["M5,56V71M2,67.5L5,71L8,67.5", undefined]]],
    ["an arrow that stays in the plot", { mark: "at_least", y: 90 }, [["M5,4V2M2,5.5L5,2L8,5.5", undefined]]],
    ["a bar between two bounds", { mark: "range", yHigh: 80 }, [["M5,50V20M0,20H10", undefined]]],
    ["a whisker with its core", { yWide: [40, 60], yCore: [45, 55] }, [["M5,40V60", "0.65"], ["M5,45V55", "0.4"]]],
    ["no whisker that the mark covers", { yWide: [46, 54], yCore: [45, 55] }, []],
    ["no whisker on a figure without an end", { mark: "at_least", yWide: [40, 60] }, [["M5,44V29M2,32.5L5,29L8,32.5", undefined]]],
    ["the months of a part of a year", { isPart: true, span: [2020, 2020.5] }, [["M0,50H5", "0.5"]]],
    ["a step from the figure said before", { yRevises: 20 }, [["M-9,80H5V57m-3.5,4L5,57l3.5,4", undefined]]],
    ["no step where both are one", { yRevises: 45 }, []],
  ])("%s", (_what, point, expected) => expect(draw([point])).toEqual(expected));

  it("joins all marks of a kind, and keeps what is of no line quiet", () => {
    expect(draw([{ yWide: [40, 60] }, { mark: "at_least" }, { yWide: [30, 70] }], { kind: "rest" })).toEqual([["M5,40V60M5,30V70", "0.5"], ["M5,44V29M2,32.5L5,29L8,32.5", undefined]]);
  });
});
