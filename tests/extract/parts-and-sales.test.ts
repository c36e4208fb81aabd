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

const read = (lang: Language, text: string): readonly string[] => readNews({ text, lang, date: "2021-02-01" }).map(inAll);

describe("parts of trade, and what is sold", () => {
  it.each([...WITHIN, ...SOLD])("%s (%s)", (_, lang, text, expected) => expect(read(lang, text)).toEqual(expected));
});
