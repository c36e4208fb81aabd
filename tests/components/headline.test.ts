import { describe, expect, it } from "vitest";
import { toHeadline } from "@/components/findings/headline";
import type { Finding } from "@/lib/domain/finding";
import type { FindingMember } from "@/lib/domain/view";

const unbounded = { low: null, high: null, lowOpen: false, highOpen: false };
const member = (id: string, value: number): FindingMember => ({
  id, value, valueHigh: null, unit: "percent", qualifier: "exact", speaker: null, forecast: false,
  meaning: { hard: unbounded, wide: unbounded, core: unbounded },
  document: { id: "d", title: "Talks", publisher: null, publishedAt: null },
});
const finding = (fields: Partial<Finding>) => ({ kind: "cell", verdict: "contradiction", cause: null, conflict: true, clusters: [], ...fields }) as const;

describe("toHeadline", () => {
  it("names one figure a group, from small to large", () => {
    const members = [member("a", 16), member("b", 12), member("c", 16)];
    const headline = toHeadline(finding({ clusters: [["a", "c"], ["b"]] }), members);
    expect([headline.key, headline.figures.map((figure) => figure.value)]).toEqual(["contradictionTwo", [12, 16]]);
  });

  it("prefers the figures that are in one group alone", () => {
    const members = [member("a", 10), member("b", 14), member("c", 18)];
    const headline = toHeadline(finding({ clusters: [["a", "b"], ["b", "c"]] }), members);
    expect(headline.figures.map((figure) => figure.value)).toEqual([10, 18]);
  });

  it.each([
    ["three groups", finding({ clusters: [["a"], ["b"], ["c"]] }), "contradiction"],
    ["agreement", finding({ verdict: "agreement", clusters: [["a", "b"]] }), "agreement"],
    ["definition", finding({ kind: "near", verdict: "weak_tension", clusters: [["a"], ["b"]] }), "different"],
    ["days of counting", finding({ kind: "near", cause: "period", conflict: false, clusters: [["a"], ["b"]] }), "times"],
    ["two sides of a flow, as is usual", finding({ cause: "mirror_asymmetry", conflict: false, clusters: [["a"], ["b"]] }), "mirror"],
    ["two sides of a flow, farther apart than is usual", finding({ cause: "mirror_asymmetry", clusters: [["a"], ["b"]] }), "contradictionTwo"],
    ["revision", finding({ cause: "revision", clusters: [["a"], ["b"]] }), "revision"],
    ["forecast", finding({ cause: "forecast_vs_outcome", clusters: [["a"], ["b"]] }), "forecast"],
    ["tension", finding({ verdict: "strong_tension", clusters: [["a"], ["b"]] }), "strong_tension"],
    ["arithmetic that is open", finding({ kind: "check" }), "checkOpen"],
    ["arithmetic of figures that are shown", finding({ kind: "check", clusters: [["a"], ["b"]] }), "checkOpenWith"],
    ["arithmetic that closes", finding({ kind: "check", verdict: "agreement" }), "checkClosed"],
  ] as const)("%s", (_name, subject, key) => {
    expect(toHeadline(subject, [member("a", 1), member("b", 2), member("c", 3)]).key).toBe(key);
  });

  it("names every figure of an arithmetic in its order, and none where they are too many", () => {
    const members = [member("total", 891), member("out", 289), member("back", 662)];
    const headline = toHeadline(finding({ kind: "check", clusters: [["out", "back"], ["total"]] }), members);
    expect([headline.key, headline.figures.map((figure) => figure.value)]).toEqual(["checkOpenWith", [289, 662, 891]]);
    const many = [1, 2, 3, 4, 5].map((value) => member(String(value), value));
    expect(toHeadline(finding({ kind: "check", clusters: [many.map(({ id }) => id)] }), many)).toEqual({ key: "checkOpen", figures: [] });
  });
});
