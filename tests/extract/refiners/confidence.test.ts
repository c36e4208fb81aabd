import { describe, expect, it } from "vitest";
import { readNews } from "../news";

/** The confidence of the first claim of an undated text about Peru. */
function sureness(text: string): number {
  const [claim] = readNews({ text, title: "Peru" });
  if (claim === undefined) throw new Error(`no claim in: ${text}`);
  return claim.confidence;
}

const LISTED = "Chile, Togo, Kenya, Ghana, Nepal, Oman, Malta".split(", ").map((country, at) => `Peru sold ${at + 2} tonnes of fish to ${country} in 2022.`).join(" ");

/** A text of so many sentences with a figure each, all of two countries. */
const FLEETS = (count: number): string => Array.from({ length: count }, (_, at) => `In ${2000 + at} Peru sold ${at + 2} million tonnes of fish to Chile.`).join(" ");

describe("confidence", () => {
  it.each<[string, string, string]>([
    ["trade of two named countries than goods of one", "Trade between Peru and Chile was $5 million in 2022.", "Peru sold fish for $5 million in 2022."],
    ["what is named than what its noun alone tells", "Peru's exports to Chile were $5 million in 2022.", "Some 5,000 llamas of Peru went to Chile in 2022."],
    ["what has a time than what has none", "Peru’s exports to Chile were $5 million in 2022.", "Peru’s exports to Chile were $5 million last year."],
    ["what is said in a transcript than what is told", "President of Peru Ana Salas: Mr President, our trade was $5 million in 2022.\n\nPresident of Chile Luis Vega: Thank you.", "Ana Salas spoke of trade of $5 million in 2022."],
    ["what has a partner than what has none", "Peru's exports to Chile reached $5 million in 2022.", "Peru's total exports reached $5 million in 2022."],
    ["a text of many figures than one of a few", FLEETS(12), FLEETS(3)],
    ["a text of two countries than one of many", "Peru sold 2 tonnes of fish to Chile in 2022.", LISTED],
  ])("is surer of %s", (_, surer, less) => expect(sureness(surer)).toBeGreaterThan(sureness(less)));
});
