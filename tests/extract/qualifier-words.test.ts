import { expect, test } from "vitest";
import { extractClaims } from "@/lib/extract";

test.each([
  ["before the figure", "en", "Trade between Chile and Peru came to almost $5 billion in 2021.", "almost", "almost"],
  ["of several words", "en", "Trade between Chile and Peru was no less than 5 billion dollars in 2021.", "at_least", "no less than"],
  ["behind the figure", "ru", "Товарооборот Чили и Перу составил 5 млрд долларов с лишним в 2021 году.", "more_than", "с лишним"],
  ["turned by a negation, which belongs to it", "ru", "В 2021 году товарооборот Чили и Перу не превысил 5 млрд долларов.", "up_to", "не превысил"],
  ["behind a case ending", "az", "2021-ci ildə Çili ilə Peru arasında ticarət dövriyyəsi 5 milyard dollardan çox olub.", "more_than", "çox"],
  ["none for an exact figure", "en", "Trade between Chile and Peru came to $5 billion in 2021.", "exact", null],
  ["none for a range, whose words are the figure", "en", "Trade between Chile and Peru came to between 4 and 5 billion dollars in 2021.", "range", null],
  ["up to, behind a verb that reaches no level", "ru", "Чили сможет поставлять до 2 тысяч тонн инжира в Перу.", "up_to", "поставлять до"],
  ["almost, before a verb of reaching", "en", "Trade between Chile and Peru almost reached $5 billion in 2021.", "almost", "almost reached"],
  ["almost, of the growth alone", "en", "Trade between Chile and Peru almost stopped, and came to $5 billion in 2021.", "exact", null],
  ["almost, before a Russian verb of reaching", "ru", "Товарооборот Чили и Перу в 2021 году почти достиг 5 млрд долларов.", "almost", "почти достиг"],
  ["an estimate by its brackets", "en", "Exports of Chile to Peru: $5 billion (2021 est.)", "about", "est"],
  ["an estimate by the brackets of its label", "en", "Exports of Chile to Peru (2021 estimate): $5 billion.", "about", "estimate"],
  ["no estimate where brackets tell another", "en", "Exports of Chile to Peru were $5 billion (an estimated 3 million tonnes) in 2021.", "exact", null],
  ["as much as is so much", "en", "Exports of Chile to Peru were as much as $5 billion in 2021.", "exact", null],
  ["up to, behind the noun for a loan", "ru", "Чили выделит Перу кредит до 5 млрд долларов.", "up_to", "кредит до"],
  ["none for a level reached", "ru", "Экспорт Чили в Перу увеличился до 2 тысяч тонн.", "exact", null],
  ["a possessed bound", "az", "Çilinin idxalının 20 faizə qədəri Perudan gəlir.", "about", "qədəri"],
] as const)("the words of a qualifier are its evidence: %s", (_name, lang, text, qualifier, words) => {
  const [claim] = extractClaims({ id: "t", text, lang, title: null, publishedAt: "2022-02-01", publisher: null }).claims;
  const evidence = claim?.evidence.find(({ field }) => field === "qualifier");
  expect(claim?.qualifier).toBe(qualifier);
  expect(evidence?.span ? text.slice(evidence.span.start, evidence.span.end) : null).toBe(words);
});

test.each([
  ["behind a verb of its own", "Экспорт Чили в Перу вырос на 10 процентов и составил от 2 до 3 млрд долларов.", [10, null, 2e9, 3e9]],
  ["two levels of a rise", "Экспорт Чили в Перу вырос с 2 до 3 млрд долларов.", [2e9, null, 3e9, null]],
])("a range and the ends of a change: %s", (_name, text, expected) => {
  const { claims } = extractClaims({ id: "t", text, lang: "ru", title: null, publishedAt: "2022-02-01", publisher: null });
  expect(claims.flatMap(({ value, valueHigh }) => [value, valueHigh])).toEqual(expected);
});
