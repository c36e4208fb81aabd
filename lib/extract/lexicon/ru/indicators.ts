import type { Phrase } from "@/lib/extract/refiners/phrase";
import type { CountedWords, TopicWords } from "../meaning-types";

/** Words that name what is measured, most telling first; order breaks ties between words at the same place. */
export const TOPICS: readonly TopicWords[] = [
  {
    code: "trade_balance",
    phrases: ["(?:торгов|внешнеторгов)~ (?:дефицит|профицит|сальдо|баланс)~", "(?:дефицит|профицит|сальдо) … (?:торговли|торгового|баланса|товарооборота)", "(?:(?:положительн|отрицательн|торгов|внешнеторгов)~ ){0,2}сальдо … (?:торговл|баланс|товарооборот)~", "(?:положительн|отрицательн)~ (?:внешне)?торгов~ баланс~", "(?:положительн|отрицательн)~ сальдо", "сальдо"],
    kinds: ["money", "percent"],
    weight: 1,
  },
  {
    code: "trade_turnover",
    phrases: [
      "(?:внешнеторгов|торгов|товар|взаимн|двусторонн)~ оборот~", "товарооборот~", "товарообмен~", "торгооборот~", "(?:взаимн|двусторонн|внешн|общ|совместн)~ торговл~", "объ[её]м~ … торговл~", "торговл~ (?:между|с|со)",
      "показател~ … торговл~", "объ[её]м~ (?:экспорта и импорта|импорта и экспорта|экспортно импортн~)", "экспортно импортн~ операци~", "взаимн~ поставк~", "оборот~ … (?:торговли|между)",
    ],
    kinds: ["money", "percent"],
    weight: 1,
  },
  { code: "trade_turnover", phrases: ["(?<!(?:розничн|общественн|финансов|наркотических)\\p{L}{0,3}\\s)оборот(?:а|у|ом|е)?(?!\\s(?:розничн|наркотик|оруж|предприят|компани|фирм|капитал|общественн|рынк|земель|алкогол|магазин|средств|валют))"], kinds: ["money", "percent"], weight: 0.85 },
  { code: "trade_turnover", phrases: ["торгов~ партн[её]р~"], kinds: ["money", "percent"], weight: 0.72 },
  { code: "trade_turnover", phrases: ["торговл[яюией]{1,2}", "торгу(?:ем|ют|ет)(?! л)", "торгова(?:ли|ла|ло)", "торгово экономическ~ (?:оборот)~"], kinds: ["money", "percent"], weight: 0.8 },
  {
    code: "exports",
    phrases: ["экспорт~", "реэкспорт~", "экспортир~", "вывоз~", "вывёз~", "(?:поставк|отгрузк|продаж)~ … (?:газа|нефти|зерна|пшеницы|угля|продукции|товаров|оружия|вооружений|продовольствия|электроэнергии|сырья|топлива)"],
    kinds: ["money", "percent", "physical"],
    weight: 1,
  },
  { code: "exports", phrases: ["поставк~", "поставил~", "поставля~", "поставлен~", "отгруз~", "отгруж~"], kinds: ["money", "percent", "physical"], weight: 0.7 },
  { code: "imports", phrases: ["поступ(?:ил|ал|а[ею]т|лени)~ из"], kinds: ["physical", "percent"], weight: 0.85 },
  { code: "exports", phrases: ["отправил~", "отправлен~"], kinds: ["physical"], weight: 0.7 },
  { code: "imports", phrases: ["импорт~", "импортир~", "ввоз~", "ввёз~", "завоз~", "завёз~", "закуп~"], kinds: ["money", "percent", "physical"], weight: 1 },
  { code: "imports", phrases: ["приобрёл~", "приобрета~", "купил~", "куплен~", "покупа[ею]т", "получил~", "получа[ею]т"], kinds: ["physical"], weight: 0.7 },
  {
    code: "investment",
    phrases: ["инвестиц~", "(?:про)?инвестировал~", "инвестиру~", "вложен~", "вложил~", "капиталовложен~", "влож~", "ПИИ"],
    kinds: ["money", "percent"],
    weight: 1,
  },
  { code: "investment", phrases: ["инвестор~"], kinds: ["money"], weight: 0.75 },
  { code: "other:passengers", phrases: ["пассажир~"], kinds: ["count", "percent"], weight: 0.8 },
  { code: "other:budget", phrases: ["(?:дефицит|профицит)~ … бюджета"], kinds: ["money", "percent"], weight: 1 },
  { code: "gdp", phrases: ["ВВП", "валов~ внутренн~ продукт~", "рост~ экономики", "экономик~ (?:вырос|сократил|упал)~"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:needs", phrases: ["потребност~"], kinds: ["percent"], weight: 1 },
  { code: "other:tourism_revenue", phrases: ["доход~ … туризм~", "туризм~ доход~", "туристическ~ (?:сектор|отрасл|индустри)~ прин[её]с~", "выручк~ от туризм~"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:tourism_share", phrases: ["на (?:долю )?туризм~ приход~", "туризм~ (?:обеспечива|да[её]т|принос|формиру)~", "дол~ туризма"], kinds: ["percent"], weight: 1.1 },
  { code: "tourists", phrases: ["турист~", "турпоток~", "туризм~", "турпоездк~"], kinds: ["count", "percent"], weight: 0.9 },
  { code: "cargo_volume", phrases: ["грузооборот~", "груз(?:а|у|ом|е|ы|ов|ам|ами|ах)?", "грузопот~", "грузов(?:ой|ого|ому|ым|ом|ая|ую|ые|ых|ыми)", "грузоперевоз~", "перевоз~", "транзит~", "объ[её]м~ перевал~", "перевалк~"], kinds: ["physical", "percent", "count"], weight: 1 },
  { code: "students", phrases: ["учил(?:ось|ись|ся)", "учатся", "уч[иа]тся", "обуча(?:ется|ются|лось|лись)", "студенческ~ обмен~", "студент~", "числ~ … студентов", "обучающ~"], kinds: ["percent", "count"], weight: 0.9 },
  { code: "population", phrases: ["населен~", "диаспор~", "численност~"], kinds: ["count", "percent"], weight: 0.8 },
  { code: "other:inflation", phrases: ["инфляци~", "потребительск~ цен~"], kinds: ["percent"], weight: 1 },
  { code: "other:unemployment", phrases: ["безработиц~"], kinds: ["percent", "count"], weight: 1 },
  { code: "other:wages", phrases: ["зарплат~", "заработн~ плат~", "доход~ населения"], kinds: ["percent", "money"], weight: 0.9 },
  { code: "price", phrases: ["цен[аыуеой]{1,2}", "по цене", "стоимост~ газа", "за (?:1000|тысячу|баррель|тонну|литр|килограмм)", "за (?:1|один|одну|каждый|каждую) (?:кВт|киловатт|килограмм|литр|тонн|баррел|кубометр|куб|штук|м3)~", "подорожал~", "подешевел~"], kinds: ["money", "percent"], weight: 0.9 },
  { code: "production_volume", phrases: ["производств~", "произв[её]л~", "выпуск~", "выпуст~", "добы[чвт]~", "урожа[йяюе]~", "выработ~", "изготов~"], kinds: ["physical", "percent", "count", "money"], weight: 0.85 },
  { code: "other:loans", phrases: ["кредит~", "за[ей]м~", "займ~", "ссуд~", "транш~", "еврооблигац~"], kinds: ["money"], weight: 1 },
  { code: "other:aid", phrases: ["помощ~", "гуманитарн~", "грант~", "безвозмездн~", "пожертвован~"], kinds: ["money", "physical", "percent"], weight: 0.9 },
  { code: "other:debt", phrases: ["долг(?:а|у|ом|е|и|ов|ам|ами|ах)?", "долгов~", "задолженност~", "долж(?:ен|на|ны)", "недоимк~", "неплат[её]ж~"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:budget", phrases: ["бюджет~", "расход~", "ассигнован~"], kinds: ["money", "percent"], weight: 0.85 },
  { code: "other:reserves", phrases: ["резерв~", "запас~"], kinds: ["money", "physical", "percent"], weight: 0.8 },
  { code: "other:revenue", phrases: ["доход~", "выручк~", "прибыл(?:ь|и|ью|ей|ям|ях|ями)"], kinds: ["money", "percent"], weight: 0.8 },
  { code: "other:settlements", phrases: ["(?:взаимн~ )?расч[её]т~", "плат[её]ж~ в национальн~"], kinds: ["percent"], weight: 1 },
  { code: "other:project_portfolio", phrases: ["портфел~", "общ~ сумм~"], kinds: ["money"], weight: 0.6 },
  { code: "other:contract_value", phrases: ["(?:соглашени|контракт|договор|сделк|меморандум|документ)~ … (?:на|стоимостью)"], kinds: ["money"], weight: 0.9 },
  { code: "other:funding", phrases: ["выдел(?:ил|ен|я)~"], kinds: ["money"], weight: 0.9 },
  { code: "other:funding", phrases: ["понадоб(?:ится|ятся)", "потребу[ею]тся"], kinds: ["money"], weight: 0.6 },
  { code: "other:contract_value", phrases: ["контракт~", "сделк~", "сделок", "на сумму", "стоимост~", "договор~"], kinds: ["money"], weight: 0.6 },
  { code: "other:project_value", phrases: ["проект~", "строительств~", "финансирован~", "программ~"], kinds: ["money"], weight: 0.55 },
  { code: "other:lease_fee", phrases: ["аренд~", "платит", "плат[аыуе]"], kinds: ["money"], weight: 0.7 },
  { code: "other:tariff", phrases: ["пошлин~", "тариф~", "налог~"], kinds: ["percent", "money"], weight: 0.8 },
  { code: "other:ownership_share", phrases: ["пакет~ акци~", "акци[йияею]~", "дол[яюией]{1,2} в", "принадлеж~", "владе~"], kinds: ["percent"], weight: 0.9 },
  { code: "other:capacity", phrases: ["мощност~", "пропускн~ способност~"], kinds: ["physical", "count", "percent"], weight: 0.8 },
  { code: "other:electricity", phrases: ["электроэнерг~"], kinds: ["physical", "percent"], weight: 0.7 },
  { code: "other:length", phrases: ["протяж[её]нност~", "длин~", "границ~", "лини~ электропередач~", "ЛЭП", "(?:железн~ |автомобильн~ )?дорог(?:и|у|ой)?", "магистрал~", "трубопровод~", "газопровод~", "нефтепровод~"], kinds: ["physical"], weight: 0.6 },
  { code: "other:sales", phrases: ["продаж~", "продал~", "продан~"], kinds: ["money", "percent", "count"], weight: 0.8 },
  { code: "other:remittances", phrases: ["денежн~ перевод~"], kinds: ["money", "percent"], weight: 1 },
];

const OF_CAPITAL: readonly Phrase[] = ["капитал~", "(?:с|при) … участи[яе]м?", "инвестици~", "инвестор~ из", "собственност~"];

/** Nouns that are counted. The first entry that matches nearest to the number wins. */
export const COUNTED: readonly CountedWords[] = [
  { code: "joint_ventures", phrases: ["совместн~ … (?:предприяти|компани|фирм)~", "СП"], needs: [], unless: [] },
  { code: "joint_ventures", phrases: ["компани~", "предприяти~", "фирм~"], needs: ["создан~ совместно", "совместно (?:с|со) … (?:партн[её]р|компани|фирм)~"], unless: ["форум~"] },
  { code: "companies_with_foreign_capital", phrases: ["компани~", "предприяти~", "фирм~", "организаци~", "(?:коммерческ|предпринимательск|торгов)~ структур~"], needs: OF_CAPITAL, unless: ["форум~", "выставк~"] },
  { code: "companies_with_foreign_capital", phrases: ["(?:\\p{L}{2,18}[сц]к(?:их|ие|ими|ая|ой)|иностранн~) (?:компани|предприяти|фирм)~"], needs: ["работа~", "действу~", "зарегистрир~", "функционир~", "осуществля~"], unless: ["форум~", "выставк~", "участник~"] },
  { code: "participants", phrases: ["участник~", "делегат~", "гост(?:ей|я|и)", "бизнесмен~", "предпринимател~", "представител~", "руководител~"], needs: [], unless: [] },
  { code: "participants", phrases: ["человек~", "компани~", "предприяти~", "фирм~", "организаци~", "вуз~", "стран~", "эксперт~"], needs: ["форум~", "участ~", "выставк~", "конференц~", "саммит~", "фестивал~", "конгресс~", "собрал~", "мероприяти~"], unless: ["погиб~", "населени~", "рабоч~ мест"] },
  { code: "students", phrases: ["студент~", "школьник~", "учащ~", "аспирант~", "учени(?:к|ц)~", "обучающ~"], needs: [], unless: [] },
  { code: "students", demonym: true, phrases: ["человек~", "граждан~", "иностран(?:ц~|ных граждан~)", "молод~ людей", "дет(?:ей|и)", "ребят", "юнош~"], needs: ["обуча~", "учатся", "учится", "получ(?:а|ени)~ … образован~", "учил~", "(?:на|для|целью) (?:уч[её]б[уы]|обучени[яе])"], unless: [] },
  { code: "schools", phrases: ["школ~"], needs: [], unless: ["разрушен~"] },
  { code: "vaccine_doses", phrases: ["доз~", "вакцин(?:ы|у)?"], needs: [], unless: [] },
  { code: "tourists", phrases: ["турист~", "отдыхающ~", "путешественник~"], needs: [], unless: [] },
  { code: "tourists", phrases: ["иностран(?:ц~|ных граждан~)", "поездок", "поездки", "посещени~", "въезд(?:ов|а)"], needs: ["посетил~", "посеща~", "прибыл~", "приехал~", "въехал~", "отдохнул~", "побывал~", "туристическ~", "турпото~", "туризм~"], unless: ["форум~", "делегаци~"] },
  { code: "tourists", demonym: true, phrases: ["граждан~", "человек~", "гост(?:ей|я|и)"], needs: ["посетил~", "посеща~", "побывал~", "прибы(?:л|ва)~", "въехал~", "въезжа~", "поток~", "приехал~", "отдохнул~", "отдыха~", "приня(?:ть|л|ла|ли|ло)", "принима(?:ет|ют)"], unless: ["форум~", "делегаци~", "пассажир~", "беженц~", "переселенц~", "мигрант~", "убежищ~"] },
  { code: "treaties", phrases: ["договор(?:ов|а|ы|ами)?", "соглашени~", "меморандум~", "документ~", "протокол~", "конвенци~", "контракт~", "акт(?:ов|а)"], needs: [], unless: [] },
  { code: "regions", phrases: ["регион~", "субъект~", "област(?:ей|и)", "провинци~"], needs: [], unless: [] },
  { code: "projects", phrases: ["проект~"], needs: [], unless: [] },
  { code: "other:jobs", phrases: ["человек~", "граждан~"], needs: ["занят(?:о|ы)", "трудоустро~", "(?:предприяти|компани|завод|фирм)~ … работа(?:ет|ют)", "работа(?:ет|ют) (?:на|в) … (?:предприяти|компани|завод|фирм)~"], unless: ["форум~"] },
  { code: "population", phrases: ["жител(?:ей|я)"], needs: [], unless: [] },
  { code: "population", demonym: true, phrases: ["человек~", "жител~", "граждан~", "соотечественник~", "этническ~"], needs: ["прожива~", "жив[уе]т", "диаспор~", "населени~", "общин~"], unless: [] },
  { code: "cargo_volume", phrases: ["контейнер~", "вагон~", "поезд~", "эшелон~", "TEU", "ДФЭ"], needs: ["перевез~", "транзит~", "груз(?:а|у|ом|е|ы|ов|ам|ами|ах)?", "грузопот~", "грузов(?:ой|ого|ому|ым|ом|ая|ую|ые|ых|ыми)", "отправ~", "коридор~", "контейнер~"], unless: [] },
  { code: "production_volume", phrases: ["автомобил~", "машин~", "трактор~", "единиц~", "автобус~", "вертол[её]т~", "самол[её]т~"], needs: ["произв~", "собра~", "выпу~", "сборк~"], unless: [] },
  { code: "exports", phrases: ["автомобил~", "машин~", "трактор~", "голов", "штук", "единиц"], needs: ["экспортир~", "вывёз~", "экспорт~ составил~", "постав(?:ил|ля|лен)~", "отгруз~", "отгруж~", "продал~", "продано"], unless: ["импорт~", "ввёз~", "произв~"] },
  { code: "imports", phrases: ["автомобил~", "машин~", "трактор~", "голов", "штук", "единиц"], needs: ["импортир~", "ввёз~", "импорт~ составил~", "закуп~", "купил~", "приобр[её]л~", "завёз~", "поступил~ из"], unless: ["экспорт~", "вывёз~", "произв~", "постав(?:ил|ля|лен)~"] },
  { code: "other:vehicles", phrases: ["автомобил~", "машин~", "трактор~", "автобус~", "вертол[её]т~", "самол[её]т~", "танк~", "корабл~", "суд(?:ов|на)", "грузовик~", "большегруз~", "фур(?:а|ы|у)?"], needs: [], unless: [] },
  { code: "other:flights", phrases: ["рейс~", "авиарейс~"], needs: [], unless: [] },
  { code: "other:jobs", phrases: ["рабоч~ мест~", "работник~", "сотрудник~", "рабочих"], needs: [], unless: [] },
  { code: "other:casualties", phrases: ["погиб~", "ранен~", "жертв~", "пострадавш~", "убит~"], needs: [], unless: [] },
  { code: "other:refugees", phrases: ["беженц~", "переселенц~", "мигрант~"], needs: [], unless: [] },
  { code: "other:passengers", phrases: ["человек~"], needs: ["пассажир~"], unless: [] },
  { code: "other:scholarships", phrases: ["мест~"], needs: ["квот~", "бюджетн~ мест~", "бесплатн~ мест~"], unless: ["рабоч~ мест~"] },
  { code: "other:scholarships", phrases: ["стипенди~", "квот~", "бюджетн~ мест~", "грант~"], needs: [], unless: [] },
  { code: "other:universities", phrases: ["университет~", "вуз~", "институт~"], needs: [], unless: [] },
  { code: "other:branches", phrases: ["филиал~", "отделени~", "магазин~", "представительств~"], needs: [], unless: [] },
  { code: "other:delegations", phrases: ["делегаци~", "миссий", "визит(?:ов|а)"], needs: [], unless: [] },
  { code: "other:patents", phrases: ["патент~", "заявок", "заявк~", "свидетельств~"], needs: [], unless: [] },
  { code: "other:cities", phrases: ["город(?:ов|а)"], needs: [], unless: [] },
  { code: "other:reactors", phrases: ["реактор~", "энергоблок~", "электростанц~", "гидроэлектростанц~"], needs: [], unless: [] },
];

/** Words that take up what was spoken of just before. */
export const ANAPHORA: readonly Phrase[] = ["он", "она", "оно", "они", "его", "е[её]", "их", "из них", "эт(?:а|от|и|о) (?:цифра|показатель|сумма|объ[её]м|рост)~", "показатель", "цифра", "объ[её]м", "сумма", "прирост", "рост", "снижение", "эта", "это"];

/** Words beside a counted noun whose number follows later. */
export const NUMBER_OF: readonly Phrase[] = ["числ(?:о|а|у|ом)", "количеств~"];

/** Words right beside a part of what was just counted. */
export const PART_OF: readonly Phrase[] = ["из (?:них|которых)", "их"];

/** Words that open a new clause. */
export const CLAUSE_BREAKS: readonly Phrase[] = ["а", "но", "и", "тогда как", "при этом", "котор~", "хотя", "однако", "в то время как", "что", "где", "по сравнению"];
