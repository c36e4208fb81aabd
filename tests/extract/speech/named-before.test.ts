import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { speakerOf } from "./speaker-of";

const CASES: Readonly<Record<string, readonly (readonly [Language, string, string | null])[]>> = {
  "a body before its acronym in brackets": [
    ["en", "The Department of Farm Labour (DoFL) data shows [21] thousand guests.", "Department of Farm Labour (DoFL) indirect -"],
    ["en", "Sales rose 8 percent to [9] million dollars, the Central Bank of Chile (BCCh) announced.", "Central Bank of Chile (BCCh) indirect CL"],
    ["en", "Trade hit [9] million dollars, Ivo Novak, deputy head of Morska Luka (ML) port company, said in Lima.", "Ivo Novak indirect -"],
    ["en", "Sales to Chile (via Lima) said little of [9] million dollars.", null],
  ],
  "offices of statistics called by their country": [
    ["en", "Statistics Norway also reported sales of [6] million dollars.", "Statistics Norway indirect NO"],
    ["en", "Data from Statistics Poland show sales of [6] million dollars.", "Statistics Poland according_to PL"],
    ["en", "Statistics on Poland were shared; sales came to [6] million dollars.", null],
  ],
  "a name whose post is told between commas": [
    ["en", "Ravi Menon, who is also president of the Growers Club Hill Station, said trade would reach [7] billion dollars.", "Ravi Menon indirect -"],
    ["en", "At the forum, Luis Vega, managing director of Costa Peru, a unit of Costa Asia under the Costa Group, said sales were [7] million dollars.", "Luis Vega indirect -"],
    ["en", "Luis Vega came first, and Ana Soto said sales were [7] million dollars.", "Ana Soto indirect -"],
  ],
  "a post with the name of a state": [
    ["en", "Ambassador of the Republic of Peru to Chile, Luis Vega, spoke. The Ambassador said trade was [7] million dollars.", "Luis Vega indirect PE"],
    ["en", "Peru's High Commissioner to Kenya, Ana Soto, said 3 firms had come. The Peruvian envoy revealed that trade was [7] million dollars.", "Ana Soto indirect PE"],
  ],
  "who a pronoun means": [
    ["en", "Prices rose, trade manager Luis Vega said. Sales fell 5 percent, the ministry said. Volumes came to [7] million dollars, he said.", "Luis Vega indirect -"],
    ["en", "Sales rose, the Tea Board said. Growers are glad, Luis Vega said. Volumes came to [7] million dollars, it said.", "Tea Board indirect -"],
    ["en", "Oil traders said prices were high. A cargo was sold for [7] million dollars, they said.", "Oil traders indirect -"],
    ["en", "Luis Vega said prices were high. A cargo was sold for [7] million dollars, they said.", "Luis Vega indirect -"],
  ],
  "posts without a name": [
    ["en", "The bank gave Peru a loan of [7] million dollars, a senior official told reporters.", "senior official indirect -"],
    ["en", "The lender gave Peru a loan of [7] million dollars, a senior RSB official said.", "senior RSB official indirect -"],
    ["en", "Lima's oil company Costal has informed its clients that supplies will be [40] percent less, a spokesman for an affiliated company said.", "spokesman for an affiliated company indirect -"],
    ["en", "Official data showed sales of [7] million dollars.", null],
  ],
  "a body that owns what tells the figures": [
    ["en", "The National Tea Board's review of sales last year showed that [38] thousand tonnes were sold.", "National Tea Board indirect -"],
    ["en", "The country's review of sales last year showed that [38] thousand tonnes were sold.", null],
  ],
  "figures released on a day": [
    ["en", "Sales rose [9] percent, according to figures released on Monday by the National Institute of Statistics.", "National Institute of Statistics according_to -"],
    ["en", "Sales rose [9] percent, according to figures released on Monday.", null],
  ],
  "Russian surnames that are the same in all cases": [
    ["ru", "Об этом рассказала глава торгпредства Мария Сото. По словам Сото, вывоз вырос на [9] процентов.", "Мария Сото according_to -"],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(`who says a figure: ${name}`, () => {
    it.each(cases)("%s: %s", (lang, text, expected) => expect(speakerOf(text, lang)).toBe(expected));
  });
}
