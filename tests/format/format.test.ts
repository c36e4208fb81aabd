import { describe, expect, it } from "vitest";
import { formatExact, formatQuantity, formatValue, type QualifierTemplates } from "@/lib/format/number";
import { formatDate, formatPeriodLabel } from "@/lib/format/period";
import { formatPair } from "@/lib/format/place";
import { quoteMarks } from "@/lib/format/quote";
import { en } from "@/messages/en";
import { ru } from "@/messages/ru";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatValue", () => {
  it.each([
    [3_300_000_000, "USD", "en", "$3.3 billion"],
    [3_300_000_000, "USD", "ru", "3,3 млрд $"],
    [568_500_000, "USD", "en", "$568.5 million"],
    [1_219_700_000, "USD", "en", "$1.2197 billion"],
    [-600_000_000, "USD", "en", "−$600 million"],
    [16, "percent", "en", "16%"],
    [34.43, "percent", "ru", "34,43 %"],
    [-52.8, "percent", "en", "−52.8%"],
    [900, "count", "en", "900"],
    [1130, "count", "en", "1,130"],
    [11_000, "count", "en", "11,000"],
    [4_000_000, "count", "en", "4 million"],
    [2.5, "times", "en", "2.5×"],
    [10_000_000, "tonne", "en", "10 million t"],
    [3, "percentage_point", "en", "3 pp"],
    [7, "furlong", "en", "7 furlong"],
  ])("%d %s in %s is %s", (value, unit, locale, expected) => {
    expect(plain(formatValue(value, unit, locale))).toBe(expected);
  });

  it("is short on an axis", () => {
    expect(plain(formatValue(3_300_000_000, "USD", "en", "short"))).toBe("$3.3B");
  });

  it("keeps every digit where asked to", () => {
    expect(plain(formatExact(3_300_000_000, "USD", "en"))).toBe("3,300,000,000 USD");
    expect(plain(formatExact(0.25, "percent", "en"))).toBe("0.25%");
  });
});

describe("formatQuantity", () => {
  it.each([
    ["more_than", 900, null, "count", "en", en.terms.qualifier, "more than 900"],
    ["about", 12, null, "percent", "en", en.terms.qualifier, "about 12%"],
    ["exact", 16, null, "percent", "en", en.terms.qualifier, "16%"],
    ["range", 2_000_000_000, 3_000_000_000, "USD", "en", en.terms.qualifier, "$2 billion – $3 billion"],
    ["at_least", 70, null, "count", "ru", ru.terms.qualifier, "не менее 70"],
  ] as const)("%s %d", (qualifier, value, valueHigh, unit, locale, templates, expected) => {
    expect(plain(formatQuantity({ qualifier, value, valueHigh, unit }, locale, templates satisfies QualifierTemplates))).toBe(expected);
  });
});

describe("signs of currencies", () => {
  it.each([
    ["AZN", 5_000_000_000, "en", "long", "AZN 5 billion"],
    ["AZN", 5_000_000_000, "en", "short", "AZN 5B"],
    ["KZT", 5_000_000_000, "ru", "long", "5 млрд KZT"],
    ["RUB", 290_000_000_000, "en", "long", "₽290 billion"],
    ["EUR", 20_000, "ru", "long", "20 000 €"],
  ] as const)("%s %d in %s, %s: a sign that few fonts have gives way to the code", (unit, value, locale, style, expected) => {
    expect(plain(formatValue(value, unit, locale, style))).toBe(expected);
  });
});

describe("formatPeriodLabel", () => {
  it.each([
    ["2021", "en", "2021"],
    ["2022-01/2022-10", "en", "Jan–Oct 2022"],
    ["2022-01/2022-10", "ru", "янв–окт 2022"],
    ["2022-01/2022-08", "ru", "янв–авг 2022"],
    ["2021-11/2022-02", "en", "Nov 2021 – Feb 2022"],
    ["2018-H1", "en", "H1 2018"],
    ["2018-H1", "ru", "1-е полугодие 2018"],
    ["2018-Q1", "ru", "I кв. 2018"],
    ["2018-05", "en", "May 2018"],
    ["FY2017-18", "en", "2017/18"],
    ["2012/2017", "en", "2012–2017"],
    ["as_of:2022-11", "en", "as of November 2022"],
    ["as_of:2022", "ru", "на 2022 год"],
    ["something else", "en", "something else"],
  ])("%s in %s is %s", (label, locale, expected) => {
    expect(plain(formatPeriodLabel(label, locale))).toBe(expected);
  });
});
it.each([
  ["en", "“a rise”"],
  ["ru", "«a rise»"],
] as const)("puts words of a text in the quotation marks of %s", (locale, quoted) => {
  expect(quoteMarks(locale).join("a rise")).toBe(quoted);
});
it("names days and countries in the reader's language", () => {
  expect(formatDate("2022-11-17", "en")).toBe("17 November 2022");
  expect(plain(formatDate("2022-11-17", "ru"))).toBe("17 ноября 2022");
  expect(formatDate("2022", "en")).toBe("2022");
  expect(formatPair(["AZ", "RU"], "en")).toBe("Azerbaijan–Russia");
  expect(formatPair(["YU", "PS"], "en")).toBe("Yugoslavia–Palestine");
  expect(formatPair(["SU", "??"], "ru")).toBe("СССР–??");
});
