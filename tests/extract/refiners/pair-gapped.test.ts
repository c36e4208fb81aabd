import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "../news";
import { refine } from "./context";

function pairs(text: string, lang: Language, indicator: string): readonly string[] {
  const figures = (text.match(/(?<![\p{L}\p{N}])\d+/gu) ?? []).map((quote) => ({ quote, indicator, measure: "level" as const, unit: "count" }));
  return refine(text, lang, "2018-09-20", figures).map((draft) => `${draft.reporter ?? "-"}>${draft.partner ?? "-"}`);
}

describe("a country alone with its figure, the verb left out", () => {
  it.each([
    ["Peru received 50 Chilean tourists, Spain 80.", "en", "tourists", ["PE>CL", "ES>CL"]],
    ["Italy sold Lima weapons for 5, and Spain for 7.", "en", "exports", ["IT>PE", "ES>PE"]],
    ["Spain imported 5 Chilean cars, Italy 7 and Togo 9.", "en", "imports", ["ES>CL", "IT>CL", "TG>CL"]],
    ["Italy supplied Chile with 5 and Peru with 7.", "en", "exports", ["IT>CL", "IT>PE"]],
    ["Peru trades with Chile. Chile invested 5 in the Peruvian economy, while Spain invested 7 and Italy 9.", "en", "investment", ["CL>PE", "ES>PE", "IT>PE"]],
    ["Spain, Italy and Togo met. Peru spent 5 on them last year, Chile 7.", "en", "other:spending", ["PE>-", "CL>-"]],
    ["Испания получила из Перу 5, Италия – 7.", "ru", "imports", ["ES>PE", "IT>PE"]],
    ["Испания поставила Японии 5, Италии – 7.", "ru", "exports", ["ES>JP", "ES>IT"]],
  ] as const)("%s", (text, lang, indicator, expected) => expect(pairs(text, lang, indicator)).toEqual(expected));

  it.each([
    ["Peru sold 5 to Chile, 7 to Spain.", "en", "exports", ["PE>CL", "PE>ES"]],
    ["Peru's exports to Chile were 5 and to Spain 7.", "en", "exports", ["PE>CL", "PE>ES"]],
    ["Peru's exports to Chile were 5, to Spain 7 and Italy 9.", "en", "exports", ["PE>CL", "PE>ES", "PE>IT"]],
    ["Trade of Peru with Chile was 5, Spain 7 and Italy 9.", "en", "trade_turnover", ["PE>CL", "PE>ES", "PE>IT"]],
  ] as const)("nothing is left out or another part goes on: %s", (text, lang, indicator, expected) => expect(pairs(text, lang, indicator)).toEqual(expected));
});

describe("those that follow a country whose figure was told before", () => {
  it.each([
    ["Peru's trade with Italy came to 9. Italy was followed by Spain (5) and Chile (4).", "trade_turnover", ["PE>IT", "PE>ES", "PE>CL"]],
    ["Peru's trade with Italy came to 9. Spain (5) and Chile (4) followed Italy.", "trade_turnover", ["PE>IT", "PE>ES", "PE>CL"]],
    ["Peru's trade with Italy came to 9. Italy (8) was followed by Spain (5).", "trade_turnover", ["PE>IT", "PE>IT", "PE>ES"]],
  ] as const)("%s", (text, indicator, expected) => expect(pairs(text, "en", indicator)).toEqual(expected));
});

describe("whose figures a list is of", () => {
  it.each([
    ["Экономика Перу растет. Инвестиции Испании составили 5, Италии – 7.", "ru", "investment", ["ES>PE", "IT>PE"]],
    ["Экономика Перу растет. Инвестиции в Испанию составили 5, в Италию – 7.", "ru", "investment", ["PE>ES", "PE>IT"]],
    ["The number of Spanish tourists arriving in Peru rose to 9 this year, Chileans numbered 5 and Italians 4.", "en", "tourists", ["PE>ES", "PE>CL", "PE>IT"]],
    ["Peru's guests to Spain were 9, to Chile 5 and to Italy 4.", "en", "tourists", ["ES>PE", "CL>PE", "IT>PE"]],
  ] as const)("%s", (text, lang, indicator, expected) => expect(pairs(text, lang, indicator)).toEqual(expected));
});

describe("sides told by pronouns", () => {
  const said = (text: string): readonly string[] => {
    const figures = (text.match(/(?<![\p{L}\p{N}])\d+/gu) ?? []).map((quote) => ({ quote, indicator: text.includes("trade") ? "trade_turnover" : text.includes("students") ? "students" : "exports", measure: "level" as const, unit: "count" }));
    return refine(`Ivan Salas, President of Peru: Dear friends. ${text}`, "en", "2018-09-20", figures, "Talks of Peru and Chile").map((draft) => `${draft.reporter ?? "-"}>${draft.partner ?? "-"}`);
  };
  it.each([
    ["Chile sells us 5.", ["CL>PE"]],
    ["Spain sells us 5, Italy 7.", ["ES>PE", "IT>PE"]],
    ["Spain sends us 5 students and Italy 7.", ["PE>ES", "PE>IT"]],
    ["Our trade with Spain was 5, with Italy 7, and with Chile 9.", ["PE>ES", "PE>IT", "PE>CL"]],
    ["Our trade came to 5.", ["PE>CL"]],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

describe("who sells to whom in talks of two presidents", () => {
  it.each([
    ["You sell us coal worth $7 million, we sell you $5 million of tea.", ["KZ>RU", "RU>KZ"]],
    ["We sold your goods for $7 million.", ["RU>KZ"]],
  ])("%s", (text, expected) => {
    const claims = readNews({ date: "2018-09-20", publisher: "The Kremlin", title: "Meeting with President of Kazakhstan", text: `Vladimir Putin: Mr President, Kazakhstan is our friend. ${text}` });
    expect(claims.map(({ reporter, partner }) => `${reporter ?? "-"}>${partner ?? "-"}`)).toEqual(expected);
  });
});
