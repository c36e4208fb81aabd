import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

const ROWS: readonly (readonly [string, Language, string, readonly string[]])[] = [
  ["takes what arrives by weight for imports", "en", "Arrivals of wheat from Canada in Peru came to 4 million tons in 2017, up 14% on a year before.", ["4 million tons imports level PE>CA 2017", "14% imports growth_rate PE>CA 2017"]],
  ["takes guests who arrive for tourists", "en", "Arrivals from Canada in Peru came to 40,000 in 2017, up 14% on a year before.", ["40,000 tourists level PE>CA 2017", "14% tourists growth_rate PE>CA 2017"]],
  ["takes goods traded for turnover", "en", "Peru traded 5 million tons of goods worth $3 billion with its neighbors in 2017.", ["5 million tons trade_turnover level PE>- 2017", "$3 billion trade_turnover level PE>- 2017"]],
  ["takes holidays spent for no spending", "en", "Tourists from Chile who spent their holidays in Peru increased by 12% in July. Chilean tourists spent $4 million in Peru in July.", ["12% tourists growth_rate PE>CL 2018-07", "$4 million other:tourist_spending level PE>CL 2018-07"]],
  ["takes what migrants sent for remittances", "en", "Peruvian migrants sent $700 million to their homeland in 2017.", ["$700 million other:remittances level ->PE 2017"]],
  ["takes an emergency fund for aid", "en", "The UN approved a $5 million emergency allocation for Peru.", ["$5 million other:aid level ->PE -"]],
  ["takes a magnitude for no figure", "en", "A magnitude 6.3 earthquake in Peru killed 40 people.", ["40 other:person level PE>- as_of:2018-10"]],
  ["takes a magnitude for no figure, in Russian", "ru", "В Перу при землетрясении магнитудой 6,3 погибли 40 человек.", ["40 other:casualties level PE>- as_of:2018-10"]],
  ["ends the first of a row where others follow", "en", "Peru received $120 million in remittances in 2017. Italy accounted for $30 million, followed by Spain with $20 million.", ["$120 million other:remittances level ->PE 2017", "$30 million other:remittances level IT>PE 2017", "$20 million other:remittances level ES>PE 2017"]],
  ["ends the first of a row of suppliers", "en", "Peru imported 9 million tons of wheat in 2017. Canada supplied 4 million tons, followed by Russia with 2 million and France with 1 million.", ["9 million tons imports level PE>- 2017", "4 million tons exports level CA>PE 2017", "2 million exports level RU>PE 2017", "1 million exports level FR>PE 2017"]],
  ["lets a buyer without partner be followed by none", "en", "Peru imported 9 tons of gold in 2017, followed by Chile with 5 tons.", ["9 tons imports level PE>- 2017", "5 tons imports level CL>PE 2017"]],
  ["gives a balance the partner of the flows that make it", "en", "\"Our exports to Chile were $12.8 billion and our imports from Chile $7.2 billion in 2017,\" the minister of Peru said. \"Our foreign trade surplus was $5.6 billion.\"", ["$12.8 billion exports level PE>CL 2017 (minister of Peru)", "$7.2 billion imports level PE>CL 2017 (minister of Peru)", "$5.6 billion trade_balance level PE>CL 2017 (minister of Peru)"]],
  ["gives a turnover the partner of the flows that make it", "en", "In 2017 Peru exported goods worth $5.2 billion to Chile and imported goods worth $3.1 billion from it. Its foreign trade was $8.3 billion.", ["$5.2 billion exports level PE>CL 2017", "$3.1 billion imports level PE>CL 2017", "$8.3 billion trade_turnover level PE>CL 2017"]],
  ["keeps a whole trade that the flows do not make", "en", "In 2017 Peru exported goods worth $5 billion to Chile and imported goods worth $3 billion from it. Its foreign trade was $80 billion.", ["$5 billion exports level PE>CL 2017", "$3 billion imports level PE>CL 2017", "$80 billion trade_turnover level PE>- 2017"]],
  ["keeps a balance with another", "en", "In 2017 Peru exported goods worth $5 billion to Chile and imported goods worth $3 billion from it. Its trade surplus with Brazil was $2 billion.", ["$5 billion exports level PE>CL 2017", "$3 billion imports level PE>CL 2017", "$2 billion trade_balance level PE>BR 2017"]],
  ["dates a list of investors by the year before its verb", "en", "The main investors in Peru in 2017 were Germany ($400 million), Italy (12%) and Austria (8%).", ["$400 million investment level DE>PE 2017", "12% investment share IT>PE 2017", "8% investment share AT>PE 2017"]],
  ["dates parts of those counted in a year", "en", "There were 80,000 foreign students in Peru in 2016. Nearly a quarter of them were Germans. Chinese students make up another 6.8 percent.", ["80,000 students level PE>- 2016", "quarter students share PE>DE 2016 almost", "6.8 percent students share PE>CN 2016"]],
  ["keeps parts told of now to the present", "en", "There were 80,000 foreign students in Peru in 2016. Today Chinese students make up 6.8 percent of them.", ["80,000 students level PE>- 2016", "6.8 percent students share PE>CN as_of:2018-10"]],
  ["keeps parts of a population to the present", "en", "Peru had a population of 30 million in 2016. Chinese make up 6 percent of the population.", ["30 million population level PE>- 2016", "6 percent population share PE>CN as_of:2018-10"]],
  ["takes a word of a name for no growth", "az", "2017-ci ildə Azərbaycana 4 milyard dollar investisiya qoyulub. Ölkələr üzrə Böyük Britaniya (32 %) və Türkiyə (19 %) önə çıxıb.", ["4 milyard dollar investment level ->AZ 2017", "32 % investment share GB>AZ 2017", "19 % investment share TR>AZ 2017"]],
  ["sends money home to where migrants come from", "en", "Uzbek migrants working in Russia sent $2 billion home in 2017. Nepalese workers in Malaysia sent home $1 billion.", ["$2 billion other:remittances level RU>UZ 2017", "$1 billion other:remittances level MY>NP 2017"]],
  ["sends money home from where migrants work", "en", "Migrants from Uzbekistan sent $2 billion home from Russia in 2017.", ["$2 billion other:remittances level RU>UZ 2017"]],
  ["sends money home, in Russian", "ru", "Узбекские мигранты отправили на родину в 2017 году 2 млрд долларов. Граждане Таджикистана, работающие в России, перевели домой 4 млрд долларов.", ["2 млрд долларов other:remittances level ->UZ 2017", "4 млрд долларов other:remittances level RU>TJ 2017"]],
  ["sends money home, in Azerbaijani", "az", "2017-ci ildə özbəkistanlı miqrantlar Rusiyadan vətənə 2 milyard dollar göndəriblər.", ["2 milyard dollar other:remittances level RU>UZ 2017"]],
  ["sends money elsewhere where that is said", "en", "Peruvian workers sent remittances of $2 million to Chile in 2017.", ["$2 million other:remittances level PE>CL 2017"]],
  ["takes one country's remittances for what it receives", "en", "Peru's remittances reached $2 billion in 2017.", ["$2 billion other:remittances level ->PE 2017"]],
];

describe("figures of agencies and papers", () => {
  it.each(ROWS)("%s", (_, lang, text, expected) => {
    expect(readNews({ text, lang, date: "2018-10-20" }).map(inAll)).toEqual(expected);
  });
});
