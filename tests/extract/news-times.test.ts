import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";

/** Value, unit, countries and time of each figure, as "5 percent PE>CL 2018". */
function read(text: string, date = "2018-09-20"): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: date, publisher: null, lang: "en" });
  return claims.map((claim) => `${claim.value} ${claim.unit} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}`);
}

describe("times in news", () => {
  it.each<[string, string, readonly string[]]>([
    ["counts the twelve months up to one", "In the year to March, Peru's exports to Chile rose 5 percent.", ["5 percent PE>CL 2017-04/2018-03"]],
    ["counts a fiscal year back from its end", "In the fiscal year ending June 2018 Peru's imports from Chile were $1 billion.", ["1000000000 USD PE>CL 2017-07/2018-06"]],
    ["reads a fiscal year by its last digits", "Peru's exports to Chile came to $1 billion in FY18.", ["1000000000 USD PE>CL FY2017-18"]],
    ["counts months from the start of the country's fiscal year", "Pakistan's exports to Chile came to $1 billion in the first five months of FY18.", ["1000000000 USD PK>CL 2017-07/2017-11"]],
    ["does not take two years for a fiscal one", "From 2002 to 2018 Peru's exports to Chile grew by 5 percent.", ["5 percent PE>CL 2002/2018"]],
    ["tells a year that opens the sentence from a base", "Peru's exports to Chile were $5 billion in the first half of 2017. The 2016 figure was $9 billion.", ["5000000000 USD PE>CL 2017-H1", "9000000000 USD PE>CL 2016"]],
    ["keeps a level of comparison a base", "In 2017 Peru's exports to Chile were 5 percent above the 2016 level.", ["5 percent PE>CL 2017"]],
    ["leaves an old year for the present", "In 1995 trade between Peru and Chile was $1 billion. Currently it stands at $5 billion.", ["1000000000 USD PE>CL 1995", "5000000000 USD PE>CL as_of:2018-09"]],
    ["goes from the months before to those before a year ago", "Peru's deficit with Chile widened to 1.3 billion dlrs in January from a revised 1.1 billion in December and 870 mln a year ago.", ["-1300000000 USD PE>CL 2018-01", "-1100000000 USD PE>CL 2017-12", "-870000000 USD PE>CL 2017-01"]],
    ["takes last year's figure for last year's", "Peru expects its 2018 surplus with Chile to reach $5 billion against last year's $4.2 billion.", ["5000000000 USD PE>CL 2018", "4200000000 USD PE>CL 2017"]],
    ["reads a month of last year", "Last year in January Peru's exports to Chile fell 5 percent.", ["-5 percent PE>CL 2017-01"]],
    ["does not take less than a year for the year", "Peru's exports to Chile in August were 5 percent less than in August 2017.", ["-5 percent PE>CL 2018-08"]],
    ["takes the year behind a change for its base", "Peru's exports to Chile in 2017 were $8 billion, up 6.3 percent ($470 million) from 2016.", ["8000000000 USD PE>CL 2017", "6.3 percent PE>CL 2017", "470000000 USD PE>CL 2017"]],
    ["gives the ends of a span to its levels", "From 2000 to 2017 trade between Peru and Chile expanded from less than $1 billion to $5 billion.", ["1000000000 USD PE>CL 2000", "5000000000 USD PE>CL 2017"]],
    ["leaves a time right behind a figure to it", "The share of exports in the output of Peru went from 5 percent in 1960 to 12 percent in 2017.", ["5 percent PE>- 1960", "12 percent PE>- 2017"]],
    ["reads months that have begun as this year's", "In the September-December quarter Peru will be importing goods from Chile for $5 million.", ["5000000 USD PE>CL 2018-09/2018-12"]],
    ["reads months from January on as those that are over", "In January-December Peru's exports to Chile were $5 million.", ["5000000 USD PE>CL 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("sums and units in news", () => {
  it.each<[string, string, readonly string[]]>([
    ["reads a fall as two levels", "Trade between Peru and Chile is dwindling, from $12 billion to $2 billion.", ["12000000000 USD PE>CL as_of:2018-09", "2000000000 USD PE>CL as_of:2018-09"]],
    ["keeps a rising pair without a change a range", "Peru plans loans from $2 billion to $12 billion for Chile.", ["2000000000 USD PE>CL -"]],
    ["reads a letter that is a currency", "Japan gave the Philippines a loan of 59 billion yen (P32.15 billion).", ["59000000000 JPY JP>PH -", "32150000000 PHP JP>PH -"]],
    ["reads no currency from a letter and a small number", "The envoys of Peru and Chile met in room P32 and on floor N5.", []],
    ["tells whose rupees they are", "India's exports to Peru were Rs 12,000 crore in 2017.", ["120000000000 INR IN>PE 2017"]],
    ["tells whose pesos they are where the other side is named more often", "Trade with Argentina fell. Chile's trade with Argentina was large.\n\nTrade with Argentina was 5 billion pesos in 2017.", ["5000000000 CLP CL>AR 2017"]],
    ["tells whose pesos they are", "Chile's exports to Peru were 5 billion pesos in 2017.", ["5000000000 CLP CL>PE 2017"]],
    ["counts gas in cubic metres, by the year", "Peru exported 40 Bcm/year of gas to Chile in 2017.", ["40000000000 m3 PE>CL 2017"]],
    ["reads cubic metres without a raised digit", "Peru supplied 1.6 billion m3 of gas to Chile in 2017.", ["1600000000 m3 PE>CL 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
