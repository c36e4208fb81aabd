import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";

/** The words of each figure, what it measures, whose it is and when, as "5 тонн exports PE>CL 2017". */
function read(title: string | null, text: string): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title, publishedAt: "2018-10-20", publisher: null, lang: "ru" });
  for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
  return claims.map(({ quote, indicator, measure, reporter, partner, period }) => `${quote} ${indicator} ${measure} ${reporter ?? "-"}>${partner ?? "-"} ${period?.label ?? "-"}`);
}

type Row = [string, string | null, string, readonly string[]];

const TRADE: readonly Row[] = [
  ["takes a flow behind its verb for the part that it is", null, "Большую часть товарооборота Перу и Чили в 2017 году — 72,5% — составил экспорт.", ["72,5% exports share PE>CL 2017"]],
  ["takes the part of what was just told", null, "Оборот торговли Перу и Чили в 2017 году достиг 2,4 млрд долларов, половина из которых — это импорт меди.", ["2,4 млрд долларов trade_turnover level PE>CL 2017", "половина imports share PE>CL 2017"]],
  ["keeps a change before such a verb", null, "В 2017 году экспорт Перу в Чили вырос. Рост на 30% составил рекорд.", ["30% exports growth_rate PE>CL 2017"]],
  ["keeps the part of one good", null, "В 2017 году товарооборот Перу и Чили вырос, 40% составили металлы.", ["40% trade_turnover share PE>CL 2017"]],
  ["reads kilowatts in an hour for the energy that is meant", null, "В 2017 году Перу увеличила экспорт электроэнергии в Чили до 400 млн киловатт в час.", ["400 млн киловатт в час exports level PE>CL 2017"]],
  ["leaves out which batch and which place it is", null, "В 2017 году Чили отправила в Перу две партии вакцины, по 30 тысяч доз каждая, и заняла 3 место в мире.", ["30 тысяч vaccine_doses level CL>PE 2017"]],
];

const WHOSE: readonly Row[] = [
  ["knows the country visited over the time told", "Перу и Чили", "Перу в январе посетили 80 тысяч иностранцев.", ["80 тысяч tourists level PE>- 2018-01"]],
  ["knows the country that people kept visiting", "Гости Перу", "Перу в 2017 году посещали граждане Чили (+5% туристов).", ["5% tourists growth_rate PE>CL 2017"]],
  ["leaves those who visit where the verb is not theirs", "Перу и Чили", "Гости из Чили в январе посетили Перу, всего 80 тысяч туристов.", ["80 тысяч tourists level PE>CL 2018-01"]],
  ["takes who wants to get something for who gets it", null, "Власти Перу ожидают получить 5 миллионов доз чилийской вакцины.", ["5 миллионов vaccine_doses level CL>PE -"]],
  ["takes who gives for who gives though it has got something too", null, "Перу получила помощь. Чили передала Перу 5 миллионов доз вакцины.", ["5 миллионов vaccine_doses level CL>PE as_of:2018-10"]],
  ["takes a union before its members for what they belong to", "Туристы в Перу", "В Перу в 2017 году росло число туристов из стран ЕС – среди них граждане Чехии (+59%), Латвии (+46%) и Греции (+31%).", ["59% tourists growth_rate PE>CZ 2017", "46% tourists growth_rate PE>LV 2017", "31% tourists growth_rate PE>GR 2017"]],
  ["keeps a union that has a figure of its own", "Экспорт Перу", "Экспорт Перу в страны ЕС в 2017 году вырос на 5%, в том числе в Испанию — на 9%.", ["5% exports growth_rate PE>EU 2017", "9% exports growth_rate PE>ES 2017"]],
  ["gives a bloc's trade to its only partner, and what goes on with it", "Чили и Перу", "Товарооборот ЕАЭС с Перу в 2017 году вырос на 4%. При этом экспорт вырос на 5%, импорт – на 6%.", ["4% trade_turnover growth_rate ->PE 2017", "5% exports growth_rate ->PE 2017", "6% imports growth_rate ->PE 2017"]],
  ["keeps a country's trade with a bloc its own", "Чили и Перу", "Экспорт Перу в страны СНГ в 2017 году вырос на 4%.", ["4% exports growth_rate PE>- 2017"]],
  ["takes exports and imports of a province for all of them", "Торговля Сычуани с Перу", "Объём импорта и экспорта товаров провинции Сычуань в 2017 году вырос на 20%. В частности, экспорт составил 3 млрд юаней.", ["20% trade_turnover growth_rate CN>- 2017", "3 млрд юаней exports level CN>- 2017"]],
  ["keeps the partner of exports and imports", "Торговля Сычуани с Перу", "Объём импорта и экспорта между провинцией Сычуань и Перу в 2017 году вырос на 20%.", ["20% trade_turnover growth_rate CN>PE 2017"]],
  ["lists a rival with a figure of its own, and not whose place is told", "Импорт Перу", "Перу импортирует медь. Чили заняла третье место, её опередили Индия (5 млн тонн импорта) и Иран (4 млн тонн).", ["5 млн тонн imports level PE>IN -", "4 млн тонн imports level PE>IR -"]],
  ["knows who buys where goods are bought, though their delivery is told", null, "Словакия закупает в Перу медь: за прошлый год туда поставлено 4 млн тонн.", ["4 млн тонн exports level PE>SK 2017"]],
  ["knows purchases in a country for those from it", null, "В 2017 году Польша увеличила закупки меди в Чили до 4 млн тонн.", ["4 млн тонн imports level PL>CL 2017"]],
  ["sells in a country what is no purchase", null, "В 2017 году Перу увеличила экспорт меди в Чили до 4 млн тонн.", ["4 млн тонн exports level PE>CL 2017"]],
  ["takes a capital that receives guests for their host", null, "В 2017 году Лима рассчитывала на рост. В 2018 году Лима готова принять 250 тысяч чилийских туристов.", ["250 тысяч tourists level PE>CL 2018"]],
  ["goes on with who gets what others send", null, "В 2017 году денежные переводы из Чили в Перу составили 2 млрд долларов. Переводы из Испании выросли на 60%.", ["2 млрд долларов other:remittances level CL>PE 2017", "60% other:remittances growth_rate ES>PE 2017"]],
  ["leaves a rate of another country alone", null, "В 2017 году инфляция в Перу составила 5%. В Чили инфляция достигла 7%.", ["5% other:inflation level PE>- 2017", "7% other:inflation level CL>- 2017"]],
  ["takes a region's share for that of no country", "Торговля Перу", "Главный партнер Перу — Чили: на её долю приходится 40% внешнеторгового оборота. Доля стран СНГ — 13%, Китая — 10%.", ["40% trade_turnover share PE>CL as_of:2018-10", "13% trade_turnover share PE>- as_of:2018-10", "10% trade_turnover share PE>CN as_of:2018-10"]],
  ["names nobody who puts foreign money into a country, and then each who does", null, "Прямые иностранные инвестиции в Перу составили 500 млн долларов. Больше всего вложили Чили — 85 млн и Испания — 60 млн долларов.", ["500 млн долларов investment level ->PE as_of:2018-10", "85 млн investment level CL>PE as_of:2018-10", "60 млн долларов investment level ES>PE as_of:2018-10"]],
  ["lists those whom one country puts money into", null, "Чили инвестировала в Перу 20 млн долларов, в Боливию 30 млн долларов.", ["20 млн долларов investment level CL>PE as_of:2018-10", "30 млн долларов investment level CL>BO as_of:2018-10"]],
  ["tells a country from its capital that sounds alike", null, "В 2017 году из Бразилии в Перу поставлено 5 тысяч тонн кофе.", ["5 тысяч тонн exports level BR>PE 2017"]],
  ["leaves a rival without a figure aside", "Импорт Перу", "В 2017 году Чили, обогнав Индию, поставила в Перу 6 млн тонн меди.", ["6 млн тонн exports level CL>PE 2017"]],
];

const COUNTS: readonly Row[] = [
  ["counts those who come to study", null, "В 2017 году на учёбу в Перу приехали 5,2 тысячи иностранцев.", ["5,2 тысячи students level PE>- 2017"]],
  ["counts those who come for education", null, "В 2017 году для получения образования в Перу прибыли 39 тысяч иностранных граждан.", ["39 тысяч students level PE>- 2017"]],
  ["counts those who come and do not study", null, "В 2017 году в Перу приехали 5,2 тысячи иностранцев.", ["5,2 тысячи tourists level PE>- 2017"]],
  ["counts the people of a list as what it is of", null, "В 2017 году в Перу на учёбу приехали 5 тысяч иностранцев. Больше всего их из этих стран:\n1. Индия — 2800 человек;\n2. Иран — 900 человек.", ["5 тысяч students level PE>- 2017", "2800 students level PE>IN 2017", "900 students level PE>IR 2017"]],
  ["leaves people that no list tells of", null, "В 2017 году в Перу на учёбу приехали 5 тысяч иностранцев. При аварии погибли 3 человека.", ["5 тысяч students level PE>- 2017"]],
];

const TIMES: readonly Row[] = [
  ["knows half a year without its number", null, "За полгода товарооборот Перу и Чили составил 300 миллионов долларов.", ["300 миллионов долларов trade_turnover level PE>CL 2018-H1"]],
  ["knows half of a year that is named", null, "За полугодие 2016 года экспорт Перу в Чили составил 300 миллионов долларов.", ["300 миллионов долларов exports level PE>CL 2016-H1"]],
  ["takes half a year ahead for no time of a figure", null, "Перу и Чили подписали договор на полгода, по которому экспорт составит 5 тысяч тонн.", ["5 тысяч тонн exports level PE>CL -"]],
  ["holds a figure against the data of another year", null, "В январе экспорт Перу в Чили был на 12% больше данных 2017 года.", ["12% exports growth_rate PE>CL 2018-01"]],
  ["dates by a year whose data are told", null, "По данным за 2017 год, экспорт Перу в Чили составил 5 млн долларов.", ["5 млн долларов exports level PE>CL 2017"]],
  ["dates what is founded by the time of what was founded before", "Предприятия в Перу", "За девять месяцев в Перу создано 540 предприятий с участием иностранного капитала. На втором месте инвесторы из Чили, ими открыто 96 предприятий.", ["540 companies_with_foreign_capital level PE>- 2018-01/2018-09", "96 companies_with_foreign_capital level PE>CL 2018-01/2018-09"]],
  ["dates what works now by the publication", "Предприятия в Перу", "В 2010 году в Перу создано 540 предприятий с чилийским капиталом. Сегодня в стране работает 900 предприятий с чилийским капиталом.", ["540 companies_with_foreign_capital level PE>CL 2010", "900 companies_with_foreign_capital level PE>CL as_of:2018-10"]],
  ["takes both ends of a change in brackets behind its percentage", null, "В 2017 году импорт Перу из Чили вырос на 28,8% (с $1 млрд до $1,3 млрд).", ["28,8% imports growth_rate PE>CL 2017", "$1 млрд imports level PE>CL 2016", "$1,3 млрд imports level PE>CL 2017"]],
  ["keeps a range in brackets that follows no percentage", null, "В 2017 году Перу запланировала импорт меди из Чили (от 1 до 1,3 млрд долларов).", ["1 до 1,3 млрд долларов imports level PE>CL 2017"]],
];

describe("Russian prose", () => {
  it.each(TRADE)("%s", (_name, title, text, expected) => expect(read(title, text)).toEqual(expected));
  it.each(WHOSE)("%s", (_name, title, text, expected) => expect(read(title, text)).toEqual(expected));
  it.each(COUNTS)("%s", (_name, title, text, expected) => expect(read(title, text)).toEqual(expected));
  it.each(TIMES)("%s", (_name, title, text, expected) => expect(read(title, text)).toEqual(expected));
});

describe("who tells a figure in Russian", () => {
  it.each([
    ["by whose count it is", "Согласно подсчётам Минобрнауки, экспорт Перу в Чили составил 5 млн долларов.", "Минобрнауки"],
    ["by whose estimates", "Согласно оценкам Всемирного банка, экспорт Перу в Чили составил 5 млн долларов.", "Всемирный банк"],
    ["nobody where a rule is kept", "Согласно договору, экспорт Перу в Чили составил 5 млн долларов.", null],
  ])("knows %s", (_name, text, expected) => {
    const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: "2018-10-20", publisher: null, lang: "ru" });
    expect(claims.map(({ speaker }) => speaker)).toEqual([expected]);
  });
});
