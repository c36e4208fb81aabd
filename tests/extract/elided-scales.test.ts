import { describe, expect, it } from "vitest";
import type { News } from "./news";
import { inAll, readNews } from "./news";

const read = (text: string, more: Partial<News> = {}): readonly string[] => readNews({ date: "2018-10-15", title: "Peru and Chile", text, ...more }).map((claim) => `${inAll(claim)} = ${claim.value} ${claim.unit}`);
const readRussian = (text: string): readonly string[] => read(text, { lang: "ru", title: "Отношения Перу и Чили" });

type Row = readonly [string, string, readonly string[]];

describe("numbers that leave out the scale of the sum before them", () => {
  it.each<Row>([
    ["behind words of trade", "In 2017 Peru's imports from Chile were 41.2 billion dollars, while exports were 12.5, almost unchanged.", ["41.2 billion dollars imports level PE>CL 2017 = 41200000000 USD", "12.5 exports level PE>CL 2017 = 12500000000 USD"]],
    ["behind a time", "Trade of Peru with Chile was 8 billion dollars in 2016, and last year 11.", ["8 billion dollars trade_turnover level PE>CL 2016 = 8000000000 USD", "11 trade_turnover level PE>CL 2017 = 11000000000 USD"]],
    ["in the sentence that follows", "Trade of Peru with Chile was 8 million dollars in 2016. Last year it was 11.", ["8 million dollars trade_turnover level PE>CL 2016 = 8000000 USD", "11 trade_turnover level PE>CL 2017 = 11000000 USD"]],
    ["behind verbs of growth", "In 1993 trade of Peru with Chile was worth 150 million dollars; by 2012 it had grown to 380.", ["150 million dollars trade_turnover level PE>CL 1993 = 150000000 USD", "380 trade_turnover level PE>CL 2012 = 380000000 USD"]],
    ["no posts that grew", "In 1993 trade of Peru with Chile was worth 150 million dollars; by 2012 the border posts had grown to 38.", ["150 million dollars trade_turnover level PE>CL 1993 = 150000000 USD"]],
    ["behind joiners of clauses", "Chile sells Peru fruit for about 900 million dollars, while Peru's supplies are worth only 250.", ["900 million dollars exports level CL>PE as_of:2018-10 about = 900000000 USD", "250 exports level PE>CL as_of:2018-10 = 250000000 USD"]],
    ["from the sentence before, behind words of trade", "Trade of Peru with Chile was 14.4 million dollars in 2017. Peru's exports accounted for 11.8 and imports for 2.6.", ["14.4 million dollars trade_turnover level PE>CL 2017 = 14400000 USD", "11.8 exports level PE>CL 2017 = 11800000 USD", "2.6 imports level PE>CL 2017 = 2600000 USD"]],
    ["for countries in a row", "Peru exported 6.2 billion cubic meters of gas in 2017, of which Chile got 4.4, Brazil 0.7 and Bolivia 0.8 billion cubic meters.", ["6.2 billion cubic meters exports level PE>CL 2017 = 6200000000 m3", "4.4 exports level PE>CL 2017 = 4400000000 m3", "0.7 exports level PE>BR 2017 = 700000000 m3", "0.8 billion cubic meters exports level PE>BO 2017 = 800000000 m3"]],
    ["that was from so many", "In 2017 exports of Peru to Chile fell to 36.9 from 74.6 million dollars.", ["36.9 exports level PE>CL 2017 = 36900000 USD", "74.6 million dollars exports level PE>CL 2016 = 74600000 USD"]],
    ["of a percentage", "Inflation in Peru was 12.9 percent in 2015, and now it is 2.5.", ["12.9 percent other:inflation level PE>- 2015 = 12.9 percent", "2.5 other:inflation level PE>- as_of:2018-10 = 2.5 percent"]],
    ["no index beside a percentage", "Inflation in Peru was 12.9 percent in 2015, and the index now stands at 2.5.", ["12.9 percent other:inflation level PE>- 2015 = 12.9 percent"]],
    ["no ships behind a time", "Trade of Peru with Chile was 8 billion dollars in 2016, in 2017 the ships were 40.", ["8 billion dollars trade_turnover level PE>CL 2016 = 8000000000 USD"]],
    ["no calls of ships", "Peru's exports to Chile were 1.2 billion dollars in 2017, and its ships made 12 calls.", ["1.2 billion dollars exports level PE>CL 2017 = 1200000000 USD", "12 other:call level PE>CL 2017 = 12 count"]],
    ["no rank, no index", "Trade of Peru with Chile was 8 billion dollars in 2016. In the list it ranked 12. The index stood at 7.5.", ["8 billion dollars trade_turnover level PE>CL 2016 = 8000000000 USD"]],
    ["no price", "Peru sold Chile gas for 8 million dollars in 2016. Chile buys gas at 50, they say.", ["8 million dollars exports level PE>CL 2016 = 8000000 USD"]],
    ["no rate of money", "Trade of Peru with Chile was 8 billion dollars in 2016, and the rouble was at 42.5 to the dollar.", ["8 billion dollars trade_turnover level PE>CL 2016 = 8000000000 USD"]],
    ["no nights", "Trade of Peru with Chile was 1.5 million dollars in 2017, and guests from Chile stayed 4.5 nights.", ["1.5 million dollars trade_turnover level PE>CL 2017 = 1500000 USD"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each<Row>([
    ["за тире", "Инвестиции Чили в Перу – шесть миллиардов долларов, вложения Перу в Чили – три.", ["шесть миллиардов долларов investment level CL>PE as_of:2018-10 = 6000000000 USD", "три investment level PE>CL as_of:2018-10 = 3000000000 USD"]],
    ["за страной", "Перу торгует со многими: Чили – 75 миллиардов долларов, Бразилия – 76, Италия – 54.", ["75 миллиардов долларов trade_turnover level PE>CL - = 75000000000 USD", "76 trade_turnover level PE>BR - = 76000000000 USD", "54 trade_turnover level PE>IT - = 54000000000 USD"]],
    ["против прежнего", "Товарооборот Перу и Чили за десять месяцев составил 17,3 млрд долларов против 13,1 за тот же период прошлого года.", ["17,3 млрд долларов trade_turnover level PE>CL 2018-01/2018-10 = 17300000000 USD", "13,1 trade_turnover level PE>CL 2017-01/2017-10 = 13100000000 USD"]],
    ["газа", "Чили за пять месяцев поставила в Перу 13,2 млрд кубометров газа, тогда как год назад – всего 4,7.", ["13,2 млрд кубометров exports level CL>PE 2018-01/2018-05 = 13200000000 m3", "4,7 exports level CL>PE 2017-01/2017-05 = 4700000000 m3"]],
    ["тысяч студентов", "В Перу 4,5 тысячи чилийских студентов, три года назад было 3,8.", ["4,5 тысячи students level PE>CL as_of:2018-10 = 4500 count", "3,8 students level PE>CL 2015 = 3800 count"]],
    ["не школы и не рейтинг", "Товарооборот Перу и Чили в 2017 году составил 5 млрд долларов, рейсов – 12, рейтинг – 4,5.", ["5 млрд долларов trade_turnover level PE>CL 2017 = 5000000000 USD"]],
  ])("%s", (_, text, expected) => expect(readRussian(text)).toEqual(expected));
});

describe("trade in a text that names no money", () => {
  it.each<Row>([
    ["is told in dollars", "Our trade with Chile is 15 billion now.", ["15 billion trade_turnover level PE>CL as_of:2018-10 = 15000000000 USD"]],
    ["is told so in the sentence that follows", "Look at the trade of Peru with Chile. It was 28 billion in 2016.", ["28 billion trade_turnover level PE>CL 2016 = 28000000000 USD"]],
    ["people are none", "Look at the trade of Peru with Chile. Their population is 1.5 billion.", ["1.5 billion population level PE>- as_of:2018-10 = 1500000000 count"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("people of two kinds in a sentence", () => {
  it.each<Row>([
    ["are told by the verb beside them", "About 600 Peruvians live in Chile, and 15,000 tourists visit the country every year.", ["600 population level CL>PE as_of:2018-10 about = 600 count", "15,000 tourists level CL>PE - = 15000 count"]],
    ["stay guests where they come", "Every year 600 Peruvians visit Chile, where their countrymen live.", ["600 tourists level CL>PE - = 600 count"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
