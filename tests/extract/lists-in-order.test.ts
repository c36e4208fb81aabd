import { describe, expect, it } from "vitest";
import { inAll, inTime, readNews } from "./news";

const date = "2023-08-20";
const title = "Peru’s trade";

const pairs = (text: string, lang: "en" | "ru" = "en", of: string = title): readonly string[] => readNews({ text, title: of, date, lang }).map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);

describe("countries of a list and their figures", () => {
  it.each<[string, "en" | "ru", string, readonly string[]]>([
    ["who led is the first of it", "en", "In January Peru’s exports were $40 million. Bolivia led with $6 million, followed by Chile with $5 million, and Brazil with $4 million.", ["$40 million exports PE>-", "$6 million exports PE>BO", "$5 million exports PE>CL", "$4 million exports PE>BR"]],
    ["an alliance is no item of it", "en", "A Chile-led group met. In 2022 Peru’s exports to Brazil were $4 million.", ["$4 million exports PE>BR"]],
    ["the first stands without brackets", "en", "Remittances from Peru were $9 million in 2022. Bolivia received the most, at $5 million, followed by Chile ($2 million) and Brazil ($1 million).", ["$9 million other:remittances PE>-", "$5 million other:remittances PE>BO", "$2 million other:remittances PE>CL", "$1 million other:remittances PE>BR"]],
    ["as many figures as countries", "en", "Peru traded much. In 2022 turnover with Chile and Brazil totalled 85 and 54 million dollars.", ["85 trade_turnover PE>CL", "54 million dollars trade_turnover PE>BR"]],
    ["as many as three", "en", "In 2022 Peru’s exports to Chile, Bolivia and Brazil rose 5, 6 and 7 percent.", ["5 exports PE>CL", "6 exports PE>BO", "7 percent exports PE>BR"]],
    ["two figures of a pair", "en", "Trade between Chile and Brazil totalled 85 and 54 million dollars in 2021 and 2022.", ["85 trade_turnover CL>BR", "54 million dollars trade_turnover CL>BR"]],
    ["in Russian", "ru", "В 2022 году товарооборот Перу с Чили и Боливией составил 5 и 6 млн долларов.", ["5 trade_turnover PE>CL", "6 млн долларов trade_turnover PE>BO"]],
    ["people of each live in one", "en", "In 2022 some 175 thousand citizens of Chile, 58 thousand citizens of Brazil and 24 thousand citizens of Togo lived in Peru.", ["175 thousand population PE>CL", "58 thousand population PE>BR", "24 thousand population PE>TG"]],
    ["people of each in Russian", "ru", "В Перу живут 175 тысяч граждан Чили, 58 тысяч граждан Боливии и 24 тысячи граждан Эквадора.", ["175 тысяч population PE>CL", "58 тысяч population PE>BO", "24 тысячи population PE>EC"]],
    ["a part of whose trade", "en", "In 2022 the share of Chile in Peru’s trade made up 31%.", ["31% trade_turnover PE>CL"]],
    ["that of a union’s countries", "en", "In 2022 the share of EU countries in Peru’s trade made up 30%.", ["30% trade_turnover PE>EU"]],
    ["the title’s country may be the part", "en", "In 2022 the share of Peru in Chile’s imports was 3%.", ["3% imports CL>PE"]],
    ["a part of all the world’s is with nobody", "en", "In 2022 the share of Peru in world trade was 2%.", ["2% trade_turnover PE>-"]],
    ["a part of whose debt", "en", "Chilean loans account for 21% of Peru’s external debt.", ["21% other:debt PE>CL"]],
  ])("%s", (_, lang, text, expected) => expect(pairs(text, lang, lang === "en" ? title : "Перу")).toEqual(expected));
});

describe("bases in other words", () => {
  it.each<[string, string, readonly string[]]>([
    ["with respect to", "In January 2018 Peru’s imports rose by 18 percent to $5 million with respect to January 2017.", ["18 percent growth_rate 2018-01 vs 2017-01", "$5 million level 2018-01"]],
    ["comparing to", "Peru’s trade was $5 million in January 2018, a 3% rise comparing to January 2017.", ["$5 million level 2018-01", "3% growth_rate 2018-01 vs 2017-01"]],
  ])("%s", (_, text, expected) => expect(readNews({ text, title, date }).map(inTime)).toEqual(expected));
});

describe("words of growth, bounds and sources", () => {
  it.each<[string, "en" | "ru" | "az", string, readonly string[]]>([
    ["growth that is forecast", "en", "Growth in Peru is expected to fall from 5 percent in 2022 to 2 percent in 2024.", ["5 percent gdp growth_rate PE>- 2022", "2 percent gdp growth_rate PE>- 2024 forecast"]],
    ["the economy of a country", "en", "The economy of Peru grew by 7 percent in 2022.", ["7 percent gdp growth_rate PE>- 2022"]],
    ["an index of activity", "en", "In January 2022 Peru’s economic activity index grew by 5.5%.", ["5.5% other:economic_activity growth_rate PE>- 2022-01"]],
    ["an economy that grew", "az", "2022-ci ildə Peru iqtisadiyyatı 5 faiz böyüyüb.", ["5 faiz gdp growth_rate PE>- 2022"]],
    ["growth of something else", "en", "Peru’s export growth is expected to reach 2 percent in 2024.", ["2 percent exports growth_rate PE>- 2024 forecast"]],
    ["takes up to", "ru", "В 2022 году доля Чили в торговле Перу составляет до 40%.", ["40% trade_turnover share PE>CL 2022 up_to"]],
    ["a bank indicates", "en", "The Central Bank of Peru indicates that trade of Peru with Chile was $5 million in 2022.", ["$5 million trade_turnover level PE>CL 2022 (Central Bank of Peru)"]],
  ])("%s", (_, lang, text, expected) => expect(readNews({ text, title: lang === "en" ? title : "Перу", date, lang }).map(inAll)).toEqual(expected));
});
