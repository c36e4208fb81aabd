import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** What each figure measures, as "$5 billion exports level". */
function read(text: string, lang: Language, date = "2018-09-20"): readonly string[] {
  const claims = readNews({ text, date, lang });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.measure}`);
}

describe("what is counted in news", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["counts firms by whose capital they have, and no people", "en", "There are over 90 firms with Chilean capital in Peru, and about 190 with Peruvian capital in Chile.", ["90 companies_with_foreign_capital level", "190 companies_with_foreign_capital level"]],
    ["takes poverty for a rate", "en", "In 2017 poverty in Peru fell from 22 percent to 20 percent.", ["22 percent other:poverty level", "20 percent other:poverty level"]],
    ["takes poverty for a rate in Russian", "ru", "В 2017 году уровень бедности в Перу снизился с 22% до 20%.", ["22% other:poverty level", "20% other:poverty level"]],
    ["counts what is sent and not where it goes", "en", "In 2017 Peru sent 50 generators to regions of Chile and 30 pumps to its schools.", ["50 other:generator level", "30 other:pump level"]],
    ["counts regions", "en", "In 2017 Peru traded with 50 regions of Chile.", ["50 regions level"]],
    ["takes duties on imports for a tariff", "en", "Peru levies import duties of 5 percent on Chilean wine, whose imports rose 7 percent in 2017.", ["5 percent other:tariff level", "7 percent imports growth_rate"]],
    ["takes duties on imports for a tariff in Russian", "ru", "Перу снизило ввозную пошлину на чилийские товары до 10%, а их импорт вырос на 5% в 2017 году.", ["10% other:tariff level", "5% imports growth_rate"]],
    ["takes duties on imports for a tariff in Azerbaijani", "az", "Gürcüstan 2017-ci ildə Macarıstan məhsulları üçün idxal rüsumunu 10 faizə endirib.", ["10 faizə other:tariff level"]],
    ["takes up a part and no rise", "en", "In 2017 Chile took up 27.3 percent of Peru's exports, Togo 8.6 and Mali 2 percent.", ["27.3 percent exports share", "8.6 exports share", "2 percent exports share"]],
    ["gives whole numbers behind countries the percentage of the first", "en", "In 2017 Chile took 27 percent of Peru's exports, Togo 8, and Mali 2 percent.", ["27 percent exports share", "8 exports share", "2 percent exports share"]],
    ["gives whole numbers behind countries the percentage of the first in Russian", "ru", "В 2017 году доля Чили в экспорте Перу составила 27%, Боливии – 8, Мали – 2%.", ["27% exports share", "8 exports share", "2% exports share"]],
    ["gives no percentage to what changed", "en", "In 2017 Peru's exports rose 27 percent, and it beat Chile 8, no more.", ["27 percent exports growth_rate"]],
    ["takes a stake in projects for a part of what is owned", "en", "A Peruvian group has a 75% stake in the projects of Chile.", ["75% other:ownership_share share"]],
    ["takes an interest in a field for a part of what is owned", "en", "The Peruvian group has a 25.5 per cent interest in one Chilean field and 8.5 per cent in another.", ["25.5 per cent other:ownership_share share", "8.5 per cent other:ownership_share share"]],
    ["takes interest on a loan for no part of what is owned", "en", "Peru lent Chile 5 million dollars at 4 percent interest in 2017.", ["5 million dollars other:loans level", "4 percent other:loans share"]],
    ["takes shares right behind a part for what is owned", "ru", "Компания из Перу владеет 25% акций чилийского завода.", ["25% other:ownership_share share"]],
    ["takes vaccines that are sent for doses", "en", "Peru has received 1.5 million vaccines from Chile and 215,000 from India.", ["1.5 million vaccine_doses level", "215,000 vaccine_doses level"]],
    ["does not take approved vaccines for doses", "en", "Peru has approved 12 vaccines, of Chile and of others.", ["12 other:vaccine level"]],
    ["takes vaccines for doses in Russian", "ru", "Перу получила 1,5 млн вакцин от Чили.", ["1,5 млн vaccine_doses level"]],
    ["takes vaccines for doses in Azerbaijani, listed before their noun", "az", "Peru Çilidən 1,5 milyon, Hindistandan 215 min doza vaksin alıb.", ["1,5 milyon vaccine_doses level", "215 min vaccine_doses level"]],
    ["takes a part of companies for companies", "en", "There are 54 enterprises with Japanese capital in Peru, of which 22 are wholly Japanese-owned.", ["54 companies_with_foreign_capital level", "22 companies_with_foreign_capital level"]],
    ["does not take companies for a part of the trade before them", "en", "Trade between Peru and Chile hit $8 bn. Chilean companies, of which 1,300 are registered in Peru, employ 50,000 people.", ["$8 bn trade_turnover level", "1,300 companies_with_foreign_capital level", "50,000 other:jobs level"]],
    ["names companies by any country's adjective", "ru", "В Перу работают 620 чилийских компаний.", ["620 companies_with_foreign_capital level"]],
    ["reads arrivals by what the last of a list counts", "ru", "Перу посетили 1,3 млн иностранцев. Из Чили приехали 271 тысяча, из Бразилии — 198 тысяч, из Индии — 64,5 тысячи человек.", ["1,3 млн tourists level", "271 тысяча tourists level", "198 тысяч tourists level", "64,5 тысячи tourists level"]],
    ["does not count the years that stand behind a number", "en", "In 2017 some 150,000 pupils of Peru learned in Chilean classes, up from 90,000 five years earlier.", ["150,000 students level", "90,000 students level"]],
    ["counts what a number in words describes", "en", "Peru has opened 12 two-way roads to Chile.", ["12 other:road level"]],
    ["names companies by whose they are said to be", "ru", "Полностью чилийскими в Перу являются 300 компаний.", ["300 companies_with_foreign_capital level"]],
    ["does not where they are something else", "ru", "Крупнейшими в Перу являются 300 компаний из Чили.", ["300 other:компаний level"]],
    ["counts passengers", "en", "Passenger traffic between Peru and Chile reached 1.1 million in 2017.", ["1.1 million other:passengers level"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("what sums and amounts measure in news", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["knows what agreements are worth", "en", "Peru and Chile signed 14 agreements worth $2.3 billion.", ["14 treaties level", "$2.3 billion other:contract_value level"]],
    ["knows what agreements are worth in Russian", "ru", "Перу и Чили подписали 14 соглашений на 2,3 млрд долларов.", ["14 treaties level", "2,3 млрд долларов other:contract_value level"]],
    ["takes the rate of a loan for a level", "en", "Peru will lend Chile 200 million euros at 2 percent.", ["200 million euros other:loans level", "2 percent other:loans level"]],
    ["tells money that is granted from the goods it buys", "ru", "Чили выделила 56 млн долларов на поставку вакцины в Перу.", ["56 млн долларов other:funding level"]],
    ["gives a sum in other money what it converts", "en", "Peru's exports to Chile jumped by 46 per cent to 28 billion pesos ($236 million), extending the trade run between them.", ["46 per cent exports growth_rate", "28 billion pesos exports level", "$236 million exports level"]],
    ["does not take people for money", "en", "In 2017 the GDP of Peru was $14 billion and its exports were $2 billion. Its population was 31 million.", ["$14 billion gdp level", "$2 billion exports level", "31 million population level"]],
    ["passes words in brackets over", "en", "Trade of Peru with Chile (exports and imports) totaled $56 billion in 2017.", ["$56 billion trade_turnover level"]],
    ["keeps words in the brackets of the figure", "en", "Trade of Peru with Chile grew in 2017 (exports totaled $56 billion).", ["$56 billion exports level"]],
    ["leaves a change to what its verb is said of, whatever flow the words behind its comma open with", "en", "Trade with Peru reached $707 million in the first quarter of 2017 and shrank by 5 percent, with imports from Peru at $334 million.", ["$707 million trade_turnover level", "5 percent trade_turnover growth_rate", "$334 million imports level"]],
    ["takes it so where the levels come behind it", "en", "Peru's imports grew by 13 percent ($1.5 billion) in 2017, from $11.4 billion to $12.9 billion.", ["13 percent imports growth_rate", "$1.5 billion imports change_absolute", "$11.4 billion imports level", "$12.9 billion imports level"]],
    ["takes it for a level where what comes behind it is of another size", "en", "Peru's imports grew by 13 percent ($9.5 billion) in 2017, exports to $8.4 billion.", ["13 percent imports growth_rate", "$9.5 billion imports level", "$8.4 billion exports level"]],
    ["takes the size of a change in brackets for the change", "en", "Peru's exports to Chile in 2017 were $124.5 billion, up 16.9 percent ($18.0 billion) from 2016.", ["$124.5 billion exports level", "16.9 percent exports growth_rate", "$18.0 billion exports change_absolute"]],
    ["keeps a level in brackets one where the arithmetic does not make it a change", "en", "Peru's exports to Chile in 2017 were $124.5 billion, and to Cuba they were up 16.9 percent ($90 billion).", ["$124.5 billion exports level", "16.9 percent exports growth_rate", "$90 billion exports level"]],
    ["reads a part of what was named, whatever particle stands before it", "en", "Peru imported 40 tonnes of copper from Chile and used up 98 percent of it.", ["40 tonnes imports level", "98 percent imports share"]],
    ["leaves out the amount that a price is told for", "ru", "Чили поставила в Перу 5 млн кВт·ч электроэнергии. Цена за 1 кВт·ч составила 2,59 доллара.", ["5 млн кВт·ч other:electricity level", "2,59 доллара price level"]],
    ["keeps an amount that is bought", "ru", "Чили поставила в Перу 1000 тонн меди.", ["1000 тонн exports level"]],
    ["reads a gerund of falling", "ru", "В 2017 году импорт Перу из Чили показал спад, упав на 11,6% - до 8 млрд долларов.", ["11,6% imports growth_rate", "8 млрд долларов imports level"]],
    ["knows more currencies in Russian", "ru", "В 2017 году экспорт Малайзии в Перу составил 3809 млн ринггитов.", ["3809 млн ринггитов exports level"]],
    ["goes on with the tonnes of the sentence before", "en", "Peru imported 17 million tonnes of Chilean grain in 2017. In May alone, 412 thousand tonnes crossed the border, 13 percent less than a year earlier.", ["17 million tonnes imports level", "412 thousand tonnes imports level", "13 percent imports growth_rate"]],
    ["reads goods brought in", "ru", "В 2017 году завезли из Чили в Перу 2,3 тыс. тонн табака.", ["2,3 тыс. тонн imports level"]],
    ["reads remittances in Azerbaijani", "az", "Ötən il Çilidən Peruya pul köçürmələri 412 milyon avroya çatıb.", ["412 milyon avroya other:remittances level"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
