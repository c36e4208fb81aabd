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
