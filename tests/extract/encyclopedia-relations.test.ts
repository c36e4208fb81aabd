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
