/** What makes people of a country's name, by the last vowel of it. */
const OF_COUNTRY: Readonly<Record<string, string>> = { a: "lı", ı: "lı", e: "li", ə: "li", i: "li", o: "lu", u: "lu", ö: "lü", ü: "lü" };
const BACK = /[aıou][^aıoueəiöü]*$/u;
const LAST_VOWEL = /[aıoueəiöü](?=[^aıoueəiöü]*$)/u;

/** People and adjectives of a country by its name, as they stand before a noun or end a sentence ("perulu, perulular, peruluların, peruludur"); none where it is more than a word. */
export function peopleOfName(name: string): readonly string[] {
  const lower = name.replace(/İ/gu, "i").replace(/I/gu, "ı").toLowerCase();
  const suffix = OF_COUNTRY[LAST_VOWEL.exec(lower)?.[0] ?? ""];
  if (suffix === undefined || /[^\p{L}]/u.test(lower)) return [];
  const one = lower + suffix;
  return [one, ...pluralsOfOne(one), `${one}d${suffix.slice(1)}r`];
}

/** Several people of one kind, as they stand before a noun or end a sentence ("ruslar", "rusların", "ruslardır"). */
export function pluralsOfOne(one: string): readonly string[] {
  const isBack = BACK.test(one);
  const many = one + (isBack ? "lar" : "lər");
  return [many, `${many}${isBack ? "ın" : "in"}`, `${many}${isBack ? "dan" : "dən"}`, `${many}d${isBack ? "ı" : "i"}r`];
}
