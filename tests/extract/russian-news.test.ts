import { describe, expect, it } from "vitest";
import { readNews } from "./news";

/** The words of each figure with all that is read of it, as "5 тонн exports level PE>CL 2017 up_to forecast (Ана Салас)". */
function read(text: string, title?: string): readonly string[] {
  const claims = readNews({ text, ...(title === undefined ? {} : { title }), date: "2018-10-20", lang: "ru" });
  return claims.map(({ quote, indicator, measure, reporter, partner, period, qualifier, forecast, speaker }) =>
    [`${quote} ${indicator} ${measure} ${reporter ?? "-"}>${partner ?? "-"} ${period?.label ?? "-"}`, ...(qualifier === "exact" ? [] : [qualifier]), ...(forecast ? ["forecast"] : []), ...(speaker === null ? [] : [`(${speaker})`])].join(" "),
  );
}

type Row = readonly [string, string, readonly string[]];

const NUMBERS: readonly Row[] = [
  ["reads a number on over the full stop of its scale", "В 2017 году Перу посетили 2 млн. 300 тыс. 40 туристов из Чили, а Чили – 5 тыс. 120 туристов из Перу.", ["2 млн. 300 тыс. 40 tourists level PE>CL 2017", "5 тыс. 120 tourists level CL>PE 2017"]],
  ["ends a sentence at a scale before a date", "В 2017 году число туристов из Чили в Перу превысило 5 млн. 12 марта 2018 года стороны подписали 4 документа.", ["5 млн tourists level PE>CL 2017 more_than", "4 treaties level CL>PE 2018-03"]],
  ["takes a mark that was passed for less than what is", "В 2017 году товарооборот Перу и Чили пересёк отметку в 3 млрд долларов.", ["3 млрд долларов trade_turnover level PE>CL 2017 more_than"]],
  ["takes what is delivered at most for a bound", "Ежегодно из Перу в Чили поставляется до 200 млн кубометров газа.", ["200 млн кубометров exports level PE>CL - up_to"]],
  ["takes what deliveries grew to for a level", "В 2017 году поставки газа из Перу в Чили увеличены до 200 млн кубометров.", ["200 млн кубометров exports level PE>CL 2017"]],
];

const PLANS: readonly Row[] = [
  ["takes goods under a contract for still to come", "В Лиме подписан договор о поставке в Чили перуанской меди на 5 млн долларов.", ["5 млн долларов exports level PE>CL - forecast"]],
  ["takes the documents themselves for signed", "По итогам визита президента Чили в Перу подписаны соглашения на сумму 5 млн долларов.", ["5 млн долларов other:contract_value level PE>CL 2018-10"]],
  ["keeps a plan for a sum that is to be surpassed", "Министр напомнил о намерении довести товарооборот Перу и Чили до суммы, превышающей 7 млрд долларов.", ["7 млрд долларов trade_turnover level PE>CL - more_than forecast (Министр)"]],
  ["takes a sum that is surpassed for reached", "Министр напомнил о намерении нарастить товарооборот Перу и Чили, который превышал 7 млрд долларов.", ["7 млрд долларов trade_turnover level PE>CL - more_than (Министр)"]],
];

const WHAT: readonly Row[] = [
  ["counts firms founded together as joint ones", "Сейчас в Перу около 30 предприятий, созданных совместно с чилийскими партнёрами.", ["30 joint_ventures level PE>CL as_of:2018-10 about"]],
  ["leaves firms that come together", "В форуме в Перу участвуют 30 предприятий, которые совместно с чилийскими компаниями представят товары.", ["30 participants level PE>CL 2018-10"]],
  ["takes what two traded for for their trade", "В 2017 году Перу и Чили торговали на 500 млн долларов.", ["500 млн долларов trade_turnover level PE>CL 2017"]],
];

describe("reports in Russian", () => {
  it.each([...NUMBERS, ...PLANS, ...WHAT])("%s", (_name, text, expected) => expect(read(text)).toEqual(expected));
});
