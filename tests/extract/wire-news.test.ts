import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

const readAs = (lang: Language) => (text: string): readonly string[] => readNews({ text, date: "2018-10-20", lang }).map(inAll);

type Row = readonly [string, string, readonly string[]];

const RUSSIAN: readonly Row[] = [
  ["parts sentences whose space was lost", "Экспорт Перу в Чили в 2017 году вырос на 5%, до 9 млн долларов.Импорт Перу из Чили вырос на 7%.", ["5% exports growth_rate PE>CL 2017", "9 млн долларов exports level PE>CL 2017", "7% imports growth_rate PE>CL 2017"]],
  ["does not part the name of a site", "По данным Андес.Ru, экспорт Перу в Чили в 2017 году вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (Андес)"]],
  ["goes on over a province abbreviated", "Товарооборот между пров. Аргентины и Чили в 2017 году вырос на 5 проц. и составил 9 млн долларов.", ["5 проц trade_turnover growth_rate AR>CL 2017", "9 млн долларов trade_turnover level AR>CL 2017"]],
  ["reads a part of the whole behind a percentage abbreviated", "Товарооборот с Чили в 2017 году вырос до 9 млн долларов, составив 64 проц. от общего объема торговли Перу.", ["9 млн долларов trade_turnover level CL>PE 2017", "64 проц trade_turnover share CL>PE 2017"]],
  ["takes the currency before the brackets", "Экспорт Перу в Чили в 2017 году составил 9 млрд песо (около 12 млн долларов), а импорт - 3,6 млрд (около 5 млн долларов).", ["9 млрд песо exports level PE>CL 2017", "12 млн долларов exports level PE>CL 2017 about", "3,6 млрд imports level PE>CL 2017", "5 млн долларов imports level PE>CL 2017 about"]],
  ["parts sentences whose space was lost before a quotation", "Иван Салас рассказал о Перу и Чили.«Экспорт Перу в Чили в 2017 году вырос на 5%», — сказал он.Импорт Перу из Чили в 2017 году упал на 3%.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)", "3% imports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["reads a word for the month between two months", "В период с января месяца по октябрь 2017 года в Перу из Чили приехало 5 тысяч туристов.", ["5 тысяч tourists level PE>CL 2017-01/2017-10"]],
  ["takes what a fall led to for no base", "В феврале 2018 года добыча меди в Перу сократилась на 2% по сравнению с январем и на 1% по сравнению с августом прошлого года, до 34 тысяч тонн.", ["2% production_volume growth_rate PE>- 2018-02", "1% production_volume growth_rate PE>- 2018-02", "34 тысяч тонн production_volume level PE>- 2018-02"]],
  ["keeps a base behind words of comparison", "В феврале 2018 года добыча меди в Перу выросла до 34 тысяч тонн по сравнению с 30 тысячами тонн.", ["34 тысяч тонн production_volume level PE>- 2018-02", "30 тысячами тонн production_volume level PE>- 2017-02"]],
  ["counts guests from abroad as tourists", "В 2017 году Перу приняло 9 тысяч гостей из-за рубежа.", ["9 тысяч tourists level PE>- 2017"]],
  ["counts guests of a forum as those who take part", "В 2017 году на форум в Перу прибыли 500 гостей из-за рубежа.", ["500 participants level PE>- 2017"]],
  ["keeps the host of guests whom a sentence goes through", "В 2017 году Перу посетили 34 тысячи иностранных туристов. На первом месте туристы из Чили — 5 тысяч, на втором — боливийцы, а на третьем — аргентинцы (2 тысячи).", ["34 тысячи tourists level PE>- 2017", "5 тысяч tourists level PE>CL 2017", "2 тысячи tourists level PE>AR 2017"]],
  ["knows who sells by whose goods are supplied", "Поставки перуанской меди снизились. Из-за санкций Боливии поставки меди в Чили в 2017 году выросли на 42%, в Аргентину — на 60%.", ["42% exports growth_rate PE>CL 2017", "60% exports growth_rate PE>AR 2017"]],
  ["reads what supplies did against a background", "Поставки Перу в Чили за 9 месяцев 2017 года снизились на 4% на фоне общего снижения импорта меди на 11%.", ["4% exports growth_rate PE>CL 2017-01/2017-09", "11% imports growth_rate PE>CL 2017-01/2017-09"]],
  ["reads money sent home", "В 2017 году в Перу из Чили было переведено 741 миллион долларов.", ["741 миллион долларов other:remittances level CL>PE 2017"]],
  ["sends goods from one capital to another", "Экспорт из Лимы в Баку в 2017 году вырос в 3,3 раза.", ["3,3 раза exports multiple PE>AZ 2017"]],
  ["keeps a capital for a venue beside no other", "Экспорт Перу в Чили в 2017 году вырос в 3,3 раза, рассказали в Москве.", ["3,3 раза exports multiple PE>CL 2017"]],
  ["takes a contrast with what was for no condition", "Если в прошлом году торговля Перу с Чили упала на 35%, то в этом году рост составил 56%.", ["35% trade_turnover growth_rate PE>CL 2017", "56% trade_turnover growth_rate PE>CL 2018"]],
  ["keeps a condition", "Если торговля Перу с Чили упадет на 35%, компании уйдут.", ["35% trade_turnover growth_rate PE>CL - forecast"]],
  ["reads the part that a buyer takes", "Чили осталась главным покупателем вина Перу с долей в 65%.", ["65% exports share CL>PE as_of:2018-10"]],
  ["knows from whom one buys whose goods a text tells of", "Экспорт перуанского вина вырос. Чили в 2017 году импортировала 3 млн бутылок вина.", ["3 млн imports level CL>PE 2017"]],
  ["gives a large sum the one currency of the text", "Товарооборот Перу и Чили в 2016 году составил 3 млрд долларов. Это много. В прошлом году было примерно 9 млрд.", ["3 млрд долларов trade_turnover level PE>CL 2016", "9 млрд trade_turnover level PE>CL 2017 about"]],
  ["gives thousands in brackets the currency of the item before", "В 2017 году вино у Перу купили Чили (1,9 млн долларов), Боливия (1,1 млн) и Аргентина (699,9 тысячи).", ["1,9 млн долларов other:amount level PE>CL 2017", "1,1 млн other:amount level PE>BO 2017", "699,9 тысячи other:amount level PE>AR 2017"]],
  ["takes regions for their state", "Инвестиции Чили в Дальний Восток в 2017 году составили 9 млрд рублей.", ["9 млрд рублей investment level CL>RU 2017"]],
  ["finds the country of a whole behind that of the part", "Доля Чили в общем перуанском внешнеторговом обороте составила в 2017 году 3,4%.", ["3,4% trade_turnover share PE>CL 2017"]],
  ["takes a level of last year for a base", "Товарооборот Перу и Чили по итогам шести месяцев текущего года сохранился на уровне прошлого года - снизился на 1%.", ["1% trade_turnover growth_rate PE>CL 2018-H1"]],
  ["reads a level whose change stands in brackets", "В 2017 году основной объем экспорта Перу пришелся на зерно - его поставлено на $9,4 млрд (рост на 10%).", ["$9,4 млрд exports level PE>- 2017", "10% exports growth_rate PE>- 2017"]],
  ["reads percentages in any form", "Чили ввела 25-процентные пошлины на товары Перу.", ["25-процентные other:tariff level CL>PE as_of:2018-10"]],
  ["reads a month told once more", "В апреле 2018 года Перу поставило в Чили 5 млн тонн меди. В апреле же прошлого года поставки составили 3 млн тонн.", ["5 млн тонн exports level PE>CL 2018-04", "3 млн тонн exports level PE>CL 2017-04"]],
  ["sends the goods of one seller from it whichever side tells", "Импорт перуанского чая в Чили в 2017 году вырос до 1,8 млн тонн. Он стал рекордным, объем поставок в 2016 году составлял 1,5 млн тонн.", ["1,8 млн тонн imports level CL>PE 2017", "1,5 млн тонн exports level PE>CL 2016"]],
  ["reads what a share came to behind a colon", "Доля Чили в импорте Перу хотя и сокращается, но останется большой: 21,2%.", ["21,2% imports share PE>CL as_of:2018-10"]],
  ["holds the part of another country against one of the same time", "В 2017 году доля Чили в импорте Перу составила 55% против 21% у Боливии.", ["55% imports share PE>CL 2017", "21% imports share PE>BO 2017"]],
  ["holds the part of a year before against one", "В 2017 году доля Чили в импорте Перу составила 55% против 21% годом ранее.", ["55% imports share PE>CL 2017", "21% imports share PE>CL 2016"]],
  ["tells how the number of joint firms grew", "Количество совместных предприятий Перу и Чили увеличилось в 4 раза.", ["4 раза joint_ventures multiple CL>PE -"]],
  ["dates nothing by the day on which it was said", "В январе-июле 2018 года экспорт Перу в Чили вырос на 19% до 9 млн долларов, сообщила таможня Перу 22 августа.", ["19% exports growth_rate PE>CL 2018-01/2018-07 (таможня Перу)", "9 млн долларов exports level PE>CL 2018-01/2018-07 (таможня Перу)"]],
  ["counts payments in money of one's own as settlements", "Доля платежей в нацвалютах в торговле Перу и Чили в 2017 году составила 70%.", ["70% other:settlements share PE>CL 2017"]],
  ["goes on with what the last sentence names", "Торговый оборот Перу и Чили в 2017 году составил 30 млн долларов. Экспорт Перу вырос. По словам министра, он увеличился почти на треть.", ["30 млн долларов trade_turnover level PE>CL 2017", "треть exports growth_rate PE>CL 2017 almost (министр)"]],
  ["dates by a month behind what was said", "Экспорт Перу в Чили составил 9 млн долларов, сообщила таможня Перу, в августе 2018 года.", ["9 млн долларов exports level PE>CL 2018-08 (таможня Перу)"]],
];

const RUSSIAN_SPEAKERS: readonly Row[] = [
  ["a head of a body in capitals", "Экспорт Перу в Чили в 2017 году вырос на 5%. Об этом председатель Окружной Думы Северного Собрания Иван Салас заявил в Лиме. Председатель Думы сообщил, что импорт в 2017 году упал на 3%.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)", "3% imports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["who speaks and not where", "Экспорт Перу в Чили в 2017 году вырос на 5%. Об этом премьер Иван Салас заявил в среду в Китае на форуме.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["who speaks and not to whom", "Экспорт Перу в Чили в 2017 году вырос на 5%. Об этом посол Иван Салас рассказал Северной газете.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["who tells an agency and not the agency", "Экспорт Перу в Чили в 2017 году вырос на 5%, заявил в интервью РИА Новости Иван Салас.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["who talks with an agency", "Экспорт Перу в Чили в 2017 году вырос на 5%, рассказал в беседе с РИА Новости замглавы таможни Перу Иван Салас.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["nobody where only an agency reports", "Экспорт Перу в Чили в 2017 году вырос на 5%, сообщает РИА Новости. Иван Салас приехал в Лиму.", ["5% exports growth_rate PE>CL 2017"]],
  ["a capital that speaks", "Экспорт Перу в Чили в 2017 году вырос на 5%. Об этом сообщил Кремль.", ["5% exports growth_rate PE>CL 2017 (Кремль)"]],
  ["nobody where only a place is told", "Экспорт Перу в Чили в 2017 году вырос на 5%. Об этом заявили в Китае.", ["5% exports growth_rate PE>CL 2017"]],
  ["who speaks by a line of its own", "\"Экспорт Перу в Чили в 2017 году вырос на 5%\"\n\n– пресс-служба президента Перу", ["5% exports growth_rate PE>CL 2017 (пресс-служба президента Перу)"]],
  ["who speaks by a name of its own line", "«Экспорт Перу в Чили в 2017 году вырос на 5%».\n\n— Иван Салас, министр торговли", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["nobody by an item of a list", "Экспорт Перу в Чили в 2017 году вырос на 5%.\n\n— Иван Салас, министр торговли", ["5% exports growth_rate PE>CL 2017"]],
  ["whose estimates were published", "Согласно обнародованным оценкам Министерства торговли, экспорт Перу в Чили в 2017 году вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (Министерство торговли)"]],
  ["who speaks too", "Экспорт Перу в Чили в 2017 году вырос на 5%. Об этом сообщает и министерство торговли Перу.", ["5% exports growth_rate PE>CL 2017 (министерство торговли Перу)"]],
  ["who did something alone behind two who spoke together", "Президент Перу Иван Салас и премьер Чили Хуан Торрес выступили с заявлением. Много внимания Иван Салас уделил торговле. Он отметил, что экспорт Перу в Чили в 2017 году вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["whose words are passed on", "\"Экспорт Перу в Чили в 2017 году вырос на 5%\", - приводят в сообщении слова губернатора Северной области Ивана Саласа, который был на встрече.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["a press service with whose it is", "Экспорт Перу в Чили в 2017 году вырос на 5%. Об этом сообщает пресс-служба областного правительства.", ["5% exports growth_rate PE>CL 2017 (пресс-служба областного правительства)"]],
  ["whose calculations they are", "Экспорт Перу в Чили в 2017 году вырос на 5%. Такие расчеты приводит Центр торговли Лимы.", ["5% exports growth_rate PE>CL 2017 (Центр торговли Лимы)"]],
  ["who speaks around marks within marks", "«Экспорт Перу в Чили через порт „Искра“ вырос в 2017 году на 5%», — сообщает таможня. Помогает и Боливия, пишет газета.", ["5% exports growth_rate PE>CL 2017 (таможня)"]],
];

const AZERBAIJANI: readonly Row[] = [
  ["shares the verb at the end among all percentages", "2017-ci ildə Peruya ixracın dəyəri 12%, həcmi 14%, çəkisi isə 21% azalıb.", ["12% exports growth_rate AZ>PE 2017", "14% exports growth_rate AZ>PE 2017", "21% exports growth_rate AZ>PE 2017"]],
  ["shares no verb with a part", "2017-ci ildə Peruya ixracın payı 4%, idxal isə 6% artıb.", ["4% exports share AZ>PE 2017", "6% imports growth_rate AZ>PE 2017"]],
  ["takes so many percent of a whole for a part", "2017-ci ildə ixracın 24 faizi Peruya, 12 faizi isə Çiliyə düşüb.", ["24 faizi exports share AZ>PE 2017", "12 faizi exports share AZ>CL 2017"]],
  ["takes a sum restated by a change for the change", "2017-ci ildə Peruya ixrac 20 milyon dollar və ya 5 faiz azalaraq 60 milyon dollar olub.", ["20 milyon dollar exports change_absolute AZ>PE 2017", "5 faiz exports growth_rate AZ>PE 2017", "60 milyon dollar exports level AZ>PE 2017"]],
  ["reads the balance behind its sum", "2017-ci ildə Peru ilə xarici ticarətdə 93 milyon dollarlıq müsbət saldo yaranıb.", ["93 milyon dollarlıq trade_balance level AZ>PE 2017"]],
  ["tells the worth of goods as their trade", "2017-ci ildə Azərbaycan Peruya 61 ton çay ixrac edib. Bu həcmdə çayın dəyəri 570 min dollar təşkil edib.", ["61 ton exports level AZ>PE 2017", "570 min dollar exports level AZ>PE 2017"]],
  ["keeps the worth of a contract", "2017-ci ildə Azərbaycan Peruya 61 ton çay ixrac edib. Müqavilənin dəyəri 570 min dollar təşkil edib.", ["61 ton exports level AZ>PE 2017", "570 min dollar other:contract_value level AZ>- 2017"]],
  ["goes through shares whose country stands right behind", "2017-ci ildə Azərbaycana turist gəlib. Gələnlərin 33 faizi Peru, 21 faizi Çili, 9 faizi Boliviya, 10 faizi digər ölkələrin vətəndaşları olub.", ["33 faizi tourists share AZ>PE 2017", "21 faizi tourists share AZ>CL 2017", "9 faizi tourists share AZ>BO 2017", "10 faizi tourists share AZ>- 2017"]],
  ["ends a clause with a colon", "2017-ci ildə Peru ilə ticarət dövriyyəsi 11% artaraq 5 milyon dollara çatıb: Peru sahibkarları Azərbaycana 3 milyon dollar sərmayə yatırıb.", ["11% trade_turnover growth_rate PE>AZ 2017", "5 milyon dollara trade_turnover level PE>AZ 2017", "3 milyon dollar investment level PE>AZ 2017"]],
  ["leaves out a country on the way", "2017-ci ildə Türkiyə üzərindən Gürcüstana Azərbaycandan 8 milyon ton neft ixrac edilib.", ["8 milyon ton exports level AZ>GE 2017"]],
  ["keeps a country that is nothing else", "2017-ci ildə Gürcüstan üzərindən 8 milyon ton yük daşınıb.", ["8 milyon ton cargo_volume level GE>- 2017"]],
  ["sends goods in a direction", "2017-ci ildə Azərbaycanın Peru istiqamətində ixracı 77% artıb.", ["77% exports growth_rate AZ>PE 2017"]],
  ["counts travellers and guests from abroad", "2017-ci ildə Azərbaycana 5 min səyahətçi gəlib. Gələn xarici qonaqların sayı 2 milyona çatıb.", ["5 min tourists level AZ>- 2017", "2 milyona tourists level AZ>- 2017"]],
  ["counts guests of a forum as those who take part", "2017-ci ildə foruma 500 qonaq gəlib.", ["500 participants level ->- 2017"]],
  ["counts no verb", "2016-cı ildə Azərbaycana Perudan 300 min turist gəlib. Bu rəqəm 2015-ci ildə 285 min idi.", ["300 min tourists level AZ>PE 2016", "285 min tourists level AZ>PE 2015"]],
  ["ends the months where their base begins", "2018-ci ilin yanvar-aprel aylarında 2017-ci ilin eyni dövrü ilə müqayisədə Peruya ixrac 62 faiz artıb.", ["62 faiz exports growth_rate AZ>PE 2018-01/2018-04"]],
  ["takes no port for a city", "Bakı Dəniz Limanı 2017-ci ildə 15 milyon ton yük aşırıb.", ["15 milyon ton cargo_volume level AZ>- 2017"]],
  ["is above a sum and not more by it", "2017-ci ildə Peruya ixrac 4 milyon dollardan çoxdur.", ["4 milyon dollardan exports level AZ>PE 2017 more_than"]],
  ["is more by a sum", "2017-ci ildə Peruya ixrac 2016-cı ildəkindən 4 milyon dollar çoxdur.", ["4 milyon dollar exports change_absolute AZ>PE 2017"]],
  ["keeps the lower part of a number", "2017-ci ildə Peru ilə ticarət dövriyyəsi 10 mlrd. 367,3 mln. dollar olub.", ["10 mlrd. 367,3 mln. dollar trade_turnover level AZ>PE 2017"]],
  ["buys goods worth a sum", "2017-ci ildə Azərbaycan Perudan 570 min dollar dəyərində çay alıb.", ["570 min dollar imports level AZ>PE 2017"]],
  ["takes nothing from behind a bracket", "2017-ci ildə Peruya ixrac 30 milyon dollar (9% artım), idxal 20 milyon dollar (4% azalma) olub.", ["30 milyon dollar exports level AZ>PE 2017", "9% exports growth_rate AZ>PE 2017", "20 milyon dollar imports level AZ>PE 2017", "4% imports growth_rate AZ>PE 2017"]],
  ["takes what stands behind a bracket as its own word", "2017-ci ildə Azərbaycan Peruya 30 milyon dollarlıq (+9%) ixrac edib.", ["30 milyon dollarlıq exports level AZ>PE 2017", "9% exports growth_rate AZ>PE 2017"]],
  ["ends a name where that of a body begins", "2017-ci ildə Peruya ixrac 62 faiz artıb. Bunu nazir Rəşad Quliyev Dağ Ölkələri Təşkilatının iclasında deyib.", ["62 faiz exports growth_rate AZ>PE 2017 (Rəşad Quliyev)"]],
  ["knows of whom figures were got", "Xəbər.az-ın Milli Ticarət Komitəsindən əldə etdiyi məlumata görə, 2017-ci ildə Peruya ixrac 62 faiz artıb.", ["62 faiz exports growth_rate AZ>PE 2017 (Milli Ticarət Komitəsi)"]],
];

describe("Russian news of agencies", () => {
  it.each(RUSSIAN)("%s", (_, text, claims) => expect(readAs("ru")(text)).toEqual(claims));
  it.each(RUSSIAN_SPEAKERS)("names %s", (_, text, claims) => expect(readAs("ru")(text)).toEqual(claims));
  it("gives a bare sum the currency before the brackets", () => {
    const claims = readNews({ text: RUSSIAN[4]?.[1] ?? "", date: "2018-10-20", lang: "ru" });
    expect(claims.map(({ unit }) => unit)).toEqual(["CLP", "USD", "CLP", "USD"]);
  });
});

describe("Azerbaijani news of agencies", () => {
  it.each(AZERBAIJANI)("%s", (_, text, claims) => expect(readAs("az")(text)).toEqual(claims));
  it("gives falls that share a verb their sign", () => {
    const claims = readNews({ text: AZERBAIJANI[0]?.[1] ?? "", date: "2018-10-20", lang: "az" });
    expect(claims.map(({ value }) => value)).toEqual([-12, -14, -21]);
  });
});
