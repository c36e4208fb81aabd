import { describe, expect, it } from "vitest";
import type { ComparableClaim } from "@/lib/domain/claim";
import { tellArg } from "@/lib/domain/told";
import { ENGLISH } from "@/lib/compare/english";
import { toItem, type Item } from "@/lib/compare/item";
import { toldVoices } from "@/lib/compare/told";

const said = (speaker: string | null, publisher: string | null = null) => toItem({
  id: `${speaker}-${publisher}`, document: "d", publishedAt: "2022-11-17", publisher, lang: "en", quote: "12 percent", start: null, end: null, text: null, confidence: 1,
  indicator: "trade_turnover", measure: "growth_rate", value: 12, valueHigh: null, unit: "percent", qualifier: "exact", reporter: "AZ", partner: "RU",
  period: null, comparedTo: null, speaker, forecast: false, scope: null,
} satisfies ComparableClaim);

const namesOf = (items: readonly Item[]) => toldVoices(items).items.map((voice) => tellArg(voice, ENGLISH));

describe("voices of a side", () => {
  it.each<[string, readonly (string | null)[], readonly string[]]>([
    ["a public person in two scripts", ["Али Асадов", "Ali Asadov"], ["Ali Asadov"]],
    ["a public person in Russian alone", ["Михаил Мишустин"], ["Mikhail Mishustin"]],
    ["a person of the texts alone, in two scripts", ["Иван Петрунин", "Ivan Petrunin"], ["Ivan Petrunin"]],
    ["a surname and the full name", ["Petrunin", "Ivan Petrunin"], ["Ivan Petrunin"]],
    ["two people", ["Ali Asadov", "Михаил Мишустин"], ["Ali Asadov", "Mikhail Mishustin"]],
  ])("%s", (_, speakers, voices) => {
    expect(namesOf(speakers.map((speaker) => said(speaker)))).toEqual(voices);
  });

  it.each<[string, readonly (readonly [string, string | null])[], readonly string[]]>([
    ["a committee and the committee of the paper's country", [["State Customs Committee", "Azernews"], ["State Customs Committee of Azerbaijan", "TASS"]], ["State Customs Committee of Azerbaijan"]],
    ["a committee in two languages, by papers of its country", [["Федеральная таможенная служба", "TASS"], ["Federal Customs Service of Russia", null]], ["Federal Customs Service of Russia"]],
    ["a committee of another country than the paper's", [["State Customs Committee", "Azernews"], ["State Customs Committee of Belarus", "BelTA"]], ["State Customs Committee", "State Customs Committee of Belarus"]],
    ["a committee in a paper of no known country", [["State Customs Committee", "Some Gazette"], ["State Customs Committee of Azerbaijan", null]], ["State Customs Committee", "State Customs Committee of Azerbaijan"]],
  ])("%s", (_, speakers, voices) => {
    expect(namesOf(speakers.map(([speaker, publisher]) => said(speaker, publisher)))).toEqual(voices);
  });

  it("names the publisher where nobody speaks", () => {
    expect(namesOf([said(null, "Trend"), said(null, null)])).toEqual(["Trend", "an unnamed source"]);
  });
});
