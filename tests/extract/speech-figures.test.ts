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
    ["aid that a country gets comes from the other", "Chile received $3.4 million in aid from Peru.", ["$3.4 million other:aid PE>CL as_of:2023-08"]],
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

describe("labels of fact sheets", () => {
  it.each<[string, string, readonly string[]]>([
    ["the noun stands before the colon", "- Chileans living in Peru: about 60,000\n- Peruvian companies registered in Chile: 270\n- Jobs created: 17,000", ["60,000 population PE>CL as_of:2023-08", "270 companies_with_foreign_capital CL>PE as_of:2023-08", "17,000 other:jobs CL>- as_of:2023-08"]],
    ["a label without a noun counts nothing", "- Postal code of Peru: 60,000", []],
    ["a label whose own number it is", "- Visitors from Chile in 2022: 5,000 guests", ["5,000 tourists PE>CL 2022"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
