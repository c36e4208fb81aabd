import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** A figure with all that is read of it, as "$5 billion exports level 5000000000 USD PE>CL 2017 more_than". */
function read(text: string, lang: Language): readonly string[] {
  return readNews({ text, lang, date: "2018-09-20" }).map(({ quote, indicator, measure, value, valueHigh, unit, reporter, partner, period, qualifier, forecast, speaker }) =>
    [`${quote} ${indicator} ${measure} ${value}${valueHigh === null ? "" : `..${valueHigh}`} ${unit} ${reporter ?? "-"}>${partner ?? "-"} ${period?.label ?? "-"}`, ...(qualifier === "exact" ? [] : [qualifier]), ...(forecast ? ["forecast"] : []), ...(speaker === null ? [] : [`(${speaker})`])].join(" "),
  );
}

describe("reports of agencies and offices", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["holds a change against the month it is from", "en", "Peru's exports rose in August, hitting 31 million dollars, a 1.3% uptick from July. Imports were down 3.4% to reach 19 million dollars.", ["31 million dollars exports level 31000000 USD PE>- 2018-08", "1.3% exports growth_rate 1.3 percent PE>- 2018-08", "3.4% imports growth_rate -3.4 percent PE>- 2018-08", "19 million dollars imports level 19000000 USD PE>- 2018-08"]],
    ["takes the size of a change and the level it led to for two figures", "en", "The report told of a decrease in Peru's goods deficit of $8.6 billion to $98.3 billion in August.", ["$8.6 billion trade_balance change_absolute -8600000000 USD PE>- 2018-08", "$98.3 billion trade_balance level -98300000000 USD PE>- 2018-08"]],
    ["keeps a range behind a change", "en", "Peru plans a fall in imports of 5 to 10 percent in 2019.", ["5 to 10 percent imports growth_rate -5..-10 percent PE>- 2019 range forecast"]],
    ["reads what was so in the same period of the year before", "en", "In the first quarter of 2018 Peru had a surplus of only 5 million dollars, a part of the 24 million dollar surplus it had in the same period last year.", ["5 million dollars trade_balance level 5000000 USD PE>- 2018-Q1", "24 million dollar trade_balance level 24000000 USD PE>- 2017-Q1"]],
    ["takes so much less for a change in either money", "en", "Kenya's foreign trade totalled 27.5 billion shillings (41.2 billion dollars) in 2017, or 4.8 billion shillings (7.2 billion dollars) less than in 2016.", ["27.5 billion shillings trade_turnover level 27500000000 KES KE>- 2017", "41.2 billion dollars trade_turnover level 41200000000 USD KE>- 2017", "4.8 billion shillings trade_turnover change_absolute -4800000000 KES KE>- 2017", "7.2 billion dollars trade_turnover change_absolute -7200000000 USD KE>- 2017"]],
    ["takes a deficit in the trade of goods for a balance", "en", "Peru's deficit with the rest of the world in the trade of goods such as cars set a record $83 million in August.", ["$83 million trade_balance level -83000000 USD PE>- 2018-08"]],
    ["takes the gap between what is sold and bought for a balance", "en", "The gap between the goods and services that Peru sells and what it buys abroad climbed 5.9% in August to $67 million.", ["5.9% trade_balance growth_rate 5.9 percent PE>- 2018-08", "$67 million trade_balance level -67000000 USD PE>- 2018-08"]],
    ["keeps the sign of a gap named in the sentence before", "en", "Peru's trade deficit narrowed in July. The gap decreased to $63 million from $66 million the prior month.", ["$63 million trade_balance level -63000000 USD PE>- 2018-07", "$66 million trade_balance level -66000000 USD PE>- 2018-06"]],
    ["takes no ministry for commerce", "en", "Peru's deficit was $63 million in July, the Commerce Ministry said, against forecasts of $68 million.", ["$63 million trade_balance level -63000000 USD PE>- 2018-07 (Commerce Ministry)", "$68 million trade_balance level -68000000 USD PE>- - forecast (Commerce Ministry)"]],
    ["takes both flows for trade where one is added to the other", "en", "Peru's total trade -- exports plus imports -- was 15 million dollars in 2017.", ["15 million dollars trade_turnover level 15000000 USD PE>- 2017"]],
    ["tells what is dug from what is sold", "en", "In 2017, 13 million tons of copper were extracted in Peru and 11 million tons exported to Chile.", ["13 million tons production_volume level 13000000 tonne PE>- 2017", "11 million tons exports level 11000000 tonne PE>CL 2017"]],
    ["takes cubic metres cut short for a unit", "en", "Peru exported 8.1bn cu.m of gas to Chile in 2017.", ["8.1bn cu.m exports level 8100000000 m3 PE>CL 2017"]],
    ["takes an increase that a figure represents for growth", "en", "Peru's exports to Chile were 5 million dollars in 2017, which represents a 31% year-on-year increase.", ["5 million dollars exports level 5000000 USD PE>CL 2017", "31% exports growth_rate 31 percent PE>CL 2017"]],
    ["counts no members of a union", "en", "Peru's exports to the 27 fellow EU member countries and the 17-member debt-stricken eurozone fell 3 percent in 2017.", ["3 percent exports growth_rate -3 percent PE>EU 2017"]],
    ["reads no bound where a sum is held against another", "en", "Peru's exports were higher than the 19 million dollar exports recorded in July 2017.", ["19 million dollar exports level 19000000 USD PE>- 2017-07"]],
    ["reads months of a fiscal year behind the word for a period", "en", "India's exports to Peru were 68 million dollars during the April-February period of 2016-17.", ["68 million dollars exports level 68000000 USD IN>PE 2016-04/2017-02"]],
    ["holds a row against figures of things of their own", "en", "Peru's exports in 2017 were 639 mln dlrs and imports 628 mln, compared with 771 mln and 500 mln respectively in 2016.", ["639 mln dlrs exports level 639000000 USD PE>- 2017", "628 mln imports level 628000000 USD PE>- 2017", "771 mln exports level 771000000 USD PE>- 2016", "500 mln imports level 500000000 USD PE>- 2016"]],
    ["lends earlier levels the unit of the level", "en", "Peru's rice imports are to fall to 425,000 tonnes in 2019 from an estimated 530,000 in 2018 and 575,000 in 2017.", ["425,000 tonnes imports level 425000 tonne PE>- 2019 forecast", "530,000 imports level 530000 tonne PE>- 2018 about forecast", "575,000 imports level 575000 tonne PE>- 2017"]],
    ["goes on with the buyer where another seller is named", "en", "India's imports from Peru rose 5 percent to $3 billion in 2017. Peru's share of India's oil imports rose to 8 percent. The ministry's data showed that imports from Chile fell to $2 billion.", ["5 percent imports growth_rate 5 percent IN>PE 2017", "$3 billion imports level 3000000000 USD IN>PE 2017", "8 percent imports share 8 percent IN>PE 2017", "$2 billion imports level 2000000000 USD IN>CL 2017 (ministry)"]],
    ["knows whose partner a country is by an ordinal", "en", "In 2017 Peru was India's 18th largest import partner, accounting for $9 billion in imports. Imports from Chile were $2 billion.", ["$9 billion imports level 9000000000 USD IN>PE 2017", "$2 billion imports level 2000000000 USD IN>CL 2017"]],
    ["sells to each of those named behind", "en", "In 2017 Peru exported 9.4 bcm of gas. Of this, 3.6 bcm or 38 percent were exported to Chile, and 1.3 bcm or 14 percent to Brazil.", ["9.4 bcm exports level 9400000000 m3 PE>- 2017", "3.6 bcm exports level 3600000000 m3 PE>CL 2017", "38 percent exports share 38 percent PE>CL 2017", "1.3 bcm exports level 1300000000 m3 PE>BR 2017", "14 percent exports share 14 percent PE>BR 2017"]],
    ["sells to the members of a union", "en", "In 2017 about 9 bcm of Peru's gas were exported to Chile. About 5 bcm were exported to the member states of the European Union.", ["9 bcm exports level 9000000000 m3 PE>CL 2017 about", "5 bcm exports level 5000000000 m3 PE>EU 2017 about"]],
    ["buys who imports", "en", "The 5 bcm of Russian gas imported by Chile in 2017 was a record.", ["5 bcm imports level 5000000000 m3 CL>RU 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("a country that fell apart", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["has the capital of its core while it was whole", "1987-04-06", "The Soviet Union bought 2 mln tonnes of Peruvian wheat in 1986. In 1985 Moscow bought 3 mln tonnes of wheat from Peru.", ["SU>PE", "SU>PE"]],
    ["has none where the text does not name it", "1987-04-06", "In 1985 Moscow bought 3 mln tonnes of wheat from Peru.", ["RU>PE"]],
    ["has none of today", "2018-04-06", "The Soviet Union bought 2 mln tonnes of Peruvian wheat in 1986. In 2017 Moscow bought 3 mln tonnes of wheat from Peru.", ["SU>PE", "RU>PE"]],
  ])("%s", (_, date, text, expected) => expect(readNews({ text, date }).map(({ reporter, partner }) => `${reporter ?? "-"}>${partner ?? "-"}`)).toEqual(expected));
});
