import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "../news";

/** The words of each figure with who gives it, as "5 percent (Ministry of Trade)". */
const read = (text: string, lang: Language): readonly string[] => readNews({ text, lang, date: "2018-09-20" }).map(({ quote, speaker }) => `${quote} (${speaker ?? "-"})`);

describe("the body that a short report is from", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["gives what follows what it says itself", "en", "Peru's exports to Chile reached 5 million dollars in 2017, the National Institute of Statistics said.\n\nImports from Chile came to 3 million dollars.", ["5 million dollars (National Institute of Statistics)", "3 million dollars (National Institute of Statistics)"]],
    ["gives what follows in Russian", "ru", "Экспорт Перу в Чили составил 5 млн долларов в 2017 году, сообщило Министерство торговли.\n\nИмпорт из Чили достиг 3 млн долларов.", ["5 млн долларов (Министерство торговли)", "3 млн долларов (Министерство торговли)"]],
    ["leaves what a person says to that one", "en", "Peru's exports to Chile reached 5 million dollars in 2017, the National Institute of Statistics said.\n\nImports from Chile came to 3 million dollars, economist Ana Salas said.", ["5 million dollars (National Institute of Statistics)", "3 million dollars (Ana Salas)"]],
    ["is no person who speaks first", "en", "Peru's exports to Chile reached 5 million dollars in 2017, Minister Ana Salas said.\n\nImports from Chile came to 3 million dollars.", ["5 million dollars (Ana Salas)", "3 million dollars (-)"]],
    ["is whom an agency reports via", "en", "Peru's exports to Chile reached 5 million dollars in 2017, Andes reports via the National Institute of Statistics.", ["5 million dollars (National Institute of Statistics)"]],
    ["is whose report a figure is contained in", "en", "Peru's exports to Chile reached 5 million dollars in 2017. Such data are contained in the latest report of the Ministry of Trade.", ["5 million dollars (Ministry of Trade)"]],
    ["is whose figures it follows from", "en", "Peru's exports to Chile reached 5 million dollars in 2017. This follows from figures of the Ministry of Trade.", ["5 million dollars (Ministry of Trade)"]],
    ["is not who merely gets a report", "en", "Peru's exports to Chile reached 5 million dollars in 2017. The report was sent to the Ministry of Trade.", ["5 million dollars (-)"]],
    ["is from where something was told", "az", "Kənd Təsərrüfatı Nazirliyindən bildiriblər ki, 2017-ci ildə Gürcüstana 5 min ton alma ixrac edilib.", ["5 min ton (Kənd Təsərrüfatı Nazirliyi)"]],
    ["is from where an agency was told", "az", "Dövlət Turizm Agentliyindən “And”a məlumat verilib ki, 2017-ci ildə Gürcüstandan 5 min turist gəlib.", ["5 min (Dövlət Turizm Agentliyi)"]],
    ["is no place that somebody came from", "az", "Gürcüstandan 2017-ci ildə 5 min turist gəlib, 3 min turist isə Türkiyədən.", ["5 min (-)", "3 min (-)"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});
