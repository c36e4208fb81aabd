import { describe, expect, it } from "vitest";
import { placeLabels, type NamedLine, toScales, toYears, zoomYears } from "@/lib/series";

const AREA = { x: 50, y: 10, width: 400, height: 200 };

describe("scales", () => {
  it("runs to the right and upwards", () => {
    const { x, y } = toScales({ xDomain: [2014, 2024], yDomain: [0, 4], scale: "linear" }, AREA);
    expect([x(2014), x(2019), x(2024), y(0), y(1), y(4)]).toEqual([50, 250, 450, 210, 160, 10]);
  });
  it("gives equal ratios equal ways on a logarithmic axis", () => {
    const { y } = toScales({ xDomain: [2014, 2024], yDomain: [1, 100], scale: "log" }, AREA);
    expect(y(10)).toBeCloseTo(110);
  });
});

describe("zoom", () => {
  const bounds = [2014, 2025] as const;
  it.each([
    [2016.2, 2018.9, [2016, 2018]],
    [2018.9, 2016.2, [2016, 2018]],
    [2016.2, 2016.4, [2016, 2016]],
    [2000, 2030, [2014, 2025]],
  ])("takes the years that %d to %d touches", (a, b, expected) => expect(toYears(a, b, bounds)).toEqual(expected));
  it.each([
    [[2014, 2025], 2021.5, "in", [2019, 2024]],
    [[2019, 2024], 2021.5, "in", [2020, 2022]],
    [[2021, 2021], 2021.5, "in", [2021, 2021]],
    [[2020, 2022], 2021.5, "out", [2019, 2024]],
    [[2014, 2025], 2014.5, "in", [2014, 2019]],
    [[2019, 2024], 2021.5, "out", [2014, 2025]],
  ] as const)("%j at %d goes %s", (years, at, direction, expected) => expect(zoomYears(years, at, direction, bounds)).toEqual(expected));
});

describe("labels", () => {
  const line = { key: "a", text: "First", anchors: [{ x: 100, y: 100 }, { x: 200, y: 100 }] };
  const place = (marks: readonly { x: number; y: number }[], lines: readonly NamedLine[] = [line]) => placeLabels(lines, marks, AREA);

  it("stands at the end of its line where nothing is in the way", () => {
    expect(place(line.anchors)).toEqual([{ key: "a", text: "First", x: 211, y: 100, align: "start" }]);
  });
  it("moves above, then below, where marks are", () => {
    expect(place([...line.anchors, { x: 220, y: 100 }])[0]).toMatchObject({ x: 200, y: 83, align: "middle" });
    expect(place([...line.anchors, { x: 220, y: 100 }, { x: 200, y: 83 }])[0]).toMatchObject({ x: 200, y: 117 });
  });
  it("stays inside the plot", () => {
    const edge = { key: "a", text: "A long name of a line", anchors: [{ x: 300, y: 100 }, { x: 440, y: 100 }] };
    const [label] = place(edge.anchors, [edge]);
    expect(label?.align).not.toBe("start");
  });
  it("stands farther away only where that is allowed", () => {
    const near = [...line.anchors, ...line.anchors.flatMap(({ x, y }) => [{ x: x + 12, y }, { x: x - 12, y }, { x, y: y - 17 }, { x, y: y + 17 }])];
    expect(place(near)).toEqual([]);
    expect(place(near, [{ ...line, isFarAllowed: true }])).toHaveLength(1);
  });
  it("covers no other name, and leaves out what finds no room", () => {
    const twin = { ...line, key: "b", text: "Second" };
    const [a, b] = place(line.anchors, [line, twin]);
    expect([a?.x, a?.y]).not.toEqual([b?.x, b?.y]);
    const crowd = Array.from({ length: 60 * 30 }, (_, index) => ({ x: 50 + (index % 60) * 7, y: 5 + Math.floor(index / 60) * 7 }));
    expect(place(crowd)).toEqual([]);
  });
});
