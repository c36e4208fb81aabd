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
  ["reads the money that a firm or fund is founded with", "Президенты Перу и Чили открыли фонд. Его уставный капитал составил 50 млн долларов.", ["50 млн долларов other:capital level PE>- as_of:2018-10"]],
  ["counts firms of two peoples as joint ones", "Количество чилийско-перуанских предприятий планируют довести до пятидесяти.", ["пятидесяти joint_ventures level PE>CL - forecast"]],
  ["counts firms that business has opened abroad", "Чилийский бизнес открыл в Перу уже более чем 560 предприятий.", ["560 companies_with_foreign_capital level PE>CL as_of:2018-10 more_than"]],
  ["counts those who get an education by the name of their continent", "В чилийских вузах получают образование свыше 32 тысяч африканцев.", ["32 тысяч students level CL>- as_of:2018-10 more_than"]],
  ["tells a quota from those whom it lets study", "Квота на прием в чилийские вузы перуанских студентов будет увеличена вдвое.", ["вдвое other:scholarships multiple CL>PE - forecast"]],
  ["keeps students beside a quota", "Число перуанских студентов в чилийских вузах выросло вдвое. Квота не менялась.", ["вдвое students multiple CL>PE -"]],
  ["takes goods that came to a country for sold there", "В 2017 году более 90% перуанского бензина поступило в Чили.", ["90% exports share PE>CL 2017 more_than"]],
  ["takes sums of deliveries for exports whatever was told before", "Чили увеличила импорт масла из Перу. Торгпред отметил, что сумма поставок перуанской продукции в 2017 году достигла отметки в 210 млн долларов.", ["210 млн долларов exports level PE>CL 2017 (Торгпред)"]],
  ["takes a mark for no plan", "Товарооборот Перу и Чили достиг новой планки – 245 млрд долларов.", ["245 млрд долларов trade_turnover level PE>CL as_of:2018-10"]],
  ["keeps a plan", "Плановый показатель экспорта Перу в Чили — 5 млн долларов.", ["5 млн долларов exports level PE>CL - forecast"]],
  ["takes a hope for a plan of the running year", "Есть надежда, что объем торговли Перу и Чили превзойдет показатель в 28 миллиардов долларов.", ["28 миллиардов долларов trade_turnover level PE>CL 2018 forecast"]],
  ["takes what trade must grow to for no debt", "«Торговля Перу и Чили должна возрасти до 1 млрд долларов», — заявил премьер Перу.", ["1 млрд долларов trade_turnover level PE>CL - forecast (премьер Перу)"]],
  ["keeps what a country owes", "Чили должна Перу 9 млн долларов.", ["9 млн долларов other:debt level CL>PE as_of:2018-10"]],
  ["takes arms sold for exports", "В прошлом году Чили продала оружие Перу на сумму 1,2 млрд долларов.", ["1,2 млрд долларов exports level CL>PE 2017"]],
  ["tells losses of exporters from exports", "В 2017 году потери чилийских экспортеров в Перу составили 6,5 млн евро.", ["6,5 млн евро other:losses level PE>CL 2017"]],
  ["passes the place of a list and keeps a third", "Третью строчку среди покупателей меди из Перу заняла Чили. Треть экспорта Перу в 2017 году пришлась на Чили.", ["Треть exports share PE>CL 2017"]],
];

const WHOSE: readonly Row[] = [
  ["sends goods to the market that a people has", "Чилийский рынок представляет интерес для экспорта перуанской рыбы. Есть поручение нарастить объем экспорта меди до 2 млн тонн.", ["2 млн тонн exports level PE>CL - forecast"]],
  ["gives an elided noun behind a dash its own owner", "В Перу сегодня работают более 2 800 компаний с боливийским капиталом и свыше 1 660 – с чилийским.", ["2 800 companies_with_foreign_capital level PE>BO as_of:2018-10 more_than", "1 660 companies_with_foreign_capital level PE>CL as_of:2018-10 more_than"]],
  ["goes on from the owner and not from an adjective", "Инвестиции Боливии в перуанскую экономику превысили 3,1 млрд долларов, Чили – 2,4 млрд.", ["3,1 млрд долларов investment level BO>PE as_of:2018-10 more_than", "2,4 млрд investment level CL>PE as_of:2018-10"]],
  ["goes on from where it goes by the same preposition", "Экспорт Перу в Боливию в 2017 году составил 3 млн долларов, Чили – 2 млн.", ["3 млн долларов exports level PE>BO 2017", "2 млн exports level PE>CL 2017"]],
  ["counts guests of a capital as those of its country", "В 2017 году Лиму посетили 9 тыс. чилийских туристов.", ["9 тыс tourists level PE>CL 2017"]],
  ["gives an output to one country whatever it is held against", "ВВП Перу превышает 900 млрд долларов, это почти ВВП Чили.", ["900 млрд долларов gdp level PE>- as_of:2018-10 more_than"]],
  ["keeps people of a region without a partner", "В чилийских вузах обучаются почти 35 тысяч студентов из африканских государств. Это на четыре тысячи больше, чем в прошлом учебном году. В их числе 600 студентов из Перу.", ["35 тысяч students level CL>- as_of:2018-10 almost", "четыре тысячи students change_absolute CL>- as_of:2018-10", "600 students level CL>PE as_of:2018-10"]],
  ["knows on whose territory firms of another work", "Министр Перу Иван Салас выступил в Чили. По его словам, на территории республики действуют более 1,7 тысячи предприятий с перуанским капиталом.", ["1,7 тысячи companies_with_foreign_capital level CL>PE as_of:2018-10 more_than (Иван Салас)"]],
  ["gives investment to who is told to invest", "Наш президент указал, что Чили инвестировала в экономику Перу около десяти миллиардов долларов.", ["десяти миллиардов долларов investment level CL>PE as_of:2018-10 about (президент)"]],
  ["keeps the countries of those whose number goes on", "В Чили работает свыше 960 предприятий с перуанским капиталом и, по прогнозам палаты Перу, до конца года их число превысит тысячу.", ["960 companies_with_foreign_capital level CL>PE as_of:2018-10 more_than (палата Перу)", "тысячу companies_with_foreign_capital level CL>PE 2018 more_than forecast (палата Перу)"]],
  ["leaves out whom a seller stands behind", "Перу стало вторым по величине экспортером товаров в Боливию, уступая лишь Чили. Сумма экспорта в 2017 году составила 11 млрд долларов, что на 4 млрд долларов меньше, чем у Чили.", ["11 млрд долларов exports level PE>BO 2017", "4 млрд долларов exports change_absolute PE>BO 2017"]],
  ["tells who buys from where it buys behind the buyer's name", "Перу впервые вошло в пятерку экспортеров зерна в Чили — в 2017 году Чили закупила у Перу зерна на сумму в 108,5 млн долларов.", ["108,5 млн долларов imports level CL>PE 2017"]],
  ["goes through those who supply a country", "Первое место в списке поставщиков зерна в Чили в 2017 году заняла Боливия (2 млн тонн), на втором — Парагвай (886 тыс. тонн).", ["2 млн тонн exports level BO>CL 2017", "886 тыс. тонн exports level PY>CL 2017"]],
];

const WHEN: readonly Row[] = [
  ["leaves a trade undated behind the day of a meeting", "12 апреля в Лиме прошел форум Перу и Чили. Товарооборот увеличился втрое — до 750 млн долларов.", ["втрое trade_turnover multiple PE>CL -", "750 млн долларов trade_turnover level PE>CL -"]],
  ["dates a trade by the month told before it", "Сентябрь был удачным для Перу и Чили. Товарооборот увеличился втрое.", ["втрое trade_turnover multiple PE>CL 2018-09"]],
  ["leaves a change of recent years open", "В 2017 году прошел форум Перу и Чили. За последние годы товарооборот увеличился втрое.", ["втрое trade_turnover multiple PE>CL -"]],
  ["dates a level beside recent years by its own year", "В последние годы товарооборот Перу и Чили растет: в 2017 году он достиг 5 млрд долларов.", ["5 млрд долларов trade_turnover level PE>CL 2017"]],
  ["counts at the same day of the year named", "На 1 октября 2018 года в Перу работало 279 компаний с чилийским капиталом. За аналогичный период 2016 года их насчитывалось 178.", ["279 companies_with_foreign_capital level PE>CL as_of:2018-10", "178 companies_with_foreign_capital level PE>CL as_of:2016-10"]],
  ["gives a plan for the near future no date", "С начала года товарооборот Перу и Чили вырос на 40%. В ближайшем будущем стороны планируют нарастить торговлю до 2 млрд долларов.", ["40% trade_turnover growth_rate PE>CL 2018", "2 млрд долларов trade_turnover level PE>CL - forecast"]],
  ["leaves a plan undated before the aim of this year", "Перу намерено увеличить товарооборот с Чили до 30 миллиардов долларов, но цель на этот год - более пяти миллиардов.", ["30 миллиардов долларов trade_turnover level PE>CL - forecast", "пяти миллиардов trade_turnover level PE>CL 2018 more_than forecast"]],
  ["dates a level by the end of the years that its change spans", "С 2014 года число перуанских студентов в чилийских вузах увеличилось втрое, превысив 5,3 тысячи человек.", ["втрое students multiple CL>PE 2014/2018", "5,3 тысячи students level CL>PE 2018 more_than"]],
  ["goes on to the same months of a later year", "Экспорт из Перу в Чили вырос со 191 млн долларов в первом полугодии 2015 года до 261 млн за тот же период 2016-го.", ["191 млн долларов exports level PE>CL 2015-H1", "261 млн exports level PE>CL 2016-H1"]],
  ["dates a change against the same months by those told before", "В апреле-мае Перу было на втором месте по экспорту в Чили.\n\nСогласно этим данным, по сравнению с тем же периодом прошлого года, импорт из Перу увеличился на 200%, достигнув 11 млрд долларов с 3,6 млрд.", ["200% imports growth_rate CL>PE 2018-04/2018-05", "11 млрд долларов imports level CL>PE 2018-04/2018-05", "3,6 млрд imports level CL>PE 2017-04/2017-05"]],
  ["dates an estimate of a year that is over by that year", "По оценке комитета, в 2017 году спад торговли Перу и Чили составит 10%.", ["10% trade_turnover growth_rate PE>CL 2017 forecast (комитет)"]],
  ["leaves a plan behind a year that is over undated", "В 2017 году торговля Перу и Чили выросла, и стороны намерены довести товарооборот до 5 млн долларов.", ["5 млн долларов trade_turnover level PE>CL - forecast"]],
];

const WHO: readonly Row[] = [
  ["leaves the word that opens the sentence out of a post", "Ранее посол Чили в Лиме заявлял, что в 2018 году товарооборот с Перу может составить 50 млн долларов.", ["50 млн долларов trade_turnover level CL>PE 2018 forecast (посол Чили в Лиме)"]],
  ["keeps the word of a post that opens the sentence", "Первый вице-премьер Перу заявил, что в 2017 году товарооборот с Чили составил 50 млн долларов.", ["50 млн долларов trade_turnover level PE>CL 2017 (Первый вице-премьер Перу)"]],
  ["brings a body behind “in” to the nominative", "В минсельхозе напомнили, что в 2017 году экспорт Перу в Чили составил 50 млн долларов.", ["50 млн долларов exports level PE>CL 2017 (минсельхоз)"]],
  ["hears a body behind the day on which it told", "Как передает агентство, об этом сообщило в среду чилийское Министерство здравоохранения.\n\n«Партия из 27 500 доз была доставлена в Перу во вторник», - говорится в сообщении.", ["27 500 vaccine_doses level CL>PE 2018-10 (чилийское Министерство здравоохранения)"]],
  ["lets the only speaker go on over a paragraph without a speaker", "Президент Чили Иван Салас призвал перуанских партнеров к сотрудничеству.\n\nДругой задачей названа торговля.\n\n«В 2017 году Чили поставило в Перу свыше 10 тыс. тонн меди».", ["10 тыс. тонн exports level CL>PE 2017 more_than (Иван Салас)"]],
  ["leaves a quotation open where two speak", "Президент Чили Иван Салас призвал перуанских партнеров к сотрудничеству. Премьер Перу Хуан Вега согласился, сообщил его помощник Луис Рохас.\n\nДругой задачей названа торговля.\n\n«В 2017 году Чили поставило в Перу свыше 10 тыс. тонн меди».", ["10 тыс. тонн exports level CL>PE 2017 more_than"]],
  ["lets the one meant by a pronoun speak and not whom he met", "По заявлению премьер-министра Перу Ивана Саласа, подписано соглашение с Чили. Об этом он заявил после встречи с премьер-министром Чили Луисом Вегой.\n\n«Товарооборот в 2017 году достиг миллиарда долларов. В прошлом году нас посетил почти миллион граждан Чили», - сказал он.", ["миллиарда долларов trade_turnover level PE>CL 2017 (Иван Салас)", "миллион tourists level PE>CL 2017 almost (Иван Салас)"]],
];

const PLANNED: readonly Row[] = [
  ["takes words that introduce a figure for no condition", "«Если посмотреть на статистику, то за январь-апрель товарооборот Перу и Чили вырос вдвое», - отметил премьер Перу.", ["вдвое trade_turnover multiple PE>CL 2018-01/2018-04 (премьер Перу)"]],
  ["keeps a condition", "Если стороны договорятся, товарооборот Перу и Чили вырастет вдвое.", ["вдвое trade_turnover multiple PE>CL - forecast"]],
  ["counts no money that is only planned", "Новая станция позволит увеличить объем чилийских инвестиций в Перу до 5 миллиардов долларов.", ["5 миллиардов долларов investment level CL>PE - forecast"]],
  ["counts money that was put in", "Объем чилийских инвестиций в Перу достиг 5 миллиардов долларов.", ["5 миллиардов долларов investment level CL>PE as_of:2018-10"]],
  ["dates what comes a year later", "Чили выделит Перу 2 млрд долларов в 2019 году, еще один транш на 3 млрд долларов - годом позже.", ["2 млрд долларов other:loans level CL>PE 2019 forecast", "3 млрд долларов other:loans level CL>PE 2020 forecast"]],
  ["keeps the time of what beat that of a whole year", "В первом полугодии 2018 года товарооборот между Перу и Чили превысил отметку в 8,3 млн долларов, перекрыв показатели за весь прошлый год.", ["8,3 млн долларов trade_turnover level PE>CL 2018-H1 more_than"]],
  ["reads goods still to be delivered", "Чили поставит в Перу 600 тысяч тонн зерна.", ["600 тысяч тонн exports level CL>PE - forecast"]],
  ["takes up what the sentence before names rather than an older sum", "Объем чилийских инвестиций в Перу превысил 2,8 млрд долларов. Чили и Перу успешно восстанавливают товарооборот. «В 2017 году он вырос до 860 млн долларов», — сказал премьер Чили.", ["2,8 млрд долларов investment level CL>PE as_of:2018-10 more_than", "860 млн долларов trade_turnover level CL>PE 2017 (премьер Чили)"]],
  ["tells where a part learns from what it is", "Около миллиона учащихся в Перу изучают чилийские диалекты, из них 150 000 в столичных школах.", ["миллиона students level PE>CL as_of:2018-10 about", "150 000 students level PE>CL as_of:2018-10"]],
];

const EACH: readonly Row[] = [
  ["gives each country of a row its own trade", "В 2017 году объемы экспорта в Литве снизились на 7% до 18 млрд евро, в Эстонии – также на 8%, Латвии – на 4%, показывают данные службы ЕС.", ["7% exports growth_rate LT>- 2017 (служба ЕС)", "18 млрд евро exports level LT>- 2017 (служба ЕС)", "8% exports growth_rate EE>- 2017 (служба ЕС)", "4% exports growth_rate LV>- 2017 (служба ЕС)"]],
  ["gives each people of a row its own trade", "Литовский импорт в 2017 году сократился на 13%, эстонский – на 10%, латвийский – на 11%.", ["13% imports growth_rate LT>- 2017", "10% imports growth_rate EE>- 2017", "11% imports growth_rate LV>- 2017"]],
  ["keeps where exports of one country go", "Экспорт Литвы в Россию в 2017 году сократился на 13%, в Эстонию – на 10%, в Латвию – на 11%.", ["13% exports growth_rate LT>RU 2017", "10% exports growth_rate LT>EE 2017", "11% exports growth_rate LT>LV 2017"]],
  ["goes on from who sells by the case of its name", "Экспорт Китая в Россию в 2017 году вырос на 5%, Индии – на 7%.", ["5% exports growth_rate CN>RU 2017", "7% exports growth_rate IN>RU 2017"]],
  ["leaves out what gas passes and pipelines are called", "Объем поставок российского газа в Венгрию через Сербию по «Турецкому потоку» в 2017 году составил 8,5 млрд кубометров.", ["8,5 млрд кубометров exports level RU>HU 2017"]],
  ["keeps through where goods pass", "Через Сербию в 2017 году перевезено 5 млн тонн грузов.", ["5 млн тонн cargo_volume level RS>- 2017"]],
  ["places children who learn a language where they learn it", "Свыше 870 тыс. детей в 260 школах Киргизии учат русский язык.", ["870 тыс students level KG>RU as_of:2018-10 more_than", "260 schools level KG>RU as_of:2018-10"]],
  ["places schools of a language where they work", "30 русских школ уже работают в Таджикистане, в каждой из них обучаются 1225 детей.", ["30 schools level TJ>RU as_of:2018-10", "1225 students level TJ>RU as_of:2018-10"]],
  ["keeps schools of a country at home", "В 2017 году российские школы посещали 5 тыс. школьников из Таджикистана.", ["5 тыс students level RU>TJ 2017"]],
  ["reads a range over the full stop of its scale", "В Перу прибыло от 700 тыс. до 1 млн туристов из Чили в 2017 году.", ["700 тыс. до 1 млн tourists level PE>CL 2017 range"]],
];

describe("Russian agencies", () => {
  it.each(SENTENCES)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHAT)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHOSE)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHEN)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(PLANNED)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(EACH)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(WHO)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
