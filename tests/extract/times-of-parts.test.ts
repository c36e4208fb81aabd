import { describe, expect, it } from "vitest";
import { inTime, readNews } from "./news";

const read = (text: string, lang: "en" | "ru", date = "2019-10-28") => readNews({ text, lang, date }).map(inTime);

describe("times of a part, a sequel or a base", () => {
  it.each<[string, "en" | "ru", string, readonly string[]]>([
    ["leaves the time of what is added to it", "en", "Last year trade of Peru and Chile grew by 24 percent to nearly $7 billion, adding another 4 percent in January-August.", ["24 percent growth_rate 2018", "$7 billion level 2018", "4 percent growth_rate 2019-01/2019-08"]],
    ["goes on with the time before what is added", "en", "Exports of Peru to Chile fell 12 percent in 2018 and by a further 34 percent in the first two months of this year. Imports came to $5 billion.", ["12 percent growth_rate 2018", "34 percent growth_rate 2019-01/2019-02", "$5 billion level 2018"]],
    ["keeps a time behind two figures of one row for both", "en", "Peru's exports to Chile grew by 24 percent to $7 billion in January-August.", ["24 percent growth_rate 2019-01/2019-08", "$7 billion level 2019-01/2019-08"]],
    ["leaves the time of those that are of them", "en", "Some 60 joint ventures operate in Peru with Chile, 15 of them opened over the last three years.", ["60 level as_of:2019-10", "15 level 2016/2019"]],
    ["leaves it where they are named before their number", "ru", "Инвестиции Чили в Перу – 12 миллиардов долларов, из них за последние три года пришло 5 миллиардов долларов.", ["12 миллиардов долларов level as_of:2019-10", "5 миллиардов долларов level 2016/2019"]],
    ["keeps a time of all", "en", "There were 60 joint ventures of Peru and Chile in 2017.", ["60 level 2017"]],
    ["leaves a month behind the level of a quarter", "ru", "Товарооборот Перу и Чили за первый квартал составил 53 миллиарда долларов, при этом в марте – 20 миллиардов долларов. Импорт вырос на 5 процентов.", ["53 миллиарда долларов level 2019-Q1", "20 миллиардов долларов level 2019-03", "5 процентов growth_rate 2019-Q1"]],
    ["goes on with the year of a change and not with its base", "en", "Peru's exports to Chile came to $164 million in 2018, an increase of 31% over $125 million in 2017. Imports amounted to $85 million.", ["$164 million level 2018", "31% growth_rate 2018", "$125 million level 2017", "$85 million level 2018"]],
    ["goes on with a later year", "en", "Peru's exports to Chile grew by 31% in 2017 and came to $164 million in 2018. Imports amounted to $85 million.", ["31% growth_rate 2017", "$164 million level 2018", "$85 million level 2018"]],
    ["goes on with the level that a change led to", "en", "Trade between Peru and Chile rose from $16 million in 2015 to $19 million in 2018. Peru's exports rose by 7 percent over the same period.", ["$16 million level 2015", "$19 million level 2018", "7 percent growth_rate 2018"]],
    ["goes on with no level that it is compared to", "en", "Peru's exports to Chile amounted to $310 million last year, compared to $302 million in 2017. Imports were $5 million.", ["$310 million level 2018", "$302 million level 2017", "$5 million level 2018"]],
    ["ends a sentence behind cubic metres", "ru", "Поставки газа из Перу в Чили в 2018 году выросли до 15,5 млрд куб. м. В 2017 году они составили 10,4 млрд куб. м.", ["15,5 млрд куб. м level 2018", "10,4 млрд куб. м level 2017"]],
    ["ends none behind the short form of a name", "ru", "Экспорт Перу в Чили в 2018 году составил 5 млн долларов, сообщил М. Салас в интервью.", ["5 млн долларов level 2018"]],
    ["reads quarters and halves of fiscal years", "en", "In the first quarter of the current financial year Peru's exports to Chile were $9 million. They were $5 million in Q2 of FY 2017-18 and $6 million in the first half of FY2016-17. They were $7 million in Q3 FY16.", ["$9 million level 2019-Q2", "$5 million level 2017-Q3", "$6 million level 2016-04/2016-09", "$7 million level 2015-Q4"]],
    ["reads the quarter of a calendar year", "en", "Peru's exports to Chile were $9 million in Q2 of 2017 and $5 million in the second half of 2018.", ["$9 million level 2017-Q2", "$5 million level 2018-H2"]],
    ["takes the total of the full year for that year behind its last month", "en", "Peru's exports to Chile fell to $4 million in December 2018, bringing the full-year total to $57 million.", ["$4 million level 2018-12", "$57 million level 2018"]],
    ["goes on with the year for how the economy grew", "en", "Peru's exports to Chile came to $4 million in 2017. GDP grew by 3 percent.", ["$4 million level 2017", "3 percent growth_rate 2017"]],
    ["but not for what it will do, nor for now", "en", "Peru's exports to Chile came to $4 million in 2017. GDP will grow by 3 percent. Peru's exports to Chile came to $4 million in 2016. Now GDP is growing by 5 percent.", ["$4 million level 2017", "3 percent growth_rate - forecast", "$4 million level 2016", "5 percent growth_rate as_of:2019-10"]],
    ["keeps what is told between two commas out of the plan behind it", "en", "Trade of Peru and Chile, which stood at $32 million last year, is expected to reach $35 million by the end of 2020.", ["$32 million level 2018", "$35 million level 2020 forecast"]],
    ["keeps what is planned between two commas", "en", "Exports of Peru to Chile, which are to reach $5 million by 2025, will be expanded.", ["$5 million level 2025 forecast"]],
    ["says the year once for the last year and this", "ru", "В прошлом году товарооборот Перу и Чили упал на 26 процентов, в этом – ещё на 43 процента.", ["26 процентов growth_rate 2018", "43 процента growth_rate 2019"]],
    ["takes no pointer to what was said for a year", "ru", "В прошлом году товарооборот Перу и Чили упал на 26 процентов, и в этом причина спада экспорта на 43 процента.", ["26 процентов growth_rate 2018", "43 процента growth_rate 2018"]],
    ["leaves a date ahead to what will be done by then", "en", "The road project of Peru and Chile is worth $17 million, and 9 kilometers of railway will be built by 2028.", ["$17 million level as_of:2019-10", "9 kilometers level 2028 forecast"]],
    ["keeps a year behind two clauses for both", "en", "Peru's GDP grew by 3 percent, and exports to Chile reached $5 million in 2017.", ["3 percent growth_rate 2017", "$5 million level 2017"]],
    ["leaves the time to most of them", "en", "Some 734 companies with Peruvian capital operate in Chile, most of which were registered in the past five years.", ["734 level as_of:2019-10"]],
    ["counts the previous year from the one told where it is a base", "en", "Trade of Peru and Chile amounted to $332 million in 2017, which is more than in the previous year ($118 million).", ["$332 million level 2017", "$118 million level 2016"]],
    ["leaves a year to the part of a debt", "ru", "Долг Перу перед Чили превышает 5 миллиардов долларов, из них 1,4 миллиарда – за прошлый год.", ["5 миллиардов долларов level as_of:2019-10", "1,4 миллиарда level 2018"]],
    ["goes on with the later of two months", "ru", "В сентябре экспорт Перу в Чили составил 9 миллионов долларов, в августе было 7 миллионов долларов. Импорт вырос на 5 процентов.", ["9 миллионов долларов level 2019-09", "7 миллионов долларов level 2019-08", "5 процентов growth_rate 2019-09"]],
    ["goes on with a month told later", "ru", "В августе экспорт Перу в Чили составил 9 миллионов долларов, в сентябре – 7 миллионов долларов. Импорт вырос на 5 процентов.", ["9 миллионов долларов level 2019-08", "7 миллионов долларов level 2019-09", "5 процентов growth_rate 2019-09"]],
    ["does so in Russian", "ru", "Товарооборот Перу и Чили, который в прошлом году составил 32 миллиона долларов, планируется довести до 35 миллионов долларов к 2025 году.", ["32 миллиона долларов level 2018", "35 миллионов долларов level 2025 forecast"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));

  it.each([
    ["Peru's GDP is expected to contract by 3 percent this year.", "-3"],
    ["Peru's GDP grew under contracts by 3 percent this year.", "3"],
  ])("reads the direction of: %s", (text, decimal) => expect(readNews({ text, date: "2019-10-28" }).map((claim) => claim.decimal)).toEqual([decimal]));
});
