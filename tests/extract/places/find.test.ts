import { describe, expect, it } from "vitest";
import { getCountryName, isCountryCode, listCountryCodes } from "@/lib/catalogue/countries";
import type { Language } from "@/lib/domain/document";
import { documentPair, findPlaces } from "@/lib/extract/places";
import { buildTextModel } from "@/lib/extract/text";

const read = (text: string, lang: Language): readonly string[] =>
  findPlaces(buildTextModel(text, null, lang)).map(({ start, end, country, form }) => `${text.slice(start, end)} ${country} ${form}`);

const CASES: readonly (readonly [string, Language, readonly string[]])[] = [
  ["Peru and the Czech Republic signed.", "en", ["Peru PE name", "Czech Republic CZ name"]],
  ["The U.S. and the UK told us so.", "en", ["U.S US name", "UK GB name"]],
  ["South Korean firms in Papua New Guinea", "en", ["South Korean KR adjective", "Papua New Guinea PG name"]],
  ["Chilean wine sells well in Tallinn.", "en", ["Chilean CL adjective", "Tallinn EE capital"]],
  ["Angela Merkel came.", "en", ["Angela Merkel DE leader"]],
  ["Ships cross the Indian Ocean to New Mexico.", "en", ["New Mexico US name"]],
  ["Trade of Northern Ireland with Ireland", "en", ["Northern Ireland GB name", "Ireland IE name"]],
  ["It cost 20 Canadian dollars and US$ 5.", "en", []],
  ["They polish the turkey with us.", "en", []],
  ["Экспорт Перу в Саудовскую Аравию и Чехию вырос.", "ru", ["Перу PE name", "Саудовскую Аравию SA name", "Чехию CZ name"]],
  ["Российско-казахстанские связи", "ru", ["Российско RU adjective", "казахстанские KZ adjective"]],
  ["В США прилетели японцы.", "ru", ["США US name", "японцы JP adjective"]],
  ["Заплатили 5 долларов США.", "ru", []],
  ["Того не скажешь, писал Чехов.", "ru", []],
  ["Türkiyədən Gürcüstana və Cənubi Koreyaya", "az", ["Türkiyədən TR name", "Gürcüstana GE name", "Cənubi Koreyaya KR name"]],
  ["Macar şirkətləri Bakıda", "az", ["Macar HU adjective", "Bakıda AZ capital"]],
  ["Fransanın payı, Fransanın Polineziyası", "az", ["Fransanın FR name", "Fransanın Polineziyası PF name"]],
];

describe("findPlaces", () => {
  it.each(CASES)("reads %s", (text, lang, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("documentPair", () => {
  const pair = (text: string): unknown => {
    const model = buildTextModel(text, null, "en");
    return documentPair(model, findPlaces(model));
  };
  it("finds the two countries of the title", () => expect(pair("Peru and Chile widen trade\n\nPeru said so. Ships from Ecuador wait.")).toEqual(["PE", "CL"]));
  it("finds none where one country stands alone", () => expect(pair("Peru grows\n\nPeru said so.")).toBeNull());
  it("finds none where three are as heavy", () => expect(pair("Peru, Chile and Ecuador meet\n\nPeru, Chile and Ecuador agreed.")).toBeNull());
});

describe("countries", () => {
  it("names every code in every language", () => {
    for (const code of listCountryCodes()) for (const language of ["en", "ru", "az"] as const) expect(getCountryName(code, language).length).toBeGreaterThan(1);
    expect(listCountryCodes().length).toBeGreaterThan(245);
  });
  it("knows the Union and states that are no more", () => {
    expect([isCountryCode("EU"), isCountryCode("SU"), isCountryCode("ZZ")]).toEqual([true, true, false]);
    expect([getCountryName("CN", "ru"), getCountryName("KR", "az"), getCountryName("ZZ", "en")]).toEqual(["Китай", "Cənubi Koreya", "ZZ"]);
  });
});
