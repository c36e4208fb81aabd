import { describe, expect, it } from "vitest";
import { inTime, readNews } from "./news";

const read = (text: string, lang: "en" | "ru" = "en", date = "2018-09-20") => readNews({ text, lang, date }).map(inTime);

describe("times as speakers tell them", () => {
  it.each<[string, string, readonly string[], string?]>([
    ["counts a year ago from now behind several years", "We have supplied 24 ships to Peru since 2013. A year ago Peru exported 9 million tonnes of fruit to Chile.", ["24 level 2013/2018", "9 million tonnes level 2017"]],
    ["goes back by then to what the sentence before is held against", "Trade of Peru and Chile was $1.6 billion last year. This was 16 percent less than in 2012. Back then, it had reached $1.9 billion.", ["$1.6 billion level 2017", "16 percent growth_rate 2017 vs 2012", "$1.9 billion level 2012"]],
    ["goes on by it with the time told", "Trade of Peru and Chile was $1.6 billion last year. This was 16 percent less than in 2012. It reached $1.9 million in tea.", ["$1.6 billion level 2017", "16 percent growth_rate 2017 vs 2012", "$1.9 million level 2017"]],
    ["takes the whole year for that of the months told", "In the first four months of 2018 trade of Peru and Chile rose by 27 percent. For the whole year, it may be $350 million.", ["27 percent growth_rate 2018-01/2018-04", "$350 million level 2018 forecast"]],
    ["takes the full year for the running one", "Peru exported 5 million tonnes to Chile in August. It expects exports of 86 million tonnes for the full year and 92 million in 2019.", ["5 million tonnes level 2018-08", "86 million tonnes level 2018 forecast", "92 million level 2019 forecast"]],
    ["takes it, early in a year, for the one that is over", "Peru exported 5 million tonnes to Chile in December. For the full year exports reached 86 million tonnes.", ["5 million tonnes level 2017-12", "86 million tonnes level 2017"], "2018-01-20"],
    ["leaves the whole of a year that is named to its name", "Peru's exports to Chile came to 5 million tonnes in June. For the whole of 2017 they were 86 million tonnes.", ["5 million tonnes level 2018-06", "86 million tonnes level 2017"]],
    ["reads no plan by the time at which it was signed", "By 2027, Peru's gas supplies to Chile will reach 20 billion cubic meters under the memorandum signed in July.", ["20 billion cubic meters level 2027 forecast"]],
    ["dates by it what was then", "Peru and Chile have contracts signed in July for exports of 20 million tonnes.", ["20 million tonnes level 2018-07"]],
    ["sums up goods since a year, but no money", "Since the launch of the line in December 2015, Chile has received more than 18 billion cubic meters of gas from Peru. Since 2010, trade stands at $5 billion.", ["18 billion cubic meters level 2015-12/2018-09", "$5 billion level as_of:2018-09"]],
    ["leaves a time to what flows in a clause of its own", "We have supplied 24 ships to Peru since 2013, and about 5,000 Peruvian students study in Chile. Over 500 Chilean companies operate in Peru, and 21 billion cubic metres of gas were supplied to it this year.", ["24 level 2013/2018", "5,000 level as_of:2018-09", "500 level as_of:2018-09", "21 billion cubic metres level 2018"]],
    ["gives stocks the time that opens their sentence", "As of 2009, Peru had six projects in Chile with a total registered capital of $23 million.", ["six level 2009", "$23 million level 2009"]],
    ["takes a kind of period for no time told", "Ties were restored in 1950. During the communist period some 3,600 Peruvian students graduated in Chile.", ["3,600 level as_of:2018-09"]],
    ["dates no students by the day of another event", "Ties were restored on 8 February 1950. There are 3,600 Peruvian students in Chile.", ["3,600 level as_of:2018-09"]],
    ["holds a year against the one before it", "Peru's exports to Chile in 2016 were $96 million, down 28.4 percent from the previous year.", ["$96 million level 2016", "28.4 percent growth_rate 2016 vs 2015"]],
    ["counts a year ago from now for what is of another kind", "Peru's exports to Chile were $5 million in the fiscal year ended June 2018. A year ago Chile extended a $1 billion loan to Peru. In July exports were $2 million, against $3 million a year ago.", ["$5 million level 2017-07/2018-06", "$1 billion level 2017", "$2 million level 2018-07", "$3 million level 2017-07"]],
    ["takes within so many years ahead in a plan, and back in a change", "Peru and Chile hope to double trade to $10 billion within five years. It tripled within two years.", ["double multiple 2023 forecast", "$10 billion level 2023 forecast", "tripled multiple 2016/2018"]],
    ["holds figures against months that they are up on", "In the first half of 2018 trade of Peru and Chile was $91 million, which is 20 percent up on the first six months of 2017.", ["$91 million level 2018-H1", "20 percent growth_rate 2018-H1 vs 2017-H1"]],
    ["sums up goods since a decade", "Peru has exported 9 million tonnes to Chile since the early 1990s.", ["9 million tonnes level 1990/2018"]],
    ["goes on with no count of another kind in the present", "In the 2006 census, 23,305 residents of Peru were born in Chile. About 60 Chilean offices are in Lima.", ["23,305 level 2006", "60 level as_of:2018-09"]],
    ["counts a flow up to the end of a month, and a stock then", "Trade of Peru and Chile stood at $3.5 billion as of the end of August. By the end of July 2017 it was $3 billion. Chile had 40 projects in Peru at the end of June.", ["$3.5 billion level 2018-01/2018-08", "$3 billion level 2017-01/2017-07", "40 level as_of:2018-06"]],
    ["reads the end of a month ahead as a date of a plan", "Trade of Peru and Chile will reach $3.5 billion by the end of November.", ["$3.5 billion level 2018-11 forecast"]],
    ["reads the year's end as that of the running year", "By the year's end, trade of Peru and Chile would be close to $5 billion.", ["$5 billion level 2018 forecast"]],
    ["spreads what is invested over the years to come", "Peru will invest $20 billion over 40 years in Chile.", ["$20 billion level 2018/2058 forecast"]],
    ["reads over the period of some years", "Over the period of two years, trade of Peru and Chile grew by 2.5 times.", ["2.5 times multiple 2016/2018"]],
    ["goes on with no time some years ago", "Ten years ago there were few firms in Peru. Trade with Chile tripled.", ["tripled multiple -"]],
    ["dates by it what was then so", "Ten years ago there were few firms in Peru. Back then trade with Chile was $5 million.", ["$5 million level 2008"]],
    ["leaves the second clause its own time", "At the end of last year, 204 Peruvian firms were registered in Chile against 168 at the end of 2016; in the first half of this year 30 more firms were set up.", ["204 level 2017", "168 level 2016", "30 level 2018-H1"]],
    ["dates nothing by the most since a time", "Peru's imports from Chile in July climbed to $4.4 billion, the most since October 2016.", ["$4.4 billion level 2018-07"]],
    ["dates by most of a year", "For most of 2017 Peru's imports from Chile were $4.4 billion.", ["$4.4 billion level 2017"]],
    ["takes for the year for all of it", "As of the first of August, trade of Peru and Chile was $340 million, and it will possibly exceed $400 million for the year. In the year to July 2018 exports grew by 5 percent.", ["$340 million level 2018-01/2018-07", "$400 million level 2018 forecast", "5 percent growth_rate 2017-08/2018-07"]],
    ["gives a change the years since it began where a level behind it is of one", "Since 2015 trade of Peru and Chile has increased by 60 percent, to $73 billion last year.", ["60 percent growth_rate 2015/2018", "$73 billion level 2017"]],
    ["takes the same period for the one that the sentence has told", "Trade of Peru and Chile reached €3 billion in 2016, and in the first five months of 2017 it rose by a third over the same period.", ["€3 billion level 2016", "third growth_rate 2017-01/2017-05"]],
    ["plans nothing by what is more than planned", "Cargo traffic of Peru and Chile in January-May came to 1.4 million tons, a third more than planned.", ["1.4 million tons level 2018-01/2018-05", "third more growth_rate 2018-01/2018-05"]],
    ["gives a target the time right behind it, though it was set a year ago", "Trade of Peru and Chile was $84 million in 2017. A year ago the two set a target of $80 million for 2018.", ["$84 million level 2017", "$80 million level 2018 forecast"]],
    ["counts up to a month through which it goes", "Farm exports of Peru to Chile were down to $170 million in 2017 and just $64 million through April. Exports from January through May came to $9 million.", ["$170 million level 2017", "$64 million level 2018-01/2018-04", "$9 million level 2018-01/2018-05"]],
    ["goes on with no time for a fund of so much", "Trade of Peru and Chile was below $500 million in 2016. A joint fund of $1 billion has been set up. Of these sums, exports were $3 million.", ["$500 million level 2016", "$1 billion level as_of:2018-09", "$3 million level 2016"]],
    ["takes that year for the one told", "Trade of Peru and Chile was $340 million in 2003. Peru bought goods of Chile for $250 million that year.", ["$340 million level 2003", "$250 million level 2003"]],
    ["dates nothing by it where none is told", "Peru bought goods of Chile for $250 million that year.", ["$250 million level -"]],
  ])("%s", (_, text, expected, date) => expect(read(text, "en", date)).toEqual(expected));

  it("takes the whole year for the running one in Russian", () => {
    expect(read("За восемь месяцев товарооборот Перу и Чили вырос на 5 процентов. За весь год он может составить 9 миллиардов долларов.", "ru")).toEqual(["5 процентов growth_rate 2018-01/2018-08", "9 миллиардов долларов level 2018 forecast"]);
  });
});

describe("changes and levels as speakers tell them", () => {
  it.each<[string, string, readonly string[]]>([
    ["reads what is above the figures of a year as growth", "Supplies of Peru's tea to Chile exceeded the figures of 2015 by 40 percent.", ["40 percent growth_rate 2016 vs 2015"]],
    ["leaves a part that exceeds a bound", "The share of tea in Peru's exports to Chile exceeds 40 percent.", ["40 percent share as_of:2018-09"]],
    ["reads a third more as growth", "Some 40,000 Chileans visited Peru last year, almost a third more than the year before.", ["40,000 level 2017", "third more growth_rate 2017 vs 2016"]],
    ["leaves a third of more", "A third of Peru's exports go to Chile.", ["third share as_of:2018-09"]],
    ["reads a sum in brackets behind a change as the level", "Peru's imports from Chile dropped by a third ($1.6 billion) last year.", ["third growth_rate 2017", "$1.6 billion level 2017"]],
    ["reads the levels in brackets behind a change", "Peru's exports to Chile fell by a quarter ($2.1 billion against $2.8 billion a year earlier) in 2017.", ["quarter growth_rate 2017 vs 2016", "$2.1 billion level 2017", "$2.8 billion level 2016"]],
    ["reads it as the change where the level follows", "Peru's exports to Chile rose by 12 percent ($93 million) to $868 million last year.", ["12 percent growth_rate 2017", "$93 million change_absolute 2017", "$868 million level 2017"]],
    ["tells by how much a level of the sentence before is more", "Trade between Peru and Chile totalled $782.3 million in 2017. This is $93.1 million or 13.5 percent more than in 2016.", ["$782.3 million level 2017", "$93.1 million change_absolute 2017 vs 2016", "13.5 percent growth_rate 2017 vs 2016"]],
    ["reads a sum in brackets behind a noun of change as the change that the level tells", "Peru's trade deficit with Chile was $189 million in 2017, an 84.1% decrease ($1.0 billion) over 2016.", ["$189 million level 2017", "84.1% growth_rate 2017 vs 2016", "$1.0 billion change_absolute 2017 vs 2016"]],
    ["takes the increase for that of the trade and economic ties told", "Our trade and economic relations with Peru are developing. Last year, the increase was 67.5 percent.", ["67.5 percent growth_rate 2017"]],
    ["takes it for no growth of something named", "Our trade and economic relations with Peru are developing. Unemployment in Peru is 5 percent.", ["5 percent level as_of:2018-09"]],
    ["reads what an increase comes to as the change where the level says so", "Peru's trade with Chile reached $29.6 billion in 2017, an increase of 22.2 percent, or $5.4 billion.", ["$29.6 billion level 2017", "22.2 percent growth_rate 2017", "$5.4 billion change_absolute 2017"]],
    ["reads it as the level where it is none of the change", "In 2017, Peru's trade with Chile increased by 21 percent, or $9.3 billion.", ["21 percent growth_rate 2017", "$9.3 billion level 2017"]],
    ["adds up a sum told in words and digits", "Last year trade of Peru and Chile reached one billion and 328 million euros.", ["one billion and 328 million euros level 2017"]],
    ["adds up no two sums", "Last year exports and imports of Peru and Chile were 2 billion and 328 million euros.", ["2 billion level 2017", "328 million euros level 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
