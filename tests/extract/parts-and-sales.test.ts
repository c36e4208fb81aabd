import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

type Row = [string, Language, string, readonly string[]];

const WITHIN: readonly Row[] = [
  ["of the trade told before", "ru", "Экспорт меди из Перу в 2020 году составил 31 млрд долларов. Доля Чили в экспорте меди составила 13%.", ["31 млрд долларов exports level PE>- 2020", "13% exports share PE>CL 2020"]],
  ["of the trade told before", "en", "Exports of copper from Peru reached 31 billion dollars in 2020. Chile's share in copper exports was 13%.", ["31 billion dollars exports level PE>- 2020", "13% exports share PE>CL 2020"]],
  ["of the trade told before", "az", "Perunun ixracı 2020-ci ildə 31 milyard dollar təşkil edib. Çilinin ixracda payı 13 faiz olub.", ["31 milyard dollar exports level PE>- 2020", "13 faiz exports share PE>CL 2020"]],
  ["of what its own sentence names", "en", "Exports of copper from Peru reached 31 billion dollars in 2020. Chile's share in Bolivia's exports was 13%.", ["31 billion dollars exports level PE>- 2020", "13% exports share BO>CL 2020"]],
];

const SOLD: readonly Row[] = [
  ["what is sold abroad", "ru", "В 2020 году Перу продала за рубеж около 10 млрд кубометров газа.", ["10 млрд кубометров exports level PE>- 2020 about"]],
  ["a buyer with a part", "ru", "В 2020 году крупнейшим покупателем перуанской меди стала Чили с долей в 62%.", ["62% exports share PE>CL 2020"]],
  ["a part of a firm", "ru", "В 2020 году Перу владела долей в 20% в чилийской компании.", ["20% other:ownership_share share PE>CL 2020"]],
  ["money that is to be put in", "ru", "Перу намерена инвестировать в Чили 5 млрд долларов.", ["5 млрд долларов investment level PE>CL - forecast"]],
  ["money that was put in", "ru", "В экономику Чили в 2020 году инвестировано 500 млн долларов.", ["500 млн долларов investment level ->CL 2020"]],
  ["what is handed over", "en", "In 2020 Peru handed over 30 ambulances to Chile.", ["30 other:ambulance level PE>CL 2020"]],
  ["what is more than a number", "en", "In 2020 Peru gave over 30 ambulances to Chile.", ["30 other:ambulance level PE>CL 2020 more_than"]],
];

const SUPPLIES: readonly Row[] = [
  ["supplies behind imports", "ru", "Перу в 2020 году импортировала из Чили 5 тысяч тонн меди. Поставки выросли на четверть.", ["5 тысяч тонн imports level PE>CL 2020", "четверть exports growth_rate CL>PE 2020"]],
  ["supplies behind imports", "en", "In 2020 Peru imported 5,000 tonnes of copper from Chile. Supplies rose by a quarter.", ["5,000 tonnes imports level PE>CL 2020", "quarter exports growth_rate CL>PE 2020"]],
  ["supplies behind imports", "az", "2020-ci ildə Peru Çilidən 5 min ton mis idxal edib. Tədarük 15 faiz artıb.", ["5 min ton imports level PE>CL 2020", "15 faiz exports growth_rate CL>PE 2020"]],
  ["imports behind supplies behind imports", "ru", "Перу в 2020 году импортировала из Чили 5 тысяч тонн меди. Поставки выросли на четверть. Импорт составил 3 млн долларов.", ["5 тысяч тонн imports level PE>CL 2020", "четверть exports growth_rate CL>PE 2020", "3 млн долларов imports level PE>CL 2020"]],
  ["exports behind imports, which are the same country's", "ru", "Перу в 2020 году импортировала из Чили 5 тысяч тонн меди. Экспорт вырос на четверть.", ["5 тысяч тонн imports level PE>CL 2020", "четверть exports growth_rate PE>CL 2020"]],
  ["exports behind imports, which are the same country's", "en", "In 2020 Peru imported 5,000 tonnes of copper from Chile. Exports rose by a quarter.", ["5,000 tonnes imports level PE>CL 2020", "quarter exports growth_rate PE>CL 2020"]],
];

const AS_A_WHOLE: readonly Row[] = [
  ["how things stand as a whole", "ru", "Президенты Перу и Чили встретились в Лиме. В целом ситуация у нас хорошая, товарооборот Перу и Чили в 2020 году составил 5 млрд долларов.", ["5 млрд долларов trade_turnover level PE>CL 2020"]],
  ["guests as a whole", "ru", "В целом в 2020 году Перу посетили 5 млн туристов.", ["5 млн tourists level PE>- 2020"]],
];

const SENT: readonly Row[] = [
  ["who sends people into a country", "ru", "Перу в 2020 году направила в Боливию 87 военных врачей.", ["87 other:врачей level PE>BO 2020"]],
  ["who works in a country", "ru", "Врачи Перу в 2020 году построили в Боливии 87 больниц.", ["87 other:больниц level BO>PE 2020"]],
];

const BRANDS: readonly Row[] = [
  ["a vaccine by its maker's brand", "en", "Peru received 200,000 doses of Sputnik V in 2020.", ["200,000 vaccine_doses level RU>PE 2020"]],
  ["a vaccine by its maker's brand", "ru", "В 2020 году Перу получила 200 тысяч доз «Спутника V».", ["200 тысяч vaccine_doses level RU>PE 2020"]],
  ["trade beside a brand", "en", "Peru has registered Sputnik V. In 2020 Peru exported 5 million tonnes of copper to Chile.", ["5 million tonnes exports level PE>CL 2020"]],
];

const OPENED: readonly Row[] = [
  ["a time behind the source", "ru", "В 2018 году в Перу учились 27 тысяч граждан Чили. По данным министерства, за первые два квартала 2019 года больше всего студентов приехали из Бразилии (59 тысяч) и Чили (21 тысяча).", ["27 тысяч students level PE>CL 2018", "59 тысяч students level PE>BR 2019-H1 (министерство)", "21 тысяча students level PE>CL 2019-H1 (министерство)"]],
];

const read = (lang: Language, text: string): readonly string[] => readNews({ text, lang, date: "2021-02-01" }).map(inAll);

describe("parts of trade, and what is sold", () => {
  it.each([...WITHIN, ...SOLD, ...SUPPLIES, ...AS_A_WHOLE, ...SENT, ...BRANDS, ...OPENED])("%s (%s)", (_, lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});
