import { describe, expect, it } from "vitest";
import { readNews } from "./news";

/** The words of each figure, what it measures and whose it is, as "5 tonnes exports PE>CL". */
function read(title: string, text: string, publisher?: string): readonly string[] {
  return readNews({ text, title, date: "2024-02-01", ...(publisher === undefined ? {} : { publisher }) }).map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, string, string, readonly string[]];

const PARTS: readonly Row[] = [
  ["a whole of which a partner took a part", "Peru and Chile", "Peru's exports of fruit totalled $9 billion in 2023, of which Chile took 15%.", ["$9 billion exports PE>-", "15% exports PE>CL"]],
  ["a part of the trade of two that stays theirs", "Peru and Chile", "Peru's exports to Chile totalled $9 billion in 2023, of which copper took 15%.", ["$9 billion exports PE>CL", "15% exports PE>CL"]],
  ["guests, and those of them from one country", "Peru and Chile", "Last year Peru welcomed 30 million visitors; 250,000 of them were Chileans.", ["30 million tourists PE>-", "250,000 tourists PE>CL"]],
  ["guests of one country, and some of them", "Peru and Chile", "Last year Peru welcomed 300,000 Chilean tourists; 20,000 of them came by sea.", ["300,000 tourists PE>CL", "20,000 tourists PE>CL"]],
  ["a list opened by a figure in front of its partner", "Partners: Peru", "The EU is the main trading partner of Peru. Around 23% of its trade takes place with the EU, followed by Chile (14%) and Bolivia (11%).", ["23% trade_turnover PE>EU", "14% trade_turnover PE>CL", "11% trade_turnover PE>BO"]],
  ["a list opened by its country", "Partners: Peru", "Peru trades with its neighbours. Chile has 23% of its trade, followed by Bolivia (14%) and Brazil (11%).", ["23% trade_turnover PE>CL", "14% trade_turnover PE>BO", "11% trade_turnover PE>BR"]],
  ["main partners with their sums and parts", "Partners", "Peru's main partners were Chile with $62 million (60.8%) and Togo with $43 million (13.1%).", ["$62 million trade_turnover PE>CL", "60.8% trade_turnover PE>CL", "$43 million trade_turnover PE>TG", "13.1% trade_turnover PE>TG"]],
  ["a loan from a main partner", "Partners", "Our key partner Chile gave Peru a loan of $5 million.", ["$5 million other:loans CL>PE"]],
  ["who exports most to one", "Partners", "Top exporters to Peru were Chile with $62 million and Togo with $43 million.", ["$62 million exports CL>PE", "$43 million exports TG>PE"]],
];

const GIVERS: readonly Row[] = [
  ["two who give to the same", "Refugees in Peru", "Peru hosts refugees. Chile gave $10 million last year, and the European Union pledged 85 million euros.", ["$10 million other:aid CL>PE", "85 million euros other:aid EU>PE"]],
  ["one who gives to the giver before it", "Refugees in Peru", "Chile gave Peru $10 million in aid, and Peru gave 85 million dollars to Bolivia in aid.", ["$10 million other:aid CL>PE", "85 million dollars other:aid PE>BO"]],
  ["money of the world behind that of one", "Chile in Peru", "Chilean firms have put $2 billion of investments into Peru. In the country foreign direct investment inflows reached 3 billion dollars.", ["$2 billion investment CL>PE", "3 billion dollars investment ->PE"]],
  ["what a firm's country invests", "Chile in Peru", "Chile's investments in Peru were $2 billion. Its foreign direct investments came to 3 billion dollars.", ["$2 billion investment CL>PE", "3 billion dollars investment CL>PE"]],
];

const SPOKEN: readonly Row[] = [
  ["who is told of another's trade", "Meeting with President of Peru Ana Salas", "President of Chile Luis Rojas: As you know, Chile has written off $2 billion of debts of African states.", ["$2 billion other:debt CL>-"]],
  ["who is spoken to as a buyer", "Meeting with President of Peru Ana Salas", "President of Chile Luis Rojas: We export to you goods worth $2 billion.", ["$2 billion exports CL>PE"]],
  ["what a bloc has", "Meeting with President of Peru Ana Salas", "President of Chile Luis Rojas: The BRICS countries account for 42 percent of the world's population.", ["42 percent population ->-"]],
];

const RANKED: readonly Row[] = [
  ["sellers ranked beside the subject sell to the same", "Peru sells gas to Chile", "Peru exported 6 billion cubic meters of gas to Chile. Peru was in second place after Bolivia (18 billion cubic meters) and ahead of Brazil (5 billion).", ["6 billion cubic meters exports PE>CL", "18 billion cubic meters exports BO>CL", "5 billion exports BR>CL"]],
  ["partners ranked beside a partner are of the same country", "Partners of Peru", "Chile remained the main trading partner of Peru. Bolivia came second with $3 billion of trade, ahead of Brazil ($2 billion).", ["$3 billion trade_turnover PE>BO", "$2 billion trade_turnover PE>BR"]],
  ["who is ranked has money sent home of its own", "Remittances to Peru", "Peru received remittances equivalent to 47 percent of its GDP in 2011, ahead of Chile (31 percent) and Bolivia (29 percent).", ["47 percent other:remittances PE>-", "31 percent other:remittances CL>-", "29 percent other:remittances BO>-"]],
  ["a country that an event came after", "Peru and Chile", "Peru's exports to Chile rose to $9 million after Chile (a neighbour) cut its tariffs.", ["$9 million exports PE>CL"]],
];

const OWN: readonly Row[] = [
  ["imports behind exports of the same two", "Peru and Chile: the picture", "In 2017, Peru exported $10 billion worth of goods to Chile. Peru imported $9 billion worth of goods.", ["$10 billion exports PE>CL", "$9 billion imports PE>CL"]],
  ["imports behind exports to all", "Peru in trade", "In 2017, Peru exported $10 billion worth of goods. Peru imported $9 billion worth of goods.", ["$10 billion exports PE>-", "$9 billion imports PE>-"]],
  ["a bloc that sells", "Peru's external trade", "Peru's external trade grew 14% in 2023. Chile accounted for 7% of imports. Mercosur provided 26% of imports.", ["14% trade_turnover PE>-", "7% imports PE>CL", "26% imports PE>-"]],
  ["foreign money in the speaker's country", "Annual conference", "President of Peru Ana Salas: Our own GDP has grown by 2 percent, and foreign investment has reached $23 billion. Chile is far away.", ["2 percent gdp PE>-", "$23 billion investment ->PE"]],
  ["whose market a seller's goods go to", "Railway news", "Chile was the largest export market of Peru in 2021, when shipments there reached 2 billion dollars.", ["2 billion dollars exports PE>CL"]],
  ["people of one country who work in another", "Annual conference", "Nearly three million Bolivians are living and working in Peru, and trade with Bolivia was $5 billion.", ["three million other:workers PE>BO", "$5 billion trade_turnover PE>BO"]],
  ["one investor and a later one", "Peru builds plants", "Peru needs plants. Chile's Sol Power will build a plant in Lima and Cusco, investing $300 million, while Bolivia's Luz will put $200 million into Peru.", ["$300 million investment CL>PE", "$200 million investment BO>PE"]],
];

const TOTALS: readonly Row[] = [
  ["what a country sells to others, in a text of two", "Peru's exports to Chile rise", "Peru's exports to Chile came to $4.5 billion. That is beside $19 billion worth of copper exported to other countries.", ["$4.5 billion exports PE>CL", "$19 billion exports PE>-"]],
  ["what goes into a country, in a text of two", "Peru's exports to Chile rise", "Peru's exports to Chile came to $4.5 billion. Imports into Peru reached $26 billion.", ["$4.5 billion exports PE>CL", "$26 billion imports PE>-"]],
  ["what the country bought from its neighbour", "Peru's exports to Chile rise", "Peru's exports to Chile came to $4.5 billion. The country imported $2 billion of goods from its neighbour.", ["$4.5 billion exports PE>CL", "$2 billion imports PE>CL"]],
  ["who sets up a centre named after both", "Peru signs a pact with Chile", "Giving new life to its ties with Chile, Peru signed a pact. Lima will extend a line of credit of $20 million for the Peru-Chile Centre.", ["$20 million other:loans PE>CL"]],
  ["people beside a border", "Notes", "Peru trades with Bolivia. About 92 percent of its population are Catholics and it shares a border with Chile and Brazil.", ["92 percent population PE>-"]],
  ["investors ranked behind commas", "Chile, a main destination of Peru's money", "Peru invested 1 billion euros in Chile. Peru was Chile's third investor behind Brazil, 2.2 billion euros and Bolivia, 1.3 billion.", ["1 billion euros investment PE>CL", "2.2 billion euros investment BR>CL", "1.3 billion investment BO>CL"]],
  ["where half of our money is", "Meeting with President of Peru Ana Salas", "President of Chile Luis Rojas: Peru accounts for half of our investment in Latin America.", ["half investment CL>PE"]],
];

describe("whose a part of a whole is, who gives, and who only listens", () => {
  it.each([...PARTS, ...GIVERS, ...SPOKEN, ...RANKED, ...OWN, ...TOTALS])("%s", (_, title, text, expected) => {
    expect(read(title, text)).toEqual(expected);
  });
});
