import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

type Row = readonly [string, string, readonly string[]];

const RUSSIAN: readonly Row[] = [
  ["goes through the guests of a country", "В Перу с января по октябрь приехало 420,4 тыс. иностранцев, что на 6,1% превышает показатель за аналогичный период прошлого года. Больше всего среди гостей Перу оказалось чилийцев – 31,1%. Граждане Боливии составили 20,2%. Далее следуют Эквадор (8,9%), Уругвай (3,2%), Парагвай (2,6%).", ["420,4 тыс tourists level PE>- 2018-01/2018-10", "6,1% tourists growth_rate PE>- 2018-01/2018-10", "31,1% tourists share PE>CL 2018-01/2018-10", "20,2% tourists share PE>BO 2018-01/2018-10", "8,9% tourists share PE>EC 2018-01/2018-10", "3,2% tourists share PE>UY 2018-01/2018-10", "2,6% tourists share PE>PY 2018-01/2018-10"]],
  ["reads by how much a figure exceeds an earlier one", "В 2017 году Перу приняло 5 тыс. туристов. Доходы от туризма составили 3 млн долларов, превысив показатель 2016 года на 14,4%.", ["5 тыс tourists level PE>- 2017", "3 млн долларов other:tourism_revenue level PE>- 2017", "14,4% other:tourism_revenue growth_rate PE>- 2017"]],
  ["keeps a part that exceeds a mark", "Доля Чили в экспорте Перу в 2017 году превысила 14,4%.", ["14,4% exports share PE>CL 2017 more_than"]],
  ["gives a part to the one whose trade it is of", "Доля Чили во внешней торговле Перу в 2017 году выросла до 14%.", ["14% trade_turnover share PE>CL 2017"]],
  ["does so by an adjective", "Доля Чили в перуанском импорте в 2017 году достигла 14%.", ["14% imports share PE>CL 2017"]],
  ["keeps where a part of a country's goods goes", "В 2017 году доля перуанского экспорта в Чили составила 14%.", ["14% exports share PE>CL 2017"]],
  ["gives what falls on a country to the other", "В 2017 году Перу торговало с 90 странами. На Чили пришлось 20% импорта.", ["20% imports share PE>CL 2017"]],
  ["keeps what one supplies", "В 2017 году Чили обеспечила 14% импорта Перу.", ["14% imports share PE>CL 2017"]],
  ["gives what falls on a country's goods to the other", "В 2017 году на чилийский газ пришлось 32% импорта газа в Перу.", ["32% imports share PE>CL 2017"]],
  ["dates a purchase of the same months of the year before", "За семь месяцев 2018 года импорт угля Перу из Чили достиг 51 млн долларов. За такой же период 2017 года Перу закупило угля у Чили на 30 миллионов долларов.", ["51 млн долларов imports level PE>CL 2018-01/2018-07", "30 миллионов долларов imports level PE>CL 2017-01/2017-07"]],
  ["takes what is to grow by a sum for a change", "В 2019 году экспорт Чили в Перу вырастет на 3 млн долларов и составит 20 млн долларов.", ["3 млн долларов exports change_absolute CL>PE 2019 forecast", "20 млн долларов exports level CL>PE 2019 forecast"]],
  ["reads a hedge between commas", "В 2017 году экспорт Чили в Перу вырос, по меньшей мере, на 5 процентов и составил больше, чем 20 млн долларов.", ["5 процентов exports growth_rate CL>PE 2017 at_least", "20 млн долларов exports level CL>PE 2017 more_than"]],
  ["keeps a hedge behind a comma with what follows it", "В 2017 году экспорт Чили в Перу вырос на 5 процентов, примерно 20 млн долларов составил импорт.", ["5 процентов exports growth_rate CL>PE 2017", "20 млн долларов imports level CL>PE 2017 about"]],
  ["reads an ordinal part as a share", "В 2017 году на Чили пришлась пятая часть экспорта Перу.", ["пятая часть exports share PE>CL 2017"]],
  ["reads it as a change", "В 2017 году экспорт Перу в Чили прибавил десятую часть.", ["десятую часть exports growth_rate PE>CL 2017"]],
  ["passes the parts of a book", "Вышла третья часть книги о торговле Перу и Чили. Четвертая встреча сторон пройдет в Лиме.", []],
  ["tells a quota by its places and its growth", "В 2017 году квота на образование чилийцев в Перу увеличена до 15 000 человек. МИД Перу просит увеличить на треть квоту для чилийских студентов.", ["15 000 other:scholarships level PE>CL 2017", "треть other:scholarships growth_rate PE>CL - forecast"]],
  ["keeps students beside a quota", "Число чилийских студентов, обучающихся в Перу по квоте, в 2017 году составило 15 000 человек.", ["15 000 students level PE>CL 2017"]],
  ["leaves what another clause is about", "В 2017 году торговля Перу с Чили выросла до 1,3 млрд долларов, причем экспорт в Чили снизился.", ["1,3 млрд долларов trade_turnover level PE>CL 2017"]],
  ["goes back to the report behind other months of the year before", "За девять месяцев 2018 года Чили экспортировала в Перу 43 тыс. тонн вина. За первые восемь месяцев прошлого года показатель составил 53 тыс. тонн. Всего Чили поставила за границу вина на 189 млн долларов.", ["43 тыс. тонн exports level CL>PE 2018-01/2018-09", "53 тыс. тонн exports level CL>PE 2017-01/2017-08", "189 млн долларов exports level CL>- 2018-01/2018-09"]],
  ["goes on with an earlier year behind a report of another", "За девять месяцев 2016 года Чили экспортировала в Перу 43 тыс. тонн вина. За восемь месяцев 2017 года показатель составил 53 тыс. тонн. Всего Чили поставила за границу вина на 189 млн долларов.", ["43 тыс. тонн exports level CL>PE 2016-01/2016-09", "53 тыс. тонн exports level CL>PE 2017-01/2017-08", "189 млн долларов exports level CL>- 2017-01/2017-08"]],
  ["takes a surname with another initial for another person", "В 2017 году экспорт Перу в Чили составил 4 млн долларов, сказал В. Лавров.", ["4 млн долларов exports level PE>CL 2017 (В. Лавров)"]],
  ["knows a surname with its own initial", "В 2017 году экспорт Перу в Чили составил 4 млн долларов, сказал С. Лавров.", ["4 млн долларов exports level PE>CL 2017 (Сергей Лавров)"]],
  ["counts those who come", "Число приезжающих в Перу из Чили в 2017 году сократилось на 12–14%.", ["12–14% tourists growth_rate PE>CL 2017 range"]],
  ["tells what guests spend from their number", "Рост расходов на одного туриста в Перу в 2017 году составил 5%.", ["5% other:spending growth_rate PE>- 2017"]],
  ["takes a place on a list for no part", "Третью строчку занимают граждане Чили: в 2017 году в Перу приехали 5 тыс. туристов оттуда.", ["5 тыс tourists level PE>CL 2017"]],
  ["passes a town's budget", "Дума утвердила бюджет города. Доходы составят 35 млрд рублей, расходы – 36 млрд рублей, дефицит – 400 млн рублей. Ещё 640 млн рублей направят на дороги.", []],
  ["keeps a country's budget", "Доходы бюджета Перу в 2017 году составили 35 млрд долларов.", ["35 млрд долларов other:budget level PE>- 2017"]],
  ["keeps trade where no country is named", "В 2017 году товарооборот вырос на 5%.", ["5% trade_turnover growth_rate ->- 2017"]],
];

const AZERBAIJANI: readonly Row[] = [
  ["sets a season against that of the year before", "Builki yay mövsümündə (iyun–avqust aylarında) Peruya 68 min turist gəlib. Bu, ötən ilin yay mövsümü ilə müqayisədə 18,2 % artım deməkdir.", ["68 min tourists level PE>- 2018-06/2018-08", "18,2 % tourists growth_rate PE>- 2018-06/2018-08"]],
  ["takes a change over a year for one of the months reported", "2018-ci ilin iyulunda Peruya 68 min turist gəlib. Son 1 ildə Çilidən gələnlərin sayı 2,4 dəfə artaraq 2 min 620 nəfər olub.", ["68 min tourists level PE>- 2018-07", "2,4 dəfə tourists multiple PE>CL 2018-07", "2 min 620 tourists level PE>CL 2018-07"]],
  ["ends a name before the forum where he spoke", "“2017-ci ildə Çiliyə 25 milyard kubmetr qaz ixrac etmişik”, - bunu Peru Prezidenti İvan Salas Davos Ümumdünya Forumunda deyib.", ["25 milyard kubmetr exports level PE>CL 2017 (İvan Salas)"]],
  ["keeps the year where no months are reported", "Son 1 ildə Çilidən Peruya gələn turistlərin sayı 2,4 dəfə artıb.", ["2,4 dəfə tourists multiple PE>CL 2017-10/2018-10"]],
];

const read = (lang: "ru" | "az") => (text: string): readonly string[] => readNews({ text, date: "2018-10-20", lang }).map(inAll);

describe("guests of a country and money of a town", () => {
  it.each(RUSSIAN)("%s", (_, text, claims) => expect(read("ru")(text)).toEqual(claims));
});

describe("seasons and years of change in Azerbaijani", () => {
  it.each(AZERBAIJANI)("%s", (_, text, claims) => expect(read("az")(text)).toEqual(claims));
});
