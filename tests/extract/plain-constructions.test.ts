import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

/** All that is read of each figure of a sentence that stands alone, published in June 2022. */
const read = (text: string, lang: "en" | "ru" = "en"): readonly string[] => readNews({ text, lang, date: "2022-06-27" }).map(inAll);

describe("plain constructions, one by one", () => {
  it.each<[string, readonly string[]]>([
    ["Peru's exports to and imports from Chile were $5 billion and $3 billion, respectively.", ["$5 billion exports level PE>CL -", "$3 billion imports level PE>CL -"]],
    ["Peru's imports from and exports to Chile amounted to $3 billion and $5 billion.", ["$3 billion imports level PE>CL -", "$5 billion exports level PE>CL -"]],
    ["Chile accounted for 7% of Peru's foreign trade, 9% of its exports and 5% of its imports.", ["7% trade_turnover share PE>CL as_of:2022-06", "9% exports share PE>CL as_of:2022-06", "5% imports share PE>CL as_of:2022-06"]],
    ["Peru accounts for 30 percent of Chile's foreign trade and 40 percent of the aid to the Chilean economy.", ["30 percent trade_turnover share CL>PE as_of:2022-06", "40 percent other:aid share PE>CL as_of:2022-06"]],
    ["Togo and Mali accounted for 37% of Peru's trade deficit in 2017, which amounted to $13 billion, up by 31%.", ["37% trade_balance share PE>- 2017", "$13 billion trade_balance level PE>- 2017", "31% trade_balance growth_rate PE>- 2017"]],
    ["Peru's exports to Togo totalled $3 billion in 2021. Chile's share in total exports was 7%.", ["$3 billion exports level PE>TG 2021", "7% exports share PE>CL 2021"]],
    ["Peru's exports to Togo totalled $3 billion in 2021. Peru's share of tea in total exports was 7%.", ["$3 billion exports level PE>TG 2021", "7% exports share PE>- 2021"]],
    ["Peru's GDP grew by 3.5% in 2021 and Chile's by 4.1%.", ["3.5% gdp growth_rate PE>- 2021", "4.1% gdp growth_rate CL>- 2021"]],
    ["Peru's population is 33 million, Chile's 19 million.", ["33 million population level PE>- as_of:2022-06", "19 million population level CL>- as_of:2022-06"]],
    ["In 2021 Peru's exports rose by 3.5% and Chile's by 4.1%.", ["3.5% exports growth_rate PE>- 2021", "4.1% exports growth_rate CL>- 2021"]],
    ["Peru's exports to Chile rose by 3.5% in 2021 and Chile's by 4.1%.", ["3.5% exports growth_rate PE>CL 2021", "4.1% exports growth_rate CL>PE 2021"]],
    ["Peru pumped 5 billion cubic metres of gas to Chile and 2 billion cubic metres to Togo.", ["5 billion cubic metres exports level PE>CL -", "2 billion cubic metres exports level PE>TG -"]],
    ["Peru pumped 5 million tonnes of oil in 2021.", ["5 million tonnes production_volume level PE>- 2021"]],
    ["Chile gets 5 billion cubic metres of gas a year from Peru.", ["5 billion cubic metres imports level CL>PE -"]],
    ["Peru received 40,000 visitors from Chile, 25,000 from Togo and 3 million in total.", ["40,000 tourists level PE>CL -", "25,000 tourists level PE>TG -", "3 million tourists level PE>- -"]],
    ["Peru received 40,000 visitors from Chile. In total, 3 million tourists visited the country.", ["40,000 tourists level PE>CL -", "3 million tourists level PE>- -"]],
    ["Peru and Chile signed 12 agreements and plan to open 5 schools by 2030.", ["12 treaties level PE>CL 2022-06", "5 schools level CL>PE 2030 forecast"]],
    ["Peru exported 5 million tonnes to Chile and hopes to sell 6 million next year.", ["5 million tonnes exports level PE>CL -", "6 million exports level PE>CL 2023 forecast"]],
    ["Peru exported 500,000 tons of grain in 2021. The largest buyer was Chile with 200,000 tons.", ["500,000 tons exports level PE>- 2021", "200,000 tons exports level PE>CL 2021"]],
    ["Peru exported 500,000 tons of grain in 2021. The top importer was Chile, which bought 200,000 tons.", ["500,000 tons exports level PE>- 2021", "200,000 tons imports level CL>PE 2021"]],
    ["Peru exported goods worth $12 billion and imported goods worth $9 billion in 2021. Chile was the main buyer with $5 billion.", ["$12 billion exports level PE>- 2021", "$9 billion imports level PE>- 2021", "$5 billion exports level PE>CL 2021"]],
    ["Peru's foreign trade reached $30 billion in 2021. The main trading partner was Chile ($9 billion).", ["$30 billion trade_turnover level PE>- 2021", "$9 billion trade_turnover level PE>CL 2021"]],
    ["Peru's exports reached $30 billion in 2021. Chile exported goods worth $20 billion.", ["$30 billion exports level PE>- 2021", "$20 billion exports level CL>- 2021"]],
    ["Peru exported wine worth $30 million in 2021. Chile, the largest exporter in the region, sold $200 million.", ["$30 million exports level PE>- 2021", "$200 million exports level CL>- 2021"]],
    ["Remittances from Chile to Peru reached $7 billion in 2021.", ["$7 billion other:remittances level CL>PE 2021"]],
    ["Peru received $7 billion in remittances from Chile in 2021, and $2 billion from Togo.", ["$7 billion other:remittances level CL>PE 2021", "$2 billion other:remittances level TG>PE 2021"]],
    ["Remittances to Peru grew by 5 percent in 2021.", ["5 percent other:remittances growth_rate ->PE 2021"]],
    ["Remittances made up 30 percent of Peru's GDP in 2021.", ["30 percent other:remittances share PE>- 2021"]],
    ["Trade of Peru with Chile came to $460 million in 2021. The Chilean side expects turnover of $1 billion in 2023.", ["$460 million trade_turnover level PE>CL 2021", "$1 billion trade_turnover level CL>PE 2023 forecast"]],
    ["Trade of Peru with Chile came to $460 million in 2021. Togo's exports fell to $1 billion.", ["$460 million trade_turnover level PE>CL 2021", "$1 billion exports level TG>- 2021"]],
    ["About 900 people took part in the 9th Peru-Chile forum. There are some 700 joint ventures in Peru.", ["900 participants level PE>CL 2022-06 about", "700 joint_ventures level PE>CL as_of:2022-06 about"]],
    ["About 900 people took part in the 9th Peru-Chile forum. There are some 700 joint ventures in Togo.", ["900 participants level PE>CL 2022-06 about", "700 joint_ventures level TG>- as_of:2022-06 about"]],
    ["Peru aims to attract 26 million tourists by 2030. Chile is the main market.", ["26 million tourists level PE>- 2030 forecast"]],
    ["Peru plans to sell Chile 5 million tonnes of oil in 2023.", ["5 million tonnes exports level PE>CL 2023 forecast"]],
    ["The World Bank approved a $500 million loan for Peru. The country's debt to Chile stands at $6 billion.", ["$500 million other:loans level ->PE -", "$6 billion other:debt level PE>CL as_of:2022-06"]],
    ["Peru's GDP grew by 3 percent in 2021. The debt to Chile stands at $6 billion.", ["3 percent gdp growth_rate PE>- 2021", "$6 billion other:debt level PE>CL as_of:2022-06"]],
    ["The debt to Chile stands at $6 billion.", ["$6 billion other:debt level ->CL as_of:2022-06"]],
    ["Chile's debt stands at $6 billion.", ["$6 billion other:debt level CL>- as_of:2022-06"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("plain constructions in Russian, one by one", () => {
  it.each<[string, readonly string[]]>([
    ["ВВП Перу вырос на 3,5%, Мексики — на 4,1%.", ["3,5% gdp growth_rate PE>- -", "4,1% gdp growth_rate MX>- -"]],
    ["Экспорт Перу в Мексику вырос на 3,5%, Бразилии — на 4,1%.", ["3,5% exports growth_rate PE>MX -", "4,1% exports growth_rate BR>MX -"]],
    ["Крупнейшим покупателем мексиканских товаров стала Бразилия — 5 млрд долларов, далее идут Италия (3 млрд) и Турция (2 млрд).", ["5 млрд долларов exports level MX>BR -", "3 млрд exports level MX>IT -", "2 млрд exports level MX>TR -"]],
    ["Мексика продаёт в Бразилию товаров на 5 млрд долларов в год, а покупает на 3 млрд.", ["5 млрд долларов exports level MX>BR -", "3 млрд imports level MX>BR -"]],
    ["Мексика и Бразилия подписали 12 документов и договорились довести товарооборот до 10 млрд долларов к 2030 году.", ["12 treaties level MX>BR 2022-06", "10 млрд долларов trade_turnover level MX>BR 2030 forecast"]],
  ])("%s", (text, expected) => expect(read(text, "ru")).toEqual(expected));
});
