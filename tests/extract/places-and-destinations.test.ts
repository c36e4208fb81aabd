import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string, lang: "en" | "ru" | "az"): readonly string[] => readNews({ text, lang, date: "2024-02-10" }).map(inAll);

describe("countries with a place among partners, in sentences that do not name whose", () => {
  it.each<["en" | "ru" | "az", string, readonly string[]]>([
    ["en", "Peru's exports came to $12 billion. Togo ranked first in terms of exports with $430 million. Mali ranked second with $272 million.", ["$12 billion exports level PE>- -", "$430 million exports level PE>TG -", "$272 million exports level PE>ML -"]],
    ["en", "Togo was Peru's main supplier with imports of $18 million. Mali ranked second in imports ($8 million), while Chad ranked third ($7 million).", ["$18 million imports level PE>TG -", "$8 million imports level PE>ML -", "$7 million imports level PE>TD -"]],
    ["ru", "Экспорт Перу составил 12 млрд долларов. На первом месте Чили – 430 млн, на втором – Мали (272 млн). Третье место заняла Бразилия – 66 млн.", ["12 млрд долларов exports level PE>- -", "430 млн exports level PE>CL -", "272 млн exports level PE>ML -", "66 млн exports level PE>BR -"]],
    ["az", "Perunun ixracı 12 milyard dollar olub. Çili 430 milyon dollarla birinci yerdədir. Braziliya 272 milyon dollarla ikinci yerdə qərarlaşıb.", ["12 milyard dollar exports level PE>- -", "430 milyon dollarla exports level PE>CL -", "272 milyon dollarla exports level PE>BR -"]],
    // Its own place, and a place of whoever trades with all.
    ["en", "Peru's exports came to $12 billion. Togo was second to none: its own exports were $20 billion.", ["$12 billion exports level PE>- -", "$20 billion exports level TG>- -"]],
  ])("%s: %s", (lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("those who study abroad, and where they go", () => {
  it.each<["en" | "ru" | "az", string, readonly string[]]>([
    ["en", "There are over 14,000 Peruvian students abroad, roughly half of these in Chile.", ["14,000 students level ->PE as_of:2024-02 more_than", "half students share CL>PE as_of:2024-02 about"]],
    ["en", "The top countries hosting the most Peruvian students are Chile with 60,000 students, Brazil with 37,000 students and Mali with 15,000 students.", ["60,000 students level CL>PE as_of:2024-02", "37,000 students level BR>PE as_of:2024-02", "15,000 students level ML>PE as_of:2024-02"]],
    ["en", "The favourite destinations of Peruvian tourists were Chile (300,000), Bolivia (120,000) and Ecuador (90,000).", ["300,000 tourists level CL>PE -", "120,000 tourists level BO>PE -", "90,000 tourists level EC>PE -"]],
    ["en", "Among foreign students in Peru, Chileans lead with 5,000, followed by Bolivians with 3,000.", ["5,000 students level PE>CL as_of:2024-02", "3,000 students level PE>BO as_of:2024-02"]],
    ["ru", "За рубежом учатся 14 тысяч перуанских студентов, половина из них – в Чили.", ["14 тысяч students level ->PE as_of:2024-02", "половина students share CL>PE as_of:2024-02"]],
    ["ru", "Самыми популярными направлениями у перуанских туристов стали Чили (300 тыс.), Китай (120 тыс.) и Египет (90 тыс.).", ["300 тыс tourists level CL>PE -", "120 тыс tourists level CN>PE -", "90 тыс tourists level EG>PE -"]],
    ["az", "Hazırda 14 min Peru tələbəsi xaricdə təhsil alır.", ["14 min students level ->PE as_of:2024-02"]],
    // Who comes to study.
    ["en", "In Peru 14,000 students from Chile study.", ["14,000 students level PE>CL as_of:2024-02"]],
  ])("%s: %s", (lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("sums behind a country that leave out their money", () => {
  it.each<[string, readonly string[]]>([
    ["Товарооборот Перу с Чили – 2 млрд долларов. С Бразилией – 1,5 млрд, с Китаем – 900 млн.", ["2 млрд долларов trade_turnover level PE>CL -", "1,5 млрд trade_turnover level PE>BR -", "900 млн trade_turnover level PE>CN -"]],
    ["Крупнейшим поставщиком Перу стала Бразилия (900 млн долларов).", ["900 млн долларов exports level BR>PE -"]],
    // People, and what was counted since.
    ["Экспорт Перу – 5 млрд долларов. Население Перу – 33 млн человек. Чили – 19 млн.", ["5 млрд долларов exports level PE>- -", "33 млн population level PE>- as_of:2024-02", "19 млн population level CL>- as_of:2024-02"]],
  ])("%s", (text, expected) => expect(read(text, "ru")).toEqual(expected));
});

describe("what two figures share, and what one word tells", () => {
  it.each<["en" | "ru", string, readonly string[]]>([
    ["en", "In 2020 Peru exported 58 billion EUR in goods and 28 billion EUR in services to Chile.", ["58 billion EUR exports level PE>CL 2020", "28 billion EUR exports level PE>CL 2020"]],
    ["en", "Peru exported copper worth $5 billion and zinc worth $3 billion to Chile.", ["$5 billion exports level PE>CL -", "$3 billion exports level PE>CL -"]],
    ["ru", "Перу поставило 5 млн тонн меди и 3 млн тонн цинка в Чили.", ["5 млн тонн exports level PE>CL -", "3 млн тонн exports level PE>CL -"]],
    // A whole and a part, and another verb.
    ["en", "In 2020 Peru exported 58 tonnes of tea, including 28 tonnes to Chile.", ["58 tonnes exports level PE>- 2020", "28 tonnes exports level PE>CL 2020"]],
    ["en", "In 2020 Peru exported $5 billion of goods and imported $3 billion of goods from Chile.", ["$5 billion exports level PE>- 2020", "$3 billion imports level PE>CL 2020"]],
    ["en", "Peru's inward investment reached $3 billion in 2020.", ["$3 billion investment level ->PE 2020"]],
    ["en", "Peru's outward investment reached $3 billion in 2020.", ["$3 billion investment level PE>- 2020"]],
    ["en", "Growth in Peru slowed to 2 percent in 2020 and will bounce back to 4 percent in 2024.", ["2 percent gdp growth_rate PE>- 2020", "4 percent gdp growth_rate PE>- 2024 forecast"]],
    ["en", "Growth in Peruvian exports slowed to 2 percent in 2020.", ["2 percent exports growth_rate PE>- 2020"]],
    ["en", "Peru is a market of 33 million consumers.", ["33 million population level PE>- as_of:2024-02"]],
  ])("%s: %s", (lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
