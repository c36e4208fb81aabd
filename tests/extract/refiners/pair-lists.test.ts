import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { refine } from "./context";
import type { Figure } from "./context";

const figures = (text: string, indicator: string, unit = "count"): readonly Figure[] =>
  (text.match(/(?<![\p{L}\p{N}])\d+(?: percent)?/gu) ?? []).map((quote) => ({ quote, indicator, measure: quote.endsWith("percent") ? "growth_rate" : "level", unit }));

function pairs(text: string, lang: Language, indicator: string, unit?: string): readonly string[] {
  return refine(text, lang, "2018-09-20", figures(text, indicator, unit)).map((draft) => `${draft.reporter ?? "-"}>${draft.partner ?? "-"}`);
}

describe("partners of a list", () => {
  it.each([
    ["Peru’s trade grew.\n\nThe top sources of remittances to Peru were Spain ($5), Italy ($6) and Chile ($7).", "en", "other:remittances", ["ES>PE", "IT>PE", "CL>PE"]],
    ["Chile was the top trading partner of Peru with 9 a year, followed by Spain ($5), Italy ($6) and Japan ($7).", "en", "trade_turnover", ["CL>PE", "PE>ES", "PE>IT", "PE>JP"]],
    ["Peru sold more.\n\nExports to Spain and Italy rose by 5 percent and 6 percent, respectively.", "en", "exports", ["PE>ES", "PE>IT"]],
    ["Главные партнеры Перу выросли.\n\nОборот с Испанией и Италией составил 5 и 6 соответственно, а с Чили – 7.", "ru", "trade_turnover", ["PE>ES", "PE>IT", "PE>CL"]],
    ["Крупнейшими партнерами Перу стали Испания (5), Италия (6) и Чили (7).", "ru", "trade_turnover", ["PE>ES", "PE>IT", "PE>CL"]],
    ["Peru has welcomed many this month.\n\nPeru welcomed 9 tourists. Guests from Chile love the coast, and Chile likes the food.\n\nChile leads with 8, followed by Spain with 7, Italy with 6 and Japan with 5.", "en", "tourists", ["PE>-", "PE>CL", "PE>ES", "PE>IT", "PE>JP"]],
    ["Peru hosted guests.\n\nSome 5 citizens of Spain, 6 citizens of Italy and 7 citizens of Chile came.", "en", "tourists", ["PE>ES", "PE>IT", "PE>CL"]],
  ] as const)("%s", (text, lang, indicator, expected) => expect(pairs(text, lang, indicator)).toEqual(expected));
});

describe("figures with no partner", () => {
  const BOTH = "Peru and Chile\n\nTrade between Peru and Chile goes on.\n\n";
  it.each([
    [`${BOTH}Peru imported 5 of copper.`, "imports", "PE>-"],
    [`${BOTH}Peru imported 5 of copper from Chile.`, "imports", "PE>CL"],
    [`${BOTH}Peruvian exports to Spain and Italy reached 5.`, "exports", "PE>-"],
    [`${BOTH}Peru received 5 foreign tourists.`, "tourists", "PE>-"],
    [`${BOTH}Peru received 5 Chilean tourists.`, "tourists", "PE>CL"],
    [`${BOTH}Peru was visited by 5 Chilean tourists.`, "tourists", "PE>CL"],
    [`${BOTH}Peru’s goods exports overall came to 5.`, "exports", "PE>-"],
    [`${BOTH}In total, 5 foreign guests came to Peru.`, "tourists", "PE>-"],
  ])("%s", (text, indicator, expected) => expect(pairs(text, "en", indicator)).toEqual([expected]));
});

describe("the countries of the title", () => {
  const under = (title: string, text: string, list: readonly Figure[]): readonly string[] => refine(text, "en", "2018-09-20", list, title).map((draft) => `${draft.reporter ?? "-"}>${draft.partner ?? "-"}`);
  const level = (quote: string, indicator: string): Figure => ({ quote, indicator, measure: "level", unit: "USD" });

  it("gives a list its home, which the text itself need not name", () => {
    const text = "Sales to Spain fell by 5, to Italy by 6 and to Japan by 7. Those of medicines came to 8.";
    expect(under("Peru’s exports fade", text, ["5", "6", "7", "8"].map((quote) => level(quote, "exports")))).toEqual(["PE>ES", "PE>IT", "PE>JP", "PE>JP"]);
    expect(under("Peru’s exports fade", "The deficit grew to 5. Spain and Italy bought less.", [level("5", "trade_balance")])).toEqual(["PE>-"]);
  });

  it("puts the first of two ahead where a turnover is parted into exports and imports", () => {
    const text = "Goods worth 9 were traded between Chile and Peru. Exports were 5; imports were 6.";
    expect(under("Peru–Chile trade facts", text, [level("9", "trade_turnover"), level("5", "exports"), level("6", "imports")])).toEqual(["CL>PE", "PE>CL", "PE>CL"]);
  });

  it("does not place a country in its own trade", () => {
    expect(under("Peru and Chile", "The main part in Peru’s trade with Chile is copper, whose exports came to 5.", [level("5", "exports")])).toEqual(["PE>CL"]);
  });
});

describe("countries that a figure is only told beside", () => {
  const HEAD = "Peru buys oil from Chile\n\n";
  it.each([
    [`${HEAD}Peru’s imports from Chile were 5 before the Russia-Ukraine war.`, "PE>CL"],
    [`${HEAD}Peru’s imports from Chile were 5 before the war in Ukraine.`, "PE>CL"],
    [`${HEAD}Peru’s imports from Chile, overtaking Iraq, were 5.`, "PE>CL"],
    [`${HEAD}Peru’s imports from Ukraine were 5.`, "PE>UA"],
  ])("%s", (text, expected) => expect(pairs(text, "en", "imports")).toEqual([expected]));
});

describe("parts of a country stand for it", () => {
  it.each([
    ["Оборот между Беларусью и Томской областью России составил 5.", "ru", "BY>RU"],
    ["Trade between Tatarstan and Peru reached 5.", "en", "RU>PE"],
    ["Chinese imports from the European Community were 5.", "en", "CN>EU"],
  ] as const)("%s", (text, lang, expected) => expect(pairs(text, lang, text.includes("imports") ? "imports" : "trade_turnover")).toEqual([expected]));
});
