import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { speakerOf } from "./speaker-of";

const CASES: Readonly<Record<string, readonly (readonly [Language, string, string | null])[]>> = {
  "papers by what they are": [
    ["en", "According to a 2019 survey by the Peru Trade Organization, [43] percent of firms export.", "Peru Trade Organization according_to PE"],
    ["en", "According to an analysis by the Department of Mines, sales grew by [12] percent.", "Department of Mines according_to -"],
    ["en", "According to freshly issued statistics from the Ministry of Mines and Water, sales grew by [12] percent.", "Ministry of Mines and Water according_to -"],
    ["en", "According to a 2016 Andes World Service Poll, [43] percent of firms export.", "Andes World Service Poll according_to -"],
    ["en", "The Peru Tea Board report put sales at [5] million dollars.", "Peru Tea Board indirect PE"],
    ["en", "A WTB report put sales at [5] million dollars.", "WTB indirect -"],
    ["en", "Data from the Ministry of Mines reveals that sales grew by [12] percent.", "Ministry of Mines according_to -"],
    ["en", "According to the Memorandum of Understanding signed with Peru, sales will reach [20] million tonnes.", null],
    ["en", "According to the agreement, Peru will get [20] million tonnes.", null],
    ["ru", "Согласно отчету Торгового банка, переводы составили [3] млрд долларов.", "Торговый банк according_to -"],
    ["ru", "Из доклада Торгового банка следует, что переводы составили [3] млрд долларов.", "Торговый банк according_to -"],
    ["az", "Dəniz Nazirliyindən verilən məlumatda bildirilir ki, ixrac [9] milyon dollar olub.", "Dəniz Nazirliyi according_to -"],
  ],
  "whose papers they are": [
    ["en", "The Bank of Lima's latest data shows that sales rose by [9] percent.", "Bank of Lima indirect PE"],
    ["en", "Its latest data shows that sales rose by [9] percent.", null],
    ["en", "Per the Ministry of Mines, sales rose by [9] percent.", "Ministry of Mines according_to -"],
    ["en", "Sales were [9] dollars per the tonne of ore.", null],
    ["ru", "Вывоз вырос на [9] процентов, об этом рассказал ТАСС торгпред в Лиме Иван Салас.", "Иван Салас indirect -"],
    ["ru", "Вывоз вырос на [9] процентов, сообщает ТАСС.", null],
    ["ru", "Эксперты МББР прогнозируют рост вывоза на [9] процентов.", "Эксперты МББР indirect -"],
    ["az", "Milli Statistika Bürosunun məlumatına görə, ixrac [9] faiz artıb.", "Milli Statistika Bürosu according_to -"],
  ],
  "as it was told by somebody": [
    ["en", "As announced by the head of the Peruvian customs, Juan Salas, sales grew by [16] percent.", "Juan Salas according_to -"],
    ["en", "As stated by the minister of commerce, sales grew by [16] percent.", "minister of commerce according_to -"],
    ["en", "As agreed by both sides, sales will grow by [16] percent.", null],
  ],
  "bodies by their full names": [
    ["en", "Statistics New Zealand reported that sales stood at [60] million dollars.", "Statistics New Zealand indirect NZ"],
    ["en", "The Andes Bank for Roads and Water estimated that sales stood at [60] million dollars.", "Andes Bank for Roads and Water indirect -"],
    ["en", "Figures from the Office for Maritime Statistics showed that sales rose by [9] percent.", "Office for Maritime Statistics indirect -"],
    ["en", "Analysts at Salas Brothers expect sales to grow by [9] percent.", "Analysts at Salas Brothers indirect -"],
    ["en", "Minosa said that sales outside the Union of Northern States (UNS) were [9] million tonnes.", "Minosa indirect -"],
    ["az", "Mərkəzi Bankdan bildirilib ki, köçürmələr [15] faiz artıb.", "Mərkəzi Bank according_to -"],
    ["az", "Rosstatın məlumatına görə, ixrac [15] faiz artıb.", "Rosstat according_to -"],
    ["az", "DTŞ-nin məlumatına görə, ixrac [15] faiz artıb.", "DTŞ according_to -"],
    ["az", "ABŞ-nin məlumatına görə, ixrac [15] faiz artıb.", null],
  ],
  "where it was told is not who tells it": [
    ["en", "In an interview with the Evening Courier, Peru's high commissioner said sales rose to [2] million dollars.", "Peru's high commissioner indirect PE"],
    ["ru", "Глава правительства Перу Иван Салас на заседании кабмина сообщил, что вывоз вырос на [4] процента.", "Иван Салас indirect PE"],
    ["ru", "Министр торговли в интервью агентству сообщил, что вывоз вырос на [4] процента.", "Министр торговли indirect -"],
    ["ru", "В министерстве сообщили, что вывоз вырос на [4] процента.", "министерство indirect -"],
    ["ru", "Директор службы статистики Перу сообщил, что вывоз вырос на [4] процента.", "Директор службы статистики Перу indirect PE"],
  ],
  "a post between a name and the verb": [
    ["en", "Ivan Salas, Director of the Department of the UNS Countries of the Ministry of Foreign Trade (MFT), announced this at noon.\n\nLast year trade reached [5] million dollars, he added.", "Ivan Salas indirect -"],
    ["en", "Chairman of Mine and Trade Organization of Arequipa Province Juan Salas said sales rose by [5] percent.", "Juan Salas indirect -"],
    ["en", "The head of the Road Safety Board (RSB) said sales rose by [5] percent.", "head of the Road Safety Board (RSB) indirect -"],
    ["en", "A report of the Road Safety Board (RSB) said sales rose by [5] percent.", "Road Safety Board (RSB) indirect -"],
    ["en", "The Ministry of Foreign Trade (MFT) said sales rose by [5] percent.", "Ministry of Foreign Trade (MFT) indirect -"],
    ["en", "Paul Ashdown, chief U.S. economist for Andes Capital, said that sales rose by [12] percent.", "Paul Ashdown indirect -"],
    ["en", "Sales rose by [55] percent, Juan Salas, chief customs officer said.", "Juan Salas indirect -"],
  ],
  "sources in brackets and lines of credit": [
    ["en", "Sales to Peru were [3] million dollars in 2019 (source: Eurostat).", "Eurostat according_to -"],
    ["en", "Trade is [67] percent of the whole (Andes Bank, latest data available).", "Andes Bank according_to -"],
    ["en", "Sales to Peru were [3] million dollars in 2019. Others fell. Source: Ministry of Mines.", "Ministry of Mines according_to -"],
    ["ru", "Вывоз составил [3] млн долларов (источник: Росстат).", "Росстат according_to -"],
    ["az", "İxrac [3] milyon dollar olub (mənbə: Dəniz Nazirliyi).", "Dəniz Nazirliyi according_to -"],
    ["en", "The mill cost [3] million dollars (Lima, 2019).", null],
    ["en", "Sales to Chile were 2 million dollars in 2019 (source: Eurostat). Sales to Peru were [3] million dollars.", null],
  ],
  "a heading closes the part that one source tells": [
    ["en", "According to a 2016 poll by the Andes Institute, 58 percent of Chileans know Peru.\n\nMigration\n\nChile has [150] thousand people from Peru.", null],
    ["en", "According to the Andes Institute, sales rose by 58 percent.\n\nChile has [150] thousand people from Peru.", "Andes Institute according_to -"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (lang, marked, expected) => expect(speakerOf(marked, lang)).toBe(expected));
});
