import { describe, expect, it } from "vitest";
import { readNews } from "./news";

/** Words, what is measured, whose it is and when, as "5 tonnes exports PE>CL 2018"; what is still to come ends in "F". */
function read(text: string): readonly string[] {
  const claims = readNews({ text, title: "Peru and Chile", date: "2023-08-20" });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}${claim.forecast ? " F" : ""}`);
}

const TRADE = "Trade between Peru and Chile was $5 million in 2022.";
const TOLD = "$5 million trade_turnover PE>CL 2022";

describe("figures as speeches and press conferences tell them", () => {
  it.each<[string, string, readonly string[]]>([
    ["a sum without its currency is taken up by it", `${TRADE} Today it stands at 8 million.`, [TOLD, "8 million trade_turnover PE>CL as_of:2023-08"]],
    ["people are no sum", `${TRADE} Today it is home to 8 million Chileans.`, [TOLD, "8 million population CL>- as_of:2023-08"]],
    ["two months in a row are one time", `${TRADE} In January and February it grew by 12 percent.`, [TOLD, "12 percent trade_turnover PE>CL 2023-01/2023-02"]],
    ["two months apart are two", `${TRADE} In January and May it grew by 12 percent.`, [TOLD, "12 percent trade_turnover PE>CL 2023-05"]],
    ["what companies have put into a country", "Chilean companies have put over $200 million into Peru.", ["$200 million investment CL>PE as_of:2023-08"]],
    ["what the largest investor has", "Chile is the largest investor in Peru, with a stock of $180 million.", ["$180 million investment CL>PE as_of:2023-08"]],
    ["traded is trade", "In 2022 Peru and Chile traded $39 million.", ["$39 million trade_turnover PE>CL 2022"]],
    ["traded at is none", "Peru's copper traded at $39 a tonne in Chile.", ["$39 price PE>CL as_of:2023-08"]],
    ["projects of a total value", `${TRADE} Builders from Peru carried out 250 projects in Chile with a total value of $48 million.`, [TOLD, "250 projects PE>CL as_of:2023-08", "$48 million other:project_value CL>PE as_of:2023-08"]],
    ["a sum that goes to so many projects is no range", "Peru will give $3.4 million in aid to 26 projects in Chile.", ["$3.4 million other:aid PE>CL - F", "26 projects PE>CL - F"]],
    ["aid that a country gets comes from the other", "Chile received $3.4 million in aid from Peru.", ["$3.4 million other:aid PE>CL -"]],
    ["a range stays one", "Peru gave $3.4 to 26 million in aid to Chile in 2022.", ["$3.4 to 26 million other:aid PE>CL 2022"]],
    ["companies on a market", "There are 230 Peruvian companies on our market, Chile said.", ["230 companies_with_foreign_capital CL>PE as_of:2023-08"]],
    ["companies at a forum are participants", "230 Peruvian companies took part in the forum in Chile.", ["230 participants PE>CL 2023-08"]],
    ["those who get an education", "Some 3,500 young people from Chile are getting an education at universities in Peru.", ["3,500 students PE>CL as_of:2023-08"]],
    ["guests from a country", "In 2022 Peru had 42,000 guests from Chile at its lakes.", ["42,000 tourists PE>CL 2022"]],
    ["guests of a forum", "42,000 guests from Chile attended the forum in Peru.", ["42,000 participants CL>PE 2023-08"]],
    ["jobs for people", "Chilean mills provide jobs for 7,000 Peruvians.", ["7,000 other:jobs CL>PE as_of:2023-08"]],
    ["joint firms among others", "Peru has 619 enterprises with Chilean capital, of which 95 are joint ventures.", ["619 companies_with_foreign_capital PE>CL as_of:2023-08", "95 joint_ventures PE>CL as_of:2023-08"]],
    ["contacts of people are of both", `${TRADE} People-to-people exchanges have grown to 4 million.`, [TOLD, "4 million other:exchanges PE>CL as_of:2023-08"]],
    ["all countries are no figure", `${TRADE} The leaders of the three countries met.`, [TOLD]],
    ["each of several is none", "Peru sent vaccines abroad: Togo and Kenya received 5,000 doses each.", ["5,000 vaccine_doses PE>- as_of:2023-08"]],
    ["a country named before", `${TRADE} In 2022 Peru exported 38% more goods to the South American country.`, [TOLD, "38% exports PE>CL 2022"]],
    ["a currency by its name in front", "The 2022 trade of Peru with Chile was Euros 564 million.", ["Euros 564 million trade_turnover PE>CL 2022"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

/** The same with the measure, and the value where it is a change. */
function readMeasures(text: string): readonly string[] {
  return readNews({ text, title: "Peru and Chile", date: "2023-08-20" }).map((claim) => `${claim.quote} ${claim.indicator} ${claim.measure}${claim.measure === "level" ? "" : ` ${claim.value}`} ${claim.period?.label ?? "-"}`);
}

describe("changes and levels side by side", () => {
  it.each<[string, string, readonly string[]]>([
    ["so much more, told twice", "In 2022 Peru sold Chile fish worth $412 million, which is $36 million or 9 percent more than in 2021.", ["$412 million exports level 2022", "$36 million exports change_absolute 36000000 2022", "9 percent exports growth_rate 9 2022"]],
    ["a level that is so much higher", "In 2022 Peru’s exports to Chile were $412 million or 9 percent higher.", ["$412 million exports level 2022", "9 percent exports growth_rate 9 2022"]],
    ["both ends of a change of named things", "Peru raised the number of places in its courses for Chile from 300 to 450.", ["300 other:place level as_of:2023-08", "450 other:place level as_of:2023-08"]],
    ["a recovery is a rise", "In 2022 the number of visitors from Chile in Peru recovered by 17 percent.", ["17 percent tourists growth_rate 17 2022"]],
    ["one month alone is an aside", "From January through May 2023 Peru’s exports to Chile were $40 million. In May alone exports were $8 million. Imports were $5 million.", ["$40 million exports level 2023-01/2023-05", "$8 million exports level 2023-05", "$5 million imports level 2023-01/2023-05"]],
    ["the next years end so many ahead", `${TRADE} They agreed to bring it to $9 million in the next five years.`, ["$5 million trade_turnover level 2022", "$9 million trade_turnover level 2028"]],
    ["the last years do not", "Chile’s investment in Peru grew by 40 percent in the last five years.", ["40 percent investment growth_rate 40 2018/2023"]],
    ["an aim is of no time gone by", "In 2022 Peru’s exports to Chile were $5 million. Its imports were $4 million. The objective is trade of $20 million a year.", ["$5 million exports level 2022", "$4 million imports level 2022", "$20 million trade_turnover level -"]],
    ["now ends the time told before", "Thirty years ago trade of Peru with Chile was $5 million. Today it is $80 million. Chile buys 30 percent of Peru’s fish.", ["$5 million trade_turnover level 1993", "$80 million trade_turnover level as_of:2023-08", "30 percent imports share 30 as_of:2023-08"]],
    ["fields of work are no trade", "Peru and Chile run 30 projects in trade, energy and mining totalling $53 million.", ["30 projects level as_of:2023-08", "$53 million other:project_value level as_of:2023-08"]],
    ["the whole of a country behind a part", "In 2022 Peru sold Chile goods for $4 million. Overall, Peru’s exports came to $90 million.", ["$4 million exports level 2022", "$90 million exports level 2022"]],
    ["two peoples before one noun", "Peru has 32 Chilean and about 40 Kenyan joint ventures.", ["32 joint_ventures level as_of:2023-08", "40 joint_ventures level as_of:2023-08"]],
    ["a number beside its part is no percentage", "Peru has a population of 34 million, half of them women.", ["34 million population level as_of:2023-08", "half population share 50 as_of:2023-08"]],
    ["planes worth a sum", "Chile will send Peru 12 helicopters worth $18 million.", ["12 other:vehicles level -", "$18 million other:contract_value level -"]],
  ])("%s", (_, text, expected) => expect(readMeasures(text)).toEqual(expected));

  it("gives the whole of a country no partner", () => expect(read("In 2022 Peru sold Chile goods for $4 million. Overall, Peru’s exports came to $90 million.").at(-1)).toBe("$90 million exports PE>- 2022"));
});

describe("labels of fact sheets", () => {
  it.each<[string, string, readonly string[]]>([
    ["the noun stands before the colon", "- Chileans living in Peru: about 60,000\n- Peruvian companies registered in Chile: 270\n- Jobs created: 17,000", ["60,000 population PE>CL as_of:2023-08", "270 companies_with_foreign_capital CL>PE as_of:2023-08", "17,000 other:jobs CL>- as_of:2023-08"]],
    ["a label without a noun counts nothing", "- Postal code of Peru: 60,000", []],
    ["a label whose own number it is", "- Visitors from Chile in 2022: 5,000 guests", ["5,000 tourists PE>CL 2022"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("whose figures they are in statements and talks", () => {
  it.each<[string, string, string | null, string, readonly string[]]>([
    ["what is bought is from the country named with it", "Peru and Chile", null, "In 2022 we in Peru imported 24,000 Chilean cars.", ["24,000 imports PE>CL 2022"]],
    ["what one sells is one’s own", "Peru and Chile", null, "In 2022 Peru exported 24,000 Peruvian cars to Chile.", ["24,000 exports PE>CL 2022"]],
    ["a second number of things behind one verb", "Peru and Chile", null, "In 2022 Peru supplied 250 buses and 100 tractors to Chile.", ["250 exports PE>CL 2022", "100 exports PE>CL 2022"]],
    ["people behind the verb are no goods", "Peru and Chile", null, "In 2022 Peru supplied 250 buses and trained 100 drivers from Chile.", ["250 exports PE>CL 2022", "100 other:driver PE>CL 2022"]],
    ["money in the economy of a country", "Peru and Chile", null, "In 2022 Peruvian investments in the economy of Chile amounted to $5 million.", ["$5 million investment PE>CL 2022"]],
    ["a guest’s country and the writer’s", "Meeting with the Premier of Chile", "Government of Peru", "Turnover was $5 million in 2022, including exports of $3 million. Peru and its guests will meet again.", ["$5 million trade_turnover PE>CL 2022", "$3 million exports PE>CL 2022"]],
    ["an agency on another country’s trade", "Chile sells more", "Government of Peru", "Chile’s exports were $3 million in 2022.", ["$3 million exports CL>- 2022"]],
    ["a sum whose parts follow", "Peru and Chile", null, "In 2022 trade of Peru with Chile was $5 million. In the first half of 2023 it came to $4 million, including exports of $3 million.", ["$5 million trade_turnover PE>CL 2022", "$4 million trade_turnover PE>CL 2023-H1", "$3 million exports PE>CL 2023-H1"]],
    ["between two the writer’s side comes first", "Trade pact", "Government of Peru", "The pact between Chile and Peru lifted exports by $5 million in 2022.", ["$5 million exports PE>CL 2022"]],
    ["turnover without its currency behind tonnes", "Peru and Chile", null, "Peru got $5 million in aid from Chile in 2022. Peru sold 40 tonnes of fish. In 2021 mutual trade fell by 11 percent and made 40 million.", ["$5 million other:aid CL>PE 2022", "40 tonnes exports PE>CL 2021", "11 percent trade_turnover PE>CL 2021", "40 million trade_turnover PE>CL 2021"]],
    ["who attracts money is where it goes", "Peru and Chile", null, "In 2022 Peru attracted $5 million of investment.", ["$5 million investment CL>PE 2022"]],
    ["who attracts money for another sends it there", "Peru and Chile", null, "In 2022 Peruvian firms attracted $5 million for investment in Chile.", ["$5 million investment PE>CL 2022"]],
    ["an aim without its currency behind the sum", "Peru and Chile", null, "Trade of Peru with Chile is $5 million. By 2027 we want to get to 9 million.", ["$5 million trade_turnover PE>CL as_of:2023-08", "9 million trade_turnover PE>CL 2027"]],
    ["what is aimed at is not of the year told before the aim", "Peru and Chile", null, "In 2022 trade of Peru with Chile was $5 million, and they agreed to bring it up to $9 million soon.", ["$5 million trade_turnover PE>CL 2022", "$9 million trade_turnover PE>CL -"]],
    ["a year whose record is to be beaten", "Peru and Chile", null, "In January to May 2023 trade of Peru with Chile bounced back by 56 percent, so it may beat the record of 2008.", ["56 percent trade_turnover PE>CL 2023-01/2023-05"]],
    ["people under an age", "Peru and Chile", null, "Peru has a population of 34 million, half of them under 35.", ["34 million population PE>- as_of:2023-08", "half population PE>- as_of:2023-08"]],
    ["investment without its currency behind watts", "Peru and Chile", null, "Peru lent Chile $5 million in 2022. The plant has 120 megawatts. Peruvian investment in Chile is 9 million.", ["$5 million other:loans PE>CL 2022", "9 million investment PE>CL as_of:2023-08"]],
    ["trade alone without its currency behind tonnes", "Peru and Chile", null, "Peru lent Chile $5 million in 2022. It bought 40 tonnes of fish. Trade with Chile was 36 million at its best.", ["$5 million other:loans PE>CL 2022", "40 tonnes imports PE>CL 2022", "36 million trade_turnover PE>CL 2022"]],
    ["an office that met a guest tells of both", "Talks with King of Chile", "Government of Peru", "In 2022 trade was $5 million. Chile hosts 700 refugees from Togo.", ["$5 million trade_turnover PE>CL 2022", "700 other:refugees CL>TG as_of:2023-08"]],
    ["an agency does not", "Talks with King of Chile", "Andina", "In 2022 exports of Chile were $5 million.", ["$5 million exports CL>- 2022"]],
    ["what a growth led to of things not in the catalogue", "Peru", null, "In 2022 the number of overnight stays in Peru rose by 6.6 percent to 1.9 million.", ["6.6 percent other:overnight_stays PE>- 2022", "1.9 million other:overnight_stays PE>- 2022"]],
    ["over the period, behind one month of it", "Peru", null, "From January to June 2023 Peru sold fish for $9 million to Chile. In June exports of copper were $2 million. Exports of gold came to $4 million over the period.", ["$9 million exports PE>CL 2023-H1", "$2 million exports PE>CL 2023-06", "$4 million exports PE>CL 2023-H1"]],
    ["a donor gives aid", "Nepal", null, "Peru is Nepal’s largest donor, giving $10 million in 2022.", ["$10 million other:aid PE>NP 2022"]],
    ["as much as in another year", "Peru and Chile", null, "Peru sold Chile fish for $5 million in 2022, twice as much as in 2017.", ["$5 million exports PE>CL 2022", "twice exports PE>CL 2022"]],
  ])("%s", (_, title, publisher, text, expected) => {
    const claims = readNews({ text, title, date: "2023-08-20", ...(publisher === null ? {} : { publisher }) });
    expect(claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}`)).toEqual(expected);
  });
});
