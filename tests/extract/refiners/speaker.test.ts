import { describe, expect, it } from "vitest";
import { refine } from "./context";
import type { Figure } from "./context";

const figures: readonly Figure[] = [
  { quote: "12 percent", indicator: "trade_turnover", measure: "growth_rate" },
  { quote: "16 percent", indicator: "trade_turnover", measure: "growth_rate" },
];

describe("speakerRefiner", () => {
  it("gives a figure that is passed on to the one who named it, and the next to the one who has the floor", () => {
    const text = "President of Peru Ana Salas: Dear Mr Vega, welcome. Mr Vega told us of 12 percent for last year. My own records show 16 percent.\n\nPresident of Chile Luis Vega: Thank you.";
    const drafts = refine(text, "en", "2022-01-05", figures);
    expect(drafts.map((draft) => draft.speaker)).toEqual(["Luis Vega", "Ana Salas"]);
    expect(drafts.map((draft) => draft.evidence.find((entry) => entry.field === "speaker")?.basis)).toEqual(["stated", "inferred"]);
  });

  it("keeps null for the author’s own voice", () => {
    expect(refine("It rose by 12 percent and then by 16 percent.", "en", null, figures).map((draft) => draft.speaker)).toEqual([null, null]);
  });
});
