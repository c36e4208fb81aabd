import { expect, it } from "vitest";
import { stepBeside, TOUR_STEPS, TOUR_TARGETS, type TourStep } from "@/components/tour/steps";

it("goes from the first step to the last and back, and no further", () => {
  const forth: TourStep[] = [TOUR_STEPS[0]];
  for (let step: TourStep | null = stepBeside(TOUR_STEPS[0], 1); step !== null; step = stepBeside(step, 1)) forth.push(step);
  expect(forth).toEqual([...TOUR_STEPS]);
  expect(stepBeside("indicators", -1)).toBe("conflicts");
  expect(stepBeside("conflicts", -1)).toBeNull();
});

it("points every step at a place of its own", () => {
  expect(new Set(Object.values(TOUR_TARGETS)).size).toBe(TOUR_STEPS.length);
});
