import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** A figure with all that is read of it, as "$5 billion exports level 5000000000 USD PE>CL 2017 more_than". */
function read(text: string, lang: Language): readonly string[] {
  return readNews({ text, lang, date: "2018-09-20" }).map(({ quote, indicator, measure, value, valueHigh, unit, reporter, partner, period, qualifier, forecast, speaker }) =>
    [`${quote} ${indicator} ${measure} ${value}${valueHigh === null ? "" : `..${valueHigh}`} ${unit} ${reporter ?? "-"}>${partner ?? "-"} ${period?.label ?? "-"}`, ...(qualifier === "exact" ? [] : [qualifier]), ...(forecast ? ["forecast"] : []), ...(speaker === null ? [] : [`(${speaker})`])].join(" "),
  );
}

describe("figures as agencies write them", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["reads dirhams by their letters", "en", "In 2017 Peru's imports from the UAE reached Dh1.3 billion, up from Dhs 900 million in 2016.", ["Dh1.3 billion imports level 1300000000 AED PE>AE 2017", "Dhs 900 million imports level 900000000 AED PE>AE 2016"]],
    ["reads riyals and dinars by their letters", "en", "In 2017 Saudi exports to Chile were SR40 million and Kuwait lent Peru KD 3 million.", ["SR40 million exports level 40000000 SAR SA>CL 2017", "KD 3 million other:loans level 3000000 KWD KW>PE 2017"]],
    ["takes a letter and a digit for no money", "en", "In 2017 Peru bought SR71 jets and scanned the QR code 2 times.", []],
    ["knows Italy's old money", "en", "In 2017 Italy's exports to Chile were 50 billion lire.", ["50 billion lire exports level 50000000000 ITL IT>CL 2017"]],
    ["counts no members of a bloc", "en", "In 2017 Peru's exports to the 13-nation group and the 20-member bloc were 5 million dollars.", ["5 million dollars exports level 5000000 USD PE>- 2017"]],
    ["counts members of a delegation", "en", "Peru sent a 20-member delegation of companies to Chile in 2017.", ["20 other:delegations level 20 count PE>CL 2017"]],
    ["reads a whole and a part joined by a hyphen", "en", "In 2017 Peru sold 2-1/2 mln tonnes of maize to Chile.", ["2-1/2 mln tonnes exports level 2500000 tonne PE>CL 2017"]],
    ["keeps a range of whole numbers", "en", "In 2017 Peru sold 2-3 mln tonnes of maize to Chile.", ["2-3 mln tonnes exports level 2000000..3000000 tonne PE>CL 2017 range"]],
    ["reads a half of a year with a hyphen", "en", "Peru's exports to Chile in the first-half of 2017 were 5 million dollars.", ["5 million dollars exports level 5000000 USD PE>CL 2017-H1"]],
    ["reads a quarter of a year with a hyphen", "en", "Peru's first-quarter 2017 exports to Chile fell 5 percent.", ["5 percent exports growth_rate -5 percent PE>CL 2017-Q1"]],
    ["reads a fiscal year without its noun", "en", "India's exports to Peru rose 5 percent in the current fiscal, from 3 billion dollars in the last fiscal.", ["5 percent exports growth_rate 5 percent IN>PE FY2018-19", "3 billion dollars exports level 3000000000 USD IN>PE FY2017-18"]],
    ["takes what else is fiscal for no year", "en", "In 2017 India's exports to Peru were 5 million dollars; the current fiscal package helped.", ["5 million dollars exports level 5000000 USD IN>PE 2017"]],
    ["takes the trade of two years and not the day of the report", "en", "Trade between India and Peru is likely to cross $9 billion in 2018, news agency ABC reported on 3 May.", ["$9 billion trade_turnover level 9000000000 USD IN>PE 2018 more_than forecast (ABC)"]],
    ["takes exports and imports together for trade", "en", "China's import and export volume with Peru reached 40 billion yuan in 2017.", ["40 billion yuan trade_turnover level 40000000000 CNY CN>PE 2017"]],
    ["takes one sum of both flows for trade", "en", "Chile's exports and imports with Peru rose 5 percent to $3 billion in 2017.", ["5 percent trade_turnover growth_rate 5 percent CL>PE 2017", "$3 billion trade_turnover level 3000000000 USD CL>PE 2017"]],
    ["takes one sum of both flows for trade in Russian", "ru", "Экспорт и импорт Чили с Перу составили 3 млрд долларов в 2017 году.", ["3 млрд долларов trade_turnover level 3000000000 USD CL>PE 2017"]],
    ["tells two sums of both flows apart", "en", "Chile's exports and imports came to $3 billion and over $4 billion in 2017.", ["$3 billion exports level 3000000000 USD CL>- 2017", "$4 billion imports level 4000000000 USD CL>- 2017 more_than"]],
    ["keeps a flow that follows both", "en", "Chile's exports and imports rose, with imports reaching $4 billion in 2017.", ["$4 billion imports level 4000000000 USD CL>- 2017"]],
    ["reads no bound where a change is held against a sum", "en", "Peru's exports to Chile were 3.6 pct higher than 1.11 billion dollars in 2016.", ["3.6 pct exports growth_rate 3.6 percent PE>CL -", "1.11 billion dollars exports level 1110000000 USD PE>CL 2016"]],
    ["reads a bound behind a comma", "en", "In 2017 Peru's exports to Chile rose 5 percent, over 3 billion dollars.", ["5 percent exports growth_rate 5 percent PE>CL 2017", "3 billion dollars exports level 3000000000 USD PE>CL 2017 more_than"]],
    ["keeps words behind a sum that bound it", "en", "In 2017 Peru's exports to Chile came to 3 billion dollars and more.", ["3 billion dollars exports level 3000000000 USD PE>CL 2017 at_least"]],
    ["takes the price of a firm for an investment", "en", "A British group agreed to buy a 20 percent stake in a Peruvian bank for $30 million.", ["20 percent other:ownership_share share 20 percent PE>GB - forecast", "$30 million investment level 30000000 USD GB>PE - forecast"]],
    ["takes goods that are bought for imports", "en", "In 2017 Japan bought 3 mln tonnes of Chilean copper.", ["3 mln tonnes imports level 3000000 tonne JP>CL 2017"]],
    ["takes the turnover of a firm for its revenue", "en", "In 2017 the Lima firm had a turnover of 54 mln dlrs and pre-tax profits of 2 mln.", ["54 mln dlrs other:revenue level 54000000 USD PE>- 2017", "2 mln other:revenue level 2000000 USD PE>- 2017"]],
    ["keeps the turnover of trade", "en", "With a turnover of $5 billion in 2017, China is Peru's largest partner.", ["$5 billion trade_turnover level 5000000000 USD CN>PE 2017"]],
    ["tells the deficit of a budget from that of trade", "en", "Oman's budget for 2017 projected a deficit of 472 million rials.", ["472 million rials other:budget level 472000000 OMR OM>- 2017"]],
    ["takes gas in transit for cargo", "en", "Chile plans to increase gas transit to 37 bln cubic meters, which is 1.5 bln cubic meters more as compared to last year.", ["37 bln cubic meters cargo_volume level 37000000000 m3 CL>- 2018 forecast", "1.5 bln cubic meters cargo_volume change_absolute 1500000000 m3 CL>- 2018 forecast"]],
    ["reads a share of so much or more", "en", "In 2017 Chile's exports to Peru represented 5 percent or more of its total exports.", ["5 percent exports share 5 percent CL>PE 2017 at_least"]],
    ["foresees nothing where a change was more than expected", "en", "Chile's exports fell by 5 percent in August, more than expected, and imports rose 6 percent in August.", ["5 percent exports growth_rate -5 percent CL>- 2018-08", "6 percent imports growth_rate 6 percent CL>- 2018-08"]],
    ["takes the month of a figure led back to for that one alone", "en", "Exports to Chile rose in August. Exports climbed 10 percent from a year earlier, following a decline of 2.8 percent in July. Imports fell 3 percent.", ["10 percent exports growth_rate 10 percent ->CL 2018-08", "2.8 percent exports growth_rate -2.8 percent ->CL 2018-07", "3 percent imports growth_rate -3 percent ->CL 2018-08"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
