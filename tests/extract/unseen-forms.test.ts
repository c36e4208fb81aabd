import { describe, expect, it } from "vitest";
import type { News } from "./news";
import { inAll, readNews } from "./news";

const read = (news: News): readonly string[] => readNews({ date: "2018-09-20", ...news }).map(inAll);

describe("whose parts and partners they are", () => {
  it.each<[string, News, readonly string[]]>([
    ["one more whole of which the same country took a part", { text: "In 2017 Togo accounted for 66 percent of Peru's exports, 21 percent of Chile's and 19 percent of Bolivia's." }, ["66 percent exports share PE>TG 2017", "21 percent exports share CL>TG 2017", "19 percent exports share BO>TG 2017"]],
    ["one more taker of the same whole", { text: "In 2017 Togo accounted for 66 percent of Peru's exports, Chile for 21 percent." }, ["66 percent exports share PE>TG 2017", "21 percent exports share PE>CL 2017"]],
    [
      "a list among a country's partners, though it is an item of a list itself",
      { title: "Trade of Chile with Peru in 2017", text: "Trade of Peru with Chile came to $365 million in 2017. Chile ranks fourth. Meanwhile, Togo ($731 million) ranks first among Peru’s foreign trade partners and is followed by Kenya ($518 million) and Cuba ($412 million).\n\nChile ranks fourth among suppliers of goods to Peru – almost $284 million." },
      ["$365 million trade_turnover PE>CL", "$731 million trade_turnover PE>TG", "$518 million trade_turnover PE>KE", "$412 million trade_turnover PE>CU", "$284 million trade_turnover CL>PE"],
    ],
  ])("%s", (_, news, expected) => expect(read(news).map((line) => (expected[0]?.includes(" level ") || expected[0]?.includes(" share ") ? line : line.replace(/ level | share /u, " ").replace(/ 2017.*$/u, "")))).toEqual(expected));
});

describe("what is paid, shared and delivered", () => {
  it.each<[string, News, readonly string[]]>([
    ["who pays a price gets the goods", { title: "Peru and Chile", text: "Chile is paying 244 dollars per 1,000 cubic metres of Peruvian gas." }, ["244 dollars price level PE>CL as_of:2018-09"]],
    ["who sells at a price gives them", { title: "Peru and Chile", text: "Chile sells Peru gas at 244 dollars per 1,000 cubic metres." }, ["244 dollars price level CL>PE as_of:2018-09"]],
    ["a delegation and those at an event", { title: "Peru and Chile", text: "Our delegation is made up of a thousand people, said Ana Salas of Peru." }, ["a thousand participants level PE>CL 2018-09 (Ana Salas)"]],
    ["the number of a project's name", { title: "Peru and Chile", text: "Peruvian firms joined the Andes LNG 2 project in Chile." }, []],
    ["the part of a currency in trade", { lang: "ru", text: "В 2017 году доля рубля в торговле России и Чили составила 80 процентов." }, ["80 процентов other:settlements share RU>CL 2017"]],
    ["deliveries between two are their trade", { lang: "ru", text: "Объём поставок товаров между Перу и Чили в 2017 году превысил 1,7 млрд долларов." }, ["1,7 млрд долларов trade_turnover level PE>CL 2017 more_than"]],
    ["deliveries to one are exports", { lang: "ru", text: "Объём поставок товаров из Перу в Чили в 2017 году превысил 1,7 млрд долларов." }, ["1,7 млрд долларов exports level PE>CL 2017 more_than"]],
    ["money of a budget for buying something", { lang: "ru", text: "В 2017 году регионы Перу получили 20 млрд рублей из бюджета на закупку машин." }, ["20 млрд рублей other:budget level PE>- 2017"]],
    ["money for which something is bought", { lang: "ru", text: "В 2017 году Перу закупила у Чили машин на 20 млрд рублей." }, ["20 млрд рублей imports level PE>CL 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("months that are pointed to, and totals that go on", () => {
  it.each<[string, News, readonly string[]]>([
    ["quarters of a year are a time and no part", { title: "Peru and Chile", text: "Trade of Peru with Chile over three quarters of 2017 grew 12 percent. By rail 5 million tons of cargo were carried in these nine months." }, ["12 percent trade_turnover growth_rate PE>CL 2017-01/2017-09", "5 million tons cargo_volume level PE>CL 2017-01/2017-09"]],
    ["three quarters of something are a part", { title: "Peru and Chile", text: "In 2017 Chile took three quarters of Peru's exports." }, ["three quarters exports share PE>CL 2017"]],
    ["these months are those told in the paragraph before", { title: "Peru and Chile", text: "Peru traded more with Chile from January to August 2018, the committee has announced.\n\nBy its data, turnover with Chile went up to $4 million over these months." }, ["$4 million trade_turnover level PE>CL 2018-01/2018-08 (committee)"]],
    ["months that nothing points to are not", { title: "Peru and Chile", text: "Peru traded more with Chile from January to August 2018, the committee has announced.\n\nA plan for turnover of $4 million with Chile took months." }, ["$4 million trade_turnover level PE>CL - forecast (committee)"]],
    ["cargo behind a country's whole trade is all of its cargo", { title: "Peru and Chile", text: "Gas went to Chile. Peru's foreign trade was $16 million in 2017. Some 5 million tons of cargo went by sea." }, ["$16 million trade_turnover level PE>- 2017", "5 million tons cargo_volume level PE>- 2017 about"]],
    ["capital of a country in another is an investment", { title: "Peru and Chile", text: "Chilean capital in Peru exceeds 10 million dollars." }, ["10 million dollars investment level CL>PE as_of:2018-09 more_than"]],
    ["a capital city is none", { title: "Peru and Chile", text: "In the Chilean capital in 2017 Peru's trade with Chile was put at 10 million dollars." }, ["10 million dollars trade_turnover level CL>PE 2017"]],
    ["business with another is trade, whose volume the next sentence tells", { title: "Peru and Chile", text: "Only Togo does more business with Peru than Chile. The current volume is $25 million." }, ["$25 million trade_turnover level PE>CL as_of:2018-09"]],
    ["the people of a market", { title: "Peru and Chile", text: "With about 17 million people, Chile is a promising market." }, ["17 million population level CL>- as_of:2018-09 about"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});
