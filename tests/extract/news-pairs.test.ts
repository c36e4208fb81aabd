import { describe, expect, it } from "vitest";
import { readNews } from "./news";
import type { Language } from "@/lib/domain/document";

/** The words of each figure, what it measures and whose it is, as "5 tonnes exports PE>CL". */
function read(lang: Language, title: string, text: string): readonly string[] {
  const claims = readNews({ text, title, date: "2024-02-01", lang });
  return claims.map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, string, readonly string[]];

const NEWS: readonly Row[] = [
  ["a whole of which a part goes to one", "en", "Peru's trade", "In 2023 Peru exported wine worth $125 million, 96 percent of it red. It exported 60,000 cars, half of which went to Chile.", [
    "$125 million exports PE>-",
    "96 percent exports PE>-",
    "60,000 exports PE>-",
    "half exports PE>CL",
  ]],
  ["a whole of which a part goes to one, in Russian", "ru", "Торговля Перу", "В 2023 году Перу экспортировало вино на 100 млн долларов, из них 60% — в Чили. В Перу приехало 5 млн туристов, 20% из них — из Бразилии.", [
    "100 млн долларов exports PE>-",
    "60% exports PE>CL",
    "5 млн tourists PE>-",
    "20% tourists PE>BR",
  ]],
  ["what two do together stays theirs whole", "en", "Peru and Chile hold a forum", "Peru and Chile held a forum with 900 participants, 400 of whom came from Chile.", [
    "900 participants PE>CL",
    "400 participants PE>CL",
  ]],
  ["whom a balance is for", "en", "Trade of Chile and Peru", "Chile and Peru trade. The negative balance for Peru in trade with this country exceeded $1 billion in 2023.", [
    "$1 billion trade_balance PE>CL",
  ]],
  ["what a condition names is no side", "en", "Peru's gas", "From 2028 Peru may import two billion cubic metres of gas from Chile, provided that the Bolivian and Brazilian networks are upgraded.", [
    "two billion cubic metres imports PE>CL",
  ]],
  ["a station is of its country", "en", "Peru and Chile build a plant", "The plant in Peru that the Chilean firm runs since 2023 is a new one. Renewables make up 20% of installed capacity there, and stations of 900 MW are to be built.", [
    "20% other:capacity PE>-",
    "900 MW other:capacity PE>-",
  ]],
  ["a pipeline may be of two", "en", "Peru and Chile lay a pipeline", "Peru builds a pipeline to Chile with a capacity of 3 billion cubic metres.", [
    "3 billion cubic metres other:capacity PE>CL",
  ]],
  ["nobody is named to have put capital in", "en", "Foreign capital in Peru", "In 2023 $5 billion of foreign capital was invested in Peru. The oil sector took $3 billion of investment. Chilean firms invested $1 billion in Peru.", [
    "$5 billion investment ->PE",
    "$3 billion investment ->PE",
    "$1 billion investment CL>PE",
  ]],
  ["a whole whose change stands in brackets before its parts", "en", "Peru's trade", "In 2023 Peru imported 60,000 cars (up 5%), of which 20,000 came from Chile.", [
    "60,000 imports PE>-",
    "5% imports PE>-",
    "20,000 imports PE>CL",
  ]],
  ["the bloc that was named is no partner", "en", "Peru and Togo trade more", "Peruvian exports to the bloc came to $14 billion in 2023. Intra-bloc trade was $40 billion.", [
    "$14 billion exports PE>-",
    "$40 billion trade_turnover PE>-",
  ]],
  ["a share of a country's exports is of all of them", "en", "Turkish exports to Georgia climb", "ANKARA – Türkiye’s exports to Georgia rose 12 percent to $2.4 billion in 2023, the trade ministry said on Monday. Machinery accounted for 18 percent of Türkiye’s total exports. Overall exports of Türkiye came to $255 billion in the same year.", [
    "12 percent exports TR>GE",
    "$2.4 billion exports TR>GE",
    "18 percent exports TR>-",
    "$255 billion exports TR>-",
  ]],
  ["what one good makes of all exports has no partner", "en", "Kenya and Uganda seek to lift trade", "Kenya exported goods worth $900 million to Uganda in 2022, while its purchases from the neighbour stood at $300 million. Tea makes up about 20 percent of all Kenyan exports. Kenya’s total imports reached $21 billion.", [
    "$900 million exports KE>UG",
    "$300 million imports KE>UG",
    "20 percent exports KE>-",
    "$21 billion imports KE>-",
  ]],
  ["guests come to where the text is about", "en", "Georgia sees more visitors", "TBILISI – The country received 1.2 million visitors from Turkey in 2023, the tourism administration said. Armenia sent 800,000 visitors and Russia 1.4 million. In all, 6.2 million foreign tourists came to Georgia.", [
    "1.2 million tourists GE>TR",
    "800,000 tourists GE>AM",
    "1.4 million tourists GE>RU",
    "6.2 million tourists GE>-",
  ]],
  ["buyers of a list come before their verb", "en", "Brazil’s soybean sales", "China, Mexico and Spain bought 70, 4 and 3 million tonnes of Brazilian soybeans, respectively, in 2023, Brazil’s trade ministry said. Brazil shipped 101 million tonnes in all.", [
    "70 imports CN>BR",
    "4 imports MX>BR",
    "3 million tonnes imports ES>BR",
    "101 million tonnes exports BR>-",
  ]],
  ["aid and trade of two, and with a bloc", "en", "Ukraine gets Polish aid", "WARSAW – Poland has provided Ukraine with aid worth 3.2 billion euros since 2022, the finance ministry said. Poland’s trade with Ukraine grew 7 percent to $14 billion in 2023. Poland’s total trade with the European Union came to $500 billion.", [
    "3.2 billion euros other:aid PL>UA",
    "7 percent trade_turnover PL>UA",
    "$14 billion trade_turnover PL>UA",
    "$500 billion trade_turnover PL>EU",
  ]],
  ["a company's deals are its country's", "en", "Gazprom raises supplies to Hungary", "Gazprom supplied 5.6 billion cubic metres of gas to Hungary in 2023. Its shipments to China through the pipeline were 22.7 billion cubic metres.", [
    "5.6 billion cubic metres exports RU>HU",
    "22.7 billion cubic metres exports RU>CN",
  ]],
  ["companies invest for their country", "en", "Petronas to invest in Brazil", "Malaysia’s Petronas will invest $1.3 billion in Brazil by 2026. Indonesian firms put $200 million into Malaysia last year.", [
    "$1.3 billion investment MY>BR",
    "$200 million investment ID>MY",
  ]],
  ["what follows several partners is of the country's own whole", "en", "Indonesia’s trade surplus", "JAKARTA – Indonesia’s exports fell 6.8 percent to $22.4 billion in December from a year earlier, the statistics bureau said. Imports dropped 3.8 percent to $19.1 billion. The surplus with India was $1.6 billion, while the deficit with China was $0.8 billion. For the whole year, exports were down 11.3 percent.", [
    "6.8 percent exports ID>-",
    "$22.4 billion exports ID>-",
    "3.8 percent imports ID>-",
    "$19.1 billion imports ID>-",
    "$1.6 billion trade_balance ID>IN",
    "$0.8 billion trade_balance ID>CN",
    "11.3 percent exports ID>-",
  ]],
  ["shares by partner in order", "en", "Ethiopia’s coffee", "Ethiopia earned $1.4 billion from coffee exports in the fiscal year. Germany, Saudi Arabia and Japan took 20, 16 and 11 percent of the volume, respectively.", [
    "$1.4 billion exports ET>-",
    "20 exports ET>DE",
    "16 exports ET>SA",
    "11 percent exports ET>JP",
  ]],
  ["between two countries nobody else is meant", "en", "Rwanda and Burundi reopen border", "Trade between the two countries fell to $5 million in 2020. Before the closure, Rwandan exports to Burundi were $20 million a year, Trade Minister Jean Karekezi of Rwanda said. Our imports from Burundi were $3 million, he added.", [
    "$5 million trade_turnover RW>BI",
    "$20 million exports RW>BI",
    "$3 million imports RW>BI",
  ]],
  ["students by where they come from", "en", "Foreign students in Poland", "More than 102,000 foreign students were enrolled in Poland in 2023. Ukrainians made up 43 percent of them, Belarusians 12 percent. Some 3,700 students came from Turkey.", [
    "102,000 students PL>-",
    "43 percent students PL>UA",
    "12 percent students PL>BY",
    "3,700 students PL>TR",
  ]],
  ["exports from a country, all of them", "ru", "Товарооборот Турции и Грузии вырос", "Товарооборот Турции и Грузии в 2023 году составил 2,9 млрд долларов. Экспорт из Турции в Грузию вырос на 7% до 2,4 млрд долларов. Общий объем экспорта из Турции составил 255 млрд долларов.", [
    "2,9 млрд долларов trade_turnover TR>GE",
    "7% exports TR>GE",
    "2,4 млрд долларов exports TR>GE",
    "255 млрд долларов exports TR>-",
  ]],
  ["who buys in a list comes first", "ru", "Казахстан нарастил экспорт зерна", "Казахстан в прошлом сезоне экспортировал 9 млн тонн зерна. Узбекистан закупил 3,4 млн тонн, Таджикистан — 1,1 млн тонн, Афганистан — 0,9 млн тонн. В Китай отправили 0,5 млн тонн.", [
    "9 млн тонн exports KZ>-",
    "3,4 млн тонн imports UZ>KZ",
    "1,1 млн тонн imports TJ>KZ",
    "0,9 млн тонн imports AF>KZ",
    "0,5 млн тонн exports KZ>CN",
  ]],
  ["a share of one country's exports is with the partner that it falls to", "ru", "Польша и Украина", "Экспорт Украины в Польшу составил 4,7 млрд долларов, импорт из Польши — 6,5 млрд долларов. На Польшу приходится 13% украинского экспорта.", [
    "4,7 млрд долларов exports UA>PL",
    "6,5 млрд долларов imports UA>PL",
    "13% exports UA>PL",
  ]],
  ["a railway's cargo is its country's", "ru", "Грузоперевозки КТЖ с Китаем", "Объем перевозок КТЖ с Китаем вырос на 22%. Всего железная дорога перевезла 250 млн тонн грузов.", [
    "22% cargo_volume KZ>CN",
    "250 млн тонн cargo_volume KZ>-",
  ]],
  ["who supplies in a list comes first", "ru", "Индия увеличила закупки нефти", "Индия в мае импортировала 2 млн баррелей нефти в сутки из России. Ирак поставил 0,9 млн баррелей, Саудовская Аравия — 0,6 млн баррелей.", [
    "2 млн баррелей imports IN>RU",
    "0,9 млн баррелей exports IQ>IN",
    "0,6 млн баррелей exports SA>IN",
  ]],
  ["doses go from the giver", "ru", "Вакцины для Эфиопии", "Китай передал Эфиопии 300 тысяч доз вакцины. Из Индии в страну поступило 2,2 млн доз.", [
    "300 тысяч vaccine_doses CN>ET",
    "2,2 млн vaccine_doses IN>ET",
  ]],
  ["transfers to several", "ru", "Денежные переводы", "Из Казахстана в Узбекистан перевели 250 млн долларов, в Киргизию — 110 млн долларов, в Турцию — 90 млн долларов.", [
    "250 млн долларов other:remittances KZ>UZ",
    "110 млн долларов other:remittances KZ>KG",
    "90 млн долларов other:remittances KZ>TR",
  ]],
  ["mutual trade, then all exports", "ru", "Сербия и Венгрия", "Взаимная торговля двух стран за год выросла на 9% и достигла 4 млрд евро. Сербия поставила в Венгрию товаров на 1,5 млрд евро. Общий экспорт Сербии составил 28 млрд евро.", [
    "9% trade_turnover RS>HU",
    "4 млрд евро trade_turnover RS>HU",
    "1,5 млрд евро exports RS>HU",
    "28 млрд евро exports RS>-",
  ]],
  ["what is shipped to one partner after another", "ru", "Экспорт молдавского вина", "Экспорт вина из Молдовы сократился на 8%. В Румынию отгружено вина на 24 млн долларов, в Польшу — на 16 млн долларов. За рубеж продано 120 млн литров.", [
    "8% exports MD>-",
    "24 млн долларов exports MD>RO",
    "16 млн долларов exports MD>PL",
    "120 млн литров exports MD>-",
  ]],
  ["Turkic endings tell who is who", "az", "Türkiyə ilə Gürcüstan arasında ticarət", "2023-cü ildə Türkiyə ilə Gürcüstan arasında ticarət dövriyyəsi 2,9 milyard dollar olub. Türkiyə Gürcüstana 2,4 milyard dollarlıq məhsul ixrac edib. Gürcüstandan idxal 0,5 milyard dollar təşkil edib.", [
    "2,9 milyard dollar trade_turnover TR>GE",
    "2,4 milyard dollarlıq exports TR>GE",
    "0,5 milyard dollar imports TR>GE",
  ]],
  ["guests by the country they leave", "az", "Gürcüstana gələn turistlər", "Gürcüstana 2023-cü ildə 6,2 milyon əcnəbi turist gəlib. Türkiyədən 1,2 milyon, Rusiyadan 1,4 milyon, Ermənistandan 0,8 milyon nəfər səfər edib.", [
    "6,2 milyon tourists GE>-",
    "1,2 milyon tourists GE>TR",
    "1,4 milyon tourists GE>RU",
    "0,8 milyon tourists GE>AM",
  ]],
  ["a list by endings, then all", "az", "Azərbaycanın ixracı", "Azərbaycan ötən il İtaliyaya 15 milyard dollarlıq, Türkiyəyə 5 milyard dollarlıq, İsrailə 1,4 milyard dollarlıq məhsul ixrac edib. Azərbaycanın ümumi ixracı 33 milyard dollar təşkil edib. Xaricə 6 min ton fındıq satılıb.", [
    "15 milyard dollarlıq exports AZ>IT",
    "5 milyard dollarlıq exports AZ>TR",
    "1,4 milyard dollarlıq exports AZ>IL",
    "33 milyard dollar exports AZ>-",
    "6 min ton exports AZ>-",
  ]],
  ["trade with many at once has no partner", "az", "MDB ölkələri ilə ticarət", "Azərbaycanın MDB ölkələri ilə ticarət dövriyyəsi 6 milyard dollar olub. Türk dövlətləri ilə ticarət dövriyyəmiz 8 milyard dollara çatıb. Avropa İttifaqı ilə ticarət dövriyyəsi 23 milyard dollar təşkil edib.", [
    "6 milyard dollar trade_turnover AZ>-",
    "8 milyard dollara trade_turnover AZ>-",
    "23 milyard dollar trade_turnover AZ>EU",
  ]],
  ["a partner's trade by its two sides", "az", "Özbəkistan və Qazaxıstan", "Özbəkistanın xarici ticarət dövriyyəsi 62 milyard dollar olub. Qazaxıstanla ticarət dövriyyəsi 4,4 milyard dollara çatıb, bunun 1,4 milyard dolları ixracın, 3 milyard dolları isə idxalın payına düşür.", [
    "62 milyard dollar trade_turnover UZ>-",
    "4,4 milyard dollara trade_turnover UZ>KZ",
    "1,4 milyard dolları exports UZ>KZ",
    "3 milyard dolları imports UZ>KZ",
  ]],
  ["buyers of a list buy from who sold before", "en", "EU imports of Ukrainian grain", "The EU imported 20 million tonnes of grain from Ukraine in 2022/23, the European Commission said. Spain bought 5 million tonnes of that and Romania 3 million tonnes.", [
    "20 million tonnes imports EU>UA",
    "5 million tonnes imports ES>UA",
    "3 million tonnes imports RO>UA",
  ]],
  ["a part of the whole is a partner's", "en", "Egypt’s wheat purchases", "Egypt bought 480,000 tonnes of Russian wheat on Tuesday. The country imported 10.8 million tonnes of wheat in 2023, of which 7.4 million tonnes came from Russia.", [
    "480,000 tonnes imports EG>RU",
    "10.8 million tonnes imports EG>-",
    "7.4 million tonnes imports EG>RU",
  ]],
  ["the home of a list is whose largest partner is told", "en", "Mexico tops US partner list", "Mexico became the largest trading partner of the United States in 2023, with total trade of $798 billion. Trade with Canada was $774 billion and with China $575 billion.", [
    "$798 billion trade_turnover MX>US",
    "$774 billion trade_turnover US>CA",
    "$575 billion trade_turnover US>CN",
  ]],
  ["guests of a list come to the host of the title, though one of them is in it too", "en", "Peruvians are second among tourists arriving in Chile", "In 2023, 1.1 million citizens of Brazil, 0.9 million citizens of Peru and 0.4 million citizens of Spain visited the republic.", [
    "1.1 million tourists CL>BR",
    "0.9 million tourists CL>PE",
    "0.4 million tourists CL>ES",
  ]],
  ["reads no role over the line above", "en", "Peru to export wheat", "Peru to Export Wheat to Chile\nBrazil said it will soon export 500,000 tonnes of rice to Ecuador.", ["500,000 tonnes exports BR>EC"]],
];

const NEGATIVES: readonly Row[] = [
  ["goes on with the partner told before", "en", "Peru and Chile", "Peru’s exports to Chile reached $3 billion in 2023. They made up 5 percent of all exports of Peru.", ["$3 billion exports PE>CL", "5 percent exports PE>CL"]],
  ["keeps the partner of what is mutual", "en", "Peru and Chile", "Total bilateral trade between Peru and Chile came to $5 billion in 2023.", ["$5 billion trade_turnover PE>CL"]],
  ["keeps the only partner for the goods told next", "en", "Peru ships more to Chile", "Peru’s exports to Chile rose 5 percent in 2023. Exports of copper came to $1 billion.", ["5 percent exports PE>CL", "$1 billion exports PE>CL"]],
  ["takes no country from a company that is only dealt with", "en", "Peru and Chile trade", "Peru’s exports to Chile came to $3 billion in 2023, a record for Petronas.", ["$3 billion exports PE>CL"]],
  ["reads goods that go both ways as no list", "en", "Peru, Chile and Brazil", "Peru’s exports to Chile fell 5 percent to $3 billion, while imports of Chilean goods into Peru rose 2 percent to $4 billion.", ["5 percent exports PE>CL", "$3 billion exports PE>CL", "2 percent imports PE>CL", "$4 billion imports PE>CL"]],
  ["leaves American money out of the countries", "az", "Gürcüstanın ixracı", "Gürcüstan Türkiyəyə 5 milyon ABŞ dolları dəyərində məhsul ixrac edib.", ["5 milyon ABŞ dolları exports GE>TR"]],
];

describe("whose a figure of the news is", () => {
  it.each(NEWS)("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
  it.each(NEGATIVES)("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
});
