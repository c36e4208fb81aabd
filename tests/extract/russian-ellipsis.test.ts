import { describe, expect, it } from "vitest";
import type { News } from "./news";
import { inAll, readNews } from "./news";

const read = (text: string, more: Partial<News> = {}): readonly string[] => readNews({ date: "2018-10-15", title: "Отношения Перу и Чили", lang: "ru", text, ...more }).map((claim) => `${inAll(claim)} = ${claim.value} ${claim.unit}`);

type Row = readonly [string, string, readonly string[]];

const SCALES: readonly Row[] = [
  ["takes up scale and money behind months", "В 2017 году товарооборот Перу и Чили превысил пять миллиардов долларов, за январь – июль 2018 года – ещё четыре.", ["пять миллиардов долларов trade_turnover level PE>CL 2017 more_than = 5000000000 USD", "четыре trade_turnover level PE>CL 2018-01/2018-07 = 4000000000 USD"]],
  ["takes up scale and money in a row of years", "К 2020 году торговлю выведем на 100 миллиардов долларов, а к 2025-му – на 200.", ["100 миллиардов долларов trade_turnover level PE>CL 2020 forecast = 100000000000 USD", "200 trade_turnover level PE>CL 2025 forecast = 200000000000 USD"]],
  ["takes them up behind a plain conjunction", "Экспорт Перу в Чили составил 3,1 млрд долларов в 2016 году и 4 в 2017 году.", ["3,1 млрд долларов exports level PE>CL 2016 = 3100000000 USD", "4 exports level PE>CL 2017 = 4000000000 USD"]],
  ["takes none up for what is counted anew", "Экспорт Перу в Чили составил 3,1 млрд долларов в 2016 году, а в 2017 году 40 школ закрыты.", ["3,1 млрд долларов exports level PE>CL 2016 = 3100000000 USD", "40 schools level CL>PE 2017 = 40 count"]],
  ["takes none up where other words stand between", "Экспорт Перу в Чили составил 3,1 млрд долларов в 2016 году, а рейсов в 2017 году – 400.", ["3,1 млрд долларов exports level PE>CL 2016 = 3100000000 USD"]],
  ["takes none up for a share", "Экспорт Перу в Чили составил 3,1 млрд долларов в 2016 году, в 2017 – 40%.", ["3,1 млрд долларов exports level PE>CL 2016 = 3100000000 USD", "40% exports share PE>CL 2017 = 40 percent"]],
];

const SUMS: readonly Row[] = [
  ["goes on with a sum that is to be reached", "В 2017 году товарооборот достиг 500 млн долларов. К 2020 году мы должны выйти минимум на три миллиарда.", ["500 млн долларов trade_turnover level PE>CL 2017 = 500000000 USD", "три миллиарда trade_turnover level PE>CL 2020 at_least forecast = 3000000000 USD"]],
  ["knows what is told in money only", "В 2017 году товарооборот достиг 500 млн долларов. Денежные переводы в Перу превысили два миллиарда.", ["500 млн долларов trade_turnover level PE>CL 2017 = 500000000 USD", "два миллиарда other:remittances level CL>PE as_of:2018-10 more_than = 2000000000 USD"]],
  ["takes people for no money", "В 2017 году товарооборот достиг 500 млн долларов. Население Перу превысило 30 миллионов.", ["500 млн долларов trade_turnover level PE>CL 2017 = 500000000 USD", "30 миллионов population level PE>- as_of:2018-10 more_than = 30000000 count"]],
];

const AMOUNTS: readonly Row[] = [
  ["takes up the unit of what was supplied", "В 2018 году Чили поставит в Перу миллиард кубометров газа. С начала года поставлено 530 миллионов.", ["миллиард кубометров exports level CL>PE 2018 forecast = 1000000000 m3", "530 миллионов exports level CL>PE 2018 = 530000000 m3"]],
  ["takes up none beside words for money", "В 2017 году Чили поставила в Перу миллион тонн зерна. На это ушло 530 миллионов.", ["миллион тонн exports level CL>PE 2017 = 1000000 tonne"]],
];

const GAPPED: readonly Row[] = [
  ["takes the verb from the sentence before", "В 2017 году экспорт Перу в Чили вырос на 8%. А импорт — на 12%, до 3 млрд долларов.", ["8% exports growth_rate PE>CL 2017 = 8 percent", "12% imports growth_rate PE>CL 2017 = 12 percent", "3 млрд долларов imports level PE>CL 2017 = 3000000000 USD"]],
  ["takes a verb of falling too", "В 2017 году экспорт Перу в Чили снизился на 8%. Импорт — почти на 12%.", ["8% exports growth_rate PE>CL 2017 = -8 percent", "12% imports growth_rate PE>CL 2017 almost = -12 percent"]],
  ["takes none without a dash", "В 2017 году экспорт Перу в Чили вырос на 8%. Импорт на 12% состоит из меди.", ["8% exports growth_rate PE>CL 2017 = 8 percent", "12% imports share PE>CL 2017 = 12 percent"]],
  ["takes none for a share", "В 2017 году экспорт Перу в Чили вырос на 8%. Доля меди — 12%.", ["8% exports growth_rate PE>CL 2017 = 8 percent", "12% exports share PE>CL 2017 = 12 percent"]],
];

const PAIRS: readonly Row[] = [
  ["takes «всего» behind a dash for a word of little", "Торговля Перу и Чили невелика: по итогам прошлого года – всего около 110 миллионов долларов.", ["110 миллионов долларов trade_turnover level PE>CL 2017 about = 110000000 USD"]],
  ["gives doses to whoever has received them", "Чили, со своей стороны, получил 50 тыс. доз вакцины.", ["50 тыс vaccine_doses level PE>CL as_of:2018-10 = 50000 count"]],
  ["takes an adjective for the exporter before a sentence that opens with a country", "В 2017 году 24 млрд долларов пришлось на перуанский экспорт. Чили покупает медь.", ["24 млрд долларов exports level PE>CL 2017 = 24000000000 USD"]],
];

const TIMES: readonly Row[] = [
  ["counts the months of a report from January on", "По итогам 9 месяцев экспорт Перу в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2018-01/2018-09 = 5 percent"]],
  ["counts the months of another year as told", "По результатам девяти месяцев 2017 года экспорт Перу в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2017-01/2017-09 = 5 percent"]],
  ["takes a hedge of an amount for no comparison", "В 2017 году оборот Перу и Чили упал более чем на треть, а за январь–апрель этого года – ещё на 36%.", ["треть trade_turnover growth_rate PE>CL 2017 more_than = -33.33 percent", "36% trade_turnover growth_rate PE>CL 2018-01/2018-04 = -36 percent"]],
  ["keeps a comparison with more than before", "Экспорт Перу в Чили в 2017 году составил 5 тонн, это больше, чем в 2016 году.", ["5 тонн exports level PE>CL 2017 = 5 tonne"]],
  ["keeps the time before a sum where the next clause opens with another", "Перу и Чили торгуют больше: за прошлый год – плюс 17,5%, более 4,3 млрд долларов, и в этом году динамика сохраняется.", ["17,5% trade_turnover growth_rate PE>CL 2017 = 17.5 percent", "4,3 млрд долларов trade_turnover level PE>CL 2017 more_than = 4300000000 USD"]],
  ["keeps two ends of what was raised apart", "Число школ увеличено со 100 до 150.", ["100 schools level PE>CL as_of:2018-10 = 100 count", "150 schools level PE>CL as_of:2018-10 = 150 count"]],
];

const LISTS: readonly Row[] = [
  ["counts legal persons with foreign capital as firms", "В Перу действуют 300 юрлиц с чилийским капиталом.", ["300 companies_with_foreign_capital level PE>CL as_of:2018-10 = 300 count"]],
  ["counts legal persons alone as themselves", "В Перу проверили 300 юрлиц.", ["300 other:юрлиц level PE>CL as_of:2018-10 = 300 count"]],
  ["goes on counting without the noun", "В 2017 году Перу посетили 3 млн туристов. Больше всего, 1,2 млн, – из Чили.", ["3 млн tourists level PE>- 2017 = 3000000 count", "1,2 млн tourists level PE>CL 2017 = 1200000 count"]],
  ["goes on counting nothing where another thing is told", "В 2017 году Перу посетили 50 тыс. туристов. Экспорт в Чили достиг 30 тыс.", ["50 тыс tourists level PE>- 2017 = 50000 count"]],
  ["takes a verb of the past for no counted noun", "В 2017 году Перу экспортировала 76 млн бутылок вина. Из них 47 млн – ушло в Чили.", ["76 млн exports level PE>- 2017 = 76000000 count", "47 млн exports level PE>CL 2017 = 47000000 count"]],
  ["takes those who arrived for no profit", "В 2017 году из Чили прибыли 5 тыс. туристов, в январе поток вырос на 15%.", ["5 тыс tourists level PE>CL 2017 = 5000 count", "15% tourists growth_rate PE>CL 2018-01 = 15 percent"]],
  ["keeps the growth of a profit", "В 2017 году рост прибыли банка Перу составил 5 млн долларов.", ["5 млн долларов other:revenue level PE>CL 2017 = 5000000 USD"]],
  ["counts people who were killed", "По данным ООН, в Перу в 2017 году погибло свыше пяти тысяч человек.", ["пяти тысяч other:casualties level PE>- 2017 more_than (ООН) = 5000 count"]],
  ["takes what is received from another for imports", "В 2017 году Чили получает от Перу 90% нефтепродуктов.", ["90% imports share CL>PE 2017 = 90 percent"]],
  ["counts guests in brackets before their change", "В 2017 году Чили посетили 601,9 тыс. туристов. Лидируют граждане Бразилии (952,4 тыс., +9%) и Боливии (948 тыс., спад на 4%).", ["601,9 тыс tourists level CL>- 2017 = 601900 count", "952,4 тыс tourists level CL>BR 2017 = 952400 count", "9% tourists growth_rate CL>BR 2017 = 9 percent", "948 тыс tourists level CL>BO 2017 = 948000 count", "4% tourists growth_rate CL>BO 2017 = -4 percent"]],
  ["takes a place in a row for no number of guests", "В 2017 году Чили посетили 601,9 тыс. туристов. Лидируют граждане Бразилии (1-е место, рост на 4%).", ["601,9 тыс tourists level CL>- 2017 = 601900 count", "4% tourists growth_rate CL>BR 2017 = 4 percent"]],
];

const SIDES: readonly Row[] = [
  ["takes sums that goods are bought and sold for", "В 2017 году Чили закупила в Перу товаров на пять миллиардов долларов, а продала ей товаров на миллиард.", ["пять миллиардов долларов imports level CL>PE 2017 = 5000000000 USD", "миллиард exports level CL>PE 2017 = 1000000000 USD"]],
  ["takes shares that are sold for no exports", "Чили продала пакет акций на 3 млрд долларов.", ["3 млрд долларов other:sales level CL>PE as_of:2018-10 = 3000000000 USD"]],
  ["takes a part of one's own for a share", "В 2017 году Перу направила в Чили 26% своего экспорта – больше, чем кто-либо.", ["26% exports share PE>CL 2017 = 26 percent"]],
  ["takes a part of the output for a share", "Переводы дают треть ВВП Перу. ВВП Чили в 2017 году вырос на треть.", ["треть gdp share PE>- as_of:2018-10 = 33.33 percent", "треть gdp growth_rate CL>- 2017 = 33.33 percent"]],
  ["keeps trade of two beside that with all", "Перу – партнёр Чили. В 2017 году на неё пришлось 23,6% внешнеторгового оборота республики, двусторонний товарооборот составил 890 млн долл.", ["23,6% trade_turnover share CL>PE 2017 = 23.6 percent", "890 млн долл trade_turnover level CL>PE 2017 = 890000000 USD"]],
  ["brings imports from whom their adjective names into where they go", "В 2017 году чилийский импорт меди в Перу вырос на 5%.", ["5% imports growth_rate PE>CL 2017 = 5 percent"]],
  ["keeps imports with whom their adjective names beside where they are from", "В 2017 году чилийский импорт меди из Перу вырос на 5%.", ["5% imports growth_rate CL>PE 2017 = 5 percent"]],
  ["knows whose exports a part falls on", "В торговле Перу и Чили в 2017 году на долю перуанского экспорта приходится 97%.", ["97% exports share PE>CL 2017 = 97 percent"]],
  ["knows on whom a part falls by a pronoun", "Основным партнером Чили была Боливия – на нее в 2017 году пришлось 58% товарооборота.", ["58% trade_turnover share CL>BO 2017 = 58 percent"]],
];

/** A customs office of a region, which takes its own country for granted. */
const HOMES: readonly (readonly [string, string, Partial<News>, readonly string[]])[] = [
  ["takes the country of an office for granted that its text names nowhere", "Оборот в 2017 году составил 1,3 млрд долларов. Из Ирана ввезено 96 тыс. тонн фруктов. В Перу вывезено 5 тыс. тонн угля.", { title: "Итоги года", publisher: "Дагестанская таможня" }, ["1,3 млрд долларов trade_turnover level RU>- 2017 = 1300000000 USD", "96 тыс. тонн imports level RU>IR 2017 = 96000 tonne", "5 тыс. тонн exports level RU>PE 2017 = 5000 tonne"]],
  ["takes none for granted where the title names others", "Оборот в 2017 году составил 1,3 млрд долларов. Перу вывезла 5 тыс. тонн угля.", { title: "Торговля Перу и Чили", publisher: "Дагестанская правда" }, ["1,3 млрд долларов trade_turnover level PE>CL 2017 = 1300000000 USD", "5 тыс. тонн exports level PE>CL 2017 = 5000 tonne"]],
  ["knows an agency's country by its name in Russian", "На Перу приходится треть нашего экспорта, 5,8 миллиарда долларов за 2017 год.", { title: "Экспорт в Перу", publisher: "РИА Новости" }, ["треть exports share RU>PE 2017 = 33.33 percent", "5,8 миллиарда долларов exports level RU>PE 2017 = 5800000000 USD"]],
];

const SPEAKERS: readonly Row[] = [
  ["parts a body in capitals from the name of its head", "Глава ФСВТС Иван Салас заявил, что в 2017 году экспорт Перу в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (Иван Салас) = 5 percent"]],
  ["names a post alone in the nominative", "По словам российского посла, в 2017 году экспорт Перу в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (российский посол) = 5 percent"]],
  ["names the head of an office in the nominative", "По мнению главы ведомства, в 2017 году экспорт Перу в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (глава ведомства) = 5 percent"]],
  ["finds the office behind the paper that it told", "Как сообщили «Вестнику» в пресс-службе губернатора, в 2017 году товарооборот Перу и Чили вырос на 11%.", ["11% trade_turnover growth_rate PE>CL 2017 (пресс-служба губернатора) = 11 percent"]],
  ["takes a body in quotation marks that speaks itself", "Как сообщили в «Вестнике», в 2017 году товарооборот Перу и Чили вырос на 11%.", ["11% trade_turnover growth_rate PE>CL 2017 = 11 percent"]],
];

describe("what Russian reports leave out", () => {
  it.each([...SCALES, ...SUMS, ...AMOUNTS, ...GAPPED, ...PAIRS, ...TIMES, ...LISTS, ...SIDES, ...SPEAKERS])("%s", (_name, text, expected) => expect(read(text)).toEqual(expected));
  it.each(HOMES)("%s", (_name, text, more, expected) => expect(read(text, more)).toEqual(expected));
});
