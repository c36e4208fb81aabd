import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";

/** "quote indicator measure value unit", the scope in braces, F for a forecast; of texts from May 2023. */
function read(text: string): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: "2023-05-10", publisher: null, lang: "en" });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.measure} ${claim.decimal}${claim.decimalHigh === null ? "" : `..${claim.decimalHigh}`} ${claim.unit}${claim.scope === null ? "" : ` {${claim.scope}}`}${claim.forecast ? " F" : ""}`);
}

describe("the unit of a claim", () => {
  it.each<[string, readonly string[]]>([
    ["Chad exported 15 Bcm/year of gas to Togo in 2022.", ["15 Bcm/year exports level 15000000000 m3"]],
    ["Chad exported 200,000 barrels per day of crude to Togo in 2022.", ["200,000 barrels per day exports level 200000 barrel {per day}"]],
    ["The price of Chad's crude in Togo was $80 per barrel.", ["$80 per barrel price level 80 USD {per barrel}"]],
    ["Exports of Pakistan to Togo came to Rs 40 crore in 2022.", ["Rs 40 crore exports level 400000000 PKR"]],
    ["Trade between Chad and Togo came to 40 crore rupees in 2022.", ["40 crore rupees trade_turnover level 400000000 rupee"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("changes and levels", () => {
  it.each<[string, readonly string[]]>([
    ["Chad's exports to Togo are to increase by 25 million tonnes.", ["25 million tonnes exports change_absolute 25000000 tonne F"]],
    ["Chad is ready to raise exports to Togo by $550 million.", ["$550 million exports change_absolute 550000000 USD F"]],
    ["Chad's exports to Togo fell by 5 percent to $3 billion in 2022.", ["5 percent exports growth_rate -5 percent", "$3 billion exports level 3000000000 USD"]],
    ["Chad's exports to Togo of copper plunged $5 billion in 2022.", ["$5 billion exports change_absolute -5000000000 USD"]],
    ["Chad's exports to Togo of copper plunged to $5 billion in 2022.", ["$5 billion exports level 5000000000 USD"]],
    ["Chad's exports to Togo fell by 5 percent or more than $3 billion in 2022.", ["5 percent exports growth_rate -5 percent", "$3 billion exports change_absolute -3000000000 USD"]],
    ["Chad's exports to Togo rose by 5 percent or $3 billion in 2022.", ["5 percent exports growth_rate 5 percent", "$3 billion exports level 3000000000 USD"]],
    ["Chad's exports to Togo in 2022 were worth $9 billion, representing $4 billion (or 30%) less than in 2021.", ["$9 billion exports level 9000000000 USD", "$4 billion exports change_absolute -4000000000 USD", "30% exports growth_rate -30 percent"]],
    ["Chad's exports to Togo in 2022 were worth $9 billion (30%) in copper.", ["$9 billion exports level 9000000000 USD", "30% exports share 30 percent"]],
    ["In 2022 exports covered 71 percent of Chad's imports from Togo, which is lower than last year's 76 percent.", ["71 percent exports share 71 percent", "76 percent imports share 76 percent"]],
    ["Copper's share in Chad's exports to Togo was 12 percent in 2021, and in 2022 this figure rose to 38 percent.", ["12 percent exports share 12 percent", "38 percent exports share 38 percent"]],
    ["Chad's export ratio with Togo has since 2010 doubled, rising from 25 percent to 50 percent.", ["doubled exports multiple 2 times", "25 percent exports share 25 percent", "50 percent exports share 50 percent"]],
    ["Growth of Chad's exports to Togo fell from 25 percent to 15 percent in 2022.", ["25 percent exports growth_rate 25 percent", "15 percent exports growth_rate 15 percent"]],
    ["Chad plans to bring exports to Togo to $3 billion by 2030.", ["$3 billion exports level 3000000000 USD F"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("shares and growth", () => {
  it.each<[string, readonly string[]]>([
    ["Exports as a percentage of Chad's GDP rose from 5% in 1990 to 12% in 2017.", ["5% exports share 5 percent", "12% exports share 12 percent"]],
    ["Togo's women make up 12% of Chad's students (compared with 7% in Mali).", ["12% students share 12 percent", "7% students share 7 percent"]],
    ["Some 65% of what Chad sells, the bulk of its exports, about 70%, is with Togo.", ["65% exports share 65 percent", "70% exports share 70 percent"]],
    ["Togo takes 8% of Chad's exports, up from 7% a year earlier.", ["8% exports share 8 percent", "7% exports share 7 percent"]],
    ["Chad's exports to Togo shrank by almost a fifth in March.", ["fifth exports growth_rate -20 percent"]],
    ["Trade between Chad and Togo grew by a factor of eight.", ["eight trade_turnover multiple 8 times"]],
    ["Chad's deficit with Togo narrowed by $200 million to $3 billion in 2022.", ["$200 million trade_balance change_absolute -200000000 USD", "$3 billion trade_balance level -3000000000 USD"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("what is still to come", () => {
  it.each<[string, readonly string[]]>([
    ["Chad signed an agreement to buy 5 million tonnes of grain from Togo.", ["5 million tonnes imports level 5000000 tonne F"]],
    ["Chad and Togo set a $20 billion trade target.", ["$20 billion trade_turnover level 20000000000 USD F"]],
    ["Chad means to invest in Togo; it has invested $100 million so far.", ["$100 million investment level 100000000 USD"]],
    ["Another 5.1 million doses are scheduled to arrive in Chad from Togo.", ["5.1 million vaccine_doses level 5100000 count F"]],
    ["I want to stress that Togo takes 23 percent of Chad's exports.", ["23 percent exports share 23 percent"]],
    ["Chad wants to grow exports to Togo by 6.5 percent.", ["6.5 percent exports growth_rate 6.5 percent F"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("lists and figures said twice", () => {
  it.each<[string, readonly string[]]>([
    ["The students in Chad came above all from:\n\n1. Togo: 4,100\n2. Mali: 3,200\n3. Niger: 1,500", ["4,100 students level 4100 count", "3,200 students level 3200 count", "1,500 students level 1500 count"]],
    ["Chad received 900 thousand tourists. The top five also include Togo (80 thousand) and Mali (60 thousand).", ["900 thousand tourists level 900000 count", "80 thousand tourists level 80000 count", "60 thousand tourists level 60000 count"]],
    ["The coast of Togo took 17% of the foreign tourists (1.8 million).", ["17% tourists share 17 percent", "1.8 million tourists level 1800000 count"]],
    ["Some 240 thousand foreigners (2.3%) arrived in Togo.", ["240 thousand tourists level 240000 count", "2.3% tourists share 2.3 percent"]],
    ["Exports of Togo rose by 40 percent. The main markets were Asia (32%) and West Africa (19%).", ["40 percent exports growth_rate 40 percent", "32% exports share 32 percent", "19% exports share 19 percent"]],
    ["Exports of Togo grew fastest to Mali (32%).", ["32% exports growth_rate 32 percent"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("what is counted", () => {
  it.each<[string, readonly string[]]>([
    ["Chad exported 20,000 tractors to Togo in 2022.", ["20,000 exports level 20000 count"]],
    ["Chad is importing 1.7 million shirts from Togo.", ["1.7 million imports level 1700000 count"]],
    ["Besides exports of 1.2 million doses Chad sent 300 students to Togo.", ["1.2 million vaccine_doses level 1200000 count", "300 students level 300 count"]],
    ["Togo is a market of 8 million people.", ["8 million population level 8000000 count"]],
    ["Funds transferred to Togo from Chad rose by 30% in 2022.", ["30% other:remittances growth_rate 30 percent"]],
    ["The company of Chad runs over 70 filling stations in Togo.", ["70 other:station level 70 count"]],
    ["The two-shot vaccine and the six-party talks in Togo went well.", []],
    ["Fishing makes up 12 percent of Togo's GDP.", ["12 percent other:gdp_share share 12 percent"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("words that belong to the next figure, or to the one before", () => {
  it.each<[string, readonly string[]]>([
    ["Bilateral trade of Chad in 2021 was $3 billion with exports to Togo at $2 billion.", ["$3 billion trade_turnover level 3000000000 USD", "$2 billion exports level 2000000000 USD"]],
    ["Some 5 million Malians were granted temporary protection in Togo.", ["5 million other:refugees level 5000000 count"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, readonly (string | undefined)[]]>([
    ["Chad's exports to Togo stood at $12 billion in 2022-23 as against $16 billion in 2021-22, registering a decline of 25 per cent.", ["FY2022-23", "FY2021-22", "FY2022-23"]],
    ["Chad had 40,000 students from Togo in 2021/22.", ["2021/2022"]],
  ])("%s", (text, expected) => {
    const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: "2023-05-10", publisher: null, lang: "en" });
    expect(claims.map(({ period }) => period?.label)).toEqual(expected);
  });
});
