import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

type Row = readonly ["en" | "ru" | "az", string, string, readonly string[]];

/** A whole and the countries among which its sentence parts it. */
const LISTS: readonly Row[] = [
  ["en", "goods by where they went", "In 2021 Togo exported 8.7 million tonnes of grain: 2.1 million to Mali, 1.5 million to Niger and 0.9 million to Ghana.", ["8.7 million tonnes exports level TG>- 2021", "2.1 million exports level TG>ML 2021", "1.5 million exports level TG>NE 2021", "0.9 million exports level TG>GH 2021"]],
  ["en", "a region among the countries", "In 2021 Peru exported 22 million tonnes of ore: 8 million to Japan, 11 million to Europe and 2 million to Chile.", ["22 million tonnes exports level PE>- 2021", "8 million exports level PE>JP 2021", "11 million exports level PE>- 2021", "2 million exports level PE>CL 2021"]],
  ["en", "guests by where they are from", "In 2021 2 million tourists came to Peru: 800,000 from Chile and 300,000 from Brazil.", ["2 million tourists level PE>- 2021", "800,000 tourists level PE>CL 2021", "300,000 tourists level PE>BR 2021"]],
  ["ru", "goods by where they went, the country first", "В 2021 году Казахстан экспортировал 8,7 млн тонн зерна: в Узбекистан – 2,1 млн, в Иран – 1,5 млн, в Таджикистан – 0,9 млн тонн.", ["8,7 млн тонн exports level KZ>- 2021", "2,1 млн exports level KZ>UZ 2021", "1,5 млн exports level KZ>IR 2021", "0,9 млн тонн exports level KZ>TJ 2021"]],
  ["ru", "a row whose scale stands at its end", "В 2021 году Казахстан экспортировал 8,7 млн тонн зерна: в Узбекистан 2,1, в Иран 1,5, в Таджикистан 0,9 млн тонн.", ["8,7 млн тонн exports level KZ>- 2021", "2,1 exports level KZ>UZ 2021", "1,5 exports level KZ>IR 2021", "0,9 млн тонн exports level KZ>TJ 2021"]],
  ["ru", "those who left by where they went", "В 2021 году из Перу выехали 9 млн туристов: 5 млн в Чили и 1 млн в Бразилию.", ["9 млн tourists level ->PE 2021", "5 млн tourists level CL>PE 2021", "1 млн tourists level BR>PE 2021"]],
  ["ru", "loans by who gave them", "В 2021 году Перу получило 9 млн долларов кредитов: 5 млн долларов от Чили и 3 млн долларов от Бразилии.", ["9 млн долларов other:loans level ->PE 2021", "5 млн долларов other:loans level CL>PE 2021", "3 млн долларов other:loans level BR>PE 2021"]],
];

const OTHERS: readonly Row[] = [
  ["ru", "a first item with a country of its own", "В 2021 году экспорт Перу в Чили составил 9 млн тонн, в Бразилию – 5 млн тонн, в Эквадор – 3 млн тонн.", ["9 млн тонн exports level PE>CL 2021", "5 млн тонн exports level PE>BR 2021", "3 млн тонн exports level PE>EC 2021"]],
  ["en", "destinations alone", "In 2021 exports to Chile amounted to 9 million tonnes, to Brazil 5 million tonnes, to Ecuador 3 million tonnes.", ["9 million tonnes exports level ->CL 2021", "5 million tonnes exports level ->BR 2021", "3 million tonnes exports level ->EC 2021"]],
  ["en", "a rate before a clause of another country", "Inflation in Peru was 8.4, and Chile sold 2.8 billion dollars of copper in 2021.", ["2.8 billion dollars exports level CL>PE 2021"]],
];

describe("a list of partners behind its whole", () => {
  it.each(LISTS)("in %s tells %s", (lang, _, text, expected) => expect(readNews({ text, lang, date: "2022-11-20" }).map(inAll)).toEqual(expected));
  it.each(OTHERS)("in %s leaves alone %s", (lang, _, text, expected) => expect(readNews({ text, lang, date: "2022-11-20" }).map(inAll)).toEqual(expected));
});

/** A sentence that takes up the figure of the one before. */
const TAKEN_UP: readonly Row[] = [
  ["en", "a figure behind a time", "In 2021 60 percent of Togo's foreign trade was with Mali. In 2019, however, this figure was only 35 percent.", ["60 percent trade_turnover share TG>ML 2021", "35 percent trade_turnover share TG>ML 2019"]],
  ["en", "people as a part of all", "In 2021 20,000 Chilean students studied in Peru. They made up 16 percent of all foreign students in Peru.", ["20,000 students level PE>CL 2021", "16 percent students share PE>CL 2021"]],
  ["en", "a year that takes up nothing", "In 2021 20,000 Chilean students studied in Peru. This year 16 percent of all foreign students in Peru are women.", ["20,000 students level PE>CL 2021", "16 percent students share PE>- 2022"]],
  ["ru", "a figure behind a time", "В 2021 году 60% внешней торговли Перу пришлось на Чили. Однако в 2019 году этот показатель составил всего 35%.", ["60% trade_turnover share PE>CL 2021", "35% trade_turnover share PE>CL 2019"]],
];

describe("a figure gone on with", () => {
  it.each(TAKEN_UP)("in %s tells %s", (lang, _, text, expected) => expect(readNews({ text, lang, date: "2022-11-20" }).map(inAll)).toEqual(expected));
});

/** How long something is in each country that it leads through. */
const STRETCHES: readonly Row[] = [
  ["en", "a railway", "Of the railway's 846 km, 504 km lie in Peru, 263 km in Chile and 79 km in Bolivia.", ["846 km other:length level ->- -", "504 km other:length level PE>- -", "263 km other:length level CL>- -", "79 km other:length level BO>- -"]],
  ["ru", "a road", "Общая протяженность дороги – 846 км: 504 км в Перу, 263 км в Чили и 79 км в Боливии.", ["846 км other:length level ->- -", "504 км other:length level PE>- -", "263 км other:length level CL>- -", "79 км other:length level BO>- -"]],
  ["az", "a railway by its lands", "Uzunluğu 846 kilometr olan dəmir yolunun 504 kilometri Peru, 263 kilometri Çili, 79 kilometri isə Boliviya ərazisindədir.", ["846 kilometr other:length level PE>CL -", "504 kilometri other:length level PE>- -", "263 kilometri other:length level CL>- -", "79 kilometri other:length level BO>- -"]],
  ["az", "borders with others", "Azərbaycanın sərhədlərinin uzunluğu İranla 765 km, Rusiya ilə 390 km-dir.", ["765 km other:length level AZ>IR -", "390 km other:length level AZ>RU -"]],
];

describe("a length parted among countries", () => {
  it.each(STRETCHES)("in %s tells %s", (lang, _, text, expected) => expect(readNews({ text, lang, date: "2022-11-20" }).map(inAll)).toEqual(expected));
});
