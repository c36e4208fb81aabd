import { describe, expect, it } from "vitest";
import { readNews, type News } from "./news";

/** Words, what is measured, whose it is and when, as "5 tonnes exports PE>CL 2018"; plans end with "!". */
function read(news: News): readonly string[] {
  const claims = readNews({ date: "2023-08-20", ...news });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}${claim.forecast ? "!" : ""}`);
}

describe("the country that a text is written from", () => {
  it.each<[string, News, readonly string[]]>([
    ["a known publisher's", { publisher: "Yonhap", text: "Exports to Peru grew by 5 percent in 2022, the customs office said." }, ["5 percent exports KR>PE 2022"]],
    ["the one in the publisher's name", { publisher: "Bank of Kenya", text: "Imports from Peru fell by 5 percent in 2022." }, ["5 percent imports KE>PE 2022"]],
    ["whose \"our\" it is", { publisher: "Ministry of Trade, Togo", text: "In 2022 Peru accounted for 7 percent of our exports." }, ["7 percent exports TG>PE 2022"]],
    ["who \"we\" are that buy", { publisher: "Ministry of Trade, Togo", text: "In 2022 our exports to Peru were $2 billion and we imported goods for $15 billion." }, ["$2 billion exports TG>PE 2022", "$15 billion imports TG>PE 2022"]],
    ["not where the text names one itself", { publisher: "Xinhua", text: "Chile's exports to Peru grew by 5 percent in 2022. Imports from Peru came to $2 billion." }, ["5 percent exports CL>PE 2022", "$2 billion imports CL>PE 2022"]],
    ["not of an unknown publisher", { publisher: "The Daily Observer", text: "Exports to Peru grew by 5 percent in 2022." }, ["5 percent exports ->PE 2022"]],
    ["not of two at once", { publisher: "Yonhap and Kyodo", text: "Exports to Peru grew by 5 percent in 2022." }, ["5 percent exports ->PE 2022"]],
  ])("is %s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("whose figures they are", () => {
  it.each<[string, News, readonly string[]]>([
    ["two partners that a title joins are no pair", { title: "Trade with Chile and Togo", text: "Peru's customs office has told of 2022. In 2022 turnover with Chile was $2 billion.\n\nWith Togo, Peru had a turnover of $4 billion." }, ["$2 billion trade_turnover PE>CL 2022", "$4 billion trade_turnover PE>TG 2022"]],
    ["a title's partner is not who trades with all", { title: "Trade with Chile falls", text: "Trade with Chile fell in 2022. Peru's turnover with Chile was $2 billion.\n\nExports to other countries shot up by 4 percent." }, ["$2 billion trade_turnover PE>CL 2022", "4 percent exports PE>- 2022"]],
    ["two countries that a title joins are one", { title: "Trade of Chile and Togo", text: "In 2022 turnover came to $2 billion." }, ["$2 billion trade_turnover CL>TG 2022"]],
    ["a country is its customer's partner", { text: "Togo was Peru’s seventh-largest export market in 2022, accounting for 3.4% of all sales abroad." }, ["3.4% exports PE>TG 2022"]],
    ["a source of imports is the partner", { title: "Peru buys more", text: "Peru's imports came to $9 billion in 2022. Togo was the second largest source of imports with $2 billion." }, ["$9 billion imports PE>- 2022", "$2 billion imports PE>TG 2022"]],
    ["a continent's adjective is no country", { text: "India's exports to the South American country of Chile were worth $3.8 billion in 2022." }, ["$3.8 billion exports IN>CL 2022"]],
    ["what says a number in another way is of the same countries", { title: "Guests of Peru", text: "Chile is the top source of guests of Peru in 2022 with 96,400 arrivals or 21%, followed by Togo with 71,100 or 15% and Kenya with 38,100 or 8%." }, [
      "96,400 tourists PE>CL 2022", "21% tourists PE>CL 2022", "71,100 tourists PE>TG 2022", "15% tourists PE>TG 2022", "38,100 tourists PE>KE 2022", "8% tourists PE>KE 2022",
    ]],
    ["who leads the guests is not all of them", { title: "Guests", text: "Peru received 18,400 tourists in May 2023, led by Chilean travellers." }, ["18,400 tourists PE>- 2023-05"]],
    ["bodies of many countries lend for none", { text: "The Asian Development Bank lent Nepal $200 million in 2022. Foreign donors gave Nepal aid of $5 million in 2021." }, ["$200 million other:loans ->NP 2022", "$5 million other:aid ->NP 2021"]],
    ["a country lends for itself", { text: "Japan lent Nepal $200 million in 2022." }, ["$200 million other:loans JP>NP 2022"]],
    ["what a country has by itself is not between two", { title: "Peru and Chile", text: "Peru and Chile signed a deal. Inflation in Chile was 5 percent in 2022." }, ["5 percent other:inflation CL>- 2022"]],
    ["what investors pour in is investment", { text: "Peruvian investors had poured $4 billion into Chile by 2022." }, ["$4 billion investment PE>CL 2022"]],
    ["jobs for people", { text: "Investments by Chilean companies in Peru provided jobs for some 20,000 people in 2022." }, ["20,000 other:jobs PE>CL 2022"]],
    ["what guests spend is no investment", { title: "Peru and Chile", text: "Chile invested $5 million in Peru in 2021. Over 200,000 Chilean visitors came to Peru and spent $165 million in Peru in 2022." }, ["$5 million investment CL>PE 2021", "200,000 tourists PE>CL 2022", "$165 million other:tourist_spending PE>CL 2022"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("when", () => {
  it.each<[string, News, readonly string[]]>([
    ["quarters in words are of the year", { text: "Peru's trade with Chile reached $5 billion in the first three quarters." }, ["$5 billion trade_turnover PE>CL 2022-01/2022-09"]],
    ["three quarters of a whole are no time", { text: "Three quarters of Peru's exports went to Chile in 2022." }, ["Three quarters exports PE>CL 2022"]],
    ["a number of months may name the same period", { text: "From January to June, Peru's exports to Chile grew by 47% compared to the same six month period in 2022." }, ["47% exports PE>CL 2023-H1"]],
    ["a year behind a growth is what it is held against", { text: "Peru's wine exports to Chile totalled $38 million, growing 12% over 2021." }, ["$38 million exports PE>CL 2022", "12% exports PE>CL 2022"]],
    ["a plan for the year is of all of it", { text: "Peru's exports to Chile were $1 billion in the first quarter. They are expected to exceed $5 billion this year." }, ["$1 billion exports PE>CL 2023-Q1", "$5 billion exports PE>CL 2023!"]],
    ["a plan is not of a time that is over", { text: "Peru's trade with Chile was $1 billion in 2022. The two aim to lift trade to $5 billion." }, ["$1 billion trade_turnover PE>CL 2022", "$5 billion trade_turnover PE>CL -!"]],
    ["what follows a plan is not of its date", { text: "Trade between Peru and Chile, which stood at $8 billion in 2021, could double by 2030. Peru's exports to Chile were $3 billion." }, ["$8 billion trade_turnover PE>CL 2021", "double trade_turnover PE>CL 2030!", "$3 billion exports PE>CL 2021"]],
    ["what will arrive is a plan", { text: "Another 4 million doses from Chile will arrive in Peru in September." }, ["4 million vaccine_doses CL>PE 2023-09!"]],
    ["a month of an undated text is of its own year", { date: null, text: "Peru's exports to Chile rose 5 percent in March. In 2022 they came to $2 billion." }, ["5 percent exports PE>CL 2022-03", "$2 billion exports PE>CL 2022"]],
    ["the year after the one that an undated text holds its month against", { date: null, text: "Peru's exports to Chile fell in March by 83 percent from a year ago. They dropped from $15 million in March 2018 to $2 million." }, ["83 percent exports PE>CL 2019-03", "$15 million exports PE>CL 2018-03", "$2 million exports PE>CL 2019-03"]],
    ["two years with a stroke between are a fiscal one", { text: "Peru's exports to Chile were $5 million in fiscal year 2020/2021, against $4 million in 2019/2020." }, ["$5 million exports PE>CL FY2020-21", "$4 million exports PE>CL FY2019-20"]],
    ["two years with a dash between are both", { text: "Peru's exports to Chile grew by 5 percent in 2019-2020." }, ["5 percent exports PE>CL 2019/2020"]],
    ["as many as last year is held against it", { text: "Peru received 5,000 Chilean tourists in June, twice as many as last year." }, ["5,000 tourists PE>CL 2023-06", "twice tourists PE>CL 2023-06"]],
    ["a date ahead is no year of an undated text", { date: null, text: "Peru's exports to Chile rose 5 percent in March. They are to double by 2030." }, ["5 percent exports PE>CL -", "double exports PE>CL 2030!"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("numbers with a letter", () => {
  it.each<[string, News, readonly string[]]>([
    ["millions of people that are described", { text: "Around 1.4m registered Afghan refugees lived in Pakistan in 2022." }, ["1.4m other:refugees PK>AF 2022"]],
    ["percent as South Asian papers write it", { text: "Pakistan's exports to Chile fell by 27pc in 2022." }, ["27pc exports PK>CL 2022"]],
    ["metres stay metres", { text: "Peru and Chile built a 1.4m high wall." }, []],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
