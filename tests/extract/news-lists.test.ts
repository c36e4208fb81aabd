import { describe, expect, it } from "vitest";
import { readNews, type News } from "./news";

/** Words, what is measured, whose it is and when, as "5 tonnes exports PE>CL 2018". */
function read(news: News): readonly string[] {
  const claims = readNews({ date: "2023-08-20", ...news });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}`);
}

describe("lists of countries in news", () => {
  it.each<[string, News, readonly string[]]>([
    ["figures in the order of the sentence before", { title: "Guests of Peru", text: "Citizens of Chile (1.1 million), Togo (1.08 million) and Kenya (948 thousand) visited Peru most often in 2022. These are 10.5%, 10.1% and 8.9% of all foreign tourists, respectively." }, [
      "1.1 million tourists PE>CL 2022", "1.08 million tourists PE>TG 2022", "948 thousand tourists PE>KE 2022", "10.5% tourists PE>CL 2022", "10.1% tourists PE>TG 2022", "8.9% tourists PE>KE 2022",
    ]],
    ["figures before the countries that they belong to", { text: "In 2022, 80,363 and 33,102 Nepali workers renewed their permit to enter Qatar and Malaysia respectively." }, ["80,363 other:jobs NP>QA 2022", "33,102 other:jobs NP>MY 2022"]],
    ["figures behind them", { text: "Peru's exports to Chile and Togo rose 5 percent and 7 percent respectively in 2022." }, ["5 percent exports PE>CL 2022", "7 percent exports PE>TG 2022"]],
    ["how many stand at the top is no figure", { title: "Students in Peru", text: "Peru took in 9,000 foreign students in 2022.\n\nThe top five source countries for Peru in 2022 were:\n\n  1. Chile: 4,578\n  2. Togo: 3,137\n" }, [
      "9,000 students PE>- 2022", "4,578 students PE>CL 2022", "3,137 students PE>TG 2022",
    ]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("whose home or host", () => {
  it.each<[string, News, readonly string[]]>([
    ["transfers to a country are from all", { text: "Money transfers to Georgia rose 27 percent in 2022." }, ["27 percent other:remittances ->GE 2022"]],
    ["transfers from one are from it", { text: "Money transfers from Peru to Georgia rose 27 percent in 2022." }, ["27 percent other:remittances PE>GE 2022"]],
    ["revenue of guests is the host's", { title: "Chilean guests stay away", text: "Some 9,000 Chilean tourists came to Peru in 2022. Chilean carriers and Chilean agents complain. Tourism brought revenue of $9 million in 2022." }, ["9,000 tourists PE>CL 2022", "$9 million other:revenue PE>- 2022"]],
    ["exports overall are to all", { publisher: "Yonhap", text: "Exports to Peru grew by 5 percent to $3 billion in 2022. Exports overall came to $600 billion in 2022." }, ["5 percent exports KR>PE 2022", "$3 billion exports KR>PE 2022", "$600 billion exports KR>- 2022"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("power and days", () => {
  it.each<[string, News, readonly string[]]>([
    ["power that is bought is imported", { text: "Thailand bought 600 MW of electricity from Laos in 2022." }, ["600 MW imports TH>LA 2022"]],
    ["power of a plant is its capacity", { text: "Laos built a plant with a capacity of 600 MW in 2022." }, ["600 MW other:capacity LA>- 2022"]],
    ["power of nothing else is capacity too", { text: "Laos opened four projects, aggregating 600 MW, in 2022." }, ["four projects LA>- 2022", "600 MW other:capacity LA>- 2022"]],
    ["a day before a dash leaves its figure", { text: "In 2023, Peru shipped doses to Chile: on February 27 – 21,600 doses, on March 27 – 50,400 doses." }, ["21,600 vaccine_doses PE>CL 2023-02", "50,400 vaccine_doses PE>CL 2023-03"]],
    ["days from one to another are of their month", { text: "Peru shipped 5,000 doses to Chile on February 21-27." }, ["5,000 vaccine_doses PE>CL 2023-02"]],
    ["the same months this year are those told", { text: "Peru's exports to Chile were $2 billion in the first half of 2023. In the same period this year imports were $3 billion." }, ["$2 billion exports PE>CL 2023-H1", "$3 billion imports PE>CL 2023-H1"]],
    ["a record for the same months is no time of its own", { text: "In the January-July period of this year Peru's trade with Chile came to $2 billion, a record for the same period." }, ["$2 billion trade_turnover PE>CL 2023-01/2023-07"]],
    ["the same months this year against those of last year", { text: "Peru's exports to Chile rose from January to August by 3%, from $5 billion last year to $6 billion in the same period this year." }, ["3% exports PE>CL 2023-01/2023-08", "$5 billion exports PE>CL 2022-01/2022-08", "$6 billion exports PE>CL 2023-01/2023-08"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
