import { describe, expect, it } from "vitest";
import { inTime, readNews } from "./news";

type Language = "en" | "ru" | "az";
const read = (text: string, lang: Language, date = "2018-11-20") => readNews({ text, lang, date }).map(inTime);

describe("years ahead of one that is over", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["the next year", "en", "Trade of Peru with Chile was $5 million in 2005 and grew to $7 million the next year.", ["$5 million level 2005", "$7 million level 2006"]],
    ["the next year in Russian", "ru", "В 2005 году товарооборот Перу и Чили составлял 5 млн долларов, а в следующем году вырос до 7 млн.", ["5 млн долларов level 2005", "7 млн level 2006"]],
    ["so many years on", "ru", "В 2005 году товарооборот Перу и Чили составлял 5 млн долларов. Через пять лет он достиг 7 млн долларов.", ["5 млн долларов level 2005", "7 млн долларов level 2010"]],
    ["a plan for the next year", "en", "Trade of Peru with Chile was $5 million in 2005 and will reach $7 million next year.", ["$5 million level 2005", "$7 million level 2019 forecast"]],
    ["a plan for so many years on", "ru", "В 2017 году товарооборот Перу и Чили составил 5 млн долларов. Через пять лет он может достичь 7 млн долларов.", ["5 млн долларов level 2017", "7 млн долларов level 2023 forecast"]],
    ["a way through a country", "ru", "В 2017 году через Перу прошло 5 млн тонн грузов.", ["5 млн тонн level 2017"]],
    ["so many years ago", "az", "On il əvvəl Peru ilə Çili arasında ticarət dövriyyəsi 5 milyon dollar idi.", ["5 milyon dollar level 2008"]],
    ["the ends of years by their endings", "az", "2010-2015-ci illərdə Perunun Çiliyə ixracı 3 milyon dollardan 4 milyon dollara yüksəlib.", ["3 milyon dollardan level 2010", "4 milyon dollara level 2015"]],
    ["a year ago, with no other time", "en", "Trade of Peru with Chile was $4 million a year ago and is $5 million now.", ["$4 million level 2017", "$5 million level as_of:2018-11"]],
    ["a year ago, in Russian", "ru", "Год назад товарооборот Перу и Чили составлял 4 млн долларов.", ["4 млн долларов level 2017"]],
    ["the last months of a year", "en", "In the last two months of 2017 exports of Peru to Chile came to $5 million.", ["$5 million level 2017-11/2017-12"]],
    ["the last months", "en", "In the last two months exports of Peru to Chile came to $5 million.", ["$5 million level 2018-09/2018-10"]],
    ["years told one after another", "en", "In the years 2010 through 2017 Peru lent Chile $5 million.", ["$5 million level 2010/2017"]],
    ["what is so today", "ru", "Десять лет назад товарооборот Перу и Чили составлял 5 млн долларов, сегодня он составляет 7 млн долларов.", ["5 млн долларов level 2008", "7 млн долларов level as_of:2018-11"]],
    ["a month before", "ru", "Экспорт Перу в октябре вырос до 500 млн долларов против 450 млн месяцем ранее.", ["500 млн долларов level 2018-10", "450 млн level 2018-09"]],
    ["late in a month", "ru", "В конце октября Перу отправила в Чили 5 тысяч тонн пшеницы.", ["5 тысяч тонн level 2018-10"]],
    ["counted up to the end of a month", "en", "By the end of October Peru had exported 5,000 tonnes of wheat to Chile.", ["5,000 tonnes level 2018-01/2018-10"]],
    ["what was held at the end of a month", "en", "Peru's gold reserves at the end of October were $5 million.", ["$5 million level as_of:2018-10"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("obligations, wishes and proposals", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["obliged to", "en", "Peru is obliged to supply 5 million tonnes of oil to Chile.", ["5 million tonnes level - forecast"]],
    ["proposed to", "en", "It is proposed to build 40 schools in Peru.", ["40 level - forecast"]],
    ["a wish to buy", "en", "Peru would like to buy 30 aircraft from Chile.", ["30 level - forecast"]],
    ["being laid", "en", "The foundation of a plant with a capacity of 5 MW is being laid in Peru.", ["5 MW level - forecast"]],
    ["guests to come", "en", "A delegation of 50 people from Peru will visit Chile next week.", ["50 level 2018-11 forecast"]],
    ["a plan of action", "en", "In 2017 an action plan was signed, and Peru gave Chile a loan of $5 million.", ["$5 million level 2017"]],
    ["obliged to, in Russian", "ru", "Перу обязана поставлять в Чили 5 тысяч тонн пшеницы.", ["5 тысяч тонн level - forecast"]],
    ["debts owed", "ru", "Обязательства Перу перед Чили составляют 5 млн долларов.", ["5 млн долларов level as_of:2018-11"]],
    ["a wish", "ru", "Перу хочет вложить в экономику Чили 5 млн долларов.", ["5 млн долларов level - forecast"]],
    ["guests to come, in Russian", "ru", "В форуме примут участие 50 компаний из Перу.", ["50 level 2018-11 forecast"]],
    ["to be built", "ru", "Завод мощностью 5 МВт построят в Перу.", ["5 МВт level - forecast"]],
    ["ready to", "az", "Peru Çiliyə 5 milyon dollar kredit ayırmağa hazırdır.", ["5 milyon dollar level - forecast"]],
    ["what was given", "az", "Peru Çiliyə 5 milyon dollar kredit ayırıb.", ["5 milyon dollar level -"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
