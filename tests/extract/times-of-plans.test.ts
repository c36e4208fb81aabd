import { describe, expect, it } from "vitest";
import { inTime, readNews } from "./news";

const read = (text: string, lang: "en" | "ru", date = "2018-09-20") => readNews({ text, lang, date }).map(inTime);

describe("times of plans", () => {
  it.each<[string, "en" | "ru", string, readonly string[]]>([
    ["leaves a plan for some day without a date, whatever day it was told on", "en", "LIMA, 20 September (PEN) – Peru and Chile plan to lift trade up to $4 billion in the near future, the minister told us on 19 September.", ["$4 billion level - forecast"]],
    ["gives a day that a plan was told on to none of its trade", "ru", "12 сентября Перу и Чили договорились довести товарооборот до 4 миллиардов долларов.", ["4 миллиардов долларов level - forecast"]],
    ["reads a plan in what countries can do", "en", "I am sure that Peru and Chile can boost trade to $4 billion in the near future.", ["$4 billion level - forecast"]],
    ["reads a plan in efforts and its sum in other money", "en", "Peru and Chile will go on with efforts to reach a trade volume of $4 billion (PEN 15 billion).", ["$4 billion level - forecast", "PEN 15 billion level - forecast"]],
    ["reads a plan in what is not ruled out", "ru", "Не исключено, что Перу и Чили выйдут в этом году на товарооборот в 4 миллиарда долларов.", ["4 миллиарда долларов level 2018 forecast"]],
    ["takes a correction for no condition", "ru", "Экспорт Перу в Чили в 2017 году снизился, если быть точным, на 7 процентов.", ["7 процентов growth_rate 2017"]],
    ["keeps the year that a plan names", "en", "Peru and Chile plan to lift trade to $4 billion in 2021.", ["$4 billion level 2021 forecast"]],
    ["keeps the day of what is no plan", "en", "On 12 March 2018 Peru's exports to Chile of copper were worth $4 million.", ["$4 million level 2018-03"]],
    ["leads a plan from the level of a year", "en", "Peru and Chile aim to raise trade from the 2014 level of $2 billion to $5 billion by 2021.", ["$2 billion level 2014", "$5 billion level 2021 forecast"]],
    ["leaves a year told before the goal to what was then", "en", "Our trade with Chile came to $25 million by the end of 2017 and our goal is to carry it to $50 million.", ["$25 million level 2017", "$50 million level - forecast"]],
    ["reads a plan in what will be increased", "en", "Peru's output of copper will be increased by 6 tonnes this year.", ["6 tonnes change_absolute 2018 forecast"]],
    ["reads a plan in a pledge behind it", "en", "The 300 million yen Japan has pledged for Peru is a loan.", ["300 million yen level - forecast"]],
    ["reads a plan in what was agreed on", "ru", "Перу и Чили договорились об увеличении торговли до 1 миллиарда долларов.", ["1 миллиарда долларов level - forecast"]],
    ["reads a plan in efforts to increase", "ru", "Министр говорил об усилиях по увеличению товарооборота Перу и Чили до 5 миллиардов долларов.", ["5 миллиардов долларов level - forecast"]],
    ["reads a plan in what an estimate anticipates", "en", "Peru's estimate anticipates exports to Chile of $7 million by the end of this year.", ["$7 million level 2018 forecast"]],
    ["reads a plan in where forecasts were set", "en", "In 2018 forecasts of Peru's exports to Chile were set at $7 million.", ["$7 million level 2018 forecast"]],
    ["plans no figure that a plan is held against", "en", "Peru's exports to Chile could reach $5 million this year, which is lower than last year's total of $6 million.", ["$5 million level 2018 forecast", "$6 million level 2017"]],
    ["plans no figure that has been", "en", "Peru has set an export target of $39 million to Chile for 2018 as against the actual exports of $25 million in 2017.", ["$39 million level 2018 forecast", "$25 million level 2017"]],
    ["leads a level to the year it is to be reached by", "en", "We will reach this level of $5 million in trade of Peru with Chile by 2021.", ["$5 million level 2021 forecast"]],
    ["reads a plan in what a year will come to", "ru", "По итогам года экспорт Перу в Чили прибавит ещё 2%.", ["2% growth_rate 2018 forecast"]],
    ["reads a plan in what we will reach soon", "ru", "Перу и Чили развивают связи. Мы скоро достигнем 300 миллионов долларов товарооборота.", ["300 миллионов долларов level - forecast"]],
    ["reads a plan in what was consented to", "ru", "Перу согласилась выделить Чили кредит на 300 миллионов долларов.", ["300 миллионов долларов level - forecast"]],
    ["reads no plan in what was reached", "ru", "В 2017 году Перу и Чили достигли 300 миллионов долларов товарооборота.", ["300 миллионов долларов level 2017"]],
    ["reads no plan in a stated year that is over", "en", "Peru aims to lead in copper, with exports to Chile of $7 million in 2017.", ["$7 million level 2017"]],
    ["leads a plan to the end of the year", "ru", "До конца года Перу выделит Чили кредит на 5 миллионов долларов.", ["5 миллионов долларов level 2018 forecast"]],
    ["takes what was agreed on and done already for done", "ru", "Перу договорилась отсрочить уже выданный Чили кредит на 1 миллиард долларов.", ["1 миллиард долларов level as_of:2018-09"]],
    ["gives a plan for the future no year of the text", "ru", "Перу и Чили договорились, что в будущем товарооборот достигнет 5 миллиардов долларов.", ["5 миллиардов долларов level - forecast"]],
    ["gives what is only promised no time", "en", "He said that Peru would help to train 4,000 teachers of Chile.", ["4,000 level - forecast"]],
    ["gives a part that is only planned no time", "ru", "Поставки из Чили обеспечат треть экспорта Перу.", ["треть share - forecast"]],
    ["dates what was foreseen then by the time told", "en", "Peru's trade gap widened to $5 billion in March. Economists had expected a gap of $4 billion.", ["$5 billion level 2018-03", "$4 billion level 2018-03 forecast"]],
    ["dates what is foreseen now by no time told", "en", "Peru's trade gap widened to $5 billion in March. Economists expect a gap of $4 billion.", ["$5 billion level 2018-03", "$4 billion level - forecast"]],
    ["leaves a plan for what is so now", "en", "Peru expects trade to reach $4 billion, adding that now its trade with Chile stands at $2 billion.", ["$4 billion level - forecast", "$2 billion level as_of:2018-09"]],
    ["keeps a plan that is made now", "en", "Trade of Peru and Chile is now expected to reach $4 billion.", ["$4 billion level - forecast"]],
    ["reads a plan in what something lets do", "ru", "Завод позволит Перу увеличить экспорт в Чили до 4 миллионов тонн.", ["4 миллионов тонн level - forecast"]],
    ["reads a plan over the words between its own", "ru", "Перу хотело бы выйти через пару лет на экспорт в Чили в 4 миллиона долларов.", ["4 миллиона долларов level - forecast"]],
    ["keeps the year of a plan that another for some day is joined to", "en", "Peru and Chile aim to bring trade to $4 billion in 2018 and soon double investment.", ["$4 billion level 2018 forecast"]],
    ["leads a plan to the end of December", "en", "Peru's exports to Chile will have halved by the end of December, from $20 million to $10 million.", ["halved multiple 2018 forecast", "$20 million level 2017", "$10 million level 2018 forecast"]],
    ["leads no plan to the end of a year by another month", "en", "Peru's exports to Chile reached $10 million by the end of March.", ["$10 million level 2018-03"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
