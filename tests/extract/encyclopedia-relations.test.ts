import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

/** Everything that is read of an undated article of an encyclopedia, with units where a figure is money. */
const read = (text: string, title?: string, lang: Language = "en"): readonly string[] => readNews({ text, lang, ...(title === undefined ? {} : { title }) }).map(inAll);

describe("countries and peoples that are rarely spoken of", () => {
  it.each<[Language, string, string]>([
    ["en", "About 3,000 Cape Verdeans live in Finland.", "FI>CV"],
    ["en", "About 3,000 Batswana live in Finland.", "FI>BW"],
    ["en", "About 3,000 Papua New Guineans live in Finland.", "FI>PG"],
    ["en", "About 3,000 Ivorians live in Finland.", "FI>CI"],
    ["en", "About 3,000 Equatorial Guineans live in Finland.", "FI>GQ"],
    ["en", "PNG exported goods worth $4 million to Fiji.", "PG>FJ"],
    ["en", "The KSA exported goods worth $4 million to Kenya.", "SA>KE"],
    ["en", "Finland exported goods worth $4 million to Swaziland.", "FI>SZ"],
    ["en", "Finland exported goods worth $4 million to East Timor.", "FI>TL"],
    ["en", "Santiago exported goods worth $4 million to Finland.", "CL>FI"],
    ["ru", "В Финляндии живут около 3 тыс. ивуарийцев.", "FI>CI"],
    ["ru", "В Финляндии живут около 3 тыс. ганцев.", "FI>GH"],
    ["ru", "Ямайский экспорт в Финляндию составил 5 млн долларов.", "JM>FI"],
    ["ru", "Чадский экспорт в Финляндию составил 5 млн долларов.", "TD>FI"],
  ])("in %s: %s", (lang, text, pair) => expect(read(text, undefined, lang)[0]).toContain(` ${pair} `));

  it.each<[string, string]>([
    ["a city of a like name", "Finland sent 300 students to Santiago de Compostela in Spain."],
    ["a word in small letters", "Finland sold Spain 300 tonnes of png files."],
  ])("%s is no country", (_, text) => expect(read(text).join()).not.toMatch(/CL|PG/u));
});

describe("money of small countries", () => {
  it.each<[string, string, string]>([
    ["Ivorian exports to Ghana were CFA 10 billion.", "XOF", "CFA 10 billion"],
    ["Senegal’s exports to Mali were FCFA 300 billion.", "XOF", "FCFA 300 billion"],
    ["Namibia’s exports to Angola were N$5.2 billion.", "NAD", "N$5.2 billion"],
    ["Fiji’s exports to Japan were F$52 million.", "FJD", "F$52 million"],
    ["Kenya’s exports to Uganda were KES. 26 billion in all.", "KES", "KES. 26 billion"],
    ["West Germany’s exports to Togo were 8 million DM.", "DEM", "8 million DM"],
  ])("%s", (text, unit, quote) => expect(readNews({ text }).map((claim) => [claim.quote, claim.unit])).toEqual([[quote, unit]]));

  it("a code at the end of its sentence takes no number of the next one", () => {
    expect(readNews({ text: "Kenya’s exports to Uganda are paid in KES. 40 Kenyan companies work in Uganda." }).map(({ quote, unit }) => [quote, unit])).toEqual([["40", "count"]]);
  });
});

describe("people who live among others", () => {
  it.each<[string, string, string]>([
    ["where they live is told as the country of the title", "Some 3,700 French citizens live in the kingdom.", "3,700 population level KH>FR - about"],
    ["a name made of two peoples", "There are over 100,000 French Australians in the country.", "100,000 population level AU>FR - more_than"],
    ["a name in front of its verb", "French Australians number about 100,000.", "100,000 population level AU>FR - about"],
    ["their number in the next sentence", "French people in Cambodia form a small population. Their numbers were estimated at 3,000 as of 2008.", "3,000 population level KH>FR 2008 about"],
    ["they number", "There is a Cambodian community in France. They number around 5,000.", "5,000 population level FR>KH - about"],
    ["their number in the same sentence", "Cambodians in France are a small group; their number is put at 5,000.", "5,000 population level FR>KH -"],
    ["firms that number", "French firms in Cambodia number over 120.", "120 companies_with_foreign_capital level KH>FR - more_than"],
  ])("%s", (_, text, expected) => expect(read(text, "Cambodia–France relations")).toEqual([expected]));

  it.each<[string, string, string]>([
    ["peoples of two numbers", "There are 5,000 French, Americans and others in Cambodia.", "KH"],
    ["a people whose name tells not where it lives", "There are about 1,000 British Cambodians.", "GB"],
  ])("%s keeps its order", (_, text, first) => expect(read(text, "Cambodia–France relations")[0]).toContain(` ${first}>`));

  it("a number of nobody told before counts none", () => {
    expect(read("Police guard the border. Their number is secret, but 40 outposts stand there.", "Cambodia–France relations")).toEqual([]);
  });
});

describe("parts of what another sells or buys", () => {
  it.each<[Language, string, string]>([
    ["en", "Uganda buys 12.3% of Kenyan exports.", "12.3% exports share KE>UG -"],
    ["en", "France bought 19.7 percent of Malagasy exports in 2019.", "19.7 percent exports share MG>FR 2019"],
    ["en", "China takes about 64% of Sudan’s oil exports.", "64% exports share SD>CN - about"],
    ["en", "Exports covered 60% of Kenya’s imports.", "60% exports share KE>- -"],
    ["en", "Kenya imports 30% of its goods from Uganda.", "30% imports share KE>UG -"],
    ["en", "Sudan sells 64% of its oil exports to China.", "64% exports share SD>CN -"],
    ["ru", "Уганда закупает 12% кенийского экспорта.", "12% exports share KE>UG -"],
    ["az", "Uqanda Keniya ixracının 12 faizini alır.", "12 faizini exports share KE>UG -"],
  ])("in %s: %s", (lang, text, expected) => expect(read(text, undefined, lang)).toEqual([expected]));
});

describe("rows of years", () => {
  it.each<[string, string]>([
    ["Trade volume\n\n2010: 210 million euro\n2011: 254 million euro\n2012: 198 million euro", "euro"],
    ["Bilateral trade\n\n- 2010: €210 million\n- 2011: €254 million\n- 2012: €198 million", "sign"],
  ])("%j", (text) => expect(readNews({ text, title: "Cambodia–France relations" }).map(({ indicator, value, period }) => [indicator, value, period?.label])).toEqual([["trade_turnover", 210e6, "2010"], ["trade_turnover", 254e6, "2011"], ["trade_turnover", 198e6, "2012"]]));

  it("in Russian", () => {
    const claims = readNews({ text: "Товарооборот:\n2010 г. — 210 млн долл.\n2011 г. — 254 млн долл.", title: "Отношения Камбоджи и Франции", lang: "ru" });
    expect(claims.map(({ indicator, value, period }) => [indicator, value, period?.label])).toEqual([["trade_turnover", 210e6, "2010"], ["trade_turnover", 254e6, "2011"]]);
  });

  it("a line with other words is no row of the one before it", () => {
    expect(readNews({ text: "Trade volume\n\n2010: 210 million euro\n2011: a loan of 25 million euro", title: "Cambodia–France relations" }).map(({ indicator }) => indicator)).toEqual(["trade_turnover", "other:loans"]);
  });
});

describe("people counted by a census or lost", () => {
  it.each<[string, string]>([
    ["A census taken in 1888 recorded 3,221 Cambodians in Lyon.", "3,221 population level FR>KH 1888"],
    ["France had 24,000 Cambodian residents in 2009.", "24,000 population level FR>KH 2009"],
    ["France had 213,000 Cambodian nationals.", "213,000 population level FR>KH -"],
    ["The earthquake caused the death of 143 people in France.", "143 other:casualties level FR>- -"],
    ["Some 8,000 Cambodians were murdered in France.", "8,000 other:casualties level FR>KH - about"],
  ])("%s", (text, expected) => expect(read(text, "Cambodia–France relations")).toEqual([expected]));

  it("people who come are no residents", () => {
    expect(read("France recorded 3,000 Cambodian tourists in 2009.", "Cambodia–France relations")).toEqual(["3,000 tourists level FR>KH 2009"]);
  });
});

describe("a part of the trade of one that passes another", () => {
  it.each<[Language, string, string]>([
    ["en", "70% of Armenian imports come through Iran.", "70% imports share AM>IR -"],
    ["en", "Some 40% of Chad’s imports enter via Cameroon.", "40% imports share TD>CM - about"],
    ["en", "30% of imports into Chile come from Peru.", "30% imports share CL>PE -"],
    ["en", "20% of exports to Chile come from Peru.", "20% exports share PE>CL -"],
    ["ru", "70% импорта Армении идёт через Иран.", "70% imports share AM>IR -"],
  ])("in %s: %s", (lang, text, expected) => expect(read(text, undefined, lang)).toEqual([expected]));
});

describe("two countries in one word", () => {
  const traded = (lang: Language, title: string): string => read(lang === "en" ? "In 2012 trade was $5 billion." : "В 2012 году товарооборот составил 5 млрд долларов.", title, lang).join();

  it.each<[Language, string, string]>([
    ["en", "Sino-Tanzanian relations", "CN>TZ"],
    ["en", "Franco–German relations", "FR>DE"],
    ["en", "Indo-Nepalese relations", "IN>NP"],
    ["en", "Russo-Turkish relations", "RU>TR"],
    ["en", "Indo-US relations", "IN>US"],
    ["ru", "Грузино-украинские отношения", "GE>UA"],
    ["ru", "Грузино—украинские отношения", "GE>UA"],
    ["ru", "Франко-алжирские отношения", "FR>DZ"],
    ["ru", "Кубино-мексиканские отношения", "CU>MX"],
    ["ru", "Ирано-иракские отношения", "IR>IQ"],
  ])("in %s: %s", (lang, title, pair) => expect(traded(lang, title)).toContain(` ${pair} `));

  it.each<[string, string]>([
    ["Norway and the Indo-Pacific", "NO>-"],
    ["Norway and Anglo-Saxon law", "NO>-"],
    ["Norway and Franco", "NO>-"],
  ])("%s names one", (title, pair) => expect(traded("en", title)).toContain(` ${pair} `));

  it("people named so live in the second", () => {
    expect(read("Indo-Mauritians make up 68% of the population of Mauritius, and Franco-Mauritians 2%.")).toEqual(["68% population share MU>IN -", "2% population share MU>FR -"]);
  });
});

describe("a part of the trade of whoever has the partner", () => {
  it.each<[string, string]>([
    ["Spain is Morocco’s second largest trading partner, accounting for 13% of its foreign trade.", "13% trade_turnover share MA>ES -"],
    ["Spain is Morocco’s second largest trading partner with 13% of total trade.", "13% trade_turnover share MA>ES -"],
    ["Spain accounts for 13% of Moroccan trade.", "13% trade_turnover share MA>ES -"],
    ["Spain is Morocco’s main export market, taking 22% of its exports.", "22% exports share MA>ES -"],
  ])("%s", (text, expected) => expect(read(text, "Morocco–Spain relations")).toEqual([expected]));

  it("foreign trade in a text about two is that of the two, with its parts", () => {
    expect(read("Foreign trade in 2014 was $365.2 million, exports $240.4 million.", "Morocco–Spain relations")).toEqual(["$365.2 million trade_turnover level MA>ES 2014", "$240.4 million exports level MA>ES 2014"]);
    expect(read("Morocco trades with Spain. Foreign trade of Morocco in 2014 was $365.2 million, its exports $240.4 million.", "Morocco")).toEqual(["$365.2 million trade_turnover level MA>- 2014", "$240.4 million exports level MA>- 2014"]);
  });
});

describe("legends of tables", () => {
  it.each<[Language, string]>([
    ["en", "Chilean exports (US$ million) and imports (in millions of US dollars) grew in 2015."],
    ["en", "Exports to Turkey (million USD)"],
    ["ru", "Экспорт Чили в Турцию (млн долларов США) вырос в 2015 году."],
  ])("in %s: %s", (lang, text) => expect(read(text, undefined, lang)).toEqual([]));

  it("sums in brackets are none", () => {
    expect(read("Turkey gave Chile a loan (half a million dollars) and a grant (a million dollars).")).toEqual(["half a million dollars other:loans level TR>CL -", "a million dollars other:aid level TR>CL -"]);
    expect(read("Chile’s exports to Turkey were $12 million (about 30 million lira).")).toEqual(["$12 million exports level CL>TR -", "30 million lira exports level CL>TR - about"]);
  });

  it("cells parted by tabs are numbers of their own", () => {
    expect(read("Population\t312 000\t280 000", "Chile and Turkey").map((claim) => claim.split(" population")[0])).toEqual(["312 000", "280 000"]);
  });
});

describe("rows under a heading without a colon", () => {
  it.each<[Language, string, string, readonly string[]]>([
    ["en", "Kenya", "Main export partners\nUganda 10.8%\nTanzania 7.9%", ["10.8% exports share KE>UG -", "7.9% exports share KE>TZ -"]],
    ["en", "Kenya", "Main import partners\n\nUganda (10.8%)\nTanzania (7.9%)", ["10.8% imports share KE>UG -", "7.9% imports share KE>TZ -"]],
    ["en", "Kenya–Uganda relations", "Main Kenyan exports to Uganda\nFuels 10.7%\nMachinery 20%", ["10.7% exports share KE>UG -", "20% exports share KE>UG -"]],
    ["ru", "Кения", "Основные партнёры по экспорту\nУганда 10,8%\nТанзания 7,9%", ["10,8% exports share KE>UG -", "7,9% exports share KE>TZ -"]],
  ])("in %s, %s", (lang, title, text, expected) => expect(read(text, title, lang)).toEqual(expected));

  it("a heading of something else, or one with a sentence behind it, leads to none", () => {
    expect(read("History\nThe port was opened.\nUganda 10.8%", "Kenya")).toEqual([]);
  });
});

describe("what is so now, behind what was done long ago", () => {
  it.each<[Language, string, string]>([
    ["en", "An embassy was opened in 1990. Trade is worth $5 billion.", "$5 billion trade_turnover level CL>TR -"],
    ["en", "An embassy was opened in 1990. Annual trade amounts to $5 billion.", "$5 billion trade_turnover level CL>TR -"],
    ["ru", "Посольство открыли в 1990 году. Товарооборот составляет 5 млрд долларов.", "5 млрд долларов trade_turnover level CL>TR -"],
  ])("in %s: %s", (lang, text, expected) => expect(read(text, lang === "en" ? "Chile–Turkey relations" : "Отношения Чили и Турции", lang)).toEqual([expected]));

  it.each<[string, string]>([
    ["A treaty was signed in 1990. Trade grew to $5 billion.", "1990"],
    ["In 1990 trade was $4 billion. Investment is $2 billion and exports were $1 billion.", "1990"],
  ])("what was so then is of then: %s", (text, year) => expect(read(text, "Chile–Turkey relations").at(-1)).toContain(` ${year}`));

  it("a time of the year before still holds", () => {
    expect(readNews({ text: "A treaty was signed in 2018. Trade is worth $5 billion.", title: "Chile–Turkey relations", date: "2019-07-20" }).map(({ period }) => period?.label)).toEqual(["2018"]);
  });
});

describe("parts of trade by partner", () => {
  const expected = ["5 trade_turnover share KE>EE", "3 trade_turnover share KE>FI"];
  const parts = (lang: Language, title: string, text: string): readonly string[] => readNews({ lang, title, text }).map(({ quote, indicator, measure, reporter, partner }) => `${quote.replace(/\D/gu, "")} ${indicator} ${measure} ${reporter ?? "-"}>${partner ?? "-"}`);

  it.each<[Language, string, string]>([
    ["en", "Kenya", "Main trade partners: Estonia 5%, Finland 3%"],
    ["en", "Kenya", "Main trading partners are Estonia (5%) and Finland (3%)."],
    ["en", "Kenya", "Main trading partners:\nEstonia 5%\nFinland 3%"],
    ["en", "Kenya", "Main trade partners[1][2]\nEstonia 5%\nFinland 3%"],
    ["ru", "Кения", "Основные торговые партнёры: Эстония 5 %, Финляндия 3 %."],
    ["ru", "Кения", "Основные торговые партнёры — Эстония (5 %) и Финляндия (3 %)."],
    ["ru", "Кения", "Основные торговые партнёры:\nЭстония 5 %\nФинляндия 3 %"],
    ["az", "Keniya", "Əsas ticarət tərəfdaşları: Estoniya 5%, Finlandiya 3%."],
    ["az", "Keniya", "Əsas ticarət tərəfdaşları Estoniya (5%) və Finlandiyadır (3%)."],
  ])("in %s, %s: %j", (lang, title, text) => expect(parts(lang, title, text)).toEqual(expected));

  it.each<[string, string]>([
    ["Growth of trade by country:\nEstonia 5%\nFinland 3%", "5 trade_turnover growth_rate KE>EE"],
    ["Kenya’s main trading partners include Estonia. Its economy grew by 5%.", "5 gdp growth_rate KE>-"],
    ["Growth in Kenya’s main trading partners slowed to 2 percent.", "2 trade_turnover growth_rate KE>-"],
  ])("changes stay changes: %j", (text, first) => expect(parts("en", "Kenya", text)[0]).toBe(first));

  it("a short scale goes on with a code behind its full stop, and with no new sum", () => {
    expect(readNews({ text: "Trade of Kenya with Estonia was 2.1 mln. USD. It grew." }).map(({ quote, unit }) => [quote, unit])).toEqual([["2.1 mln. USD", "USD"]]);
    expect(readNews({ text: "Trade of Kenya with Estonia was USD 2.1 billion. USD 1 billion of it was exports." }).map(({ quote }) => quote)).toEqual(["USD 2.1 billion", "USD 1 billion"]);
  });
});

describe("more of what was counted", () => {
  it.each<[string, readonly string[]]>([
    ["Kenya has 25 tea mills. 15 mills are in the north.", ["25 other:mill level KE>- -", "15 other:mill level KE>- -"]],
    ["Kenya has utilised 85 slots for 2014-15. It is content. 90 slots have been received for 2015-16.", ["85 other:slot level KE>- FY2014-15", "90 other:slot level KE>- FY2015-16"]],
    ["Indians were brought to Kenya between 1879 and 1916. They make up 3% of the population.", ["3% population share KE>IN -"]],
  ])("%s", (text, expected) => expect(read(text, text.includes("India") ? "India–Kenya relations" : "Kenya").map((claim) => claim.replace(/ 1879.*$/u, " -"))).toEqual(expected));

  it("small numbers, and other things, are left out", () => {
    expect(read("Kenya has 25 tea mills. 9 mills are new, and 15 doors are red.", "Kenya")).toEqual(["25 other:mill level KE>- -"]);
  });
});

describe("places to study that one gives to the other", () => {
  it.each<[Language, string, string]>([
    ["en", "India offers 25 scholarships annually to Zambian students.", "25 other:scholarships level IN>ZM -"],
    ["en", "Zambia receives 25 scholarships a year.", "25 other:scholarships level IN>ZM -"],
    ["en", "25 scholarships are available for Zambian students in India.", "25 other:scholarships level IN>ZM -"],
    ["en", "Zambian students have been awarded 25 Indian scholarships.", "25 other:scholarships level IN>ZM -"],
    ["en", "Zambia offers 25 scholarships to citizens of India.", "25 other:scholarships level ZM>IN -"],
    ["ru", "Индия выделила студентам Замбии 25 стипендий.", "25 other:scholarships level IN>ZM -"],
    ["az", "Hindistan Zambiya tələbələrinə 25 təqaüd ayırıb.", "25 other:scholarships level IN>ZM -"],
  ])("in %s: %s", (lang, text, expected) => expect(read(text, lang === "en" ? "India–Zambia relations" : lang === "ru" ? "Индия и Замбия" : "Hindistan və Zambiya", lang)).toEqual([expected]));

  it("students who have them are still those of their country", () => {
    expect(read("Some 25 Zambian students receive scholarships in India.", "India–Zambia relations")).toEqual(["25 students level IN>ZM - about"]);
  });

  it("projects that made something are no forecast", () => {
    expect(read("China has 723 projects that created 87,126 jobs in Tanzania.")).toEqual(["723 projects level CN>TZ -", "87,126 other:jobs level TZ>CN -"]);
    expect(read("The bank projects that exports of Peru to Chile will reach $5 billion.")[0]).toContain("forecast");
  });
});

describe("who gives and who sends home", () => {
  it.each<[string, string]>([
    ["Kenya was granted a loan of $20 million by Norway.", "$20 million other:loans level NO>KE -"],
    ["Kenya was given $20 million by the Norwegian government in 2005.", "$20 million other:aid level NO>KE 2005"],
    ["In 2005 a loan of $20 million was extended to Kenya by Norway.", "$20 million other:loans level NO>KE 2005"],
    ["Norway gave Kenya a loan of $20 million.", "$20 million other:loans level NO>KE -"],
    ["In 2010, remittances to Kenya from Norway came to $20 million.", "$20 million other:remittances level NO>KE 2010"],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));
});

describe("communities", () => {
  it.each<[Language, string]>([
    ["en", "The Kenyan community of Norway numbers 3,000."],
    ["en", "Norway’s Kenyan community numbers 3,000."],
    ["en", "The Kenyan population of Norway is 3,000."],
    ["en", "Norway has a Kenyan community of 3,000."],
    ["ru", "Кенийская община Норвегии насчитывает 3 тыс. человек."],
    ["ru", "В Норвегии проживает 3 тыс. выходцев из Кении."],
    ["ru", "В Норвегии живёт 3 тыс. кенийцев."],
  ])("in %s: %s", (lang, text) => expect(readNews({ text, lang, title: lang === "en" ? "Kenya–Norway relations" : "Норвегия и Кения" }).map(({ indicator, reporter, partner, value }) => [indicator, reporter, partner, value])).toEqual([["population", "NO", "KE", 3000]]));

  it("all who live in a country are no community", () => {
    expect(read("Kenya has Norwegian visitors. The population of Norway is 5 million.", "Norway")).toEqual(["5 million population level NO>- -"]);
  });

  it("soldiers are counted in Russian too", () => {
    expect(read("Норвегия направила в Кению 300 военнослужащих.", undefined, "ru")).toEqual(["300 other:troops level NO>KE -"]);
  });
});

describe("several at once", () => {
  it.each<[string, string]>([
    ["Foreign direct investment rose by 27%, chiefly from Norway, Sweden and China.", "27% investment growth_rate ->KE -"],
    ["Investment in Norway, Sweden and China rose by 27%.", "27% investment growth_rate KE>- -"],
  ])("%s", (text, expected) => expect(read(text, "Economy of Kenya")).toEqual([expected]));
});

describe("the year of a census", () => {
  it.each<[string]>([["According to the 2016 Irish census, there were 122,515 Poles in Ireland."], ["The 2016 census recorded 122,515 Poles in Ireland."]])("%s", (text) => expect(read(text, "Ireland–Poland relations")).toEqual(["122,515 population level IE>PL 2016"]));
});
