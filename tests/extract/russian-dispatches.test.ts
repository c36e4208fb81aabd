import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

const read = (text: string, lang: Language): readonly string[] => readNews({ text, date: "2018-10-20", lang }).map(inAll);

type Row = readonly [string, Language, string, readonly string[]];

const WHEN: readonly Row[] = [
  ["holds a month's growth against the month before", "ru", "В сентябре экспорт Перу в Чили вырос к августу на 8%, до 5 млн долларов.", ["8% exports growth_rate PE>CL 2018-09", "5 млн долларов exports level PE>CL 2018-09"]],
  ["does so with the percentage in front", "ru", "В сентябре экспорт Перу в Чили вырос на 8% к июлю и составил 5 млн долларов.", ["8% exports growth_rate PE>CL 2018-09", "5 млн долларов exports level PE>CL 2018-09"]],
  ["does so for December in January", "ru", "В январе 2018 года импорт Перу из Чили снизился на 8% к декабрю.", ["8% imports growth_rate PE>CL 2018-01"]],
  ["does so in English", "en", "In September Peru's exports to Chile were up 8% on August.", ["8% exports growth_rate PE>CL 2018-09"]],
  ["keeps a month by which it came to more", "ru", "В феврале экспорт Перу в Чили составил 5 млн долларов, а к августу вырос до 9 млн.", ["5 млн долларов exports level PE>CL 2018-02", "9 млн exports level PE>CL 2018-08"]],
  ["takes what has been achieved for no plan", "ru", "Двум странам удалось за год довести товарооборот между Перу и Чили до 2 миллиардов долларов.", ["2 миллиардов долларов trade_turnover level PE>CL -"]],
  ["keeps a plan that they agreed to", "ru", "Сторонам удалось договориться увеличить товарооборот Перу и Чили до 2 миллиардов долларов.", ["2 миллиардов долларов trade_turnover level PE>CL - forecast"]],
  ["keeps a plan that failed", "ru", "Не удалось довести товарооборот Перу и Чили до 2 миллиардов долларов.", ["2 миллиардов долларов trade_turnover level PE>CL - forecast"]],
  ["takes what was managed for no plan in Azerbaijani", "az", "Peru Çili ilə ticarət dövriyyəsini 5 milyard dollara çatdırmağa nail olub.", ["5 milyard dollara trade_turnover level PE>CL -"]],
  ["keeps a plan in Azerbaijani", "az", "Peru Çili ilə ticarət dövriyyəsini 5 milyard dollara çatdırmağa çalışır.", ["5 milyard dollara trade_turnover level PE>CL - forecast"]],
  ["gives the same months of the year in front to a figure between both", "ru", "За 11 месяцев 2017 года товарооборот Перу и Чили составил 48 млн долларов (в 2016 году — 59,5 млн долларов за тот же период).", ["48 млн долларов trade_turnover level PE>CL 2017-01/2017-11", "59,5 млн долларов trade_turnover level PE>CL 2016-01/2016-11"]],
  ["does so where both stand in front", "ru", "За 11 месяцев 2017 года товарооборот Перу и Чили составил 48 млн долларов, а в 2016 году за тот же период - 59 млн.", ["48 млн долларов trade_turnover level PE>CL 2017-01/2017-11", "59 млн trade_turnover level PE>CL 2016-01/2016-11"]],
  ["keeps a year whose period is taken up behind a comma", "ru", "В 2016 году товарооборот Перу и Чили составил 48 млн долларов, за тот же период экспорт вырос на 5%.", ["48 млн долларов trade_turnover level PE>CL 2016", "5% exports growth_rate PE>CL 2016"]],
];

const WHAT: readonly Row[] = [
  ["takes calculations that are told for no payments", "ru", "Товарооборот Перу и Чили в 2017 году составил 5 млн долларов. Такие расчеты приводит газета. По отношению к прошлому году показатель увеличился в 3,8 раза.", ["5 млн долларов trade_turnover level PE>CL 2017", "3,8 раза trade_turnover multiple PE>CL 2017"]],
  ["keeps payments between two", "ru", "В расчетах между Перу и Чили нацвалюты занимают 95%.", ["95% other:settlements share PE>CL as_of:2018-10"]],
  ["reads so many times as much in one word", "ru", "Экспорт Перу в Чили вырос шестикратно, импорт показал четырехкратное снижение.", ["шестикратно exports multiple PE>CL -", "четырехкратное imports multiple PE>CL -"]],
  ["knows whose money it is", "ru", "Экспорт Перу в Чили составил 9 млрд чилийских песо, или 2 млрд алжирских динаров.", ["9 млрд чилийских песо exports level PE>CL -", "2 млрд алжирских динаров exports level PE>CL -"]],
  ["counts the balance that went down", "ru", "Положительное сальдо Перу в торговле с Чили понизилось на 19% и составило 5 млн долларов.", ["19% trade_balance growth_rate PE>CL -", "5 млн долларов trade_balance level PE>CL -"]],
  ["reads a row of an economy with its verb left out", "ru", "ВВП Перу в 2017 году вырос на 7%, экспорт — на 25%, промышленность — на 8%, сфера услуг — на 15%.", ["7% gdp growth_rate PE>- 2017", "25% exports growth_rate PE>- 2017", "8% production_volume growth_rate PE>- 2017", "15% other:services growth_rate PE>- 2017"]],
  ["does so in English", "en", "Peru's GDP grew by 7% in 2017, exports by 25% and industry by almost 8%.", ["7% gdp growth_rate PE>- 2017", "25% exports growth_rate PE>- 2017", "8% production_volume growth_rate PE>- 2017 almost"]],
  ["gives branches in the genitive the noun told before", "ru", "В 2017 году экспорт промышленности Перу вырос на 8%, сельского хозяйства - на 3%.", ["8% exports growth_rate PE>- 2017", "3% exports growth_rate PE>- 2017"]],
  ["reads an economy that grew over the name of its country", "ru", "Экономика Перу в 2017 году выросла на 5%.", ["5% gdp growth_rate PE>- 2017"]],
  ["counts trips over a bracket, with a sign apart from its number", "ru", "Количество поездок (в том числе деловых) из Перу в Чили составило в сентябре 118,2 тыс. (- 15,2%).", ["118,2 тыс other:trips level CL>PE 2018-09", "- 15,2% other:trips growth_rate CL>PE 2018-09"]],
  ["counts those who come or fly in", "ru", "В сентябре в Чили прилетели 300 тысяч перуанцев.", ["300 тысяч tourists level CL>PE 2018-09"]],
  ["reads both ends of a change behind a hedge", "ru", "Товарооборот Перу и Чили сократился примерно с 10 до 4 миллиардов долларов.", ["10 trade_turnover level PE>CL - about", "4 миллиардов долларов trade_turnover level PE>CL -"]],
  ["keeps a range behind a hedge", "ru", "Товарооборот Перу и Чили составит примерно от 10 до 15 млрд долларов.", ["10 до 15 млрд долларов trade_turnover level PE>CL 2018 range forecast"]],
];

const WHOSE: readonly Row[] = [
  ["keeps the other side behind what two have", "ru", "Перуанская таможня сообщила о росте товарооборота с Чили. Год начался с роста. В сентябре объем торговли двух стран вырос на 6%. Перуанский экспорт составил 5 млн долларов.", ["6% trade_turnover growth_rate PE>CL 2018-09 (Перуанская таможня)", "5 млн долларов exports level PE>CL 2018-09 (Перуанская таможня)"]],
  ["gives each of two whose trade was told its exports to the other", "ru", "Товарооборот Перу и Чили составил 9 млн долларов. Перуанский экспорт составил 5 млн, чилийский - 4 млн.", ["9 млн долларов trade_turnover level PE>CL -", "5 млн exports level PE>CL -", "4 млн exports level CL>PE -"]],
  ["keeps each country's own exports where no trade of both was told", "ru", "Перуанский экспорт в 2017 году составил 5 млн долларов, чилийский - 4 млн.", ["5 млн долларов exports level PE>- 2017", "4 млн exports level CL>- 2017"]],
  ["sells to who will pay so much", "ru", "Чили будет покупать перуанский газ по 315 долларов за тысячу кубометров.", ["315 долларов price level PE>CL - forecast"]],
  ["takes the adjective of a grant for who gives it", "ru", "В бюджет Чили поступил перуанский грант на сумму в 20 млн долларов.", ["20 млн долларов other:aid level PE>CL -"]],
  ["does so with the taker behind it", "ru", "Перуанский кредит Чили составил 2 млрд долларов.", ["2 млрд долларов other:loans level PE>CL -"]],
  ["keeps who imports for the level behind the growth", "ru", "Экспорт перуанских товаров в Чили упал на 16%, до 9 млн долларов. Импорт чилийских товаров в Перу сократился на 11%, до 4 млн долларов.", ["16% exports growth_rate PE>CL -", "9 млн долларов exports level PE>CL -", "11% imports growth_rate PE>CL -", "4 млн долларов imports level PE>CL -"]],
  ["does so in English", "en", "Exports of Peruvian goods to Chile fell by 16%, to $9 million. Imports of Chilean goods to Peru fell by 11%, to $4 million.", ["16% exports growth_rate PE>CL -", "$9 million exports level PE>CL -", "11% imports growth_rate PE>CL -", "$4 million imports level PE>CL -"]],
];

const SHORT: readonly Row[] = [
  ["takes trade behind a visit that the text opens with for that of the two", "ru", "Президент Перу Иван Салас прибыл в Боготу. Товарооборот превысил 2 миллиарда долларов.", ["2 миллиарда долларов trade_turnover level PE>CO - more_than"]],
  ["does so in English", "en", "The President of Peru arrived in Santiago for talks. Trade rose by 9 percent in 2017.", ["9 percent trade_turnover growth_rate PE>CL 2017"]],
  ["does so in Azerbaijani", "az", "Peru prezidenti Ankaraya səfər edib. 2017-ci ildə ticarət dövriyyəsi 9 faiz artıb.", ["9 faiz trade_turnover growth_rate PE>TR 2017"]],
  ["keeps the exports that are told of one behind a visit", "en", "The President of Peru arrived in Santiago. Peru's exports rose by 9 percent in 2017.", ["9 percent exports growth_rate PE>- 2017"]],
  ["keeps the trade of one that visits nobody", "ru", "Президент Перу выступил в парламенте. Товарооборот превысил 2 миллиарда долларов.", ["2 миллиарда долларов trade_turnover level PE>- - more_than (Президент Перу)"]],
  ["lends its money to a sum behind the word for a plan and a dash", "ru", "Объем торговли Перу и Чили достиг 3,8 миллиарда долларов. В планах - 10 миллиардов.", ["3,8 миллиарда долларов trade_turnover level PE>CL as_of:2018-10", "10 миллиардов trade_turnover level PE>CL - forecast"]],
  ["keeps goods that are planned", "ru", "Перу дало Чили 3,8 миллиарда долларов. В планах - добыча 10 миллиардов кубометров газа.", ["3,8 миллиарда долларов other:amount level PE>CL as_of:2018-10", "10 миллиардов кубометров production_volume level PE>- - forecast"]],
  ["asks for a loan from who lends it", "ru", "Лима просит у Боготы кредит на 3 миллиарда долларов.", ["3 миллиарда долларов other:loans level CO>PE -"]],
  ["reads goods that reached a country", "ru", "По газопроводу в Чили в 2017 году поступило 14 миллиардов кубометров перуанского газа.", ["14 миллиардов кубометров imports level CL>PE 2017"]],
  ["reads how much a country depends on the goods of another", "ru", "Чили на 85 процентов зависит от перуанского газа.", ["85 процентов imports share CL>PE as_of:2018-10"]],
  ["leaves what hangs on anything else", "ru", "Цена на 10 процентов зависит от курса песо.", []],
  ["reads a part of a market", "ru", "Доля перуанского газа на рынке Чили достигает 35 процентов.", ["35 процентов other:market_share share CL>PE as_of:2018-10"]],
  ["takes what two traded for so much for their trade", "ru", "В 2017 году Перу и Чили наторговали на 2,5 млрд долларов.", ["2,5 млрд долларов trade_turnover level PE>CL 2017"]],
  ["takes a verb of what is still to be done for a plan", "ru", "Перу продаст Чили 16 истребителей на сумму 1,5 миллиарда долларов.", ["16 other:истребителей level PE>CL - forecast", "1,5 миллиарда долларов exports level PE>CL - forecast"]],
  ["keeps what has been sold", "ru", "В 2017 году Чили продала Перу зерна на 1,5 миллиарда долларов.", ["1,5 миллиарда долларов exports level CL>PE 2017"]],
  ["counts the year before the last", "ru", "В позапрошлом году экспорт Перу в Чили составил 15 миллиардов долларов.", ["15 миллиардов долларов exports level PE>CL 2016"]],
  ["counts children who go to schools of another language", "ru", "Перуанские школы в Чили посещают 12 тысяч детей.", ["12 тысяч students level CL>PE as_of:2018-10"]],
  ["leaves those who came to work out of the tourists", "ru", "На заработки в Перу приехало 2 миллиона чилийцев.", ["2 миллиона other:чилийцев level PE>CL as_of:2018-10"]],
  ["takes what falls to a partner right before its percentage for a part", "ru", "Товарооборот Перу и Чили сократился на 4%. На Чили пришлось 3% перуанской внешней торговли.", ["4% trade_turnover growth_rate PE>CL -", "3% trade_turnover share PE>CL as_of:2018-10"]],
  ["takes what deliveries rest on for a part", "ru", "Экспорт Перу в Чили вырос на 8%. Основу поставок составляет медь - почти 60%.", ["8% exports growth_rate PE>CL -", "60% exports share PE>CL as_of:2018-10 almost"]],
  ["lends its money to a sum that a figure equalled", "ru", "Товарооборот Перу и Чили в прошлом году составил 2,9 миллиарда долларов. В 2016 году этот показатель равнялся 2,8 миллиарда.", ["2,9 миллиарда долларов trade_turnover level PE>CL 2017", "2,8 миллиарда trade_turnover level PE>CL 2016"]],
  ["sells by a verb of what is to come", "ru", "Чили продаст Перу 50 самолетов на 4 миллиарда долларов.", ["50 other:vehicles level CL>PE - forecast", "4 миллиарда долларов exports level CL>PE - forecast"]],
  ["takes freight of relief for aid", "ru", "Самолет из Перу доставил в Чили 120 тонн гуманитарного груза.", ["120 тонн other:aid level PE>CL -"]],
  ["keeps freight", "ru", "В 2017 году из Перу в Чили перевезли 120 тонн грузов.", ["120 тонн cargo_volume level PE>CL 2017"]],
  ["takes goods bought for so much for imports", "ru", "В 2017 году Чили купила у Перу зерна на 1,2 миллиарда долларов.", ["1,2 миллиарда долларов imports level CL>PE 2017"]],
  ["reads a verb that will double", "ru", "Перу удвоит поставки сжиженного газа в Чили.", ["удвоит exports multiple PE>CL - forecast"]],
  ["keeps a verb of what has been achieved", "ru", "Нам удалось удвоить экспорт газа из Перу в Чили.", ["удвоить exports multiple PE>CL -"]],
  ["takes payments in trade with a country for those of whoever tells of it", "ru", "Посол Перу сообщил о торговле. Доля национальных валют в торговле с Чили - более 60 процентов.", ["60 процентов other:settlements share PE>CL as_of:2018-10 more_than (Посол Перу)"]],
  ["keeps the countries of a level for the change in brackets behind it", "en", "The countries from which most money was transferred to Peru in 2017 are: Chile – $62 million (-66%); Togo – $43 million (13%); Mali – $36 million (35%).", ["$62 million other:remittances level CL>PE 2017", "-66% other:remittances growth_rate CL>PE 2017", "$43 million other:remittances level TG>PE 2017", "13% other:remittances growth_rate TG>PE 2017", "$36 million other:remittances level ML>PE 2017", "35% other:remittances growth_rate ML>PE 2017"]],
  ["leaves a figure in brackets behind another country to that", "en", "In 2017 Peru's exports to Chile were $62 million, to Togo (43 million) and Mali (36 million).", ["$62 million exports level PE>CL 2017", "43 million exports level PE>TG 2017", "36 million exports level PE>ML 2017"]],
];

describe("Russian dispatches", () => {
  it.each(SHORT)("%s (%s)", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
  it.each(WHEN)("%s (%s)", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
  it.each(WHAT)("%s (%s)", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
  it.each(WHOSE)("%s (%s)", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
