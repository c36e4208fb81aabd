import { describe, expect, it } from "vitest";
import type { Measure } from "@/lib/domain/claim";
import type { Language } from "@/lib/domain/document";
import { refine } from "./context";
import type { Figure } from "./context";

const growth = (quote: string, indicator = "trade_turnover"): Figure => ({ quote, indicator, measure: "growth_rate" });
const level = (quote: string, indicator = "trade_turnover"): Figure => ({ quote, indicator, measure: "level", unit: "USD" });
const of = (quote: string, indicator: string, measure: Measure = "level", unit = "count"): Figure => ({ quote, indicator, measure, unit });

const periods = (text: string, figures: readonly Figure[], lang: Language = "en", date: string | null = "2018-09-20"): readonly (string | null)[] =>
  refine(text, lang, date, figures).map((draft) => draft.period?.label ?? null);

describe("periodRefiner", () => {
  it.each([
    ["Last year trade rose by 7 percent, whereas in the first half of this year it fell by 3 percent.", ["2017", "2018-H1"]],
    ["Trade rose by 7 percent last year and by over 3 percent in January-March this year.", ["2017", "2018-Q1"]],
    ["Trade rose 7 percent last year, with a 3 percent rise in the first six months of 2018.", ["2017", "2018-H1"]],
    ["This year, our records for 8 months show growth of 7 percent, and a 3 percent rise in sales.", ["2018-01/2018-08", "2018-01/2018-08"]],
    ["In 2016 it rose by 7 percent (in 2015, it fell by 3 percent).", ["2016", "2015"]],
  ])("gives each figure the time nearest to it: %s", (text, expected) => expect(periods(text, [growth("7 percent"), growth("3 percent")])).toEqual(expected));

  it("leaves the time of a figure of comparison to that figure", () => {
    expect(periods("It is now $9 billion compared with a mere $2 billion in the early 1990s.", [level("$9 billion"), level("$2 billion")])).toEqual(["as_of:2018-09", "1990/1993"]);
  });

  it("carries a time to the next sentence where the words go on with it", () => {
    expect(periods("In 2016 farm exports rose by 7 percent. The total reached $2 billion.", [growth("7 percent", "exports"), level("$2 billion", "exports")])).toEqual(["2016", "2016"]);
  });

  it("carries the time of a report to exports and imports", () => {
    const text = "In January-July 2018, trade reached $9 billion.\n\nExports amounted to $6 billion, while imports came to $3 billion.";
    expect(periods(text, [level("$9 billion"), level("$6 billion", "exports"), level("$3 billion", "imports")])).toEqual(["2018-01/2018-07", "2018-01/2018-07", "2018-01/2018-07"]);
  });

  it("does not carry a time to what is counted at a moment", () => {
    expect(periods("In 2016 trade rose by 7 percent. There are 40 schools.", [growth("7 percent"), of("40", "schools")])).toEqual(["2016", "as_of:2018-09"]);
  });

  it("dates stocks by the publication, and nothing where there is none", () => {
    expect(periods("Some 40 schools teach it.", [of("40", "schools")])).toEqual(["as_of:2018-09"]);
    expect(periods("Some 40 schools teach it.", [of("40", "schools")], "en", null)).toEqual([null]);
    expect(periods("Last year trade rose by 7 percent.", [growth("7 percent")], "en", null)).toEqual([null]);
  });

  it("gives what is signed or attended the month of the report", () => {
    expect(periods("We signed 12 documents before 300 guests.", [of("12", "treaties"), of("300", "participants")])).toEqual(["2018-09", "2018-09"]);
  });

  it("leaves an undated flow of the past and a plan without a date open", () => {
    expect(periods("Trade fell by 7 percent.", [growth("7 percent")])).toEqual([null]);
    expect(periods("They plan to open 40 schools.", [of("40", "schools")])).toEqual([null]);
  });

  it("steps a year back for a figure that another is up from", () => {
    expect(periods("In 2016 there were 40 patents (up from 30).", [of("40", "other:patents"), of("30", "other:patents")])).toEqual(["2016", "2015"]);
  });

  it("takes the months beside it for this year", () => {
    const text = "Товарооборот в этом году вырос на 7 процентов\n\nС января по июль товарооборот составил 9 миллиардов долларов.";
    expect(periods(text, [growth("7 процентов"), level("9 миллиардов долларов")], "ru")).toEqual(["2018-01/2018-07", "2018-01/2018-07"]);
  });

  it("keeps what the text states apart from what was worked out", () => {
    const [stated, carried] = refine("In 2016 exports rose by 7 percent. The total reached $2 billion.", "en", "2018-09-20", [growth("7 percent", "exports"), level("$2 billion", "exports")]);
    expect(stated?.period?.basis).toBe("stated");
    expect(carried?.period?.basis).toBe("inferred");
    expect(carried?.evidence.find((entry) => entry.field === "period")).toMatchObject({ rule: "period/carried", span: { start: 3, end: 7 } });
  });
});

describe("comparedToRefiner", () => {
  const bases = (text: string, lang: Language = "en"): readonly (string | null)[] => refine(text, lang, "2018-09-20", [growth("7")]).map((draft) => draft.comparedTo?.label ?? null);
  it.each([
    ["In 2016 trade rose by 7 percent compared to 2014.", "2014"],
    ["In January-July trade rose by 7 percent against the same period last year.", "2017-01/2017-07"],
    ["In 2016 trade rose by 7 percent from a year earlier.", "2015"],
    ["In 2016 trade rose by 7 percent.", null],
  ])("reads %s", (text, expected) => expect(bases(text)).toEqual([expected]));
  it("reads a base without its noun", () => expect(bases("В этом году – по сравнению с прошлым – оборот вырос на 7 процентов.", "ru")).toEqual(["2017"]));
  it("gives a level no base", () => {
    expect(refine("In 2016 trade was $9 billion compared to 2014.", "en", "2018-09-20", [level("$9 billion")])[0]?.comparedTo).toBeNull();
  });
});
