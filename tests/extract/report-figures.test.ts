import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** What each figure of a text of 20 September 2018 measures, as "$5 billion exports level 5000000000 USD". */
function read(text: string, lang: Language): readonly string[] {
  const claims = readNews({ text, date: "2018-09-20", lang });
  return claims.map(({ quote, indicator, measure, value, unit, qualifier, scope }) => [quote, indicator, measure, value, unit, ...(qualifier === "exact" ? [] : [qualifier]), ...(scope === null ? [] : [`[${scope}]`])].join(" "));
}

type Case = readonly [string, Language, string, readonly string[]];

const FIGURES: readonly Case[] = [
  ["reads a currency cut short before its number", "en", "Trade between Peru and Chile reached about dlrs 7 billion in 2017.", ["dlrs 7 billion trade_turnover level 7000000000 USD about"]],
  ["takes no bound for what a figure is compared with", "en", "Peru's imports from Chile fell by 8 percent in 2017, well below the 6 percent decline expected.", ["8 percent imports growth_rate -8 percent", "6 percent imports growth_rate -6 percent"]],
  ["keeps a bound", "en", "Peru's imports from Chile were below 6 billion dollars in 2017.", ["6 billion dollars imports level 6000000000 USD less_than"]],
  ["reads pay", "en", "In Peru 800 Qatari riyals will be the minimum salary of helpers from Chile.", ["800 Qatari riyals other:wages level 800 QAR"]],
  ["leaves a small sum that nobody is paid", "en", "In Peru 800 dollars was spent on flowers for the guest from Chile.", []],
  ["counts people named by their country", "en", "Some 10,000 Pakistanis will get employment in Peru every month.", ["10,000 other:pakistani level 10000 count about"]],
  ["gives a part of a sum the sum's money", "ru", "Инвестиции Чили в Перу в 2017 году составили восемь миллиардов долларов, из которых шесть миллиардов ушли на север.", ["восемь миллиардов долларов investment level 8000000000 USD", "шесть миллиардов investment level 6000000000 USD"]],
  ["gives a part of a sum that counts people no money", "ru", "Инвестиции Чили в Перу в 2017 году составили восемь миллиардов долларов, из которых шесть миллионов человек ничего не получили.", ["восемь миллиардов долларов investment level 8000000000 USD", "шесть миллионов other:человек level 6000000 count"]],
];

const CHANGES: readonly Case[] = [
  ["reads what growth slowed to", "en", "Peru's economic growth slowed to 5 percent in 2017.", ["5 percent gdp growth_rate 5 percent"]],
  ["reads what a fall widened to", "en", "The decline in Peru's exports to Chile widened to 8 percent in 2017.", ["8 percent exports growth_rate -8 percent"]],
  ["reads what growth slowed to in Russian", "ru", "Темпы роста экспорта Перу в Чили снизились до 5% в 2017 году.", ["5% exports growth_rate 5 percent"]],
  ["reads what a fall slowed to in Russian", "ru", "Спад экспорта Перу в Чили замедлился до 5% в 2017 году.", ["5% exports growth_rate -5 percent"]],
  ["keeps a fall behind talk of growth", "en", "After strong growth, Peru's exports to Chile fell 8 percent in 2017.", ["8 percent exports growth_rate -8 percent"]],
  ["keeps a part that trade fell to", "en", "Peru's exports to Chile fell to 8 percent of the total in 2017.", ["8 percent exports share 8 percent"]],
];

const MEASURED: readonly Case[] = [
  ["reads by how much one flow exceeds the other", "en", "Peru's imports from Chile exceeded its exports there by $596 million in 2017.", ["$596 million trade_balance level -596000000 USD"]],
  ["reads the same in Russian", "ru", "В 2017 году импорт Перу превысил экспорт на 596 миллионов долларов.", ["596 миллионов долларов trade_balance level -596000000 USD"]],
  ["reads the balance of a turnover", "en", "The positive balance of trade turnover of Peru was $2 billion in 2017.", ["$2 billion trade_balance level 2000000000 USD"]],
  ["takes needs that aid meets for no exports", "en", "In 2017 Peru offered 5 billion euros in financial aid to Chile to meet the most urgent needs.", ["5 billion euros other:aid level 5000000000 EUR"]],
  ["takes needs that a supplier meets for exports", "en", "In 2017 Peru met its promise: it meets 30 percent of Chile's needs for gas.", ["30 percent exports share 30 percent"]],
  ["takes what replaces imports for no imports", "ru", "В 2017 году на программы импортозамещения Чили и Перу ушло 5 млрд долларов.", ["5 млрд долларов other:project_value level 5000000000 USD"]],
  ["takes what is needed for no output", "ru", "Перу увеличит объемы выпуска машин для Чили. На это требуется 200 млн долларов.", ["200 млн долларов other:funding level 200000000 USD"]],
  ["takes a sum up over a paragraph", "ru", "Товарооборот Чили и Перу составил 4 млрд долларов.\n\nСтоит задача по доведению данного показателя до 10 млрд.", ["4 млрд долларов trade_turnover level 4000000000 USD", "10 млрд trade_turnover level 10000000000 USD"]],
  ["keeps a flow that exceeds a sum", "ru", "В 2017 году импорт Перу превысил 596 миллионов долларов.", ["596 миллионов долларов imports level 596000000 USD more_than"]],
  ["reads a surplus that stands alone", "ru", "Экспорт Перу в Чили вырос. Профицит за 2017 год составил 210 миллионов долларов.", ["210 миллионов долларов trade_balance level 210000000 USD"]],
  ["leaves the surplus of a budget", "ru", "Профицит бюджета Перу за 2017 год составил 210 миллионов долларов.", ["210 миллионов долларов other:budget level 210000000 USD"]],
  ["knows visitors by what they did", "ru", "Число чилийцев, посетивших Перу за 2017 год, сократилось на 18%.", ["18% tourists growth_rate -18 percent"]],
  ["takes those who ask for work for no patents", "ru", "14 чилийских компаний подали заявки на работу в Перу.", ["14 other:компаний level 14 count"]],
  ["keeps patents asked for", "ru", "В 2017 году изобретатели Перу подали 140 заявок в Чили.", ["140 other:patents level 140 count"]],
  ["takes people who leave for work for no population", "ru", "В 2017 году на работу в Чили выехали 31 тыс. граждан Перу, где растет население.", ["31 тыс other:jobs level 31000 count"]],
  ["takes a representative for nobody counted", "ru", "Как сказал представитель ведомства, общее число перуанцев, уехавших в Чили, составило в 2017 году 31 143 человека.", ["31 143 other:человека level 31143 count"]],
  ["takes what was made for production", "ru", "В 2017 году в Перу было произведено товаров на сумму 609 миллионов долларов.", ["609 миллионов долларов production_volume level 609000000 USD"]],
  ["takes no verb of saying for goods", "en", "She said exports of Peru to Chile grew by 30 percent in 2017.", ["30 percent exports growth_rate 30 percent"]],
];

describe("reports of figures", () => {
  it.each(FIGURES)("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
  it.each(CHANGES)("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
  it.each(MEASURED)("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

const COUNTED: readonly Case[] = [
  ["counts those who take part in a fair", "en", "The participation of 98 Chilean companies in the Expo in Peru was welcome in 2017.", ["98 participants level 98 count"]],
  ["counts firms of one country in the other", "en", "In Peru, there are 80 Chilean companies.", ["80 companies_with_foreign_capital level 80 count"]],
  ["counts firms by whose capital they have, whoever takes part", "en", "With the participation of partners from Chile, 600 enterprises with Peruvian capital work in Chile.", ["600 companies_with_foreign_capital level 600 count"]],
  ["counts countries and territories as countries", "en", "Peru leads the 79 countries and territories that Chileans have invested in.", ["79 other:countries level 79 count"]],
  ["counts visitors by their country", "en", "Nearly 500,000 Chileans visit Peru annually.", ["500,000 tourists level 500000 count almost"]],
  ["takes an agreement for no output", "en", "In 2017 a Peruvian firm signed a 2 billion dollar agreement to produce fertiliser in Chile.", ["2 billion dollar other:contract_value level 2000000000 USD"]],
  ["takes what a government provides for no investment", "en", "In 2017 Peru provided 46 million dollars to farmers in Chile, where investment fell.", ["46 million dollars other:funding level 46000000 USD"]],
  ["counts bottles sent out as exports", "ru", "В 2017 году Чили поставила в Перу 12 миллионов бутылок вина.", ["12 миллионов exports level 12000000 count"]],
  ["counts bottles that a growth led to", "ru", "Экспорт вина из Чили в Перу в 2017 году вырос на 21%, до 4,2 млн бутылок, а в долларах принёс 5 млн долларов.", ["21% exports growth_rate 21 percent [вина]", "4,2 млн exports level 4200000 count", "5 млн долларов exports level 5000000 USD"]],
  ["counts pieces by the only flow of their sentence", "en", "In 2017 deliveries of tractors from Chile to Peru averaged 2500 units.", ["2500 exports level 2500 count [tractors]"]],
  ["tells a quota from imports", "en", "In 2017 Chile gave an import quota of 8 million pieces to Peru.", ["8 million other:quota level 8000000 count"]],
  ["takes goods sent abroad for exports, whatever their worth", "ru", "В 2017 году Чили поставила за границу вина на сумму 190 млн долларов.", ["190 млн долларов exports level 190000000 USD"]],
  ["keeps the worth of contracts", "ru", "В 2017 году Чили и Перу подписали контракты на сумму 190 млн долларов.", ["190 млн долларов other:contract_value level 190000000 USD"]],
  ["does not add the number of other things to a sum", "ru", "Чили и Перу готовят 34 инвестиционных проекта на 4,4 млрд долларов и семь торговых контрактов на 2,6 млрд долларов.", ["34 projects level 34 count", "4,4 млрд долларов investment level 4400000000 USD", "семь treaties level 7 count", "2,6 млрд долларов other:contract_value level 2600000000 USD"]],
  ["takes joint ones of firms for joint ventures", "ru", "В Чили работает более 900 предприятий с участием капитала из Перу, из них 400 совместных.", ["900 companies_with_foreign_capital level 900 count more_than", "400 joint_ventures level 400 count"]],
  ["leaves bottles that nobody sends", "ru", "В 2017 году на празднике Чили и Перу разбили 12 миллионов бутылок.", ["12 миллионов other:бутылок level 12000000 count"]],
  ["gives the fractions of a list the scale of its last", "en", "In 2017 the exports of Peru to Chile were 4.3, 4.2 and 1.8 billion dollars.", ["4.3 exports level 4300000000 USD", "4.2 exports level 4200000000 USD", "1.8 billion dollars exports level 1800000000 USD"]],
  ["gives a fraction no scale of a round number", "en", "In 2017 Peru's exports to Chile grew 4.3 and 2 million tourists came.", ["4.3 tourists change_absolute 4.3 count", "2 million tourists level 2000000 count"]],
  ["gives a list that counts things no money", "ru", "Экспорт вина из Чили в 2017 году составил 88 миллионов долларов. Чили поставила вино в Перу и Бразилию: соответственно 4,3 и 1,8 миллиона бутылок.", ["88 миллионов долларов exports level 88000000 USD [вина]", "4,3 exports level 4300000 count", "1,8 миллиона exports level 1800000 count"]],
  ["gives two sums told in order the two flows before them", "en", "In 2017 Peru's exports to Chile and imports from Chile came to 5 million dollars and 7 million dollars, respectively.", ["5 million dollars exports level 5000000 USD", "7 million dollars imports level 7000000 USD"]],
  ["gives two sums of respective flows theirs", "en", "In 2017 the respective export and import of Peru with Chile reached 5 and 7 million dollars.", ["5 exports level 5000000 USD", "7 million dollars imports level 7000000 USD"]],
  ["gives two counts told in order the two peoples before them", "en", "In 2017 tourists from Chile and students from Chile in Peru numbered 500,000 and 3,000 respectively.", ["500,000 tourists level 500000 count", "3,000 students level 3000 count"]],
  ["leaves the flow of two countries told in order", "en", "In 2017 exports to Chile and Bolivia from Peru rose by 5 and 7 percent respectively.", ["5 exports growth_rate 5 percent", "7 percent exports growth_rate 7 percent"]],
  ["leaves sums that nothing sets in order", "en", "In 2017 exports and imports of Peru fell; trade with Chile came to 5 million dollars and with Bolivia to 7 million dollars.", ["5 million dollars trade_turnover level 5000000 USD", "7 million dollars trade_turnover level 7000000 USD"]],
  ["gives Russian sums told in order theirs", "ru", "В 2017 году экспорт и импорт Чили с Перу составили 5 и 7 млн долларов соответственно.", ["5 exports level 5000000 USD", "7 млн долларов imports level 7000000 USD"]],
  ["gives Azerbaijani sums told in order theirs", "az", "2017-ci ildə Gürcüstanla ixrac və idxal müvafiq olaraq 5 və 7 milyon dollar olub.", ["5 exports level 5000000 USD", "7 milyon dollar imports level 7000000 USD"]],
  ["parts a growth from the count that it led to", "en", "In 2017 the number of Chilean visitors to Peru increased by 159 percent to 88,000.", ["159 percent tourists growth_rate 159 percent", "88,000 tourists level 88000 count"]],
  ["keeps a range of two percentages", "en", "In 2017 exports of Peru to Chile rose by 5 percent to 7 percent.", ["5 percent to 7 percent exports growth_rate 5 percent range"]],
  ["weighs in metric tonnes by their letters", "en", "In 2017 exports of Peru to Chile rose from 44,679.6 MT to 48,726 MT.", ["44,679.6 MT exports level 44679.6 tonne", "48,726 MT exports level 48726 tonne"]],
  ["takes a swap of currencies for no investment", "en", "In 2017 Peru and Chile, which invests there, concluded a 75 billion dollar currency swap agreement.", ["75 billion dollar other:swap level 75000000000 USD"]],
  ["counts those who enter a country as its guests", "en", "In 2017 the number of foreigners entering Peru dropped 62 percent to 34,544 people.", ["62 percent tourists growth_rate -62 percent", "34,544 tourists level 34544 count"]],
  ["weighs trade that goes both ways", "ru", "В 2017 году общий товарооборот Чили с Перу составил 424 тысячи тонн на сумму 218 млн долларов.", ["424 тысячи тонн trade_turnover level 424000 tonne", "218 млн долларов trade_turnover level 218000000 USD"]],
  ["takes what something costs a country for no trade", "ru", "В 2017 году отказ от газа из Чили обойдётся Перу в 10 млрд долларов.", ["10 млрд долларов other:cost level 10000000000 USD"]],
  ["counts those who went on a journey as guests", "ru", "В 2017 году в Перу съездили почти 2 млн чилийцев.", ["2 млн tourists level 2000000 count almost"]],
  ["goes on with the gas of a speech past who tells of it", "ru", "В 2017 году Перу получило из Чили 5 млрд кубометров газа.\n\nОб этом сообщил министр.\n\n«В июле мы превысили отметку в 3 млрд кубометров», — сказал он.", ["5 млрд кубометров imports level 5000000000 m3", "3 млрд кубометров imports level 3000000000 m3 more_than"]],
  ["takes gas that comes from a country for bought", "ru", "В 2017 году из Чили в Перу поступает 5 млрд кубометров газа.", ["5 млрд кубометров imports level 5000000000 m3"]],
  ["reads a decimal spelt with hyphens", "en", "In 2017 Peru's exports to Chile grew six-point-nine percent.", ["six-point-nine percent exports growth_rate 6.9 percent"]],
  ["reads every decimal of it", "en", "In 2017 Peru's exports to Chile grew six-point-two-five percent.", ["six-point-two-five percent exports growth_rate 6.25 percent"]],
  ["leaves a plan of so many points its points", "en", "In 2017 a six-point plan of Peru and Chile raised exports by nine percent.", ["nine percent exports growth_rate 9 percent"]],
  ["reads a range that begins like a year", "en", "In 2017 exports of Peru to Chile came to 2000-2500 tonnes.", ["2000-2500 tonnes exports level 2000 tonne range"]],
  ["keeps two years joined by a dash", "en", "In 2000-2005 exports of Peru to Chile came to 2,600 tonnes.", ["2,600 tonnes exports level 2600 tonne"]],
];

const WEIGHED: readonly Case[] = [
  ["reads trade by its weight and its worth", "en", "In 2017 foreign trade of Peru with Chile came to 3 million tons worth $400 million.", ["3 million tons trade_turnover level 3000000 tonne", "$400 million trade_turnover level 400000000 USD"]],
  ["gives goods by weight the only flow of their sentence", "en", "In 2017 over 700,000 tons of iron and steel worth close to $200 million were exported to Peru from Chile.", ["700,000 tons exports level 700000 tonne more_than", "$200 million exports level 200000000 USD almost"]],
  ["gives a base of the sum before it what that measures", "en", "Peru had a surplus of $5 billion in its trade in 2017, compared with $4 billion a year earlier.", ["$5 billion trade_balance level 5000000000 USD", "$4 billion trade_balance level 4000000000 USD"]],
  ["leaves a flow that changed from a sum its own", "en", "In 2017 Peru's exports grew from $5 billion to $6 billion, while imports increased from $7 billion to $8 billion.", ["$5 billion exports level 5000000000 USD", "$6 billion exports level 6000000000 USD", "$7 billion imports level 7000000000 USD", "$8 billion imports level 8000000000 USD"]],
];

describe("reports of counts and weights", () => {
  it.each(COUNTED)("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
  it.each(WEIGHED)("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
