import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

function read(lang: Language, text: string): readonly string[] {
  return readNews({ text, lang, date: "2024-02-01" }).map(({ quote, indicator, measure, reporter, partner }) => `${quote} ${indicator} ${measure} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, readonly string[]];

const CARRIED: readonly Row[] = [
  ["a noun for it", "en", "Peru increased gas transport by 12 percent, to 25 billion cubic meters.", ["12 percent cargo_volume growth_rate PE>-", "25 billion cubic meters cargo_volume level PE>-"]],
  ["a pipeline that carries a part", "en", "Peru pumps oil. The Andean pipeline carried 79 percent of the oil, or 19 million tons.", ["79 percent cargo_volume share PE>-", "19 million tons cargo_volume level PE>-"]],
  ["main pipelines in a text about two", "en", "Peru and Chile share a grid. Trade of the two countries grows. Some 24 million tons of oil were transported through Peru's main oil pipelines.", ["24 million tons cargo_volume level PE>-"]],
  ["by rail between two", "en", "Rail shipments between Peru and Chile rose by 28 percent.", ["28 percent cargo_volume growth_rate PE>CL"]],
  ["main pipelines", "ru", "По магистральным газопроводам Перу транспортировано 23 млрд кубометров газа.", ["23 млрд кубометров cargo_volume level PE>-"]],
  ["what is pumped", "ru", "По перуанскому трубопроводу прокачано 9 млн тонн нефти.", ["9 млн тонн cargo_volume level PE>-"]],
  ["main pipelines", "az", "Perunun magistral qaz kəmərləri ilə 23 milyard kubmetr qaz nəql edilib.", ["23 milyard kubmetr cargo_volume level PE>-"]],
];

const NOT_CARRIED: readonly Row[] = [
  ["oil shipments to a country", "en", "Peru's oil shipments to Chile rose to 90,000 barrels a day.", ["90,000 barrels a day exports level PE>CL"]],
  ["a part of what a pipeline carried", "en", "Chile bought 9 billion cubic meters of gas from Peru, almost four fifths of everything the pipeline carried.", ["9 billion cubic meters imports level CL>PE", "four fifths imports share CL>PE"]],
];

const WHOLES: readonly Row[] = [
  ["before a list of origins", "en", "Peru imported cars worth $820 million: $310 million from China, $180 million from Japan and $95 million from Chile.", ["$820 million imports level PE>-", "$310 million imports level PE>CN", "$180 million imports level PE>JP", "$95 million imports level PE>CL"]],
  ["before a list of guests", "en", "Peru was visited by 2 million people: 600,000 from Chile and 400,000 from Brazil.", ["2 million tourists level PE>-", "600,000 tourists level PE>CL", "400,000 tourists level PE>BR"]],
  ["before a list of goals", "ru", "Перу экспортировало 61 тыс. тонн фруктов: 40 тыс. тонн в Чили, 12 тыс. тонн в Бразилию.", ["61 тыс. тонн exports level PE>-", "40 тыс. тонн exports level PE>CL", "12 тыс. тонн exports level PE>BR"]],
  ["before a list of goals", "az", "Peru 61 min ton meyvə ixrac edib: 40 min ton Çiliyə, 12 min ton Braziliyaya.", ["61 min ton exports level PE>-", "40 min ton exports level PE>CL", "12 min ton exports level PE>BR"]],
  ["not before a list of goods", "en", "Peru's exports to Chile were $300 million: $120 million in gas and $80 million in oil products.", ["$300 million exports level PE>CL", "$120 million exports level PE>CL", "$80 million exports level PE>CL"]],
];

const PARTS: readonly Row[] = [
  ["of a total told without its country", "en", "Peru's trade with Chile amounted to $412 million. Chile's share in the total turnover was 2 percent.", ["$412 million trade_turnover level PE>CL", "2 percent trade_turnover share PE>CL"]],
  ["of the country's own total", "en", "Peru and Chile trade. Peru's share in Chile's foreign trade was 5 percent.", ["5 percent trade_turnover share CL>PE"]],
  ["of a total told without its country", "ru", "Товарооборот Перу с Чили составил 412 млн долларов. Доля Чили в общем товарообороте составила 2%.", ["412 млн долларов trade_turnover level PE>CL", "2% trade_turnover share PE>CL"]],
  ["that fall on several", "ru", "Из импорта Перу 17% пришлось на Чили, 16% – на Турцию, 12% – на Китай.", ["17% imports share PE>CL", "16% imports share PE>TR", "12% imports share PE>CN"]],
  ["of several, the next one with its figure behind it", "ru", "Внешняя торговля Перу составила 60 млрд долларов. Доля Китая в общем объеме торговли – 20%, Чили – 18%.", ["60 млрд долларов trade_turnover level PE>-", "20% trade_turnover share PE>CN", "18% trade_turnover share PE>CL"]],
  ["that fall to the share of one", "en", "Of Peru's imports, 17 percent fell to the share of Chile.", ["17 percent imports share PE>CL"]],
];

const SOURCES: readonly Row[] = [
  ["a possessive", "en", "According to Chile's National Statistics Office, Peru ranked fourth among the country's trade partners with $760 million, after Brazil ($2.2 billion) and China ($1.5 billion).", ["$760 million trade_turnover level CL>PE", "$2.2 billion trade_turnover level CL>BR", "$1.5 billion trade_turnover level CL>CN"]],
  ["an adjective", "en", "According to Chilean customs, Peru was the fourth largest trade partner with $760 million.", ["$760 million trade_turnover level CL>PE"]],
];

describe("what pipelines and railways carry", () => {
  it.each(CARRIED)("is cargo: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
  it.each(NOT_CARRIED)("is none: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe("wholes, their parts and whose they are", () => {
  it.each(WHOLES)("a whole has no partner %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
  it.each(PARTS)("parts have their partner: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
  it.each(SOURCES)("partners are those of the country whose office counts them: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
