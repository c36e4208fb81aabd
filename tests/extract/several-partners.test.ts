import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

function read(lang: Language, text: string): readonly string[] {
  return readNews({ text, lang, date: "2024-02-01" }).map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, readonly string[]];

const SEVERAL: readonly Row[] = [
  ["one and others that are not named", "en", "Peru exported 2 million tonnes of fruit to Chile and other neighbours in 2021.", ["2 million tonnes exports PE>-"]],
  ["two and others that are not named", "en", "Peru sells fruit. Chile, Bolivia, Brazil and several other countries accounted for less than 3% of its total exports.", ["3% exports PE>-"]],
  ["ports of several", "en", "Exports of Peruvian fruit to the ports of Chile, Brazil and Mexico reached 2 million tonnes in 2021.", ["2 million tonnes exports PE>-"]],
  ["several behind their number", "en", "Peru's trade with three countries – Chile, Brazil and Mexico – reached $3 billion.", ["$3 billion trade_turnover PE>-"]],
  ["one and others that are not named", "ru", "Поставки перуанской рыбы в Чили и другие страны Южной Америки составили 2 млн тонн.", ["2 млн тонн exports PE>-"]],
  ["those with whom one trades", "ru", "Товарооборот Перу с Чили и другими странами союза вырос на 12%.", ["12% trade_turnover PE>-"]],
  ["ports of several", "ru", "Экспорт Перу в порты Чили, Бразилии и Мексики составил 3 млн тонн.", ["3 млн тонн exports PE>-"]],
  ["several behind their number", "ru", "Экспорт Перу в три страны – Чили, Бразилию и Мексику – составил 3 млн тонн.", ["3 млн тонн exports PE>-"]],
  ["several on whom a part falls", "ru", "В 2021 году 80% экспорта перуанской рыбы пришлось на долю трех стран – Чили, Бразилии и Мексики.", ["80% exports PE>-"]],
  ["two on whom a part falls", "ru", "На долю Чили и Бразилии пришлось 80% экспорта перуанской рыбы.", ["80% exports PE>-"]],
  ["one and others that are not named", "az", "Peru 2021-ci ildə Çiliyə və digər qonşu ölkələrə 2 milyon ton balıq ixrac edib.", ["2 milyon ton exports PE>-"]],
  ["one and others with the case behind both", "az", "Perunun Çili və digər ölkələrlə ticarəti 3 milyard dollar təşkil edib.", ["3 milyard dollar trade_turnover PE>-"]],
  ["several with one ending", "az", "Perunun Çili, Braziliya və Meksikaya ixracı 3 milyon ton təşkil edib.", ["3 milyon ton exports PE>-"]],
  ["several on whom a part falls", "az", "Perunun balıq ixracının 80 faizi Çili, Braziliya və Meksikanın payına düşüb.", ["80 faizi exports PE>-"]],
];

const ONE: readonly Row[] = [
  ["other topics than countries", "en", "Peru's trade with Chile and other topics were discussed in Lima; it grew by 12%.", ["12% trade_turnover PE>CL"]],
  ["several who meet, and where exports go", "en", "Peru, Chile and Bolivia signed a deal; Peru's exports to Chile rose 5%.", ["5% exports PE>CL"]],
  ["several on the border", "en", "Chile, which borders Peru, Bolivia and Argentina, exported 5 million tonnes to Brazil.", ["5 million tonnes exports CL>BR"]],
  ["several with a part each", "en", "Chile took 5% of Peru's exports, Brazil 6% and Mexico 7%.", ["5% exports PE>CL", "6% exports PE>BR", "7% exports PE>MX"]],
  ["several who buy from one", "en", "Chile, Brazil and Mexico imported 5 bcm of gas from Peru.", ["5 bcm imports ->PE"]],
  ["other topics than countries", "ru", "Товарооборот Перу с Чили и другие темы обсудили в Лиме, в 2021 году он достиг 3 млрд долларов.", ["3 млрд долларов trade_turnover PE>CL"]],
  ["one on whom a part falls", "ru", "На долю Чили пришлось 80% экспорта перуанской рыбы.", ["80% exports PE>CL"]],
  ["one between commas and one with a case", "az", "Perunun Çiliyə ixracı 3 milyon ton təşkil edib.", ["3 milyon ton exports PE>CL"]],
];

describe("several partners at once", () => {
  it.each(SEVERAL)("are no single partner: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
  it.each(ONE)("are not seen where one is meant: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
