import { describe, expect, it } from "vitest";
import { inTime, readNews } from "./news";

const read = (text: string, lang: "en" | "ru", date = "2018-09-20") => readNews({ text, lang, date }).map(inTime);

describe("times carried from sentence to sentence", () => {
  it.each<[string, "en" | "ru", string, readonly string[]]>([
    ["goes on with the year of the cargo for what it is made of", "ru", "В 2017 году перевозка грузов между Перу и Чили превысила 32 миллиона тонн.\n\nЭкспорт составил 13 миллионов тонн. Импорт вырос на 5 процентов.", ["32 миллиона тонн level 2017", "13 миллионов тонн level 2017", "5 процентов growth_rate 2017"]],
    ["does not go on with it for money", "ru", "В 2016 году перевозка грузов между Перу и Чили превысила 32 миллиона тонн.\n\nЭкспорт вырос на 5 процентов.", ["32 миллиона тонн level 2016", "5 процентов growth_rate -"]],
    ["takes this period for the months named before it", "ru", "Импорт Перу из Чили с января по май составил 9 миллиардов долларов. Наибольшим он был в апреле-мае. В этот период он составил 5 миллиардов долларов.", ["9 миллиардов долларов level 2018-01/2018-05", "5 миллиардов долларов level 2018-04/2018-05"]],
    ["tells the first of the years since when", "en", "Ties of Peru and Chile have grown since they were resumed in 1992. Trade, which stood at $5 million at that time, is up.", ["$5 million level 1992"]],
    ["prefers a time right behind a figure to the present", "en", "Trade of Peru and Chile currently stands at $1 billion for the first half of the year.", ["$1 billion level 2018-H1"]],
    ["keeps the present with a time farther off", "en", "Trade of Peru and Chile currently stands at $1 billion, as was told in January.", ["$1 billion level as_of:2018-09"]],
    ["leaves a time in brackets to what stands there", "en", "Peru is a large investor in Chile ($28 million at the end of 2011) and its companies employ 900 people.", ["$28 million level 2011", "900 level as_of:2018-09"]],
    ["goes on with the years of a change", "ru", "За 10 лет ВВП Перу увеличился с 2 до 3 триллионов долларов. Экспорт в Чили вырос на 60 процентов, с 5 до 8 миллиардов долларов, и 90 процентов экспорта меди идёт морем.", ["2 level 2008", "3 триллионов долларов level 2018", "60 процентов growth_rate 2008/2018", "5 level 2008", "8 миллиардов долларов level 2018", "90 процентов share as_of:2018-09"]],
    ["gives what is so every year no time of the text", "en", "Trade of Peru and Chile will reach $9 million by the end of 2018. On average it grows by 20% every year.", ["$9 million level 2018 forecast", "20% growth_rate -"]],
    ["reads the year that opens a sentence", "en", "The year 2016 saw a jump of 11 percent in trade between Peru and Chile.", ["11 percent growth_rate 2016"]],
    ["goes on with the month of a change told without a figure", "en", "Peru's trade gap widened in March as exports fell.\n\nImports rose by 4 percent to $6 billion.", ["4 percent growth_rate 2018-03", "$6 billion level 2018-03"]],
    ["goes on with no day of a paragraph before", "en", "Ties grew stronger when the ministers met on 12 March.\n\nImports of Peru from Chile rose by 4 percent.", ["4 percent growth_rate -"]],
    ["goes on with no time of a paragraph without a change", "en", "The ministers of Peru and Chile signed it in 2015.\n\nImports of Peru from Chile are $6 billion.", ["$6 billion level as_of:2018-09"]],
    ["holds the months of a report against the one it named", "en", "Peru's imports from Chile rose to $6 billion in March from $5 billion in February. Exports fell to $2 billion from $3 billion.", ["$6 billion level 2018-03", "$5 billion level 2018-02", "$2 billion level 2018-03", "$3 billion level 2018-02"]],
    ["leaves a time some years ago to what was then", "ru", "За пять месяцев доля Чили в экспорте Перу превысила 8%, хотя ещё пару лет назад была около 4%. Экспорт вырос на 9%.", ["8% share 2018-01/2018-05", "4% share 2016", "9% growth_rate 2018-01/2018-05"]],
    ["reads a sum over years", "en", "Trade between Peru and Chile amounted to $9 billion over the past decade. In the first half of 2018 it reached $1 billion.", ["$9 billion level 2008/2018", "$1 billion level 2018-H1"]],
    ["dates a change that is told of now by it", "ru", "Сейчас экспорт Перу в Чили вырос вдвое.", ["вдвое multiple as_of:2018-09"]],
    ["goes back from the same part of the year before to that of the report", "en", "Peru's exports to Chile came to $9 million in January-May 2018. In January-May 2017 exports were $8 million. Imports rose by 4 percent.", ["$9 million level 2018-01/2018-05", "$8 million level 2017-01/2017-05", "4 percent growth_rate 2018-01/2018-05"]],
    ["goes on with another part of the year", "en", "Peru's exports to Chile came to $9 million in January-May 2018. In June 2018 exports were $2 million. Imports rose by 4 percent.", ["$9 million level 2018-01/2018-05", "$2 million level 2018-06", "4 percent growth_rate 2018-06"]],
    ["counts what a clause of its own tells of in the present when it was published", "en", "Trade of Peru and Chile exceeded $4 billion in 2017 and Chilean investment in Peru is above $3 billion.", ["$4 billion level 2017", "$3 billion level as_of:2018-09"]],
    ["keeps the time for what that clause tells of then", "en", "Trade of Peru and Chile exceeded $4 billion in 2017 and Chilean investment in Peru passed $3 billion.", ["$4 billion level 2017", "$3 billion level 2017"]],
    ["goes on with no decade", "en", "Peru and Chile decided on it in the early 1990s. Trade has tripled.", ["tripled multiple as_of:2018-09"]],
    ["goes on with no time of a plan", "en", "Peru's exports to Chile rose by 4 percent in June. They could reach $9 million in 2018. Imports fell by 2 percent.", ["4 percent growth_rate 2018-06", "$9 million level 2018 forecast", "2 percent growth_rate 2018-06"]],
    ["goes on with it where the next sentence points to the plan", "en", "Peru's exports to Chile were $4 million in 2017. Exports will reach $9 million in 2018. This is half of exports.", ["$4 million level 2017", "$9 million level 2018 forecast", "half share 2018"]],
    ["leaves what a figure came after to its year", "en", "Peru's deficit with Chile in 2017 grew and stood at $9 million, after having totalled $3 million in 2016. Imports rose by 4 percent.", ["$9 million level 2017", "$3 million level 2016", "4 percent growth_rate 2017"]],
    ["takes a record behind a dash for no time", "ru", "За девять месяцев 2017 года Чили закупила в Перу максимальный объем меди за все время учета – с 2009 года. Тогда Перу нарастила поставки в Чили в 2,7 раза.", ["2,7 раза multiple 2017-01/2017-09"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
