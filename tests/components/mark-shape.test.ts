import { expect, it } from "vitest";
import { toShapePath } from "@/components/charts/mark-shape";

it.each([
  ["square", 10, 100, 50, "M91,41h18v18h-18Z"],
  ["circle", 2, 30, 40.25, "M28,40.25a2,2 0 1,0 4,0a2,2 0 1,0 -4,0Z"],
  ["diamond", 10, 0, 20, "M0,7l13,13l-13,13l-13,-13Z"],
  ["dash", 10, 5, 5, "M-8,0h26v10h-26Z"],
  ["triangle", 8, 20, 20, "M20,10l9.5,17.2h-19Z"],
  ["down", 8, 20, 20, "M20,30l9.5,-17.2h-19Z"],
] as const)("a %s stands around its place", (shape, radius, x, y, expected) => expect(toShapePath(shape, radius, x, y)).toBe(expected));

it("stands around the origin where no place is named", () => expect(toShapePath("square", 10)).toBe(toShapePath("square", 10, 0, 0)));
