import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string, title?: string): readonly string[] => readNews({ text, ...(title === undefined ? {} : { title }), date: "2018-10-20", lang: "ru" }).map(inAll);

type Row = readonly [string, string, readonly string[]];

const NUMBERS: readonly Row[] = [
  ["reads a number on over the full stop of its scale", "В 2017 году Перу посетили 2 млн. 300 тыс. 40 туристов из Чили, а Чили – 5 тыс. 120 туристов из Перу.", ["2 млн. 300 тыс. 40 tourists level PE>CL 2017", "5 тыс. 120 tourists level CL>PE 2017"]],
  ["ends a sentence at a scale before a date", "В 2017 году число туристов из Чили в Перу превысило 5 млн. 12 марта 2018 года стороны подписали 4 документа.", ["5 млн tourists level PE>CL 2017 more_than", "4 treaties level CL>PE 2018-03"]],
  ["takes a mark that was passed for less than what is", "В 2017 году товарооборот Перу и Чили пересёк отметку в 3 млрд долларов.", ["3 млрд долларов trade_turnover level PE>CL 2017 more_than"]],
  ["takes what is delivered at most for a bound", "Ежегодно из Перу в Чили поставляется до 200 млн кубометров газа.", ["200 млн кубометров exports level PE>CL - up_to"]],
  ["takes what deliveries grew to for a level", "В 2017 году поставки газа из Перу в Чили увеличены до 200 млн кубометров.", ["200 млн кубометров exports level PE>CL 2017"]],
];

const PLANS: readonly Row[] = [
  ["takes goods under a contract for still to come", "В Лиме подписан договор о поставке в Чили перуанской меди на 5 млн долларов.", ["5 млн долларов exports level PE>CL - forecast"]],
  ["takes the documents themselves for signed", "По итогам визита президента Чили в Перу подписаны соглашения на сумму 5 млн долларов.", ["5 млн долларов other:contract_value level PE>CL 2018-10"]],
  ["keeps a plan for a sum that is to be surpassed", "Министр напомнил о намерении довести товарооборот Перу и Чили до суммы, превышающей 7 млрд долларов.", ["7 млрд долларов trade_turnover level PE>CL - more_than forecast (Министр)"]],
  ["takes a sum that is surpassed for reached", "Министр напомнил о намерении нарастить товарооборот Перу и Чили, который превышал 7 млрд долларов.", ["7 млрд долларов trade_turnover level PE>CL - more_than (Министр)"]],
];

const WHAT: readonly Row[] = [
  ["counts firms founded together as joint ones", "Сейчас в Перу около 30 предприятий, созданных совместно с чилийскими партнёрами.", ["30 joint_ventures level PE>CL as_of:2018-10 about"]],
  ["leaves firms that come together", "В форуме в Перу участвуют 30 предприятий, которые совместно с чилийскими компаниями представят товары.", ["30 participants level PE>CL 2018-10"]],
  ["takes what two traded for for their trade", "В 2017 году Перу и Чили торговали на 500 млн долларов.", ["500 млн долларов trade_turnover level PE>CL 2017"]],
];

const WHOSE: readonly Row[] = [
  ["counts guests of the country whose office tells of them", "В мае в Чили приехали 50 тыс. туристов из Боливии, в июне – 60 тыс. По данным Госкомстата Перу, в июле страну посетили 41 тыс. граждан Боливии.", ["50 тыс tourists level CL>BO 2018-05", "60 тыс tourists level CL>BO 2018-06", "41 тыс tourists level PE>BO 2018-07 (Госкомстат Перу)"]],
  ["keeps the host that the sentence names beside that office", "По данным Госкомстата Перу, в июле Чили посетили 41 тыс. граждан Боливии.", ["41 тыс tourists level CL>BO 2018-07 (Госкомстат Перу)"]],
  ["keeps the partner of a part in brackets and of what goes on behind it", "В 2017 году экспорт из Перу в Чили составил 10 млн долларов (3% от всего экспорта из Перу), увеличившись в 1,5 раза.", ["10 млн долларов exports level PE>CL 2017", "3% exports share PE>CL 2017", "1,5 раза exports multiple PE>CL 2017"]],
  ["keeps the partner of a part that a participle tells", "В 2017 году товарооборот Перу и Чили достиг 6 млрд долларов (5 млрд евро), составив 10% от общего объёма внешней торговли Перу.", ["6 млрд долларов trade_turnover level PE>CL 2017", "5 млрд евро trade_turnover level PE>CL 2017", "10% trade_turnover share PE>CL 2017"]],
  ["gives a part of all that one good makes no partner", "В 2017 году экспорт из Перу в Чили составил 10 млн долларов. Медь принесла 30% от всего экспорта Перу.", ["10 млн долларов exports level PE>CL 2017", "30% exports share PE>- 2017"]],
  ["gives citizens of whatever states no one home", "Больше всего студентов из Боливии – 900 человек. Около 13 тысяч студентов в Перу — граждане иностранных государств.", ["900 students level PE>BO as_of:2018-10", "13 тысяч students level PE>- as_of:2018-10 about"]],
];

const TOGETHER: readonly Row[] = [
  ["takes all trade at the end of an enumeration for what fell", "Президент Перу Анна Салас выступила в Чили. «Экспорт, импорт, вообще торговля в 2017 году упала в два раза», — сказала она.", ["два раза trade_turnover multiple PE>CL 2017 (Анна Салас)"]],
  ["keeps imports behind exports where nothing closes them", "В 2017 году в Перу выросли экспорт в Чили, импорт из Чили вырос на 5%.", ["5% imports growth_rate PE>CL 2017"]],
  ["keeps what two have signed in all between both", "Главы МИД Перу и Чили подписали 4 документа. Всего страны подписали более 60 соглашений.", ["4 treaties level PE>CL 2018-10", "60 treaties level PE>CL 2018-10 more_than"]],
  ["takes exports far behind their part for what is the part", "Около 97% в общем объёме двустороннего товарооборота Перу и Чили составил экспорт перуанских товаров в Чили.", ["97% exports share PE>CL as_of:2018-10 about"]],
  ["knows whose citizens came to the country just named", "В 2017 году Перу посетили 50 тысяч туристов. Всего за год эту страну посетили 30 тыс. граждан Чили.", ["50 тысяч tourists level PE>- 2017", "30 тыс tourists level PE>CL 2017"]],
  ["places students at the universities of a people", "Больше всего студентов из Боливии. Около 13 тысяч студентов перуанских вузов — граждане других государств.", ["13 тысяч students level PE>- as_of:2018-10 about"]],
  ["counts structures with foreign capital as firms", "В Перу действуют 400 коммерческих структур с чилийским капиталом.", ["400 companies_with_foreign_capital level PE>CL as_of:2018-10"]],
  ["keeps what guests brought to their host", "Гости из Чили ехали в Перу. В 2017 году туристический сектор принёс Перу 476 млн долларов.", ["476 млн долларов other:tourism_revenue level PE>- 2017"]],
  ["gives imports to whom their noun is said of", "Доля чилийских товаров в импорте Перу в 2017 году составила 30%.", ["30% imports share PE>CL 2017"]],
  ["names the needs that a part covers", "Поставки из Чили обеспечат треть потребностей Перу в меди.", ["треть other:needs share PE>CL - forecast"]],
  ["counts what was given out as given", "В 2017 году правительство Чили выделило Перу на эти цели более 24 млн долларов.", ["24 млн долларов other:funding level CL>PE 2017 more_than"]],
  ["takes what was set up for a trade to come for a plan", "Министр заявил, что Перу и Чили создали задел для достижения товарооборота в 700 млн долларов.", ["700 млн долларов trade_turnover level PE>CL - forecast (Министр)"]],
];

const UNITS: readonly Row[] = [
  ["takes up the unit of the volume that is to grow", "Ежегодно Перу поставляет в Чили 200 млн кубометров газа. Планируется довести этот объём до 500 миллионов.", ["200 млн кубометров exports level PE>CL -", "500 миллионов exports level PE>CL - forecast"]],
  ["takes up no unit for what is counted anew", "Ежегодно Перу поставляет в Чили 200 млн кубометров газа. Этот показатель важен для 5 миллионов чилийцев.", ["200 млн кубометров exports level PE>CL -", "5 миллионов other:чилийцев level CL>PE as_of:2018-10"]],
];

const SPEAKERS: readonly Row[] = [
  ["knows the head of a country's diplomacy", "Министр иностранных дел Перу Иван Салас принял главу МИД Чили Луиса Вегу. «В 2017 году поставлено 5 тыс. тонн меди», – заявил глава перуанской дипломатии.", ["5 тыс. тонн exports level PE>CL 2017 (Иван Салас)"]],
  ["brings a name in the case of its post to the nominative", "Премьер Перу Иван Салас принял посла Чили Милоша Вегова. Посол отметил, что товарооборот в 2017 году вырос на 5%.", ["5% trade_turnover growth_rate CL>PE 2017 (Милош Вегов)"]],
  ["keeps a name whose post stands in the nominative", "Вице-премьер Перу Анна Комора отметила, что товарооборот с Чили в 2017 году вырос на 5%.", ["5% trade_turnover growth_rate PE>CL 2017 (Анна Комора)"]],
  ["passes a post behind a preposition", "Министр экономики Перу на встрече с послом Чили сообщил, что товарооборот в 2017 году вырос на 5%.", ["5% trade_turnover growth_rate PE>CL 2017 (Министр экономики Перу)"]],
  ["keeps an office behind a preposition whose people speak", "По данным Госкомстата Перу, в 2017 году товарооборот с Чили вырос. В ведомстве отметили, что экспорт увеличился на 5%.", ["5% exports growth_rate PE>CL 2017 (Госкомстат Перу)"]],
  ["finds a name behind that of a firm", "По словам заместителя председателя правления банка «Восток» Ивана Саласа, в 2017 году экспорт Перу в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["finds a name behind that of a firm after the verb", "Об этом сообщил директор по продажам компании «Восток» Иван Салас. В 2017 году экспорт Перу в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (Иван Салас)"]],
  ["names who issued a release", "В 2017 году экспорт Перу в Чили вырос на 5%, уточняется в релизе министерства торговли.", ["5% exports growth_rate PE>CL 2017 (министерство торговли)"]],
  ["brings an office in the accusative to the nominative", "В 2017 году импорт из Чили вырос на 5%, пишет ТАСС со ссылкой на таможенную службу Перу.", ["5% imports growth_rate PE>CL 2017 (таможенная служба Перу)"]],
  ["takes no remark for a person", "Заявление сделал посол Чили в Перу Иван Салас. Чиновник добавил, что в 2017 году в Перу отправлено 5 тыс. тонн меди.", ["5 тыс. тонн exports level CL>PE 2017 (Иван Салас)"]],
  ["knows a country before a name like money", "Как рассказал глава палаты Перу Марко Салас, в 2017 году экспорт в Чили вырос на 5%.", ["5% exports growth_rate PE>CL 2017 (Марко Салас)"]],
];

describe("reports in Russian", () => {
  it.each([...NUMBERS, ...PLANS, ...WHAT, ...WHOSE, ...TOGETHER, ...UNITS, ...SPEAKERS])("%s", (_name, text, expected) => expect(read(text)).toEqual(expected));
});
