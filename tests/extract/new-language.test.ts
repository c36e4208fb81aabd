import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import type { LanguageLexicon } from "@/lib/extract/lexicon/language-lexicon";
import { LEXICONS } from "@/lib/extract/lexicon/languages";
import { inAll, readNews } from "./news";

/** A language that is spoken nowhere: it has the few words below and no others. */
const MADE_UP = "qq" as Language;

/** A lexicon without words: every list is empty, habits and traits stay. */
function withoutWords<T>(value: T): T {
  if (Array.isArray(value)) return [] as T;
  if (typeof value === "string") return "" as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]: [string, unknown]) => [name, withoutWords(part)])) as T;
}

function makeUp({ grammar, quantities, periods, meaning, pairs, speech, totals, joiners, links, text }: LanguageLexicon): LanguageLexicon {
  const figures = withoutWords(quantities);
  return {
    grammar: { ...grammar, articles: false, readers: { ...grammar.readers, countedNoun: () => null } },
    quantities: {
      ...figures,
      lang: MADE_UP,
      beside: "ru",
      habits: { ...quantities.habits, decimalComma: true },
      numbers: { ...figures.numbers, cardinals: [["vol", 2]] },
      scales: { ...figures.scales, scales: [["milu", 6]] },
      units: { ...figures.units, units: [["tonnu", "tonne"]], percent: "pirku" },
      directions: { ...figures.directions, up: "vrusk" },
    },
    periods: { ...withoutWords(periods), numbers: {}, ordinals: {}, tags: { i: ["ob"] } },
    meaning: { ...withoutWords(meaning), topics: [{ code: "exports", phrases: ["zorpa"], kinds: ["money", "physical", "percent"], weight: 1 }], measures: { ...withoutWords(meaning.measures), up: ["vrusk"] } },
    pairs: { ...withoutWords(pairs), from: ["ul"], to: ["ka"] },
    speech: { ...withoutWords(speech), verbs: ["nelk"] },
    totals: withoutWords(totals),
    joiners: { ...withoutWords(joiners), and: ["ond"] },
    links: withoutWords(links),
    text: withoutWords(text),
  };
}

beforeAll(() => void Object.assign(LEXICONS, { [MADE_UP]: makeUp(LEXICONS.en) }));
afterAll(() => void Reflect.deleteProperty(LEXICONS, MADE_UP));

const read = (text: string, lang: Language = MADE_UP): readonly string[] => readNews({ text, lang, date: "2018-03-01" }).map(inAll);

describe("a language that is a folder and no more", () => {
  it.each([
    ["its words of figures, trade, sides, time and speech", "Ob 2017 zorpa ul Chile ka Peru glimo 5,5 milu tonnu, Ana Salas nelk.", ["5,5 milu tonnu exports level CL>PE 2017 (Ana Salas)"]],
    ["its number words and its words of rise", "Ob 2017 zorpa ul Chile ka Peru vrusk vol pirku.", ["vol pirku exports growth_rate CL>PE 2017"]],
    ["its word that joins two partners, so that the figure is of neither alone", "Ob 2017 zorpa ul Chile glimo 5 milu tonnu ka Peru ond Brazil.", ["5 milu tonnu exports level CL>- 2017"]],
    ["a word that joins nothing between the same two", "Ob 2017 zorpa ul Chile glimo 5 milu tonnu ka Peru och Brazil.", ["5 milu tonnu exports level CL>PE 2017"]],
    ["no word of another language", "In 2017 exports from Chile to Peru came to 5.5 million tonnes, Ana Salas said.", []],
  ])("is read with %s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it("leaves the others as they are", () => {
    expect(read("In 2017 exports from Chile to Peru came to 5.5 million tonnes.", "en")).toEqual(["5.5 million tonnes exports level CL>PE 2017"]);
  });
});
