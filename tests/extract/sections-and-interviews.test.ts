import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const date = "2023-08-20";

describe("sections under headings of countries", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["are about the country of the title with theirs", "Foreign relations of Peru", "Canada\n\nRelations go back to 1944. In 2019 bilateral trade was $9 million.\n\nChile\n\nRelations go back to 1823. In 2018 bilateral trade was $8 million. Exports reached $3 million.", ["$9 million trade_turnover level PE>CA 2019", "$8 million trade_turnover level PE>CL 2018", "$3 million exports level PE>CL 2018"]],
    ["may stand in signs", "Foreign relations of Peru", "== Canada ==\nIn 2019 bilateral trade was $9 million.\n\n== Relations with Chile ==\nIn 2018 bilateral trade was $8 million.", ["$9 million trade_turnover level PE>CA 2019", "$8 million trade_turnover level PE>CL 2018"]],
    ["are about the two that a heading names", "Trade today", "Peru traded with Chile. In 2019 Peru’s trade with Chile was $9 million.\n\nPeru – Canada\n\nIn 2018 bilateral trade was $8 million.", ["$9 million trade_turnover level PE>CL 2019", "$8 million trade_turnover level PE>CA 2018"]],
    ["are about one alone where the title names none", "Regional outlook", "Peru\n\nGDP grew by 5 percent in 2020.\n\nChile\n\nGDP shrank by 2 percent in 2020.", ["5 percent gdp growth_rate PE>- 2020", "2 percent gdp growth_rate CL>- 2020"]],
    ["leave a pair that a sentence names", "Foreign relations of Peru", "Canada\n\nIn 2019 trade of Ghana with Togo was $9 million.\n\nChile\n\nIn 2018 bilateral trade was $8 million.", ["$9 million trade_turnover level GH>TG 2019", "$8 million trade_turnover level PE>CL 2018"]],
    ["are none where one heading alone names a country", "Trade of Peru", "Peru and Chile are neighbours.\n\nChile\n\nIn 2019 Peru’s exports to Canada were $9 million.", ["$9 million exports level PE>CA 2019"]],
    ["are none where a heading says more", "Trade of Peru", "Canada buys more\n\nIn 2019 exports to Canada were $9 million.\n\nChile waits\n\nIn 2018 exports were $8 million.", ["$9 million exports level PE>CA 2019", "$8 million exports level PE>CA 2018"]],
  ])("%s", (_, title, text, expected) => expect(readNews({ text, title, date }).map(inAll)).toEqual(expected));

  it("are known in Russian", () => {
    const text = "Канада\n\nОтношения давние. В 2019 году товарооборот составил 9 млн долларов.\n\nЧили\n\nОтношения давние. В 2018 году товарооборот составил 8 млн долларов.";
    expect(readNews({ text, title: "Внешняя политика Перу", date, lang: "ru" }).map(inAll)).toEqual(["9 млн долларов trade_turnover level PE>CA 2019", "8 млн долларов trade_turnover level PE>CL 2018"]);
  });
});

const speakers = (text: string, lang: "en" | "ru" | "az" = "en"): readonly string[] => readNews({ text, title: "Trade", date, lang }).map(({ quote, speaker }) => `${quote} ${speaker ?? "-"}`);

describe("interviews whose answers name nobody", () => {
  it.each<[string, "en" | "ru" | "az", string, readonly string[]]>([
    ["behind dashes", "ru", "В интервью газете посол Перу в Чили Хуан Молина рассказал о торговле.\n\n— Как растёт торговля?\n\n— Товарооборот Перу и Чили вырос на 23% в 2018 году.\n\nЭкспорт Перу в Чили вырос на 4%.\n\n— Расскажите об импорте, он вырос на 5%.\n\n— Импорт Перу из Чили вырос на 6%.", ["23% Хуан Молина", "4% Хуан Молина", "5% -", "6% Хуан Молина"]],
    ["behind labels", "en", "Ambassador of Peru Ana Lagos gave an interview to the Daily.\n\nQuestion: Trade with Chile grew by 3 percent in 2018, did it not?\n\nAnswer: Trade of Peru with Chile grew by 23 percent in 2018.", ["3 percent -", "23 percent Ana Lagos"]],
    ["behind labels in Azerbaijani", "az", "Peru səfiri Ana Laqos müsahibə verib.\n\nSual: Ticarət necə artır?\n\nCavab: 2018-ci ildə Peru ilə Çili arasında ticarət dövriyyəsi 23 faiz artıb.", ["23 faiz Ana Laqos"]],
    ["behind questions", "en", "Ana Lagos, minister of trade of Peru, spoke in an interview on Friday.\n\nAre there any numbers?\n\nExports of Peru to Chile fell by 34 percent in 2018.\n\nWhat do you foresee?\n\nTrade with Chile grew by 3 percent in 2019.", ["34 percent Ana Lagos", "3 percent Ana Lagos"]],
    ["behind a line with name and post", "ru", "Иван Салас, Чрезвычайный и Полномочный посол Перу в Чили:\n\n«Торговля Перу и Чили выросла на 7 процентов в 2018 году».\n\nИмпорт Перу из Чили вырос на 6%.", ["7 процентов Иван Салас", "6% -"]],
    ["one question alone is rhetoric", "en", "Ana Lagos, minister of trade of Peru, gave an interview on Friday.\n\nWhat will come?\n\nExports of Peru to Chile fell by 34 percent in 2018.", ["34 percent -"]],
    ["of two nobody knows which", "en", "Ana Lagos and Ivan Salas gave an interview.\n\n— What will come?\n\n— Exports of Peru to Chile fell by 34 percent in 2018.", ["34 percent -"]],
    ["who is said to give none", "en", "Minister Ana Lagos opened a plant.\n\n— What will come?\n\n— Exports of Peru to Chile fell by 34 percent in 2018.", ["34 percent -"]],
    ["a list is none", "en", "In an interview Ana Lagos spoke of trade in 2018:\n\n— exports of Peru to Chile grew by 3 percent;\n\n— imports from Chile grew by 4 percent.", ["3 percent -", "4 percent -"]],
  ])("%s", (_, lang, text, expected) => expect(speakers(text, lang)).toEqual(expected));
});

describe("single words of plans, balances and parts", () => {
  it.each<[string, "en" | "az", string, readonly string[]]>([
    ["we will recall", "en", "We will recall that Peru’s exports to Chile were $5 million in 2018.", ["$5 million exports level PE>CL 2018"]],
    ["will stays a plan", "en", "Peru’s exports to Chile will be $5 million in 2025.", ["$5 million exports level PE>CL 2025 forecast"]],
    ["a deficit in goods", "en", "In 2018 Peru’s trade in goods deficit with Chile widened by $5 million.", ["$5 million trade_balance change_absolute PE>CL 2018"]],
    ["I want to say", "az", "Demək istəyirəm ki, 2018-ci ildə Çili Peruya 5 milyon dollar sərmayə qoyub.", ["5 milyon dollar investment level CL>PE 2018"]],
    ["so many percent of a whole", "az", "2018-ci ildə Perunun xarici borcu ÜDM-nin 17 faizinə bərabər olub.", ["17 faizinə other:debt share PE>- 2018"]],
  ])("%s", (_, lang, text, expected) => expect(readNews({ text, title: lang === "en" ? "Peru and Chile" : "Peru və Çili", date, lang }).map(inAll)).toEqual(expected));
});
