import type { SeriesPoint } from "@/lib/series/model";
import type { PointSign } from "./picture";

type Key = "conflict" | "forecast" | "open" | "part";

/** What marks say beside their value, in the order of the legend: on the page and in a picture alike. */
export const POINT_SIGNS: readonly { readonly name: Key; readonly sign: PointSign; readonly isMeant: (point: SeriesPoint) => boolean }[] = [
  { name: "conflict", sign: "ring", isMeant: (point) => point.conflict !== null },
  { name: "forecast", sign: "hollow", isMeant: (point) => point.forecast },
  { name: "open", sign: "arrow", isMeant: (point) => point.mark === "at_least" || point.mark === "at_most" },
  { name: "part", sign: "part", isMeant: (point) => point.isPart },
];
