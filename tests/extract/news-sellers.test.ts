import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** The words of each figure, what it measures and whose it is, as "5 tonnes exports PE>CL". */
function read(lang: Language, title: string, text: string): readonly string[] {
  return readNews({ text, title, date: "2024-02-01", lang }).map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, string, readonly string[]];

const SELLERS: readonly Row[] = [
  ["those who buy, one after the other", "ru", "Кения впервые купила аргентинскую кукурузу", "Среди импортеров аргентинской кукурузы первое место заняла Кения с объемом в 900 тыс. тонн. На втором месте — Ангола (700 тыс. тонн), на третьем — Гана (500 тыс. тонн).", [
    "900 тыс. тонн imports KE>AR",
    "700 тыс. тонн imports AO>AR",
    "500 тыс. тонн imports GH>AR",
  ]],
  ["who goes up among those who buy", "ru", "Итоги сезона", "Импорт аргентинской кукурузы растет, сообщает союз экспортеров. Ангола увеличила закупки в два раза. На Гану пришлось 300 тыс. тонн поставок.", [
    "два раза imports AO>AR",
    "300 тыс. тонн exports AR>GH",
  ]],
  ["a text on the buyers of one country's goods", "en", "Buyers of Peruvian coffee", "Belgium bought 20,000 tonnes, up 5 percent. Imports by Italy reached 9,000 tonnes.", [
    "20,000 tonnes imports BE>PE",
    "5 percent imports BE>PE",
    "9,000 tonnes imports IT>PE",
  ]],
];

const POINTERS: readonly Row[] = [
  ["this country is the one named last", "ru", "Аргентинская кукуруза", "Первой среди импортеров аргентинской кукурузы была Кения — в эту страну поставлено 900 тыс. тонн.", ["900 тыс. тонн imports KE>AR"]],
  ["thither", "ru", "Польские яблоки", "Крупным рынком для Польши остается Египет. Экспорт польских яблок туда вырос на 7%.", ["7% exports PL>EG"]],
  ["the country of a part of the world", "ru", "Польша", "Среди партнеров Польши выделяется Египет. Польша поставила в североафриканскую страну 40 тыс. тонн зерна.", ["40 тыс. тонн exports PL>EG"]],
  ["that country", "en", "Poland sells more", "Poland opened an embassy in Ghana. Polish exports to that country rose 12 percent.", ["12 percent exports PL>GH"]],
];

const OTHERS: readonly Row[] = [
  ["what is left out is no partner", "en", "Korean trade", "South Korea's exports fell in May. Exports to China, excluding Hong Kong, dropped 9 percent.", ["9 percent exports KR>CN"]],
  ["the rest of the world", "en", "Chile's trade with Peru", "Chile's exports to the rest of the world climbed, with exports up 4 percent to $9 billion.", ["4 percent exports CL>-", "$9 billion exports CL>-"]],
  ["a country and those of a part of the world", "ru", "Индия и Узбекистан", "Товарооборот между Индией и странами Центральной Азии вырос в два раза и достиг 3 миллиардов долларов.", ["два раза trade_turnover IN>-", "3 миллиардов долларов trade_turnover IN>-"]],
  ["figures before and behind the countries of a list", "en", "Chile's exports", "Chile's exports to Peru grew by 7%, 5% to Brazil, 3% to Ghana, while exports to Kenya fell by 4% and Togo fell by 2%.", [
    "7% exports CL>PE",
    "5% exports CL>BR",
    "3% exports CL>GH",
    "4% exports CL>KE",
    "2% exports CL>TG",
  ]],
  ["imports beside the exports of a list", "en", "Chile's trade", "Chile's trade grew. Exports to Ghana came to $6 million against imports of $2 million, while exports to Togo totaled $5 million and imports $1 million.", [
    "$6 million exports CL>GH",
    "$2 million imports CL>GH",
    "$5 million exports CL>TG",
    "$1 million imports CL>TG",
  ]],
];

const PLACES: readonly Row[] = [
  ["exports where they are told are the country's own", "ru", "Польша", "Литва и Польша ведут споры. Экспорт в Литве вырос на 5%.", ["5% exports LT>-"]],
  ["exports where they go have a partner", "ru", "Польша", "Литва и Польша ведут споры. Экспорт в Литву вырос на 5%.", ["5% exports PL>LT"]],
  ["a name of one form tells nothing", "ru", "Польша", "Зимбабве и Польша ведут споры. Экспорт в Зимбабве вырос на 5%.", ["5% exports PL>ZW"]],
];

const NEGATIVES: readonly Row[] = [
  ["who sells by its own words buys nothing", "ru", "Рынок кукурузы", "Импорт аргентинской кукурузы растет. Экспорт Бразилии вырос на 3%, до 4 млн тонн.", ["3% exports BR>-", "4 млн тонн exports BR>-"]],
  ["an embassy of a country sells no goods", "ru", "Кения", "В посольстве рассказали об экспорте. Экспорт Кении в Польшу составил 5 млн долларов.", ["5 млн долларов exports KE>PL"]],
  ["this country beside a name in its own clause is another", "ru", "Египет", "Товары везут в Египет. Из Польши в эту страну в 2023 году поставлено 40 тыс. тонн яблок.", ["40 тыс. тонн exports PL>EG"]],
  ["a country whose name follows is named", "ru", "Арабская Республика Египет", "Делегация была в Ливане. Экспорт Польши в Арабскую Республику Египет вырос на 9%.", ["9% exports PL>EG"]],
];

describe("figures of those who buy one country's goods", () => {
  it.each(SELLERS)("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
});

describe("countries meant by words that point back", () => {
  it.each(POINTERS)("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
});

describe("figures with others than the country beside them", () => {
  it.each([...OTHERS, ...PLACES, ...NEGATIVES])("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
});
