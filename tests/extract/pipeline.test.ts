import { describe, expect, test } from "vitest";
import type { SourceDocument } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";

const read = (text: string, publishedAt: string | null = "2022-11-17", extra: Partial<SourceDocument> = {}) =>
  extractClaims({ id: "t", text, title: null, publishedAt, publisher: null, lang: null, ...extra });

/** Every claim of a text as one line: what it measures, its value and unit. */
const lines = (text: string, publishedAt?: string | null) =>
  read(text, publishedAt).claims.map(({ quote, indicator, measure, decimal, unit }) => `${quote} = ${indicator} ${measure} ${decimal} ${unit}`);

describe("growth and level in one sentence", () => {
  test.each([
    [
      "Trade between Russia and Azerbaijan climbed by 11 percent to $4.1 billion in 2021.",
      ["11 percent = trade_turnover growth_rate 11 percent", "$4.1 billion = trade_turnover level 4100000000 USD"],
    ],
    [
      "Italian exports to Tunisia fell by 8.5 percent last year, to 3.2 billion euros.",
      ["8.5 percent = exports growth_rate -8.5 percent", "3.2 billion euros = exports level 3200000000 EUR"],
    ],
    [
      "Bilateral trade between Peru and Chile increased by 14 percent, or $2.6 billion, in 2019.",
      ["14 percent = trade_turnover growth_rate 14 percent", "$2.6 billion = trade_turnover level 2600000000 USD"],
    ],
    [
      "Товарооборот между Россией и Сербией вырос на 24 процента и достиг 3,9 миллиарда долларов.",
      ["24 процента = trade_turnover growth_rate 24 percent", "3,9 миллиарда долларов = trade_turnover level 3900000000 USD"],
    ],
    [
      "Azərbaycanla Gürcüstan arasında ticarət dövriyyəsi 9 faiz artaraq 740 milyon dollara çatıb.",
      ["9 faiz = trade_turnover growth_rate 9 percent", "740 milyon dollara = trade_turnover level 740000000 USD"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("shares, multiples and changes", () => {
  test.each([
    ["Kenya accounts for 18 percent of Uganda’s imports.", ["18 percent = imports share 18 percent"]],
    ["Trade between Japan and Vietnam doubled in 2018.", ["doubled = trade_turnover multiple 2 times"]],
    ["The trade turnover between India and Iran shrank by $1.2 billion.", ["$1.2 billion = trade_turnover change_absolute -1200000000 USD"]],
    ["За год экспорт России в Монголию увеличился в 2,4 раза.", ["2,4 раза = exports multiple 2.4 times"]],
    ["Доля Китая в импорте Казахстана составила 27 процентов.", ["27 процентов = imports share 27 percent"]],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("counted nouns", () => {
  test.each([
    ["Some 450 joint ventures with Turkish involvement operate in Kazakhstan.", ["450 = joint_ventures level 450 count"]],
    ["Over 2,300 Mongolian students study in Japan.", ["2,300 = students level 2300 count"]],
    ["The two countries have signed more than 60 agreements.", ["60 = treaties level 60 count"]],
    ["Last year 310,000 Polish tourists visited Egypt.", ["310,000 = tourists level 310000 count"]],
    ["В Узбекистане работают более 900 предприятий с российским капиталом.", ["900 = companies_with_foreign_capital level 900 count"]],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("forecasts", () => {
  test.each([
    ["Turkey and Iran plan to raise bilateral trade to $30 billion by 2028.", true],
    ["Bilateral trade between Turkey and Iran reached $5.6 billion in 2021.", false],
    ["Россия и Алжир намерены довести товарооборот до 5 миллиардов долларов.", true],
    ["Товарооборот России и Алжира составил 3 миллиарда долларов.", false],
    ["Azərbaycan və Macarıstan ticarət dövriyyəsini 200 milyon dollara çatdırmağı planlaşdırır.", true],
  ])("%s", (text, forecast) => {
    expect(read(text).claims.map((claim) => claim.forecast)).toEqual([forecast]);
  });
});

describe("scope", () => {
  test.each([
    ["Georgian exports of agricultural products to Poland rose by 12 percent.", "agricultural products"],
    ["Norsk Hydro has invested $300 million in Brazil.", "Norsk Hydro"],
    ["Norway invested $300 million in Brazil.", null],
  ])("%s", (text, scope) => {
    const [claim] = read(text).claims;
    expect(claim).toBeDefined();
    if (scope === null) expect(claim?.scope).toBeNull();
    else expect(claim?.scope).toContain(scope);
  });
});

test("a headline's figure that the text states again is told once; one that differs stays", () => {
  const same = "Trade between Spain and Cuba reached $1 billion\n\nTrade between Spain and Cuba reached $1 billion in 2016, the ministry said.";
  const other = "Trade between Spain and Cuba nears $2 billion\n\nTrade between Spain and Cuba reached $1 billion in 2016, the ministry said.";
  expect(read(same).claims).toHaveLength(1);
  expect(read(other).claims).toHaveLength(2);
});

describe("problems", () => {
  test.each([
    ["", null, ["no_text"]],
    ["Trade between Spain and Cuba is growing.", "2020-01-01", ["no_numbers"]],
    ["Trade between Spain and Cuba grew by 5 percent.", null, ["no_date"]],
    ["Trade between Spain and Cuba grew by 5 percent.", "2999-01-01", ["future_date"]],
    ["Le commerce entre la France et le Maroc a augmenté de 5 pour cent dans les derniers mois.", "2020-01-01", ["unknown_language"]],
  ])("%s", (text, publishedAt, codes) => {
    const { problems } = extractClaims({ id: "t", text, title: null, publishedAt, publisher: null, lang: null }, { today: "2026-01-01" });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

test("an undated text leaves times that hang on its date open", () => {
  const { claims, publishedAtBasis } = read("Trade between Spain and Cuba grew by 5 percent last year.", null);
  expect(publishedAtBasis).toBe("unknown");
  expect(claims.map(({ period }) => period)).toEqual([null]);
});
