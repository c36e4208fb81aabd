import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string, title?: string): readonly string[] => readNews({ text, ...(title === undefined ? {} : { title }), date: "2018-10-20", lang: "ru" }).map(inAll);

type Row = readonly [string, string, readonly string[]];

const SENTENCES: readonly Row[] = [
  ["goes on over an abbreviation with a number in brackets", "В 2017 году экспорт из Перу в Чили составил 947,4 тыс. (+11%) тонн, в Боливию – 687 тыс. (+29,6%) тонн.", ["11% exports growth_rate PE>CL 2017", "29,6% exports growth_rate PE>BO 2017"]],
  ["ends before a sentence in brackets", "В 2017 году в Перу учились 40 тыс. студентов из Чили. (2016 год был особым.) Товарооборот Перу и Чили в 2017 году вырос на 5%.", ["40 тыс students level PE>CL 2017", "5% trade_turnover growth_rate PE>CL 2017"]],
  ["reads a thousand in a bookish instrumental", "В 2017 году Перу заняло второе место с 31 тысячой 200 туристов из Чили.", ["31 тысячой 200 tourists level PE>CL 2017"]],
];

const WHAT: readonly Row[] = [
  ["takes what is long in date for no debt", "Посол Перу рассказал о торговле с Чили. «Между Перу и Чили есть долгосрочные планы по торговле. Задача в том, чтобы выйти на 9 млрд долларов», – сказал он.", ["9 млрд долларов trade_turnover level PE>CL - forecast (Посол Перу)"]],
  ["keeps a debt", "Долги Чили перед Перу составили 9 млн долларов.", ["9 млн долларов other:debt level CL>PE as_of:2018-10"]],
  ["goes on over a paragraph that only tells who speaks", "Товарооборот Перу и Чили вырос в 2017 году на 38%.\n\nОб этом президент Перу Иван Салас заявил в интервью газете.\n\n«Я верю, что в этом году он составит 160 млн долларов», – сказал Салас.", ["38% trade_turnover growth_rate PE>CL 2017 (Иван Салас)", "160 млн долларов trade_turnover level PE>CL 2018 forecast (Иван Салас)"]],
  ["does not go on over two such paragraphs", "Товарооборот Перу и Чили вырос в 2017 году на 38%.\n\nОб этом президент Перу Иван Салас заявил в интервью.\n\nОн прибыл в Сантьяго.\n\n«Я верю, что он составит 160 млн», – сказал Салас.", ["38% trade_turnover growth_rate PE>CL 2017 (Иван Салас)"]],
];

const WHOSE: readonly Row[] = [
  ["sends goods to the market that a people has", "Чилийский рынок представляет интерес для экспорта перуанской рыбы. Есть поручение нарастить объем экспорта меди до 2 млн тонн.", ["2 млн тонн exports level PE>CL - forecast"]],
  ["gives an elided noun behind a dash its own owner", "В Перу сегодня работают более 2 800 компаний с боливийским капиталом и свыше 1 660 – с чилийским.", ["2 800 companies_with_foreign_capital level PE>BO as_of:2018-10 more_than", "1 660 companies_with_foreign_capital level PE>CL as_of:2018-10 more_than"]],
  ["goes on from the owner and not from an adjective", "Инвестиции Боливии в перуанскую экономику превысили 3,1 млрд долларов, Чили – 2,4 млрд.", ["3,1 млрд долларов investment level BO>PE as_of:2018-10 more_than", "2,4 млрд investment level CL>PE as_of:2018-10"]],
  ["goes on from where it goes by the same preposition", "Экспорт Перу в Боливию в 2017 году составил 3 млн долларов, Чили – 2 млн.", ["3 млн долларов exports level PE>BO 2017", "2 млн exports level PE>CL 2017"]],
  ["counts guests of a capital as those of its country", "В 2017 году Лиму посетили 9 тыс. чилийских туристов.", ["9 тыс tourists level PE>CL 2017"]],
  ["gives an output to one country whatever it is held against", "ВВП Перу превышает 900 млрд долларов, это почти ВВП Чили.", ["900 млрд долларов gdp level PE>- - more_than"]],
];

const WHEN: readonly Row[] = [
  ["leaves a trade undated behind the day of a meeting", "12 апреля в Лиме прошел форум Перу и Чили. Товарооборот увеличился втрое — до 750 млн долларов.", ["втрое trade_turnover multiple PE>CL -", "750 млн долларов trade_turnover level PE>CL -"]],
  ["dates a trade by the month told before it", "Сентябрь был удачным для Перу и Чили. Товарооборот увеличился втрое.", ["втрое trade_turnover multiple PE>CL 2018-09"]],
  ["leaves a change of recent years open", "В 2017 году прошел форум Перу и Чили. За последние годы товарооборот увеличился втрое.", ["втрое trade_turnover multiple PE>CL -"]],
  ["dates a level beside recent years by its own year", "В последние годы товарооборот Перу и Чили растет: в 2017 году он достиг 5 млрд долларов.", ["5 млрд долларов trade_turnover level PE>CL 2017"]],
  ["counts at the same day of the year named", "На 1 октября 2018 года в Перу работало 279 компаний с чилийским капиталом. За аналогичный период 2016 года их насчитывалось 178.", ["279 companies_with_foreign_capital level PE>CL as_of:2018-10", "178 companies_with_foreign_capital level PE>CL as_of:2016-10"]],
  ["gives a plan for the near future no date", "С начала года товарооборот Перу и Чили вырос на 40%. В ближайшем будущем стороны планируют нарастить торговлю до 2 млрд долларов.", ["40% trade_turnover growth_rate PE>CL 2018", "2 млрд долларов trade_turnover level PE>CL - forecast"]],
];

const WHO: readonly Row[] = [
  ["leaves the word that opens the sentence out of a post", "Ранее посол Чили в Лиме заявлял, что в 2018 году товарооборот с Перу может составить 50 млн долларов.", ["50 млн долларов trade_turnover level CL>PE 2018 forecast (посол Чили в Лиме)"]],
  ["keeps the word of a post that opens the sentence", "Первый вице-премьер Перу заявил, что в 2017 году товарооборот с Чили составил 50 млн долларов.", ["50 млн долларов trade_turnover level PE>CL 2017 (Первый вице-премьер Перу)"]],
  ["brings a body behind “in” to the nominative", "В минсельхозе напомнили, что в 2017 году экспорт Перу в Чили составил 50 млн долларов.", ["50 млн долларов exports level PE>CL 2017 (минсельхоз)"]],
  ["hears a body behind the day on which it told", "Как передает агентство, об этом сообщило в среду чилийское Министерство здравоохранения.\n\n«Партия из 27 500 доз была доставлена в Перу во вторник», - говорится в сообщении.", ["27 500 vaccine_doses level CL>PE 2018-10 (чилийское Министерство здравоохранения)"]],
  ["lets the only speaker go on over a paragraph without a speaker", "Президент Чили Иван Салас призвал перуанских партнеров к сотрудничеству.\n\nДругой задачей названа торговля.\n\n«В 2017 году Чили поставило в Перу свыше 10 тыс. тонн меди».", ["10 тыс. тонн exports level CL>PE 2017 more_than (Иван Салас)"]],
  ["leaves a quotation open where two speak", "Президент Чили Иван Салас призвал перуанских партнеров к сотрудничеству. Премьер Перу Хуан Вега согласился, сообщил его помощник Луис Рохас.\n\nДругой задачей названа торговля.\n\n«В 2017 году Чили поставило в Перу свыше 10 тыс. тонн меди».", ["10 тыс. тонн exports level CL>PE 2017 more_than"]],
];

describe("Russian agencies", () => {
  it.each(SENTENCES)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHAT)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHOSE)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHEN)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHO)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
