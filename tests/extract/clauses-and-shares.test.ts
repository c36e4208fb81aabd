import { describe, expect, it } from "vitest";
import { readNews } from "./news";

/** The words of each figure, what it measures and whose it is, as "5 tonnes exports PE>CL". */
function read(title: string, text: string): readonly string[] {
  return readNews({ text, title, date: "2024-02-01" }).map(({ quote, indicator, reporter, partner }) => `${quote} ${indicator} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, string, string, readonly string[]];

const CLAUSES: readonly Row[] = [
  ["two who give, parted by a semicolon", "How Peru turned west", "Peru needs money. Chile disbursed 100 million euros in aid; Bolivia lent 150 million euros.", ["100 million euros other:aid CL>PE", "150 million euros other:loans BO>PE"]],
  ["what a later clause names is no side of an earlier figure", "Peru and Chile: talks", "President of Peru Ana Salas: Peruvian investment in Chile is 3 billion dollars. Almost 2 billion euros have been invested in copper, and the mines pay 14 percent of Chile's budget revenue.", ["3 billion dollars investment PE>CL", "2 billion euros investment PE>CL", "14 percent other:budget CL>PE"]],
  ["a side named in the clause itself", "Peru and Chile: talks", "While exports were 5 million dollars, imports of Peru from Chile were 3 million dollars.", ["5 million dollars exports PE>CL", "3 million dollars imports PE>CL"]],
];

const SHARES: readonly Row[] = [
  ["parts that go to one country after the other", "Peru's oil", "In 2017 42% of Peru's exports went to Chile, 10% to Bolivia and 6% to Togo.", ["42% exports PE>CL", "10% exports PE>BO", "6% exports PE>TG"]],
  ["one more part in the next sentence", "How Peru turned west", "In 2005 more than half of Peru's exports went to Bolivia. By 2016 Chile's share had dwindled to 11 percent.", ["half exports PE>BO", "11 percent exports PE>CL"]],
  ["a country that sells a part of its own", "Peru and its neighbours", "In 2005 a third of Peru's exports went to Bolivia. Chile sends 5 percent of its exports to Brazil.", ["third exports PE>BO", "5 percent exports CL>BR"]],
];

const THERE: readonly Row[] = [
  ["goods sold there", "Peru–Chile relations", "Chile is a neighbour of Peru. Peru exported 520,000 tonnes of maize there in 2010.", ["520,000 tonnes exports PE>CL"]],
  ["what there is", "Trade of Peru", "Chile is a neighbour of Peru. There are many mines, and Peru exported 520,000 tonnes of copper in 2010.", ["520,000 tonnes exports PE>-"]],
  ["a rival's figure behind its name", "Peru's exports", "Peru's copper exports to Chile fell to 1 million tonnes, behind Bolivia's 2 million.", ["1 million tonnes exports PE>CL", "2 million exports BO>CL"]],
  ["what is bought overall", "Peru becomes top supplier to Chile", "Chile increased purchases of Peruvian gas to $3 million. Overall Chile imported 92 cubic meters of gas.", ["$3 million imports CL>PE", "92 cubic meters imports CL>-"]],
  ["partners that exports go to one after the other", "Peru's exports to Chile drop", "Peru exported goods worth 2 million dollars to Chile. Chile put duties on 20 percent of the trade. Exports to Bolivia jumped 23 percent, and those to Brazil were up 7 percent.", ["2 million dollars exports PE>CL", "20 percent trade_turnover CL>PE", "23 percent exports PE>BO", "7 percent exports PE>BR"]],
  ["our trade with a country named before", "Meeting with agencies", "Question: What of Chile and Bolivia?\n\nPresident of Peru Ana Salas: Chile is a partner. Our trade fell to $4 billion last year.", ["$4 billion trade_turnover PE>CL"]],
];

const WHOLES: readonly Row[] = [
  ["a whole before its buyers in brackets", "Peru names exports to Chile", "Peru exported goods worth $3 billion to Chile. Peru's total copper exports amounted to $44 billion, Brazil ($9 billion) and Bolivia ($8 billion) being the main buyers.", ["$3 billion exports PE>CL", "$44 billion exports PE>-", "$9 billion exports PE>BR", "$8 billion exports PE>BO"]],
  ["a part of all that is needed", "Talks of Peru and Chile", "President of Peru Ana Salas: Peru imports 80 percent of its oil.", ["80 percent imports PE>-"]],
  ["a part of what is bought from another", "Talks of Peru and Chile", "President of Peru Ana Salas: Peru imports 80 percent of its oil from Chile.", ["80 percent imports PE>CL"]],
  ["students of a continent", "Summit of Peru and Africa", "Mali's president came to Lima. Thirty thousand African students attend Peruvian universities.", ["Thirty thousand students PE>-"]],
  ["what another sold in a clause that contrasts", "Chile's Peruvian oil imports", "Bolivia exported 5 million tonnes to Chile, while Peru had mines.", ["5 million tonnes exports BO>CL"]],
];

const PEOPLE: readonly Row[] = [
  ["those who fled into a country", "War in Peru", "More than 60,000 Peruvians have crossed into Chile.", ["60,000 other:refugees CL>PE"]],
  ["a country that hosts those of another", "War in Peru", "Chile hosts 5,000 Peruvian refugees.", ["5,000 other:refugees CL>PE"]],
  ["guests that a country expects", "Chilean guests", "Peru expects 5 million fewer visitors this year. Chilean tourists like it.", ["5 million tourists PE>-"]],
  ["all guests of whom a part was told, nobody named behind", "Guests of Peru", "Peru likes guests. Chilean tourists made up 28 percent of 39 million arrivals last year.", ["28 percent tourists PE>CL", "39 million tourists PE>-"]],
  ["a growth to a level is of the same guests", "Guests of Peru", "Chilean tourists in Peru grew 28 percent to 39,000 last year.", ["28 percent tourists PE>CL", "39,000 tourists PE>CL"]],
  ["agreements of the two behind a third country's trade", "Peru, Chile discuss transport", "Talks of Peru and Chile were held in Lima. Bolivia bought 2 million dollars of goods from Peru. Eight agreements were signed.", ["2 million dollars imports BO>PE", "Eight treaties PE>CL"]],
];

describe("clauses, shares and places told before", () => {
  it.each([...CLAUSES, ...SHARES, ...THERE, ...WHOLES, ...PEOPLE])("%s", (_, title, text, expected) => {
    expect(read(title, text)).toEqual(expected);
  });
});
