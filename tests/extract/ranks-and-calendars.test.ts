import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** The words of each figure, what it measures, whose it is and when, as "5 tonnes exports PE>CL 2018". */
function read(text: string, lang: Language): readonly string[] {
  return readNews({ text, lang, date: "2022-06-27" }).map(({ quote, indicator, reporter, partner, period }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"} ${period?.label ?? "-"}`);
}

type Row = [string, Language, string, readonly string[]];

const RANKS: readonly Row[] = [
  ["whoever follows the first who invest", "en", "Chile remained the top source of FDI into Peru with $15 billion in 2021, followed by Brazil with $10 billion and Togo with $9 billion.", ["$15 billion investment CL>PE 2021", "$10 billion investment BR>PE 2021", "$9 billion investment TG>PE 2021"]],
  ["whoever follows the first buyer", "en", "Chile was the largest buyer of Peruvian tea with 3 million kg in 2021, followed by Togo with 2 million kg.", ["3 million kg imports CL>PE 2021", "2 million kg imports TG>PE 2021"]],
  ["whoever follows where goods go", "en", "Peru exported most tea to Chile with 5 million kg in 2021, followed by Togo with 4 million kg.", ["5 million kg exports PE>CL 2021", "4 million kg exports PE>TG 2021"]],
  ["who leads without another is one of a list", "en", "In May 2022 Peru’s exports were $40 million. Chile led with $6 million, followed by Togo with $5 million.", ["$40 million exports PE>- 2022-05", "$6 million exports PE>CL 2022-05", "$5 million exports PE>TG 2022-05"]],
  ["a market that goes on buying", "en", "Chile is Peru's biggest export market, buying goods worth $132 million in 2021.", ["$132 million imports CL>PE 2021"]],
  ["who buys before a market is named", "en", "Peru's imports from Chile, its biggest market, were $132 million in 2021.", ["$132 million imports PE>CL 2021"]],
  ["initials before what they export", "en", "Chile was the largest market for UK exports in 2021 at £132 million.", ["£132 million exports GB>CL 2021"]],
  ["initials behind where goods go", "en", "Chile's exports to UK were £132 million in 2021.", ["£132 million exports CL>GB 2021"]],
  ["a part of trade in a gapped clause", "ru", "Доля Чили во внешнеторговом обороте Перу достигла 27,1%, Боливии – 33,2%.", ["27,1% trade_turnover PE>CL as_of:2022-06", "33,2% trade_turnover PE>BO as_of:2022-06"]],
];

const TIMES: readonly Row[] = [
  ["no time of a starting point in the next clause", "en", "Peru's exports to Chile rose to $28 billion in 2021 from $16 billion in 2020, while imports stood at $44 billion.", ["$28 billion exports PE>CL 2021", "$16 billion exports PE>CL 2020", "$44 billion imports PE>CL 2021"]],
  ["a starting point of its own in the next clause", "en", "Peru's exports to Chile were $16 billion in 2020, while imports stood at $44 billion.", ["$16 billion exports PE>CL 2020", "$44 billion imports PE>CL 2020"]],
  ["the same in Russian", "ru", "Экспорт Перу в Чили вырос до 28 млрд долларов в 2021 году с 16 млрд в 2020 году, а импорт составил 44 млрд долларов.", ["28 млрд долларов exports PE>CL 2021", "16 млрд exports PE>CL 2020", "44 млрд долларов imports PE>CL 2021"]],
  ["months of a fiscal year of two", "en", "Nepal's exports to India totalled Rs 155 billion in the first eleven months of fiscal 2021-22.", ["Rs 155 billion exports NP>IN 2021-07/2022-05"]],
  ["months of two years with a stroke", "en", "Nepal's exports to India totalled Rs 155 billion in the first 11 months of 2021/22.", ["Rs 155 billion exports NP>IN 2021-07/2022-05"]],
  ["all months of a fiscal year", "en", "Pakistan exported goods worth $2.7 billion to China during the twelve months of fiscal year 2020-21.", ["$2.7 billion exports PK>CN FY2020-21"]],
  ["months of one year", "en", "Peru's exports to Chile totalled $155 million in the first 11 months of 2021.", ["$155 million exports PE>CL 2021-01/2021-11"]],
  ["a fiscal year by the calendar of Nepal", "en", "Nepal's trade with India stood at Rs 163 billion in the fiscal year 2077/78.", ["Rs 163 billion trade_turnover NP>IN FY2020-21"]],
  ["a fiscal year to come", "en", "Nepal's trade with India will reach Rs 163 billion in the fiscal year 2030/31.", ["Rs 163 billion trade_turnover NP>IN FY2030-31"]],
  ["years of one century in short", "en", "Peruvian aid to Chile in 1970-89 was $730 million.", ["$730 million other:aid PE>CL 1970/1989"]],
  ["a year before a dash and a figure", "ru", "Экспорт Перу в Чили составил 3 млрд долларов в 2016 году, в 2017 – 40 млрд.", ["3 млрд долларов exports PE>CL 2016", "40 млрд exports PE>CL 2017"]],
];

describe.each([["who comes next in a row", RANKS], ["times of fiscal years and starting points", TIMES]] as const)("%s", (_name, rows) => {
  it.each(rows)("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
