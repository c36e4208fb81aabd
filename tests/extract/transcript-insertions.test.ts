import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

/** What is read of a text of 20 September 2010. */
const read = (text: string, lang: Language = "en", date = "2010-09-20"): readonly string[] => readNews({ text, lang, date }).map(inAll);

describe("what editors insert into a figure", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["a currency before it and a scale behind it", "en", "Exports of Peru to Chile were [USD] 24 [billion] in 2009.", ["[USD] 24 [billion] exports level PE>CL 2009"]],
    ["a currency before it", "en", "Exports of Peru to Chile were [EUR] 15 million in 2009.", ["[EUR] 15 million exports level PE>CL 2009"]],
    ["a scale before its unit", "en", "Exports of Peru to Chile were 30 [thousand] tonnes in 2009.", ["30 [thousand] tonnes exports level PE>CL 2009"]],
    ["a scale in Russian", "ru", "В 2009 году экспорт Перу в Чили составил 24 [миллиона] долларов.", ["24 [миллиона] долларов exports level PE>CL 2009"]],
    ["a currency in Russian", "ru", "В 2009 году экспорт Перу в Чили составил [долларов] 24 миллиона.", ["[долларов] 24 миллиона exports level PE>CL 2009"]],
    ["a scale in Azerbaijani", "az", "2009-cu ildə Perunun Çiliyə ixracı 24 [milyon] dollar olub.", ["24 [milyon] dollar exports level PE>CL 2009"]],
    ["a note is none", "en", "Exports of Peru to Chile were 15 million dollars [in 2009] by value.", ["15 million dollars exports level PE>CL 2009"]],
    ["a name is none", "en", "The minister [Salas] 15 million dollars of exports from Peru to Chile promised.", ["15 million dollars exports level PE>CL -"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("figures of so many months", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["these months", "en", "Over these eight months exports of Peru to Chile came to 5 million dollars.", ["5 million dollars exports level PE>CL 2010-01/2010-08"]],
    ["these months are those told before", "en", "Exports of Peru to Chile were 8 million dollars from February to May. In these four months imports came to 5 million dollars.", ["8 million dollars exports level PE>CL 2010-02/2010-05", "5 million dollars imports level PE>CL 2010-02/2010-05"]],
    ["these months in Russian", "ru", "Экспорт Перу в Чили за эти восемь месяцев составил 5 миллионов долларов.", ["5 миллионов долларов exports level PE>CL 2010-01/2010-08"]],
    ["exports of so many months", "en", "The seven-month exports of Peru to Chile came to 5 million dollars.", ["5 million dollars exports level PE>CL 2010-01/2010-07"]],
    ["exports of a kind over so many months", "en", "The six-month non-oil exports of Peru to Chile came to 5 million dollars.", ["5 million dollars exports level PE>CL 2010-H1"]],
    ["a loan of so many months", "en", "Peru gave Chile a six-month loan of 5 million dollars.", ["5 million dollars other:loans level PE>CL -"]],
    ["a ban of so many months", "en", "Chile set a nine-month ban on exports worth 5 million dollars to Peru.", ["5 million dollars exports level CL>PE -"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("what takes place", () => {
  it.each<[string, Language, string, string, readonly string[]]>([
    ["events of a year of friendship", "en", "2010-09-20", "The concert is one of over 100 events of the Year of Chile in Peru.", ["100 other:events level PE>CL 2010 more_than"]],
    ["events of a year just over", "en", "2010-01-20", "The Year of Chile in Peru is over, 100 events were held.", ["100 other:events level PE>CL 2009"]],
    ["events in Russian", "ru", "2010-09-20", "Концерт — одно из более чем 100 мероприятий Года Чили в Перу.", ["100 other:events level PE>CL 2010 more_than"]],
    ["events in Azerbaijani", "az", "2010-09-20", "Peru ilə Çili arasında proqram çərçivəsində 70 tədbir keçirilib.", ["70 other:events level CL>PE 2010"]],
    ["events with a time of their own", "ru", "2010-09-20", "В 2008 году в Перу и Чили состоялось 30 мероприятий.", ["30 other:events level PE>CL 2008"]],
    ["firms that visit", "en", "2010-09-20", "Over 50 Chilean firms visited Peru in February.", ["50 participants level CL>PE 2010-02 more_than"]],
    ["firms that visit in Russian", "ru", "2010-09-20", "Более 50 чилийских компаний посетили Перу в феврале.", ["50 participants level CL>PE 2010-02 more_than"]],
    ["visits of all countries", "en", "2010-09-20", "Chile had 2 million international visits last year.", ["2 million tourists level CL>- 2009"]],
    ["visits of ministers", "en", "2010-09-20", "Ministers of Chile and Peru paid 14 visits last year.", ["14 other:delegations level CL>PE 2009"]],
    ["students of two years", "en", "2010-09-20", "Peru sent 287 students to Chile last year, and this year Peru is sending 217 students.", ["287 students level CL>PE 2009", "217 students level CL>PE 2010"]],
    ["what stands now behind a time", "en", "2010-09-20", "Trade of Peru with Chile passed 5 million dollars in 2007, and 70 joint ventures are at work.", ["5 million dollars trade_turnover level PE>CL 2007 more_than", "70 joint_ventures level CL>PE as_of:2010-09"]],
    ["trade that was valued", "en", "2010-09-20", "In 2008 trade of Peru with Chile rose by 50%, and was valued at $34 million.", ["50% trade_turnover growth_rate PE>CL 2008", "$34 million trade_turnover level PE>CL 2008"]],
    ["contracts valued at a sum", "en", "2010-09-20", "In 2008 Peru and Chile signed contracts valued at $34 million.", ["$34 million other:contract_value level PE>CL 2008"]],
    ["programmes worth a sum", "en", "2010-09-20", "Peru and Chile have agreed on 20 investment programmes worth $3 million.", ["20 projects level PE>CL as_of:2010-09", "$3 million investment level PE>CL as_of:2010-09"]],
  ])("%s", (_, lang, date, text, expected) => expect(read(text, lang, date)).toEqual(expected));
});

describe("goods of a country among what another imports", () => {
  it.each<[string, string, readonly string[]]>([
    ["behind its exports", "Экспорт Перу в Чили вырос в мае на 4% до 17 млн долларов, импорт чилийских товаров — на 3% до 5 млн долларов.", ["4% exports growth_rate PE>CL 2010-05", "17 млн долларов exports level PE>CL 2010-05", "3% imports growth_rate PE>CL 2010-05", "5 млн долларов imports level PE>CL 2010-05"]],
    ["with the country that they go to", "В мае импорт чилийских товаров в Перу составил 5 млн долларов.", ["5 млн долларов imports level PE>CL 2010-05"]],
    ["what it sells of them itself", "В мае экспорт чилийских товаров в Перу составил 5 млн долларов.", ["5 млн долларов exports level CL>PE 2010-05"]],
  ])("%s", (_, text, expected) => expect(read(text, "ru")).toEqual(expected));
});

describe("times that a figure is held against, and times ahead", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["this figure of last year", "ru", "Экспорт Перу в Чили с января по июнь составил 5 млн тонн, что вдвое превышает этот показатель за прошлый год.", ["5 млн тонн exports level PE>CL 2010-H1", "вдвое exports multiple PE>CL 2010-H1"]],
    ["this figure is told", "ru", "Этот показатель за прошлый год у экспорта Перу в Чили составил 5 млн тонн.", ["5 млн тонн exports level PE>CL 2009"]],
    ["plans for a year ahead", "en", "The ministers discussed plans for 2012. In Peru 67 percent of exports go to Chile.", ["67 percent exports share PE>CL as_of:2010-09"]],
    ["what is to be in a year ahead", "en", "The ministers discussed plans for 2012. Exports of Peru to Chile will be 5 million dollars.", ["5 million dollars exports level PE>CL 2012 forecast"]],
    ["plans for a year ahead in Russian", "ru", "Министры обсудили планы на 2012 год. На Чили приходится 67% экспорта Перу.", ["67% exports share PE>CL as_of:2010-09"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
