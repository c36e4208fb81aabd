import { describe, expect, it } from "vitest";
import { inAll, inTime, readNews } from "./news";

const SIDES = { title: "Peru and Chile", date: "2023-08-20" };

/** Everything that is read of a text about Peru and Chile. */
const read = (text: string): readonly string[] => readNews({ text, ...SIDES }).map(inAll);

describe("figures with their neighbours in speech", () => {
  it.each<[string, string, readonly string[]]>([
    ["a qualifier of the next number", "Our trade of Peru with Chile in 2022 reached $36 million and over 10 months of this year that level will be surpassed.", ["$36 million trade_turnover level PE>CL 2022"]],
    ["a qualifier behind", "In 2022 trade of Peru with Chile reached $36 million and over.", ["$36 million trade_turnover level PE>CL 2022 at_least"]],
    ["a union told of before", "After a trade deal with the EAEU, our trade of Peru with Chile reached $36 million in 2022.", ["$36 million trade_turnover level PE>CL 2022"]],
    ["a region told beside", "In 2022 Peru’s trade with the EAEU reached $36 million.", ["$36 million trade_turnover level PE>- 2022"]],
    ["a rise of two thirds", "In 2022 trade of Peru with Chile posted a rise of almost two thirds.", ["two thirds trade_turnover growth_rate PE>CL 2022 almost"]],
    ["two thirds of the rise", "In 2022 trade of Peru with Chile posted a rise, and fish made up two thirds of it.", ["two thirds trade_turnover share PE>CL 2022"]],
    ["money promised behind", "Chile’s aid to Peru of 35 million dollars promised by its banks is welcome.", ["35 million dollars other:aid level CL>PE - forecast"]],
    ["money to be given besides", "In 2022 Chile gave Peru 35 million dollars in aid, with another 5 million dollars to be allocated.", ["35 million dollars other:aid level CL>PE 2022", "5 million dollars other:aid level CL>PE 2022 forecast"]],
    ["what is spoken of is no condition", "If we speak of Peru’s exports to Chile, they grew by 7 percent in 2022.", ["7 percent exports growth_rate PE>CL 2022"]],
    ["a part in currencies", "In 2022 the share of national currencies in transactions of Peru and Chile exceeded 88 percent.", ["88 percent other:settlements share PE>CL 2022 more_than"]],
    ["what each produced", "In 2022 Peru produced 150 million tons of grain, while Chile produced 47 million tons.", ["150 million tons production_volume level PE>- 2022", "47 million tons production_volume level CL>- 2022"]],
    ["a part of what has piled up", "Chilean firms have already invested over $40 million in Peru, with $30 million flowing in during the last two years.", ["$40 million investment level CL>PE as_of:2023-08 more_than", "$30 million investment level CL>PE 2021/2023"]],
    ["crores cut short", "In 2022 Chile invested Rs1.08 lakh cr in Peru.", ["Rs1.08 lakh cr investment level CL>PE 2022"]],
    ["thousands of kilometres are no people", "Guests from Chile visited thousands of kilometres of coast in Peru.", ["thousands of kilometres other:coast level PE>CL as_of:2023-08 more_than"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("times in few letters", () => {
  it.each<[string, string, readonly string[]]>([
    ["a fiscal year in two words", "Trade of Peru with Chile in FY 20 was $5 million.", ["$5 million level FY2019-20"]],
    ["two of them", "Trade of Peru with Chile in FY 20-21 was $5 million.", ["$5 million level FY2020-21"]],
    ["the last months are no month", "Over these last months trade of Peru with Chile grew by 5 percent.", ["5 percent growth_rate -"]],
    ["the last month is", "Last month trade of Peru with Chile grew by 5 percent.", ["5 percent growth_rate 2023-07"]],
    ["up by so much over a year", "In 2022 Peru’s deficit with Chile was $5 million, up by 31% over 2021.", ["$5 million level 2022", "31% growth_rate 2022 vs 2021"]],
  ])("%s", (_, text, expected) => expect(readNews({ text, ...SIDES }).map(inTime)).toEqual(expected));
});

const speakers = (text: string, title: string): readonly string[] => readNews({ text, title, date: "2023-08-20" }).map(({ quote, speaker }) => `${quote} ${speaker ?? "-"}`);

describe("who has the floor", () => {
  it("is who opens a transcript and is thanked by name", () => {
    expect(speakers("Ana Salas: We are glad that trade with Chile grew by 5 percent in 2022.\n\nIvan Lagos: Thank you, Ms Salas.", "Talks of Peru and Chile")).toEqual(["5 percent Ana Salas"]);
  });

  it("is whom the title names", () => {
    expect(speakers("Ana Salas: We are glad that trade with Chile grew by 5 percent in 2022.", "Ana Salas speaks of Chile")).toEqual(["5 percent Ana Salas"]);
  });

  it("is nobody whom nothing else names", () => {
    expect(speakers("Santa Rosa: we report that trade with Chile grew by 5 percent in 2022.", "Talks of Peru and Chile")).toEqual(["5 percent -"]);
  });

  it("is whose speech the title tells, whatever name stands in marks", () => {
    const text = "Dear friends, I am very glad. As part of our “One Road, One Sea” plan our trade with Chile grew by 5 percent in 2022. We shall go on.";
    expect(speakers(text, "Speech by Ana Salas, President of Peru")).toEqual(["5 percent Ana Salas"]);
  });

  it("is no meeting", () => {
    expect(speakers("Prime Minister Ana Salas is in Chile for the Annual Summit. She said that in 2022 Peru’s trade with Chile grew by 5 percent.", "A visit")).toEqual(["5 percent Ana Salas"]);
  });
});
