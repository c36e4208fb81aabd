import { expect, it } from "vitest";
import { toShapeAt, toShapePath } from "@/components/charts/mark-shape";

it.each([
  ["square", 10, 100, 50, "M91,41H109V59H91Z"],
  ["circle", 2, 30, 40.04, "M28,40a2,2 0 1,0 4,0a2,2 0 1,0 -4,0Z"],
  ["diamond", 10, 0, 20, "M0,7L13,20L0,33L-13,20Z"],
  ["dash", 10, 5, 5, "M-8,0H18V10H-8Z"],
  ["triangle", 8, 20, 20, "M20,10L29.5,27.2H10.5Z"],
] as const)("a %s stands around its place", (shape, radius, x, y, expected) => expect(toShapeAt(shape, radius, x, y)).toBe(expected));

it("is the shape itself around the origin", () => expect(toShapeAt("square", 10, 0, 0)).toBe(toShapePath("square", 10)));
