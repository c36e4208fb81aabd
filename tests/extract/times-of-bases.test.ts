import { describe, expect, it } from "vitest";
import { inTime, readNews } from "./news";

const read = (text: string, lang: "en" | "ru", date = "2018-09-20") => readNews({ text, lang, date }).map(inTime);

describe("times of what a figure is held against", () => {
  it.each<[string, "en" | "ru", string, readonly string[]]>([
    ["takes a level in brackets that the growth leads from for that of a year before", "en", "In January-June 2018 Peru's exports to Chile of wheat rose 50 percent to 300,000 tonnes (200,000 tonnes).", ["50 percent growth_rate 2018-H1", "300,000 tonnes level 2018-H1", "200,000 tonnes level 2017-H1"]],
    ["does so behind a multiple", "ru", "В 2017 году экспорт пшеницы из Перу в Чили вырос в 4 раза, до 400 тыс. тонн (100 тыс. тонн).", ["4 раза multiple 2017", "400 тыс. тонн level 2017", "100 тыс. тонн level 2016"]],
    ["leaves a level in brackets that is none", "en", "In 2017 Peru's exports to Chile of grain rose 50 percent to 300,000 tonnes (270,000 tonnes).", ["50 percent growth_rate 2017", "300,000 tonnes level 2017", "270,000 tonnes level 2017"]],
    ["tells the level of the record", "en", "In May 2018 Peru's deficit with Chile was $1.6 billion. This is the smallest since April 2017, when it was $1.5 billion.", ["$1.6 billion level 2018-05", "$1.5 billion level 2017-04"]],
    ["keeps a record without its level no time", "en", "In May 2018 Peru's deficit with Chile was $1.6 billion, the smallest since April 2017.", ["$1.6 billion level 2018-05"]],
    ["holds growth against the base of last year", "ru", "За 8 месяцев этого года товарооборот Перу и Чили вырос на 10 процентов к базе прошлого года.", ["10 процентов growth_rate 2018-01/2018-08 vs 2017"]],
    ["goes on with the time told and not with the month of comparison", "en", "Peru's imports from Chile fell in May 2018 to $10 billion. It was lower than $11 billion in April. Imports of cars came to $2 billion.", ["$10 billion level 2018-05", "$11 billion level 2018-04", "$2 billion level 2018-05"]],
    ["gives no part of a year's trade the years of a change", "en", "Trade between Peru and Chile has tripled over the past five years. Copper makes up 60 percent of the trade.", ["tripled multiple 2013/2018", "60 percent share as_of:2018-09"]],
    ["takes a percentage alone in brackets behind a level for its part", "en", "Chile ranks third among Peru's partners with a turnover of $2 billion (7.5%) in 2017.", ["$2 billion level 2017", "7.5% share 2017"]],
    ["keeps a change in brackets a change", "en", "In 2017 Peru's exports to Chile rose to $2 billion (7.5%).", ["$2 billion level 2017", "7.5% growth_rate 2017"]],
    ["reads a share that went from one year's to another's", "ru", "Доля Чили во внешней торговле Перу выросла: с 17 процентов в 2015 году до 24 процентов в 2017-м.", ["17 процентов share 2015", "24 процентов share 2017"]],
    ["sizes a rise by a sum and a percentage", "en", "Peru's trade with Chile in 2017 was $29 billion, a $4 billion or 19% rise.", ["$29 billion level 2017", "$4 billion change_absolute 2017", "19% growth_rate 2017"]],
    ["takes a time behind a change and from for its base, with a hyphen between the months", "en", "In January-May 2018 Chile's share of Peru's exports rose by 2 percentage points from January-May last year to 27 percent.", ["2 percentage points change_absolute 2018-01/2018-05 vs 2017-01/2017-05", "27 percent share 2018-01/2018-05"]],
    ["tells what there was in the same period", "en", "Chile had 2 million tourists from Peru by 31 July 2018, and 3 million tourists during the same period in 2015.", ["2 million level 2018-01/2018-07", "3 million level 2015-01/2015-07"]],
    ["tells what there was in the period of comparison", "en", "Peru's exports to Chile came to $9 million in January-May 2018, an increment of 5 percent from the corresponding period last year, during which exports had reached $8 million.", ["$9 million level 2018-01/2018-05", "5 percent growth_rate 2018-01/2018-05 vs 2017-01/2017-05", "$8 million level 2017-01/2017-05"]],
    ["counts the previous year from the year told", "en", "Trade between Peru and Chile doubled to $9 million in 2011 from $4 million the previous year.", ["doubled multiple 2011", "$9 million level 2011", "$4 million level 2010"]],
    ["counts last year from the text", "en", "Trade between Peru and Chile was $9 million in 2011 and $4 million last year.", ["$9 million level 2011", "$4 million level 2017"]],
    ["holds a rise against the year of", "en", "Trade between Peru and Chile hit $590 million in 2014, up 107 percent from the year of 2005.", ["$590 million level 2014", "107 percent growth_rate 2014 vs 2005"]],
    ["leaves a time behind from to what was then", "en", "In January-May 2018 exports of copper from Peru to Chile were $9 million. Those of fish shrank by 47 percent from $2 million in January-May 2017.", ["$9 million level 2018-01/2018-05", "47 percent growth_rate 2018-01/2018-05", "$2 million level 2017-01/2017-05"]],
    ["takes what a figure equals for its base", "en", "In the first five months of this year Peru's exports to Chile surpassed $6 million, equaling all the sales of last year.", ["$6 million level 2018-01/2018-05"]],
    ["counts the month before from the month told", "ru", "В апреле экспорт Перу в Чили вырос на 8 процентов по сравнению с предыдущим месяцем.", ["8 процентов growth_rate 2018-04 vs 2018-03"]],
    ["holds a level against the same one of a year", "ru", "В 2017 году Перу отправила в Чили 6 миллионов тонн грузов. Экспорт меди составил 2 миллиона тонн, что на 24 процента выше аналогичного показателя 2016 года.", ["6 миллионов тонн level 2017", "2 миллиона тонн level 2017", "24 процента growth_rate 2017 vs 2016"]],
    ["takes no decade of a change for its base", "en", "Trade between Peru and Chile surged by 116% over the last decade.", ["116% growth_rate 2008/2018"]],
    ["leaves the year of the level left to it", "en", "In 2017 Peru's exports to Chile declined from a high of $46 million in 2012 to $28 million.", ["$46 million level 2012", "$28 million level 2017"]],
    ["takes the level left for no change", "en", "Peru's exports to Chile rose by a quarter from $33 million in 2010 to $42 million in 2017.", ["quarter growth_rate 2010/2017", "$33 million level 2010", "$42 million level 2017"]],
    ["reads a change told once more as a sum", "ru", "В январе-июле 2018 года экспорт Перу в Чили увеличился на 5% или на 62 тысячи тонн.", ["5% growth_rate 2018-01/2018-07", "62 тысячи тонн change_absolute 2018-01/2018-07"]],
    ["compares with what is told by adjectives", "en", "Peru had a deficit of $3 million with Chile in trade compared to a modest surplus of $2 million in the eight months of 2017.", ["$3 million level -", "$2 million level 2017-01/2017-08"]],
    ["tells the same month a year ago", "en", "Peru's deficit with Chile was $10 million in August 2018, which more than doubled the $4 million of the same month a year ago.", ["$10 million level 2018-08", "doubled multiple 2018-08 vs 2017-08", "$4 million level 2017-08"]],
    ["dates no rise by how rare it is", "en", "In June 2018 Peru's exports to Chile were $2 million, a rise of 5 percent, marking the highest inflow in six months.", ["$2 million level 2018-06", "5 percent growth_rate 2018-06"]],
    ["sizes what exceeds a level by", "en", "In 2017 Peru exceeded the old level of trade with Chile by $150 million.", ["$150 million change_absolute 2017"]],
    ["gives each of a row its year", "ru", "В 2013 и 2014 годах экспорт Перу в Чили составил 4 миллиона и 3 миллиона долларов, соответственно.", ["4 миллиона level 2013", "3 миллиона долларов level 2014"]],
    ["keeps the one year of two figures", "ru", "В 2013 году экспорт и импорт составили 4 миллиона и 3 миллиона долларов, соответственно.", ["4 миллиона level 2013", "3 миллиона долларов level 2013"]],
    ["sizes what is more by a sum over its noun", "ru", "В 2017 году Чили получила из Перу на 4 миллиона тонн меди больше, чем в 2016 году.", ["4 миллиона тонн change_absolute 2017 vs 2016"]],
    ["takes the same period of a later year for its own time", "ru", "Экспорт Перу в Чили вырос с 2 миллионов долларов в первом полугодии 2015 года до 3 миллионов долларов за тот же период 2016-го.", ["2 миллионов долларов level 2015-H1", "3 миллионов долларов level 2016-H1"]],
    ["leaves the year of a hedged level left to that level", "ru", "Экспорт Перу в Чили снизится за 2018 год с почти 30 миллионов долларов в 2014 году до 20 миллионов долларов.", ["30 миллионов долларов level 2014", "20 миллионов долларов level 2018 forecast"]],
    ["gives what was then in brackets the time of the base", "ru", "Экспорт Перу в Чили в 2018 году вдвое больше, чем в январе 2017 года (тогда он составлял 8 тонн).", ["вдвое multiple 2018 vs 2017-01", "8 тонн level 2017-01"]],
    ["counts from the year before for what is more than then", "ru", "Завод позволит обеспечить экспорт меди из Перу в Чили в размере 18 тонн, что на 6 тонн выше, чем в прошлом году.", ["18 тонн level 2018 forecast", "6 тонн change_absolute 2018 vs 2017 forecast"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
