import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const TRADE = "Our trade was 5 billion dollars in 2019.";
const TOLD = "5 billion dollars trade_turnover level PE>CL 2019 (Ana Salas)";

/** What a minister of Peru says beside a guest from Chile; the figure told first is left out. */
function read(text: string): readonly string[] {
  const title = "Meeting of President of Peru Ana Salas with President of Chile Ivan Lagos";
  return readNews({ text: `President of Peru Ana Salas: ${text}`, title, date: "2020-08-20" }).map(inAll).filter((claim) => claim !== TOLD);
}

describe("figures as a transcript tells them", () => {
  it("takes trade that contracted for no contract", () => {
    const claims = readNews({ text: "Trade of Peru with Chile contracted by 7 percent in 2019.", date: "2020-08-20" });
    expect(claims.map(({ quote, indicator, value }) => `${quote} ${indicator} ${value}`)).toEqual(["7 percent trade_turnover -7"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["a trade contract is no trade", "Peru signed a trade contract of $3 million with Chile.", ["$3 million other:contract_value level PE>CL 2020-08 (Ana Salas)"]],
    ["a sum that is still to be", `${TRADE} This year it will be 10 billion.`, ["10 billion trade_turnover level PE>CL 2020 forecast (Ana Salas)"]],
    ["people that are still to be are no sum", `${TRADE} Our peoples together will be 10 million inhabitants.`, ["10 million population level PE>CL - forecast (Ana Salas)"]],
    ["another third", "Trade of Peru with Chile rose by 40 percent in 2018 and by another third in 2019.", ["40 percent trade_turnover growth_rate PE>CL 2018 (Ana Salas)", "third trade_turnover growth_rate PE>CL 2019 (Ana Salas)"]],
    ["another quarter of a year is none", "Trade of Peru with Chile rose by 40 percent in 2018. We wait for another quarter.", ["40 percent trade_turnover growth_rate PE>CL 2018 (Ana Salas)"]],
    ["a part of our trade", "Chile’s share in our foreign trade is 15 percent.", ["15 percent trade_turnover share PE>CL as_of:2020-08 (Ana Salas)"]],
    ["a part that a country makes up", "Kenya accounts for 17 percent of our exports.", ["17 percent exports share PE>KE as_of:2020-08 (Ana Salas)"]],
    ["a part of the trade of another", "Kenya accounts for 17 percent of Togo’s trade.", ["17 percent trade_turnover share TG>KE as_of:2020-08 (Ana Salas)"]],
    ["goods as a part of what is sold", "Copper accounts for 17 percent of our exports to Chile.", ["17 percent exports share PE>CL as_of:2020-08 (Ana Salas)"]],
    ["a part of a firm", "Chile owns a 17 percent share in the port of Peru.", ["17 percent other:ownership_share share CL>PE as_of:2020-08 (Ana Salas)"]],
    ["some of those counted", "About 300 of your citizens are studying with us, 76 of them on scholarships.", ["300 students level PE>CL as_of:2020-08 about (Ana Salas)", "76 other:scholarships level PE>CL as_of:2020-08 (Ana Salas)"]],
    ["some of another country", "There are 300 tourists from Kenya in Peru, 76 of them from Togo.", ["300 tourists level PE>KE as_of:2020-08 (Ana Salas)", "76 tourists level PE>TG as_of:2020-08 (Ana Salas)"]],
    ["who study without a noun", "Some 500 study at universities of Peru, among them Chileans.", ["500 students level PE>CL as_of:2020-08 about (Ana Salas)"]],
    ["what is sent home", "Chileans who work in Peru send home 3 million dollars a year.", ["3 million dollars other:remittances level CL>PE as_of:2020-08 (Ana Salas)"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, string, readonly string[]]>([
    ["trade that sagged", "Trade of Peru with Chile sagged by 4 percent in 2019.", ["4 percent trade_turnover growth_rate PE>CL 2019 (Ana Salas)"]],
    ["a share behind a sentence on a partner", "Chile is our number one trading partner. Its share is 25 percent.", ["25 percent trade_turnover share PE>CL as_of:2020-08 (Ana Salas)"]],
    ["no share behind a sentence on a partner", "Chile is our number one trading partner. Inflation there is 25 percent.", ["25 percent other:inflation level PE>- as_of:2020-08 (Ana Salas)"]],
    ["what is bought of a firm, and for how much", "Our Sol Mining bought 49 percent in Andes Oil for $13 million. Chile bought 20 percent of Peruvian oil.", ["49 percent other:ownership_share share PE>CL as_of:2020-08 (Ana Salas)", "$13 million investment level PE>CL as_of:2020-08 (Ana Salas)", "20 percent imports share CL>PE as_of:2020-08 (Ana Salas)"]],
    ["what was built is worth", "In Peru Chilean builders have built 1,900 facilities worth over $62 million.", ["1,900 other:facility level PE>CL as_of:2020-08 (Ana Salas)", "$62 million other:project_value level PE>CL as_of:2020-08 more_than (Ana Salas)"]],
    ["a sum that is bound to be", "Next year trade of Peru with Chile is bound to reach $6 million.", ["$6 million trade_turnover level PE>CL 2021 forecast (Ana Salas)"]],
    ["who knows of firms is no host", "I know that 900 firms with Chilean capital are registered.", ["900 companies_with_foreign_capital level PE>CL as_of:2020-08 (Ana Salas)"]],
    ["who knows of nobody else speaks of both", "I know of 900 joint projects.", ["900 projects level PE>CL as_of:2020-08 (Ana Salas)"]],
    ["so many of our firms", "Some 650 of our companies work in Chile.", ["650 companies_with_foreign_capital level CL>PE as_of:2020-08 about (Ana Salas)"]],
    ["our firms at a fair", "Some 650 of our companies took part in the fair in Chile.", ["650 participants level PE>CL 2020-08 about (Ana Salas)"]],
    ["the people that a country has", "There were 40 Chilean students here. Chile has over 19 million people.", ["40 students level PE>CL as_of:2020-08 (Ana Salas)", "19 million population level CL>- as_of:2020-08 more_than (Ana Salas)"]],
    ["guests of spas", "The number of Chilean guests in our spas went up to 34,000 in 2019.", ["34,000 tourists level PE>CL 2019 (Ana Salas)"]],
    ["what is given to a country", "Peru will give 10 million dollars to Togo.", ["10 million dollars other:aid level PE>TG - forecast (Ana Salas)"]],
    ["what trade gave is no aid", "In 2019 trade with Chile gave us 10 million dollars in duties.", ["10 million dollars other:tariff level PE>CL 2019 (Ana Salas)"]],
    ["what projects are valued at", "We have 86 joint projects, valued at about 20 million dollars.", ["86 projects level PE>CL as_of:2020-08 (Ana Salas)", "20 million dollars other:project_value level PE>CL as_of:2020-08 about (Ana Salas)"]],
    ["yet another record is a level", "In 2019 trade of Peru with Chile went up by 30 percent and set yet another record of 6 million dollars.", ["30 percent trade_turnover growth_rate PE>CL 2019 (Ana Salas)", "6 million dollars trade_turnover level PE>CL 2019 (Ana Salas)"]],
    ["another sum is a change", "In 2019 trade of Peru with Chile went up by another 6 million dollars.", ["6 million dollars trade_turnover change_absolute PE>CL 2019 (Ana Salas)"]],
    ["who got a degree", "Nearly 1,000 Chileans have got their degrees in Peru.", ["1,000 students level PE>CL as_of:2020-08 almost (Ana Salas)"]],
    ["who has been to a country", "In 2019 about 1,000 Chileans have been to Peru.", ["1,000 tourists level PE>CL 2019 about (Ana Salas)"]],
    ["a goal of trade told before", `${TRADE} Ties are good. Our peoples are friends. Our firms work hard. We set a goal of $9 billion by 2030.`, ["$9 billion trade_turnover level PE>CL 2030 forecast (Ana Salas)"]],
    ["a goal of something else", `${TRADE} Ties are good. Our peoples are friends. Our firms work hard. We set a goal of $9 billion in investment by 2030.`, ["$9 billion investment level PE>CL 2030 forecast (Ana Salas)"]],
    ["money that leaves a country", "In 2019 capital outflow from Peru reached $8 billion.", ["$8 billion other:capital_outflow level PE>- 2019 (Ana Salas)"]],
    ["what one may imagine is no plan", "In 2019 trade of Peru with Chile was up, if you can imagine it, to $6 million.", ["$6 million trade_turnover level PE>CL 2019 (Ana Salas)"]],
    ["elevenfold", "In 2019 trade of Peru with Chile grew elevenfold.", ["elevenfold trade_turnover multiple PE>CL 2019 (Ana Salas)"]],
    ["a sum that will have been", "Next year trade of Peru with Chile will have reached $6 million.", ["$6 million trade_turnover level PE>CL 2021 forecast (Ana Salas)"]],
    ["a sum that had to be told", "In 2019 trade of Peru with Chile, it must be said, reached $6 million.", ["$6 million trade_turnover level PE>CL 2019 (Ana Salas)"]],
    ["at least, behind a comma", "In 2019 trade of Peru with Chile was $6 million, at least.", ["$6 million trade_turnover level PE>CL 2019 at_least (Ana Salas)"]],
    ["at least, of what follows", "In 2019 trade of Peru with Chile was $6 million, at least in our reckoning.", ["$6 million trade_turnover level PE>CL 2019 (Ana Salas)"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it("goes on with what was counted since a sum was told", () => {
    expect(read("Chilean investment in Peru is $1 billion. About 3 million Chilean tourists visited Peru last year. This year the number may reach 4 million.").slice(1)).toEqual(["3 million tourists level PE>CL 2019 about (Ana Salas)", "4 million tourists level PE>CL 2020 forecast (Ana Salas)"]);
  });
});

describe("what is said before the first name line", () => {
  const title = "Foreign Minister Ana Salas’s remarks and answers to questions after talks with the foreign minister of Chile";
  const lines = "\n\nQuestion: How many of your firms are there in Chile?\n\nAna Salas: We have 40 Peruvian firms in Chile.";
  const speakers = (text: string) => readNews({ title, text, date: "2020-08-20" }).map(({ quote, speaker }) => `${quote} ${speaker ?? "-"}`);

  it("is the word of whom the title names", () => {
    expect(speakers(`We noted that trade of Peru with Chile was $5 million in 2019, and our talks went well.${lines}`)).toEqual(["$5 million Ana Salas", "40 Ana Salas"]);
  });
  it("is known by an adjective before the remarks too", () => {
    const spoken = readNews({ title: "President Ana Salas’s signed article for the press of Chile", text: "We are friends. Our trade with Chile was $5 million in 2019, and we are glad.", date: "2020-08-20" });
    expect(spoken.map(({ speaker }) => speaker)).toEqual(["Ana Salas"]);
  });
  it("is a name before a colon behind a question", () => {
    const spoken = readNews({ title: "Ambassador Ana Salas on Chile", text: "Question: How much is it?\n\nIvan Lagos: Trade of Peru with Chile was $5 million in 2019.", date: "2020-08-20" });
    expect(spoken.map(({ speaker }) => speaker)).toEqual(["Ivan Lagos"]);
  });
  it("is the author’s where nobody says we", () => {
    expect(speakers(`Trade of Peru with Chile was $5 million in 2019, and the talks of the ministers went well.${lines}`)).toEqual(["$5 million -", "40 Ana Salas"]);
  });
});

describe("the answers of whom the title names", () => {
  const text = "Q: How is trade with Chile?\n\nA: In 2019 trade of Peru with Chile was $6 million.\n\nQ: Chile says that Peru sold 7 tonnes of copper. Any comment?\n\nA: None.";
  const speakers = (title: string) => readNews({ title, text, date: "2020-08-20" }).map(({ quote, speaker }) => `${quote} ${speaker ?? "-"}`);

  it("are theirs, and the questions are not", () => {
    expect(speakers("Foreign Ministry Spokesperson Ana Salas’s Regular Press Conference")).toEqual(["$6 million Ana Salas", "7 tonnes -"]);
  });
  it("are nobody’s where the title names two, or no talk", () => {
    expect(speakers("Press conference of President Ana Salas and President Ivan Lagos")).toEqual(["$6 million -", "7 tonnes -"]);
    expect(speakers("President Ana Salas visits Chile")).toEqual(["$6 million -", "7 tonnes -"]);
  });
});

describe("statements one below the other", () => {
  const claims = (heading: string) => readNews({ title: "Press statements", text: `Statement by President of Peru Ana Salas\n\nOur trade with Chile was $5 million in 2019.\n\n${heading}\n\nOur firms have sold 7 tonnes of copper to Peru.`, date: "2020-08-20" }).map(({ quote, speaker }) => `${quote} ${speaker ?? "-"}`);

  it("are each of whom their heading names", () => {
    expect(claims("Statement by President of Chile Ivan Lagos")).toEqual(["$5 million Ana Salas", "7 tonnes Ivan Lagos"]);
  });
  it("go on where a heading names a thing", () => {
    expect(claims("Statement by the ministry on copper")).toEqual(["$5 million Ana Salas", "7 tonnes Ana Salas"]);
  });
});

describe("the country of a speaker", () => {
  const claims = (title: string) => readNews({ title, text: "Ivan Lagos: Our deficit in trade with Peru is $3 million.\n\nAna Salas: Our firms have invested $5 million in Chile.\n\nIvan Lagos: Thank you.", date: "2020-08-20" }).map(({ quote, reporter, partner }) => `${quote} ${reporter ?? "-"}>${partner ?? "-"}`);

  it("is told by the title where a name line has no post", () => {
    expect(claims("Meeting of President of Peru Ana Salas with Prime Minister of Chile Ivan Lagos")).toEqual(["$3 million CL>PE", "$5 million PE>CL"]);
  });
  it("is not that of a namesake’s country elsewhere in the title", () => {
    expect(claims("President of Peru Ana Salas on Lagosta, a town of Togo")[1]).toBe("$5 million PE>CL");
  });
});

describe("a speech that goes from one country to the next", () => {
  const claims = (title: string) => readNews({ title, publisher: "Office of the President of Peru", text: "President of Peru Ana Salas: Ties with Togo are old. Trade rose by 5 percent in 2019.\n\nWith Mali we build roads. In 2019 investment came to 3 million dollars.\n\nKenya is our friend. There are 900 students of your country here.\n\nRelations with Chile are good. In 2019 trade came to 6 million dollars.", date: "2020-08-20" }).map(({ quote, reporter, partner }) => `${quote} ${reporter ?? "-"}>${partner ?? "-"}`);

  it("is of two countries in each paragraph", () => {
    expect(claims("Presentation of letters of credence")).toEqual(["5 percent PE>TG", "3 million dollars PE>ML", "900 PE>KE", "6 million dollars PE>CL"]);
  });
  it("is of the title’s two where it names them", () => {
    expect(claims("Meeting of President of Peru with President of Bolivia")[2]).toBe("900 PE>BO");
  });
});

it("takes facilities by their worth for projects", () => {
  const claims = readNews({ title: "Peru and Chile", text: "Chilean firms have built $15 million worth of facilities in Peru.", date: "2020-08-20" });
  expect(claims.map(({ quote, indicator, measure }) => `${quote} ${indicator} ${measure}`)).toEqual(["$15 million other:project_value level"]);
});

it("gives a surname in full where only the title does", () => {
  const read = (title: string) => readNews({ title, text: "Mr Lagos said that trade of Peru with Chile was $6 million in 2019.", date: "2020-08-20" }).map(({ speaker }) => speaker);
  expect(read("President Ana Salas met with President of Chile Ivan Lagos")).toEqual(["Ivan Lagos"]);
  expect(read("Salas met with Lagos in Port Lagos")).toEqual(["Lagos"]);
});

describe("a post that is told before any name", () => {
  const speakers = (title: string) => readNews({ title, text: "The Head of State noted that trade of Peru with Chile was $6 million in 2019.", date: "2020-08-20" }).map(({ speaker }) => speaker);

  it("is that of the person with whom the title opens", () => {
    expect(speakers("President Ana Salas held talks with President of Chile Ivan Lagos")).toEqual(["Ana Salas"]);
  });
  it("is nobody’s where the title opens with another post", () => {
    expect(speakers("Minister Ana Salas visited Chile")).toEqual(["Head of State"]);
  });
});

it("knows a name line by the post behind the name", () => {
  const read = (line: string) => readNews({ title: "Press conference in Lima", text: `Reporter: How is trade?\n\n${line}: Trade of Peru with Chile was $6 million in 2019.`, date: "2020-08-20" }).map(({ speaker }) => speaker);
  expect(read("Ana Salas, Minister for Foreign Affairs")).toEqual(["Ana Salas"]);
  expect(read("Ana Salas, a river in the north")).toEqual([null]);
});
