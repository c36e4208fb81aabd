import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import type { PeriodMention, TextModel } from "@/lib/extract/model";
import { periodFinder } from "@/lib/extract/periods";
import { buildTextModel } from "@/lib/extract/text";

const ANCHOR = "2022-11-17";

/** Every phrase of time of a text. */
const findPeriods = (model: TextModel, anchor: string | null): readonly PeriodMention[] => periodFinder(model, anchor)({ start: 0, end: model.text.length });

/** Every phrase of time as `words = label`, with its role where it is not the time of the figure. */
function read(text: string, lang: Language, anchor: string | null = ANCHOR): readonly string[] {
  return findPeriods(buildTextModel(text, null, lang), anchor).map(({ start, end, period, role, yearsBefore }) => {
    const mark = role === "time" ? "" : ` (${role}${yearsBefore === undefined ? "" : ` -${yearsBefore}`})`;
    return `${text.slice(start, end)} = ${period?.label ?? "?"}${mark}`;
  });
}

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ["Sales rose in 2019.", ["2019 = 2019"]],
  ["Sales rose last year.", ["last year = 2021"]],
  ["Sales rose in the first ten months of this year.", ["first ten months of this year = 2022-01/2022-10"]],
  ["Over the first half of 2018 sales rose.", ["first half of 2018 = 2018-H1"]],
  ["It grew in the second quarter.", ["second quarter = 2022-Q2"]],
  ["It grew in January-August.", ["January-August = 2022-01/2022-08"]],
  ["From September 2021 to March it grew.", ["From September 2021 to March = 2021-09/2022-03"]],
  ["Between September 2021 and early March it grew.", ["Between September 2021 and early March = 2021-09/2022-03"]],
  ["From January 2021 to August it grew.", ["From January 2021 to August = 2021-01/2021-08"]],
  ["From September to March it grew.", ["From September to March = 2021-09/2022-03"]],
  ["It grew in September 2021 and in March.", ["September 2021 = 2021-09", "March = 2022-03"]],
  ["From January to September it grew.", ["From January to September = 2022-01/2022-09"]],
  ["It grew in December.", ["December = 2021-12"]],
  ["It fell in March 2020.", ["March 2020 = 2020-03"]],
  ["Stocks as of May 2014 were low.", ["as of May 2014 = as_of:2014-05"]],
  ["It will reach ten by 2030.", ["by 2030 = 2030 (target)"]],
  ["It grew between 2010 and 2015.", ["between 2010 and 2015 = 2010/2015"]],
  ["It has grown since 2012.", ["since 2012 = 2012/2022"]],
  ["It has grown since January.", ["since January = 2022"]],
  ["It was small in the early 1990s.", ["early 1990s = 1990/1993"]],
  ["In fiscal 2017-18 it grew.", ["fiscal 2017-18 = FY2017-18"]],
  ["It is up compared to 2020.", ["2020 = 2020 (base)"]],
  ["Sales are up 7 percent from 2014.", ["2014 = 2014 (base)"]],
  ["That is a 9 percent increase over 2011.", ["2011 = 2011 (base)"]],
  ["Sales fell sharply over 2011.", ["2011 = 2011"]],
  ["There was an increase from January to March 2014.", ["from January to March 2014 = 2014-Q1"]],
  ["It is up on the same period last year.", ["same period last year = ? (base -1)"]],
  ["In the past nine months it grew.", ["past nine months = 2022-01/2022-09"]],
  ["Over the last 10 years it grew.", ["last 10 years = 2012/2022"]],
  ["In Q3 2021 it grew.", ["Q3 2021 = 2021-Q3"]],
  ["It fell this season.", ["this season = FY2022-23"]],
  ["Sales fell in the 2020/21 season.", ["2020/21 season = FY2020-21"]],
  ["They rose in the first half of last season.", ["first half of last season = 2021-07/2021-12"]],
  ["In the six-month period ending on June 30, 2021 it grew.", ["six-month period ending on June 30, 2021 = 2021-H1"]],
  ["It rose since the ties resumed in 1992.", ["since the ties resumed in 1992 = 1992/2022"]],
  ["By October 5 this year it rose.", ["By October 5 this year = as_of:2022-10"]],
  ["By December 5 it will rise.", ["By December 5 = 2022-12 (target)"]],
  ["During the calendar year 2017 it rose.", ["During the calendar year 2017 = 2017"]],
  ["Over ten years it doubled.", ["Over ten years = 2012/2022"]],
  ["It rose in the five months leading to May 2022.", ["five months leading to May 2022 = 2022-01/2022-05"]],
  ["It rose in the January-to-July period.", ["January-to-July = 2022-01/2022-07"]],
  ["It rose in the year that ended in June 2021.", ["year that ended in June 2021 = 2020-07/2021-06"]],
  ["It fell in the year it ended in June 2021.", ["June 2021 = 2021-06"]],
  ["It rose YTD.", ["YTD = 2022"]],
  ["Year-to-date it rose.", ["Year-to-date = 2022"]],
  ["It was higher a couple of years ago.", ["couple of years ago = 2020"]],
  ["It was higher several years ago.", ["years ago = ?"]],
  ["It rose (Jan. through Nov. 2021).", ["Jan. through Nov. 2021 = 2021-01/2021-11"]],
  ["It rose in July-April 2020-21.", ["July-April 2020-21 = 2020-07/2021-04"]],
  ["It was so as of year-end 2014.", ["end 2014 = 2014"]],
  ["Trade in Quarter 1 could rise.", ["in Quarter 1 = 2022-Q1"]],
  ["It has grown since March of 2016.", ["since March of 2016 = 2016-03/2022-11"]],
  ["In Q1 of 2018 it grew.", ["Q1 of 2018 = 2018-Q1"]],
  ["They came last academic year.", ["last academic year = FY2021-22"]],
];

const RUSSIAN: readonly (readonly [string, readonly string[]])[] = [
  ["В этом году 5 тысяч, в прошлом – 7.", ["этом году = 2022", "в прошлом = 2021"]],
  ["В 2020 году столько, сколько в прошлом никогда не было.", ["2020 году = 2020"]],
  ["В прошлом году рост ускорился.", ["прошлом году = 2021"]],
  ["За 9 месяцев этого года рост ускорился.", ["За 9 месяцев этого года = 2022-01/2022-09"]],
  ["По итогам 2018 года рост замедлился.", ["итогам 2018 года = 2018"]],
  ["За I квартал 2019 года вырос спрос.", ["I квартал 2019 года = 2019-Q1"]],
  ["В первом полугодии вырос спрос.", ["первом полугодии = 2022-H1"]],
  ["С января по июль вырос спрос.", ["С января по июль = 2022-01/2022-07"]],
  ["В январе–августе 2020 года вырос спрос.", ["январе–августе 2020 года = 2020-01/2020-08"]],
  ["К 2030 году спрос удвоится.", ["К 2030 году = 2030 (target)"]],
  ["За 7 мес. 2020 г. стало больше.", ["За 7 мес. 2020 г = 2020-01/2020-07"]],
  ["За январь--май 2020 года стало больше.", ["январь--май 2020 года = 2020-01/2020-05"]],
  ["Он вырос в августе 2020 года с прежнего уровня.", ["августе 2020 года = 2020-08"]],
  ["На 1 марта 2020 года числилось больше.", ["На 1 марта 2020 года = as_of:2020-03"]],
  ["Выше, чем в 2020 году.", ["2020 году = 2020 (base)"]],
  ["Рост по сравнению с аналогичным периодом прошлого года.", ["аналогичным периодом прошлого года = ? (base -1)"]],
  ["Рост по сравнению с прошлым, отметил он.", ["прошлым = ? (base -1)"]],
  ["В 90-х годах спрос упал.", ["90-х годах = 1990/1999"]],
  ["В текущем сезоне вырос вывоз.", ["текущем сезоне = FY2022-23"]],
  ["За весь прошлый сельхозгод вырос вывоз.", ["прошлый сельхозгод = FY2021-22"]],
  ["В первой половине сезона 2020-2021 гг. вырос вывоз.", ["первой половине сезона 2020-2021 гг = 2020-07/2020-12"]],
  ["С момента установления связей в 1992 году вырос вывоз.", ["С момента установления связей в 1992 году = 1992/2022"]],
  ["Торговля с Перу в 2015 году росла.", ["2015 году = 2015"]],
  ["За три квартала 2017 года вырос вывоз.", ["За три квартала 2017 года = 2017-01/2017-09"]],
  ["За 10 лет вывоз вырос.", ["За 10 лет = 2012/2022"]],
  ["Вывоз (июнь 2018 г.-май 2019 г.) вырос.", ["июнь 2018 г.-май 2019 г = 2018-06/2019-05"]],
  ["С 1 января по 1 июля 2022 года вырос вывоз.", ["С 1 января по 1 июля 2022 года = 2022-H1"]],
  ["По итогам года вырос вывоз.", ["итогам года = 2022"]],
  ["С начала сельхозгода вырос вывоз.", ["С начала сельхозгода = FY2022-23"]],
  ["В этом учебном году набор вырос.", ["этом учебном году = FY2022-23"]],
  ["За последние полтора года спрос вырос.", ["последние полтора года = 2021-05/2022-11"]],
];

const AZERBAIJANI: readonly (readonly [string, readonly string[]])[] = [
  ["Dövriyyə 2021-ci ildə artıb.", ["2021-ci ildə = 2021"]],
  ["Ötən il dövriyyə artıb.", ["Ötən il = 2021"]],
  ["Bu ilin 9 ayında dövriyyə artıb.", ["Bu ilin 9 ayında = 2022-01/2022-09"]],
  ["Yanvar-avqust aylarında dövriyyə artıb.", ["Yanvar-avqust aylarında = 2022-01/2022-08"]],
  ["2022-ci ilin birinci rübündə dövriyyə artıb.", ["2022-ci ilin birinci rübündə = 2022-Q1"]],
  ["2030-cu ilə qədər dövriyyə artacaq.", ["2030-cu ilə = 2030 (target)"]],
  ["2020-ci ilin birinci yarısının analoji göstəricisindən çoxdur.", ["2020-ci ilin birinci yarısının = 2020-H1 (base)"]],
  ["2020-ci ilin birinci yarısının göstəricisi yüksəkdir.", ["2020-ci ilin birinci yarısının = 2020-H1"]],
  ["2020-ci illə müqayisədə dövriyyə artıb.", ["2020-ci illə = 2020 (base)"]],
];

describe("periodFinder", () => {
  it.each(ENGLISH)("reads %s", (text, expected) => expect(read(text, "en")).toEqual(expected));
  it.each(RUSSIAN)("reads %s", (text, expected) => expect(read(text, "ru")).toEqual(expected));
  it.each(AZERBAIJANI)("reads %s", (text, expected) => expect(read(text, "az")).toEqual(expected));

  it.each([
    ["There were 2000 guests and 1999 chairs."],
    ["He may march on."],
    ["A quarter of them left, half a million stayed."],
    ["It is the highest level since 2012."],
    ["It cost $1995 then."],
    ["The largest ever loan since the ties resumed in 1992."],
    ["It will take 20 years in ten towns."],
    ["The holiday season was long, like any season."],
  ])("finds no time in %s", (text) => expect(read(text, "en")).toEqual([]));

  it("leaves words that hang on a date open where the text has none", () => {
    expect(read("Sales rose last year and in 2019.", "en", null)).toEqual(["last year = ?", "2019 = 2019"]);
    expect(read("Growth slowed in recent years.", "en")).toEqual(["recent years = ?"]);
  });

  it("does not take the date that opens a report for the time of its figures", () => {
    expect(read("LIMA, April 7 - Sales rose in March.", "en", "1987-04-07")).toEqual(["March = 1987-03"]);
  });

  it("tells what is stated from what hangs on the publication", () => {
    const periods = findPeriods(buildTextModel("Up in 2019 and last year.", null, "en"), ANCHOR);
    expect(periods.map((mention) => mention.period?.basis)).toEqual(["stated", "inferred"]);
  });

  it("reads a stretch as it reads the whole text, whatever was asked before", () => {
    const text = "Sales rose in 2019. They fell last year, compared with 2020. In March 2021\n\nall was well. Costs rose this year.";
    const model = buildTextModel(text, null, "en");
    const all = findPeriods(model, ANCHOR);
    const periodsIn = periodFinder(model, ANCHOR);
    for (let start = text.length; start >= 0; start -= 7) {
      for (let end = start; end <= text.length; end += 5) expect(periodsIn({ start, end }), `${start}:${end}`).toEqual(all.filter((mention) => mention.start >= start && mention.start < end));
    }
    expect(all).toHaveLength(5);
  });
});
