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

  it("names the publisher where nobody speaks", () => {
    expect(namesOf([said(null, "Trend"), said(null, null)])).toEqual(["Trend", "an unnamed source"]);
  });
});
