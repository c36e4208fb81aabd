import { describe, expect, it } from "vitest";
import { shown } from "./check";

const none: readonly string[] = [
  "The talks were held on 17 November 2022 at 10:45.",
  "He arrived at 2 pm on May 4th.",
  "The budget for 2014–2025 was passed in 2013.",
  "The 19th meeting and the twenty-first session were short.",
  "A Boeing 737 and an S-400 were shown beside the Tu-204 and a G20 flag.",
  "Resolution 1701 and Article 5 apply, see Fig. 3 and Table 2.",
  "See the notes.[12] They were updated.[3]",
  "Call +7 495 123 45 67 for tickets.",
  "Read https://example.org/a/2023/15%20b?id=340 first.",
  "The first half and the second quarter were calm.",
  "The one you mentioned is one of the best.",
  "COVID-19 and mid-2025 plans, the 1990s, COP 29.",
  "It was signed on 17.11.2022 and 2022-02-23.",
  "Several hundred came, a few thousand stayed.",
  "Clouds formed over the Group of Seven.",
];

describe("what is no quantity", () => {
  it.each(none)("%s", (text) => {
    expect(shown(text, "en")).toEqual([]);
  });

  it("reads a year-like number that counts something", () => {
    expect(shown("More than 2000 companies and 1900 MW were added.", "en")).toEqual(["2000 | 2000 | count | more_than", "1900 MW | 1900 | MW | exact"]);
  });
});
