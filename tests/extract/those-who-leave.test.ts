import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { inAll, readNews } from "./news";

const read = (lang: Language, text: string): readonly string[] => readNews({ text, lang, date: "2023-10-12" }).map(inAll);

type Row = [string, Language, string, readonly string[]];

const GUESTS: readonly Row[] = [
  ["those who leave for any country, and where they went", "en", "The number of Peruvian citizens who visited foreign countries rose to 610,000. In all, 31 percent of them went to Chile, 28 percent to Brazil and 7 percent to Bolivia.", ["610,000 tourists level ->PE -", "31 percent tourists share CL>PE as_of:2023-10", "28 percent tourists share BR>PE as_of:2023-10", "7 percent tourists share BO>PE as_of:2023-10"]],
  ["the same with suffixes", "az", "Yanvar-may aylarında xarici ölkələrə gedən Peru vətəndaşlarının sayı 610 min nəfər olub. Onların 31%-i Çiliyə, 28%-i Braziliyaya, 7%-i Boliviyaya gedib.", ["610 min tourists level ->PE 2023-01/2023-05", "31% tourists share CL>PE 2023-01/2023-05", "28% tourists share BR>PE 2023-01/2023-05", "7% tourists share BO>PE 2023-01/2023-05"]],
  ["homes of guests with a figure each", "en", "In 2022, 1.1 million foreigners arrived in Peru. Chile accounted for 29 percent of visitors, Brazil for 21 percent, Bolivia for 10 percent.", ["1.1 million tourists level PE>- 2022", "29 percent tourists share PE>CL 2022", "21 percent tourists share PE>BR 2022", "10 percent tourists share PE>BO 2022"]],
  ["homes of guests behind dashes", "ru", "В 2022 году в Перу прибыло 1,1 млн иностранцев. 29% приехавших составили граждане Чили, 21% – Бразилии, 10% – Боливии.", ["1,1 млн tourists level PE>- 2022", "29% tourists share PE>CL 2022", "21% tourists share PE>BR 2022", "10% tourists share PE>BO 2022"]],
];

const SUMS: readonly Row[] = [
  ["the number of those visiting and what it rose to", "en", "The number of Chileans visiting Peru rose 1.7 times to 520,000 people.", ["1.7 times tourists multiple PE>CL -", "520,000 tourists level PE>CL -"]],
  ["the number of those visiting and what it rose to", "ru", "Число чилийцев, посетивших Перу, выросло в 1,7 раза до 520 тыс. человек.", ["1,7 раза tourists multiple PE>CL -", "520 тыс tourists level PE>CL -"]],
  ["from whom something is bought", "ru", "Турция закупила у Перу 8 млрд кубометров газа, у Чили – 21 млрд, у Боливии – 9 млрд кубометров.", ["8 млрд кубометров imports level TR>PE -", "21 млрд imports level TR>CL -", "9 млрд кубометров imports level TR>BO -"]],
  ["the whole in front of a part and of something else", "en", "In 2022 Peru exported 19 bcm of gas, including 8.5 bcm to Chile, and its reserves stood at 2.6 trillion cubic meters.", ["19 bcm exports level PE>- 2022", "8.5 bcm exports level PE>CL 2022"]],
  ["a small grant", "en", "Chile offered Peru a grant of 25,000 euros.", ["25,000 euros other:aid level CL>PE -"]],
  ["a grant offered for a purpose that opens the sentence", "en", "Peru and Chile met. In order to help the towns, Chile offered a grant of 250,000 euros.", ["250,000 euros other:aid level CL>PE -"]],
  ["growth that a bank expects", "en", "The bank expects a growth of 1.7 percent in Peru in 2024.", ["1.7 percent gdp growth_rate PE>- 2024 forecast (bank)"]],
  ["a level told to be small", "en", "Peru's exports rocketed from a symbolic $1.05 million to $51.6 million in 2022.", ["$1.05 million exports level PE>- 2022", "$51.6 million exports level PE>- 2022"]],
  ["growth that owes to something", "en", "The fivefold growth owes to Peru's exports.", ["fivefold exports multiple PE>- -"]],
  ["what has come together so far", "en", "So far, 3 billion barrels of oil were produced in Peru.", ["3 billion barrels production_volume level PE>- as_of:2023-10"]],
  ["what has come together so far", "ru", "К настоящему времени в Перу добыто 3 млрд баррелей нефти.", ["3 млрд баррелей production_volume level PE>- as_of:2023-10"]],
  ["a year-end", "en", "By year-end, trade between Peru and Chile is expected to reach $1 billion.", ["$1 billion trade_turnover level PE>CL 2023 forecast"]],
  ["the whole of a part", "en", "Peru exported 12,000 tons of nuts to Chile out of a total of 31,000 tons in 2022.", ["12,000 tons exports level PE>CL 2022", "31,000 tons exports level PE>- 2022"]],
  ["lengths through countries", "en", "The pipeline is 1,768 km long, with 443 km passing through Peru, 249 km passing through Chile and 1,076 km passing through Bolivia.", ["443 km other:length level PE>- -", "249 km other:length level CL>- -", "1,076 km other:length level BO>- -"]],
  ["lengths through countries", "ru", "Длина дороги составляет 846 км: 504 км в Перу, 263 км в Чили и 79 км в Боливии.", ["504 км other:length level PE>- -", "263 км other:length level CL>- -", "79 км other:length level BO>- -"]],
];

const NOT: readonly Row[] = [
  ["a range behind a word that is no level's", "en", "Peru exports from small ports 5 million to 12 million tons a year.", ["5 million to 12 million tons a year exports level PE>- - range"]],
  ["ships that arrive", "en", "The number of ships arriving in Peru rose by 17 percent to 520.", ["17 percent other:vehicles growth_rate PE>- -", "520 other:vehicles level PE>- as_of:2023-10"]],
  ["a year so far", "en", "Peru's exports reached $5 billion so far this year.", ["$5 billion exports level PE>- 2023"]],
  ["a sum owed", "en", "Peru owes Chile $5 billion.", ["$5 billion other:debt level PE>CL as_of:2023-10"]],
  ["small sums of trade left out as before", "en", "A ticket from Peru to Chile costs $30,000 at an auction.", []],
];

describe("those who leave and those who come", () => {
  it.each(GUESTS)("are of their homes: %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe("sums, levels and times of short reports", () => {
  it.each(SUMS)("reads %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expect.arrayContaining([...expected]));
  });
  it.each(NOT)("leaves %s (%s)", (_, lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
