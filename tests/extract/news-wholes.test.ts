import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** The words of each figure, what it measures and whose it is, as "5 tonnes exports PE>CL". */
function read(lang: Language, title: string, text: string, publisher?: string): readonly string[] {
  return readNews({ text, title, date: "2024-02-01", lang, ...(publisher === undefined ? {} : { publisher }) }).map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, string, readonly string[]];

const WHOLES: readonly Row[] = [
  ["trade of the one country of a title is with all others", "ru", "Внешняя торговля Перу", "Чили обошла Боливию среди поставщиков зерна в Перу. Объем перуанского экспорта достиг 21 млрд долларов, импорт вырос на 4%.", ["21 млрд долларов exports PE>-", "4% imports PE>-"]],
  ["a deficit behind the trade of two", "en", "Trade in numbers", "Chile is the largest market for Peru's exports. Chile sold copper there. Peru ran a trade deficit of $9 billion in 2023.", ["$9 billion trade_balance PE>-"]],
  ["goods right behind a sentence of two are those of the two", "ru", "Итоги года", "Чили увеличила импорт масла из Перу. Поставки перуанской продукции достигли 21 млн долларов.", ["21 млн долларов exports PE>CL"]],
  ["a title of two keeps its two", "en", "Peru and Chile", "Peru's exports rose 4 percent.", ["4 percent exports PE>CL"]],
  ["trade of the world is nobody's", "en", "Peru in world trade", "World exports of copper were worth $90 billion in 2023. Peru's exports reached $9 billion.", ["$90 billion exports ->-", "$9 billion exports PE>-"]],
  ["a share in the trade of the world is somebody's", "en", "Peru in world trade", "Peru's share in world exports of copper was 9 percent in 2023.", ["9 percent exports PE>-"]],
  ["a total between the two countries has both", "en", "Peru and Chile: a year of trade", "Peru and Chile are neighbours. Overall trade between the two countries stood at $5 billion in 2023.", ["$5 billion trade_turnover PE>CL"]],
  ["an overall trade of one country has one", "en", "Peru and Chile: a year of trade", "Peru and Chile are neighbours. Peru's overall trade stood at $5 billion in 2023.", ["$5 billion trade_turnover PE>-"]],
  ["all exports to a country go there", "ru", "Боливия: поставки в Перу", "Боливия наращивает продажи. Общий экспорт зерна в Перу составил 9 млн долларов.", ["9 млн долларов exports BO>PE"]],
  ["all exports of a country have no end", "ru", "Боливия: поставки в Перу", "Боливия наращивает продажи. Общий экспорт Боливии составил 9 млн долларов.", ["9 млн долларов exports BO>-"]],
  ["exports from a country's soil are its own", "ru", "Экспорт зерна из Перу", "Разрешения для экспорта с территории Перу получили 40 тысяч тонн зерна.", ["40 тысяч тонн exports PE>-"]],
  ["what falls on a country in front of its figure", "ru", "Импорт Перу из Чили", "Импорт растет. На долю Чили пришлось 6% всего импорта Перу.", ["6% imports PE>CL"]],
];

const COUNTED: readonly Row[] = [
  ["guests of a country in a text of two", "en", "Chilean tourists in Peru", "Chilean tourists in Peru numbered 9,000. Peru welcomed a total of 90,000 tourists in 2023.", ["9,000 tourists PE>CL", "90,000 tourists PE>-"]],
  ["guests with a home keep it", "en", "Chilean tourists in Peru", "Peru welcomed 9,000 Chilean tourists in 2023.", ["9,000 tourists PE>CL"]],
  ["a part of all guests is of those counted before it", "en", "Visitors to Peru", "Peru welcomed nearly 3 million Chilean visitors, or 32.7 percent of all international arrivals.", ["3 million tourists PE>CL", "32.7 percent tourists PE>CL"]],
  ["guests who are no residents come from everywhere", "ru", "Туристы из Чили в Перу", "Туристов из Чили стало больше. Число прибытий туристов-нерезидентов в Перу составило 7 миллионов.", ["7 миллионов tourists PE>-"]],
];

const SIDES: readonly Row[] = [
  ["exports between two are the first one's", "ru", "Перевозки между Перу и Чили", "Торговля между Перу и Чили выросла. При этом экспорт вырос на 17%.", ["17% exports PE>CL"]],
  ["who was overtaken is not whose list it is", "ru", "Торговля Перу", "Перу импортирует зерно. Следующими после Боливии экспортерами стали Чили (4 млн долларов), Бразилия (2 млн долларов) и Гана (1 млн долларов).", ["4 млн долларов exports CL>PE", "2 млн долларов exports BR>PE", "1 млн долларов exports GH>PE"]],
  ["imports of goods by where they are from", "en", "Peru and Chile", "Peru trades with Chile. Import of Chilean goods grew by 8 percent.", ["8 percent imports PE>CL"]],
  ["imports of a country are its own", "en", "Peru and Chile", "Peru trades with Chile. The imports of Chile grew by 8 percent.", ["8 percent imports CL>PE"]],
  ["a grant told to be from a bank of many", "en", "Peru gets help", "Peru will receive a grant of five million euros, provided by the World Bank.", ["five million euros other:aid ->PE"]],
  ["a grant of a country beside a bank of many", "en", "Chile helps Peru", "Chile gave Peru a grant of five million euros; the World Bank did not.", ["five million euros other:aid CL>PE"]],
  ["states of a commonwealth are no partner", "ru", "Торговля России со странами ЕС и СНГ", "Торговля России растет. Товарооборот с государствами Содружества вырос на 5%.", ["5% trade_turnover RU>-"]],
];

const SEVERAL: readonly Row[] = [
  ["several who buy at once are no one buyer", "en", "Gas from Peru", "The costs of Chile, Bolivia and Ghana to import gas from Peru rose 13.5 percent.", ["13.5 percent imports ->PE"]],
  ["several who take a part are no one partner", "en", "Tea of Peru", "Chile and Ghana account for 55 percent of Peru's tea exports.", ["55 percent exports PE>-"]],
  ["two who trade with each other are none of several", "en", "Peru and Chile", "Peru and Chile imported cars from Ghana. Trade between Peru and Chile rose 4 percent.", ["4 percent trade_turnover PE>CL"]],
  ["a part of a whole that stands behind it", "en", "Bolivia buys gas from Chile", "Bolivia imports gas. Chilean gas accounts for 15 percent of total imports.", ["15 percent imports BO>CL"]],
  ["a country's own whole that it takes in", "en", "Bolivia's imports", "Bolivia's total imports rose 15 percent.", ["15 percent imports BO>-"]],
];

const OWN: readonly Row[] = [
  ["all who live in each of two", "en", "Peru and Chile", "Peru has a population of 30 million and Chile has a population of 20 million.", ["30 million population PE>-", "20 million population CL>-"]],
  ["people of the one who live in the other", "en", "Peru and Chile", "Some 2 million Peruvian nationals live in Chile.", ["2 million population CL>PE"]],
  ["cases that one of two counts", "en", "Peru helps Chile", "Peru sent nurses to Chile. Chile has recorded 9,000 cases of cholera.", ["9,000 other:case CL>-"]],
  ["an adjective that opens a sentence is no island", "ru", "Торговля Перу и Чили", "Перу продаёт Чили меньше. Самое большое сокращение произошло в экспорте меди – более 30%.", ["30% exports PE>CL"]],
  ["an island keeps its name", "ru", "Самоа и Перу", "Экспорт Самоа в Перу вырос на 30%.", ["30% exports WS>PE"]],
  ["doses to the country of the title", "ru", "Первую партию доставили в Перу", "Вакцину в Перу привезли из Чили. В партии находятся 5 тыс. доз вакцины.", ["5 тыс vaccine_doses CL>PE"]],
];

const RELATIVES: readonly Row[] = [
  ["where guests of a rival come from", "ru", "Туристы из Перу в Чили", "Туристов из Перу в Чили стало больше. По числу туристов Перу уступает только Бразилии, откуда в Чили прибыло 500 тыс. туристов.", ["500 тыс tourists CL>BR"]],
  ["a rival that is visited", "ru", "Туристы из Перу в Чили", "Туристов из Перу в Чили стало больше. Чили догоняет показатели Бразилии, которую посетило 500 тыс. перуанских туристов.", ["500 тыс tourists BR>PE"]],
  ["where goods of the first go", "ru", "Экспорт Перу", "Перу теснит конкурентов. Рынок растет в Бразилии, куда Перу поставила 9 тыс. тонн меди.", ["9 тыс. тонн exports PE>BR"]],
  ["what is no country is gone on with by itself", "ru", "Перу и Чили", "В Перу прошел форум Чили, на котором Перу и Чили договорились довести товарооборот до 9 млрд долларов.", ["9 млрд долларов trade_turnover PE>CL"]],
];

const INVESTED: readonly Row[] = [
  ["who invests stands before the word", "en", "Peru and Chile", "By a survey of the ministry of economy of Chile, Peruvian investments for 2021 came to 150 million dollars.", ["150 million dollars investment PE>CL"]],
  ["investments of both are told by the text's order", "en", "Peru and Chile", "Peruvian-Chilean investments came to 150 million dollars.", ["150 million dollars investment PE>CL"]],
  ["people of a descent live in the other country", "en", "Peru and Chile", "Peru and Chile are neighbours. The population of Peruvian descent in Chile is 76,000.", ["76,000 population CL>PE"]],
];

const LISTS: readonly Row[] = [
  ["guests from two countries who came to a third", "en", "Guests from Chile and Ghana", "Some 9,000 tourists from Chile and 4,000 tourists from Ghana visited Peru in 2023.", ["9,000 tourists PE>CL", "4,000 tourists PE>GH"]],
  ["guests from one country to the other of two", "en", "Guests from Chile and Peru", "Some 9,000 tourists from Chile visited Peru in 2023.", ["9,000 tourists PE>CL"]],
  ["who sells beside another's exports sells to the same", "en", "Peru's imports", "Chile's exports to Peru stood at $8 million while Ghana exported goods worth $4 million.", ["$8 million exports CL>PE", "$4 million exports GH>PE"]],
];

const TOLD: readonly Row[] = [
  ["exports in the order that the title tells", "en", "Peru's exports to Chile grow", "Peru and Chile trade more. Exports to the country stood at $5 million.", ["$5 million exports PE>CL"]],
  ["exports in the order of a title turned around", "ru", "Экспорт Чили в Перу вырос", "За семь месяцев экспорт составил 8 млрд долларов.", ["8 млрд долларов exports CL>PE"]],
  ["a third who says that it gives", "en", "Chile helps Peru", "Chile sent tents to Peru. The European Union proposed 5 million euros in aid to Peru.", ["5 million euros other:aid EU>PE"]],
  ["one of the two who says that it gives", "en", "Chile helps Peru", "Chile's foreign ministry announced 5 million euros in aid to Peru.", ["5 million euros other:aid CL>PE"]],
  ["who imports goes on to import from the other of two", "en", "Trade between Peru and Chile", "Trade between Peru and Chile reached $2 billion in September. Peru imported iron and plastics worth more than $1 billion.", ["$2 billion trade_turnover PE>CL", "$1 billion imports PE>CL"]],
  ["who imports behind the other's exports does so from all", "en", "Chile sells copper to Peru", "Chile exported 5,000 tonnes of copper to Peru. Peru imported 9,000 tonnes of copper.", ["5,000 tonnes exports CL>PE", "9,000 tonnes imports PE>-"]],
];

describe("wholes and parts", () => {
  it.each(SEVERAL)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(OWN)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(RELATIVES)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(INVESTED)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(LISTS)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(TOLD)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(WHOLES)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(COUNTED)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(SIDES)("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it("takes what no country is named for as the office's own", () => {
    expect(read("en", "Foreign trade", "Exports amounted to 90 billion dollars in 2023.", "Statistics Peru")).toEqual(["90 billion dollars exports PE>-"]);
    expect(read("en", "Foreign trade", "Exports of Chile amounted to 90 billion dollars in 2023.", "Statistics Peru")).toEqual(["90 billion dollars exports CL>-"]);
  });
});
