import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import { RUSSIAN } from "@/lib/data/russian";
import { findingInLanguage, refInLanguage } from "@/lib/data/tell";
import type { ComparableClaim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import { tell, tellArg, type Told, type ToldArg } from "@/lib/domain/told";
import { en } from "@/messages/en";
import { ru } from "@/messages/ru";
import { asOf, claim, level, year } from "../compare/claims";

const cell = (...claims: readonly ComparableClaim[]): Finding => {
  const [found] = compareClaims(claims).filter((finding) => finding.kind !== "check");
  if (!found) throw new Error("No finding.");
  return found;
};
const plain = (text: string | null | undefined) => (text ?? "").replaceAll("\u00a0", " ");
const inRussian = (...claims: readonly ComparableClaim[]) => findingInLanguage(cell(...claims), "ru");

describe("what a finding says, in Russian", () => {
  it("names figures, people, time and counts in their Russian forms", () => {
    const { explanation, settle } = inRussian(claim("a", { value: 12, qualifier: "about", speaker: "Ali Asadov" }), claim("b", { value: 16, speaker: "Mikhail Mishustin", publisher: "Gazette" }));
    expect(plain(explanation)).toBe(
      "Товарооборот, рост, Казахстан–Узбекистан, в 2021 году: около 12 % (Али Асадов) против 16 % (Михаил Мишустин) (2 документа, 2 независимых источника). " +
        "Все сразу они верны быть не могут: у промежутков 10 % – 13,7 % и 15,5 % – 16,5 % нет общих значений. В текстах разрыв ничем не объяснён.",
    );
    expect(settle).toEqual(["Из какого источника каждая цифра?", "Об одном ли времени и об одном ли предмете обе цифры?"]);
  });

  it("names the days of a revision, and of a text that is quoted otherwise, as one says them", () => {
    const told = (id: string, quote: string, value: number, publishedAt: string, publisher: string) => level(id, quote, value, { publishedAt, publisher, speaker: "Office of Statistics" });
    const release = told("a", "$2.54 billion", 2.54e9, "2023-01-20", "Office of Statistics");
    expect(plain(inRussian(release, told("b", "$2.61 billion", 2.61e9, "2023-06-20", "Office of Statistics")).explanation)).toContain("20 июня 2023");
    const { explanation, settle } = inRussian(release, told("c", "$2.85 billion", 2.85e9, "2023-01-22", "Gazette"));
    expect(plain(explanation)).toMatch(/Gazette приводит 2,85 млрд \$ как цифру источника «Office of Statistics», а в его собственном тексте от 20 января 2023 (?:г\. )?стоит 2,54 млрд \$\.$/);
    expect(plain(settle?.[0])).toBe("Есть ли цифра 2,85 млрд $ в каком-либо тексте самого источника «Office of Statistics»?");
  });

  it.each<[string, ToldArg, string]>([
    ["one", { kind: "count", count: 1, noun: "document" }, "1 документ"],
    ["twenty-one", { kind: "count", count: 21, noun: "origin" }, "21 независимый источник"],
    ["three", { kind: "count", count: 3, noun: "origin" }, "3 независимых источника"],
    ["five", { kind: "count", count: 5, noun: "month" }, "5 месяцев"],
    ["eleven", { kind: "count", count: 11, noun: "figure" }, "11 цифр"],
    ["a fraction", { kind: "count", count: 2.7, noun: "factor" }, "в 2,7 раза"],
    ["a quarter", { kind: "period", period: { kind: "range", start: "2024-01-01", end: "2024-04-01", label: "2024-Q1", basis: "stated" } }, "в I квартале 2024 года"],
    ["months", { kind: "period", period: { kind: "range", start: "2022-01-01", end: "2022-11-01", label: "2022-01/2022-10", basis: "stated" } }, "в январе – октябре 2022 года"],
    ["a half", { kind: "period", period: { kind: "range", start: "2018-01-01", end: "2018-07-01", label: "2018-H1", basis: "stated" } }, "в первом полугодии 2018 года"],
    ["what a figure is for", { kind: "period", period: { kind: "range", start: "2022-01-01", end: "2022-11-01", label: "2022-01/2022-10", basis: "stated" }, isFor: true }, "за январь – октябрь 2022 года"],
    ["a moment", { kind: "period", period: asOf("2022-11") }, "на ноябрь 2022 года"],
    ["no time", { kind: "period", period: null }, "в неназванное время"],
    ["an open end", { kind: "bounds", low: 900, high: null, unit: "count", digits: 3 }, "не менее 900"],
    ["the services of a country", { kind: "series", name: "KZ" }, "статистика: Казахстан"],
    ["a body", { kind: "series", name: "Customs Office" }, "Customs Office"],
    ["nobody", { kind: "voice", name: null }, "неназванный источник"],
    ["a list", { kind: "list", items: ["1", "2", "3", "4", "5"], most: 3, join: "or" }, "1, 2 или ещё 3"],
  ])("%s", (_name, arg, words) => expect(tellArg(arg, RUSSIAN)).toBe(words));

  it("tells chains and arithmetic, line by line", () => {
    const claims = [
      claim("a", { value: 12, speaker: "Aset Omarov" }),
      claim("b", { value: 16, speaker: "Rustam Azimov" }),
      level("now", "$3 billion", 3e9, { speaker: "Aset Omarov" }),
      level("then", "$2.6 billion", 2.6e9, { period: year(2020), speaker: "Aset Omarov" }),
    ];
    const found = compareClaims(claims).map((finding) => findingInLanguage(finding, "ru"));
    const chained = found.find((finding) => finding.chains.length > 0);
    expect(chained?.chains[0]?.series).toBe("ряд A (Aset Omarov)");
    expect(plain(chained?.chains[0]?.arithmetic[0])).toMatch(/^3 млрд \$ \/ 1,12 = 2,68 млрд \$ \(.+\); названо за 2020 год: 2,6 млрд \$ — сходится$/u);
    expect(plain(chained?.supportedReading)).toMatch(/^Другие цифры сходятся с 12 %/u);
    expect(found.find((finding) => finding.check !== null)?.check?.arithmetic).toContain("сходится");
  });

  it("leaves a finding without codes as it is, and takes codes off what a page gets", () => {
    const { told: _told, ...old } = cell(claim("a", { value: 12 }), claim("b", { value: 16 }));
    expect(findingInLanguage(old, "ru")).toEqual(old);
    const ref = { id: "f", kind: "cell", verdict: "contradiction", cause: null, conflict: true, explanation: "English." } as const;
    expect(refInLanguage({ ...ref, told: [] }, "ru")).toEqual(ref);
    expect(refInLanguage({ ...ref, told: [{ code: "verdict_not" }] }, "ru").explanation).toBe("Все сразу они верны быть не могут.");
    expect(refInLanguage({ ...ref, told: [{ code: "verdict_not" }] }, "en")).toEqual(ref);
  });
});

describe("sentences of findings", () => {
  const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

  it("have three forms of every noun in Russian and two in English", () => {
    const nouns = Object.keys(en.explain).filter((key): key is keyof typeof en.explain => key.startsWith("noun_"));
    expect(nouns.length).toBeGreaterThan(4);
    expect(nouns.filter((noun) => en.explain[noun].split("|").length !== 2 || ru.explain[noun].split("|").length !== 3)).toEqual([]);
  });

  it("name the same arguments in both languages", () => {
    const keys = (Object.keys(en.explain) as (keyof typeof en.explain)[]).filter((key) => !key.startsWith("noun_"));
    expect(keys.filter((key) => String(names(en.explain[key])) !== String(names(ru.explain[key])))).toEqual([]);
  });

  it("say a code that has no sentence by its name", () => {
    const unknown: Told = { code: "of_a_newer_version" };
    expect(tell(unknown, RUSSIAN)).toBe("of_a_newer_version");
  });
});
