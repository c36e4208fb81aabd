import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

/** Everything that is read of a text about Peru and Chile. */
const read = (text: string): readonly string[] => readNews({ text, title: "Peru and Chile", date: "2023-08-20" }).map(inAll);

const TRADE = "Trade between Peru and Chile was $5 million in 2022.";
const TOLD = "$5 million trade_turnover level PE>CL 2022";

describe("what those who speak add to a figure", () => {
  it.each<[string, string, readonly string[]]>([
    ["not to be mistaken is no condition", "If I’m not mistaken, trade of Peru with Chile grew by 12 percent last year.", ["12 percent trade_turnover growth_rate PE>CL 2022"]],
    ["nor is a good memory", "If my memory serves me right, trade of Peru with Chile was $12 million last year.", ["$12 million trade_turnover level PE>CL 2022"]],
    ["a condition is one", "If the road is built, trade of Peru with Chile will be $12 million.", ["$12 million trade_turnover level PE>CL 2023 forecast"]],
    ["what should be noted has been", "I should note that trade of Peru with Chile grew by 12 percent in 2022.", ["12 percent trade_turnover growth_rate PE>CL 2022"]],
    ["what should grow has not", "Trade of Peru with Chile should grow by 12 percent in 2024.", ["12 percent trade_turnover growth_rate PE>CL 2024 forecast"]],
    ["hope for what was seen", "There is reason to hope, as we saw trade of Peru with Chile grow by 12 percent in 2022.", ["12 percent trade_turnover growth_rate PE>CL 2022"]],
    ["a bar exceeded", "In 2022 trade of Peru with Chile exceeded the bar of $12 million.", ["$12 million trade_turnover level PE>CL 2022 more_than"]],
    ["crossing", "Peru is a major partner of Chile, with trade crossing $12 million in 2022.", ["$12 million trade_turnover level PE>CL 2022 more_than"]],
    ["a figure taken up with its money", `${TRADE} For the first half of 2023, this figure is already more than 4 million.`, [TOLD, "4 million trade_turnover level PE>CL 2023-H1 more_than"]],
    ["people are no money", `${TRADE} Chile is already home to more than 4 million Peruvians.`, [TOLD, "4 million population level CL>PE as_of:2023-08 more_than"]],
    ["that time is the one just told", `${TRADE} We once aimed for trade of $20 million. At that time, trade was about $2 million.`, [TOLD, "$20 million trade_turnover level PE>CL - forecast", "$2 million trade_turnover level PE>CL - about"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it("ends with a mark what a dash opens", () => {
    const text = "Ana Salas, the President of Peru, spoke in Chile.\n\n– Last year our trade came to $12 million. Chile bought fish,” Ana Salas said.";
    expect(read(text)).toEqual(["$12 million trade_turnover level CL>PE 2022 (Ana Salas)"]);
  });

  it("takes no item of a list for speech", () => {
    const text = "Ana Salas, the President of Peru, spoke in Chile.\n\n– trade of Peru with Chile of $12 million in 2022\n\nAna Salas said that “it will all go well”.";
    expect(read(text)).toEqual(["$12 million trade_turnover level PE>CL 2022"]);
  });
});

describe("halves, coins and economies", () => {
  it.each<[string, string, readonly string[]]>([
    ["half a scale with a hyphen", "In 2022 Chile gave Peru a half-billion-dollar loan.", ["half-billion-dollar other:loans level CL>PE 2022"]],
    ["behind an article", "In 2022 trade of Peru with Chile reached the half-billion-dollar mark.", ["half-billion-dollar trade_turnover level PE>CL 2022"]],
    ["a half of a year", "In the half-year to June 2022 trade of Peru with Chile was $5 million.", ["$5 million trade_turnover level PE>CL 2021-07/2022-06"]],
    ["dollars of the islands", "In 2022 Chile gave Peru EC$5 million in aid.", ["EC$5 million other:aid level CL>PE 2022"]],
    ["an economy that tripled", "Over the past ten years, Peru’s economy has more than tripled.", ["tripled gdp multiple PE>- 2013/2023 more_than"]],
    ["money in an economy that grew", "In 2022 Chilean investment in the Peruvian economy grew by 12 percent.", ["12 percent investment growth_rate CL>PE 2022"]],
    ["the worth of projects", "The total value of the projects of Peru and Chile increased 10 times over the last three years.", ["10 times other:project_value multiple PE>CL 2020/2023"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

/** Whose the figures are that a speech tells outside of a text about two countries. */
const pairs = (text: string): readonly string[] => readNews({ text, title: "Speech of the President", date: "2023-08-20" }).map(({ quote, reporter, partner }) => `${quote} ${reporter ?? "-"}>${partner ?? "-"}`);

describe("regions and countries that stand alone", () => {
  it.each<[string, string, readonly string[]]>([
    ["a region's trade with a country", "The Central Asian region’s trade turnover with Peru hit $95 million in 2022, with Peru-Chile trade accounting for $44 million.", ["$95 million ->PE", "$44 million PE>CL"]],
    ["a part of the trade of a region's countries", "In 2022 Peru accounted for 40% of the Central Asian countries’ foreign trade.", ["40% ->PE"]],
    ["trade among the countries of a region", "Peru and Chile are far away. In 2022 the trade turnover among the Central Asian nations surpassed $10 million.", ["$10 million ->-"]],
    ["trade between two is none of a region", "In 2022 trade between Peru and Chile, two South American countries, was $10 million.", ["$10 million PE>CL"]],
  ])("%s", (_, text, expected) => expect(pairs(text)).toEqual(expected));

  const speech = "The President of Peru Ana Salas spoke at a summit in Chile.\n\n“More than $270 million has been invested in the country. A fund gave loans of $14 million,” Ana Salas said. “Peru’s investment in Chile is $15 million and Chile’s investment in Peru is $12 million.”";

  it("are a speaker's own where no other country is told of", () => {
    expect(pairs(speech)).toEqual(["$270 million ->PE", "$14 million PE>-", "$15 million PE>CL", "$12 million CL>PE"]);
  });

  it("are of both in a text about what both have", () => {
    const claims = readNews({ text: speech, title: "Peru and Chile hold talks", date: "2023-08-20" });
    expect(claims.map(({ reporter, partner }) => `${reporter ?? "-"}>${partner ?? "-"}`)).toEqual(["PE>CL", "PE>CL", "PE>CL", "CL>PE"]);
  });
});
