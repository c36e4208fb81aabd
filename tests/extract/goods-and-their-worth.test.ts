import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

function read(lang: Language, text: string, publisher?: string): readonly string[] {
  return readNews({ text, lang, date: "2024-02-01", ...(publisher === undefined ? {} : { publisher }) }).map(({ quote, value, indicator, reporter, partner }) => `${quote} = ${value} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, readonly string[]];

const LISTED: readonly Row[] = [
  ["worth by a word", "en", "Peru sells fish. Some 320 tonnes worth $7 million were exported to Togo and 190 tonnes worth $4 million to Mali.", ["320 tonnes = 320 exports PE>TG", "$7 million = 7000000 exports PE>TG", "190 tonnes = 190 exports PE>ML", "$4 million = 4000000 exports PE>ML"]],
  ["worth in brackets", "en", "Peru sells fish. Some 320 tonnes ($7 million) were exported to Togo, 190 tonnes ($4 million) to Mali.", ["320 tonnes = 320 exports PE>TG", "$7 million = 7000000 exports PE>TG", "190 tonnes = 190 exports PE>ML", "$4 million = 4000000 exports PE>ML"]],
  ["worth by a word", "ru", "Экспорт Перу вырос. 320 тонн рыбы на сумму 7 млн долларов было отправлено в Индию и 190 тонн на сумму 4 млн долларов – в Мали.", ["320 тонн = 320 exports PE>IN", "7 млн долларов = 7000000 exports PE>IN", "190 тонн = 190 exports PE>ML", "4 млн долларов = 4000000 exports PE>ML"]],
  ["the rest from several", "en", "Chile imported 48 tonnes of tea. 55 percent of it came from India, 16 percent from Kenya and the remainder from Nepal, Uganda and Malawi.", ["48 tonnes = 48 imports CL>-", "55 percent = 55 imports CL>IN", "16 percent = 16 imports CL>KE"]],
];

const OWN: readonly Row[] = [
  ["a sum said again in brackets", "en", "Peru's investment in the Chilean economy is put at € 2 billion ($2.2 billion), with Chile investing € 700 million ($770 million) in Peru.", ["€ 2 billion = 2000000000 investment PE>CL", "$2.2 billion = 2200000000 investment PE>CL", "€ 700 million = 700000000 investment CL>PE", "$770 million = 770000000 investment CL>PE"]],
  ["reserves beside sales to another", "en", "Peru sold 19 bcm of gas, including 8.5 bcm to Chile, and its gas reserves stood at 2.6 trillion cubic meters.", ["19 bcm = 19000000000 exports PE>-", "8.5 bcm = 8500000000 exports PE>CL", "2.6 trillion cubic meters = 2600000000000 other:reserves PE>-"]],
];

describe("goods and what they are worth", () => {
  it.each(LISTED)("belong to one item of a list of partners: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each(OWN)("have the countries of their own words: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it("in brackets behind a country are that one's, and not the next one's", () => {
    expect(read("en", "Peru's fish exports rose. Exports to Togo ($5 million) and to Mali ($3 million) grew most.")).toEqual(["$5 million = 5000000 exports PE>TG", "$3 million = 3000000 exports PE>ML"]);
  });

  it("are of the country that writes where each of two is the other's partner", () => {
    const text = "Chile is Peru's main trading partner in the south. Last year Peru became Chile's fourth largest trading partner. Trade between the two countries was $1.8 billion, with exports accounting for $0.4 billion and imports for $1.4 billion. Peruvian firms are glad, as Peru is near.";
    expect(read("en", text, "Andina").slice(1)).toEqual(["$0.4 billion = 400000000 exports PE>CL", "$1.4 billion = 1400000000 imports PE>CL"]);
  });
});

describe("a comma before three digits of so many million", () => {
  it("parts decimals in a text that writes other decimals by it", () => {
    expect(read("en", "Peru's exports to Chile rose by 16,91 percent to $88,849 million, and to Togo by 8,4 percent to $7,760 million.")).toEqual([
      "16,91 percent = 16.91 exports PE>CL",
      "$88,849 million = 88849000 exports PE>CL",
      "8,4 percent = 8.4 exports PE>TG",
      "$7,760 million = 7760000 exports PE>TG",
    ]);
  });

  it.each([
    ["where nothing else tells", "Peru's exports to Chile rose by 16.91 percent to $88,849 million.", "$88,849 million = 88849000000 exports PE>CL"],
    ["where one figure is a slip", "Peru's exports to Chile rose by 16,91 percent to $88,849 million.", "$88,849 million = 88849000000 exports PE>CL"],
    ["where the text writes thousands so", "Peru's exports to Chile rose by 16,91 percent, those of 1,200,000 tonnes of fish by 8,4 percent, to $88,849 million.", "$88,849 million = 88849000000 exports PE>CL"],
    ["without a scale", "Peru's exports to Chile rose by 16,91 percent and 8,4 percent, to 88,849 tonnes.", "88,849 tonnes = 88849 exports PE>CL"],
  ])("parts thousands %s", (_, text, expected) => {
    expect(read("en", text)).toContain(expected);
  });
});
