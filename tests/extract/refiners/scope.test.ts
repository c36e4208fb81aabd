import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";

/** The scope of each claim of a text, with its figure. */
function scopes(text: string, lang: "en" | "ru" | "az"): readonly (readonly [string, string | null])[] {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: "2023-05-10", publisher: null, lang });
  return claims.map((claim) => [claim.quote, claim.scope]);
}

describe("whose own figure it is", () => {
  it.each<[string, string | null]>([
    ["Gazprom has invested $7 billion in Togo.", "Gazprom"],
    ["Zulu Group has invested $7 billion in Togo.", "Zulu Group"],
    ["Chad has invested $7 billion in Togo.", null],
  ])("%s", (text, scope) => expect(scopes(text, "en")).toEqual([["$7 billion", scope]]));
});

describe("how a language is taught", () => {
  it.each<["en" | "ru" | "az", string, string]>([
    ["en", "French is taught as a subject in 3,000 schools of Togo.", "as a subject"],
    ["ru", "Школы, где французский язык изучают как предмет: в Того их 3 тысячи.", "как предмет"],
    ["az", "Toqonun 3000 məktəbində fransız dili fənn kimi tədris olunur.", "fənn kimi"],
  ])("%s: %s", (lang, text, scope) => expect(scopes(text, lang).map(([, found]) => found)).toEqual([scope]));
});

describe("goods of a flow", () => {
  it.each<[string, readonly (readonly [string, string | null])[]]>([
    ["Exports of plastics to Togo were $235 million in 2022, exports of stone fruit to Togo $97 million.", [["$235 million", "plastics"], ["$97 million", "stone fruit"]]],
    ["Chad's imports of tea and coffee from Togo rose by 12 percent in 2022.", [["12 percent", "tea and coffee"]]],
    ["Shipments of LNG from Chad to Togo reached 2 million tonnes in 2022.", [["2 million tonnes", "shipments of lng"]]],
    ["Exports of Chadian sesame jumped to $80 million in 2022.", [["$80 million", "sesame"]]],
    ["In 2022 Chad exported goods worth $1 billion to Togo; exports of live animals were $300 million.", [["$1 billion", null], ["$300 million", "live animals"]]],
    ["Of onion exports of $175 million in 2022, Chad sold $168 million to Togo, or 96 percent.", [["$175 million", "onion"], ["$168 million", "onion"], ["96 percent", "onion"]]],
    ["Chad's sesame exports to Togo grew by 12 percent, and its total exports to Togo by 5 percent.", [["12 percent", "sesame"], ["5 percent", null]]],
    ["Of total exports of $175 million in 2022, Chad sold $168 million to Togo.", [["$175 million", null], ["$168 million", null]]],
    ["To raise Chadian exports to Togo to $175 million, Chad's own exports must grow by 5 percent.", [["$175 million", null], ["5 percent", null]]],
    ["Exports of goods and services from Chad to Togo rose by 12 percent in 2022.", [["12 percent", null]]],
    ["Exports of the country to Togo were $235 million in 2022.", [["$235 million", null]]],
    ["Exports of Chad to Togo were $235 million in 2022.", [["$235 million", null]]],
    ["Exports of member states to Togo were $235 million in 2022.", [["$235 million", null]]],
    ["Exports of more than $235 million went from Chad to Togo in 2022.", [["$235 million", null]]],
    ["Chad's non-petroleum exports to Togo were $235 million in 2022.", [["$235 million", "non-petroleum exports"]]],
    ["Chad's petroleum exports to Togo were $235 million in 2022.", [["$235 million", "petroleum exports"]]],
    ["Chad's trade with Togo was $235 million in 2022, with crude oil exports making up 80 percent.", [["$235 million", null], ["80 percent", "crude oil exports"]]],
    ["Chad sold Togo goods for $235 million in crude oil exports in 2022.", [["$235 million", "crude oil exports"]]],
  ])("%s", (text, expected) => expect(scopes(text, "en")).toEqual(expected));

  it.each<[string, readonly (readonly [string, string | null])[]]>([
    ["Экспорт пластмасс из Чада в Того составил 235 млн долларов в 2022 году.", [["235 млн долларов", "пластмасс"]]],
    ["Импорт чая и кофе из Того вырос на 12 процентов.", [["12 процентов", "чая и кофе"]]],
    ["Поставки подсолнечного масла в Того выросли на 12 процентов.", [["12 процентов", "подсолнечного масла"]]],
    ["Импорт турецких товаров в Того вырос на 12 процентов, импорт турецкого хлопка на 5 процентов.", [["12 процентов", null], ["5 процентов", "хлопка"]]],
    ["Экспорт товаров и услуг из Чада в Того вырос на 12 процентов.", [["12 процентов", null]]],
    ["Экспорт республики в Того вырос на 12 процентов.", [["12 процентов", null]]],
    ["Экспорт в Того вырос на 12 процентов, импорт значительно снизился.", [["12 процентов", null]]],
    ["Экспорт увеличился на 12 процентов, импорт сократился на 5 процентов.", [["12 процентов", null], ["5 процентов", null]]],
  ])("%s", (text, expected) => expect(scopes(text, "ru")).toEqual(expected));

  it.each<[string, readonly (readonly [string, string | null])[]]>([
    ["Çaddan Toqoya meyvə ixracı 2022-ci ildə 12 faiz artıb.", [["12 faiz", "meyvə ixracı"]]],
    ["Çaddan Toqoya ixrac 2022-ci ildə 12 faiz artıb.", [["12 faiz", null]]],
  ])("%s", (text, expected) => expect(scopes(text, "az")).toEqual(expected));
});
