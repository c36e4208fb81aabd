import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { refine } from "./context";
import type { Figure } from "./context";

const HEAD = "Peru and Chile meet in Lima\n\nPresident of Peru Ana Salas met President of Chile Luis Vega.\n\n";
const HEAD_RU = "Перу и Чили обсудили торговлю\n\nПрезидент Перу Анна Салас встретилась с президентом Чили Луисом Вегой.\n\n";

function pairs(text: string, lang: Language, figures: readonly Figure[]): readonly string[] {
  return refine(text, lang, "2018-09-20", figures).map((draft) => `${draft.reporter ?? "-"}>${draft.partner ?? "-"}`);
}
const figure = (quote: string, indicator: string, measure: Figure["measure"] = "level"): Figure => ({ quote, indicator, measure, unit: "count" });

describe("pairRefiner", () => {
  it.each([
    ["Exports to Chile from Peru reached 5.", "exports", "PE>CL"],
    ["Chile’s copper exports to Peru reached 5.", "exports", "CL>PE"],
    ["Imports from Chile reached 5.", "imports", "PE>CL"],
    ["Peru buys 5 in Chile.", "imports", "PE>CL"],
    ["Peruvian investment in Chile is 5.", "investment", "PE>CL"],
    ["Investors from Chile put 5 into Peru.", "investment", "CL>PE"],
    ["There are 5 firms with Chilean capital in Peru.", "companies_with_foreign_capital", "PE>CL"],
    ["Some 5 Peruvian students study in Chile.", "students", "CL>PE"],
    ["Some 5 students from Chile are at Peruvian universities.", "students", "PE>CL"],
    ["Last year 5 Chileans visited Peru.", "tourists", "PE>CL"],
    ["Peru sent 5 doses to Chile.", "vaccine_doses", "PE>CL"],
    ["The output of Peru is 5.", "gdp", "PE>-"],
  ])("tells who is who: %s", (text, indicator, expected) => expect(pairs(HEAD + text, "en", [figure("5", indicator)])).toEqual([expected]));

  it.each([
    ["Экспорт Перу в Чили составил 5.", "exports", "PE>CL"],
    ["Импорт из Чили составил 5.", "imports", "PE>CL"],
    ["Чилийские инвестиции в экономику Перу составили 5.", "investment", "CL>PE"],
    ["В Перу работает 5 компаний с чилийским капиталом.", "companies_with_foreign_capital", "PE>CL"],
    ["В Чили учатся 5 перуанских студентов.", "students", "CL>PE"],
    ["Перу посетили 5 чилийских туристов.", "tourists", "PE>CL"],
  ])("tells who is who: %s", (text, indicator, expected) => expect(pairs(HEAD_RU + text, "ru", [figure("5", indicator)])).toEqual([expected]));

  it("puts the speaker’s country first and takes your country for the other", () => {
    const text = `${HEAD}Luis Vega: Trade grew by 5 percent. We sent 6 doses to your country. Our exports reached 7.`;
    expect(pairs(text, "en", [figure("5 percent", "trade_turnover", "growth_rate"), figure("6", "vaccine_doses"), figure("7", "exports")])).toEqual(["CL>PE", "CL>PE", "CL>PE"]);
  });

  it("reads two figures of one sentence with a pair each", () => {
    const text = `${HEAD}Peruvian investment in Chile exceeds 5, and Chilean investment in Peru is 6.`;
    expect(pairs(text, "en", [figure("5", "investment"), figure("6", "investment")])).toEqual(["PE>CL", "CL>PE"]);
  });

  it("gives a third pair inside an article about a pair its own countries", () => {
    const text = `${HEAD}Ana Salas: Our trade with Ecuador reached 5, and with Brazil, it exceeded 6.`;
    expect(pairs(text, "en", [figure("5", "trade_turnover"), figure("6", "trade_turnover")])).toEqual(["PE>EC", "PE>BR"]);
  });

  it("takes the pair of the document where the sentence names nobody", () => {
    expect(pairs(`${HEAD}Bilateral trade reached 5.`, "en", [figure("5", "trade_turnover")])).toEqual(["PE>CL"]);
    expect(pairs("Bilateral trade reached 5.", "en", [figure("5", "trade_turnover")])).toEqual(["->-"]);
  });

  it("does not read a country out of money or the speaker’s title", () => {
    const text = `${HEAD}Chilean minister Rosa Diaz said Peruvian students numbered 5 and cost 3 Canadian dollars.`;
    expect(pairs(text, "en", [figure("5", "students")])).toEqual(["CL>PE"]);
  });

  it("shows the words of each country", () => {
    const text = `${HEAD}Exports from Peru to Chile reached 5.`;
    const [draft] = refine(text, "en", null, [figure("5", "exports")]);
    const words = ["reporter", "partner"].map((field) => draft?.evidence.find((entry) => entry.field === field)?.span).map((span) => (span ? text.slice(span.start, span.end) : null));
    expect(words).toEqual(["Peru", "Chile"]);
  });

  it("says whether the sentence states both sides", () => {
    const [stated, inferred] = refine(`${HEAD}Exports from Peru to Chile reached 5. Imports from Chile reached 6.`, "en", null, [figure("5", "exports"), figure("6", "imports")]);
    expect(stated?.evidence.find((entry) => entry.field === "partner")?.basis).toBe("stated");
    expect(inferred?.evidence.find((entry) => entry.field === "reporter")?.basis).toBe("inferred");
  });
});
