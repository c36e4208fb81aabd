import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";
import type { News } from "./news";

describe("lists of countries on lines", () => {
  it.each<[string, News, readonly string[]]>([
    ["goes through those who buy", { date: "2025-09-22", text: "In January-August 2025 Peru's exports reached $23 billion.\nThe main destinations of Peru's exports:\n- Chile - $2.9 billion;\n- Brazil - $1.2 billion;\n- Bolivia - $910.8 million." }, ["$23 billion exports level PE>- 2025-01/2025-08", "$2.9 billion exports level PE>CL 2025-01/2025-08", "$1.2 billion exports level PE>BR 2025-01/2025-08", "$910.8 million exports level PE>BO 2025-01/2025-08"]],
    ["puts those first who supply", { date: "2025-09-22", text: "The largest suppliers of wheat to Peru in 2024 by exports were:\n- Chile - $2.9 billion;\n- Brazil - $1.2 billion." }, ["$2.9 billion exports level CL>PE 2024", "$1.2 billion exports level BR>PE 2024"]],
    ["takes sums of a list in the money of the text", { lang: "ru", date: "2025-09-22", text: "В январе-августе 2025 года объем экспорта Перу достиг 23 миллиардов долларов США.\nСписок стран, лидирующих в экспорте Перу (в долларах США):\n- Чили - 2,9 миллиарда;\n- Бразилия - 910,8 млн." }, ["23 миллиардов долларов США exports level PE>- 2025-01/2025-08", "2,9 миллиарда exports level PE>CL 2025-01/2025-08", "910,8 млн exports level PE>BR 2025-01/2025-08"]],
    ["leaves a list of what is no money alone", { date: "2025-09-22", text: "In 2024 Peru's exports reached $23 billion.\nPopulation of the neighbours:\n- Chile - 19 million;\n- Brazil - 210 million." }, ["$23 billion exports level PE>- 2024", "19 million population level CL>- as_of:2025-09", "210 million population level BR>- as_of:2025-09"]],
  ])("%s", (_, news, expected) => expect(readNews(news).map(inAll)).toEqual(expected));
});

describe("news of customs and foreign press", () => {
  it.each<[string, News, readonly string[]]>([
    ["counts visitors whole", { date: "2008-03-26", text: "In 2007 204.000 Brazilians visited Peru." }, ["204.000 tourists level PE>BR 2007"]],
    ["leaves a mean its digits", { date: "2008-03-26", text: "In 2007 Peru exported 2.764 million tonnes of maize to Chile." }, ["2.764 million tonnes exports level PE>CL 2007"]],
    ["knows shots for doses", { date: "2021-08-31", text: "In July Peru sent 400,000 shots to Chile." }, ["400,000 vaccine_doses level PE>CL 2021-07"]],
    ["hears shots that are fired", { date: "2021-08-31", text: "In July border guards of Peru fired 300 shots at Chile." }, ["300 other:shot level CL>PE 2021-07"]],
    ["tells the level with its change in brackets", { date: "2020-08-17", text: "In 2019 Chile was the biggest trading partner of Peru with the trade value of 109.40 billion dollars, down by 26.81 per cent, followed by Brazil with 92.28 billion dollars (-7.09 per cent)." }, ["109.40 billion dollars trade_turnover level PE>CL 2019", "26.81 per cent trade_turnover growth_rate PE>CL 2019", "92.28 billion dollars trade_turnover level PE>BR 2019", "-7.09 per cent trade_turnover growth_rate PE>BR 2019"]],
    ["dates the figure in brackets by the year it is held against", { date: "2008-03-26", text: "Peru's net investment in Brazil totaled 1.197 billion euros in 2007, double the 2006 figure (627 million euros)." }, ["1.197 billion euros investment level PE>BR 2007", "627 million euros investment level PE>BR 2006"]],
    ["names a deficit before exports", { date: "2023-06-01", text: "In 2021, a deficit of 564 million euros was recorded as Peruvian exports to Chile amounted to 134 million euros." }, ["564 million euros trade_balance level PE>CL 2021", "134 million euros exports level PE>CL 2021"]],
    ["takes trade from one to the other for exports", { date: "2022-10-11", text: "In 2021 exports from Peru to Chile came to 45 million dollars while trade from Chile to Peru came to 50 million dollars." }, ["45 million dollars exports level PE>CL 2021", "50 million dollars exports level CL>PE 2021"]],
    ["takes whose visitors stand behind the number for the guests", { date: "2018-03-06", text: "Peru took 363,000 Chilean visitors in 2017." }, ["363,000 tourists level PE>CL 2017"]],
    ["leaves the country behind a visit the host", { date: "2018-03-06", text: "Some 100,000 Chilean tourists visited Peru in 2017." }, ["100,000 tourists level PE>CL 2017 about"]],
    ["goes on from a trading partner with a sum of trade", { date: "2013-04-08", title: "Press statements after talks of Peru and Chile", text: "Chile is our second largest trading partner. In 2012 we set a record: 82.7 billion dollars, up 20.7 percent." }, ["82.7 billion dollars trade_turnover level CL>PE 2012", "20.7 percent trade_turnover growth_rate CL>PE 2012"]],
    ["leaves a sum of something else behind a trading partner", { date: "2013-04-08", title: "Press statements after talks of Peru and Chile", text: "Chile is our second largest trading partner. The loan of Chile to Peru comes to 3 billion dollars." }, ["3 billion dollars other:loans level CL>PE as_of:2013-04"]],
    ["takes what a buyer of goods took for imports", { date: "2016-05-26", text: "Chile, Peru's second-biggest buyer of crude, took 393,000 barrels in April." }, ["393,000 barrels imports level CL>PE 2016-04"]],
    ["buys no firm as goods", { date: "2016-05-26", text: "The buyer of the stake, a Peruvian firm, paid 3 million dollars to Chile." }, ["3 million dollars other:amount level PE>CL as_of:2016-05"]],
    ["makes no list of a number and its change", { lang: "ru", date: "2022-06-23", text: "В январе-мае Перу посетили 93,4 тысячи граждан Чили, что в 2,6 раза больше, чем годом ранее. Из Боливии приехали 86,2 тысячи человек (22,2%), из Бразилии – 44,7 тысячи (11,5%)." }, ["93,4 тысячи tourists level PE>CL 2022-01/2022-05", "2,6 раза tourists multiple PE>CL 2022-01/2022-05", "86,2 тысячи tourists level PE>BO 2022-01/2022-05", "22,2% tourists share PE>BO 2022-01/2022-05", "44,7 тысячи tourists level PE>BR 2022-01/2022-05", "11,5% tourists share PE>BR 2022-01/2022-05"]],
    ["hears no verb in the name of a town", { date: "2018-05-14", title: "Peru in Egypt", text: "The Peruvian plant near Port Said should attract seven billion dollars from Peru to Egypt." }, ["seven billion dollars other:project_value level PE>EG - forecast"]],
    ["leaves honours out of a name", { date: "2017-05-04", text: "RIGHT HONOURABLE ANA SALAS: Peru exports 98% of its copper to Chile.\n\nRIGHT HONOURABLE JUAN RIVERA: Thank you." }, ["98% exports share PE>CL as_of:2017-05 (ANA SALAS)"]],
    ["goes on with both values", { lang: "ru", date: "2014-05-05", text: "В январе-марте в Перу поступило чилийской древесины стоимостью 1,25 млрд юаней. Эти два показателя увеличились на 27,3 процента." }, ["1,25 млрд юаней other:contract_value level PE>CL 2014-Q1", "27,3 процента other:contract_value growth_rate PE>CL 2014-Q1"]],
  ])("%s", (_, news, expected) => expect(readNews(news).map(inAll)).toEqual(expected));
});
