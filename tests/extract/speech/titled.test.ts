import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";

/** Who says the first figure of a text under a title, and whether the title alone names him. */
function read(lang: Language, title: string, text: string): string | null {
  const [claim] = extractClaims({ id: "t", text, title, publishedAt: "2018-09-20", publisher: null, lang }).claims;
  const evidence = claim?.evidence.find(({ field }) => field === "speaker");
  return claim?.speaker == null ? null : `${claim.speaker}${evidence?.note === "named in the title" ? " (title)" : ""}`;
}

const SPEECH = "I am glad to be here. Our trade with Chile grew by 30 percent in 2017, and we have 680 joint ventures.";

describe("speakers whom only the title names", () => {
  it.each<[string, Language, string, string, string | null]>([
    ["finds the antecedent of a pronoun in the title", "ru", "Салас рассказал о торговле с Чили", "По его словам, экспорт Перу в Чили вырос на 42%.", "Салас (title)"],
    ["prefers whom the text has named", "ru", "Салас рассказал о торговле с Чили", "На форуме выступила посол Анна Кравец. По ее словам, экспорт Перу в Чили вырос на 42%.", "Анна Кравец"],
    ["takes no one of two", "ru", "Салас и посол Кравец рассказали о торговле с Чили", "По его словам, экспорт Перу в Чили вырос на 42%.", null],
    ["finds whose post it is in the title", "az", "Ticarət dövriyyəsi azalıb - Zəfər Salas", "Nazir bildirib ki, ötən il Peru ilə ticarət dövriyyəsi 5 faiz azalıb.", "Zəfər Salas"],
    ["gives a speech to whom its title gives it", "en", "Minister Ivan Salas's remarks at the University of Lima", SPEECH, "Ivan Salas (title)"],
    ["gives a speech to the one behind its kind", "en", "Speech by Minister Ivan Salas at the forum", SPEECH, "Ivan Salas (title)"],
    ["leaves a report on a speech to its author", "en", "Salas's remarks on trade anger Chile", "Peru's trade with Chile grew by 30 percent in 2017.", null],
    ["leaves a text with quotations to those who say them", "en", "Minister Ivan Salas's remarks anger Chile", "Peru's trade with Chile grew by 30 percent in 2017. “We are hurt, and I say so,” said a trader.", null],
  ])("%s", (_, lang, title, text, expected) => expect(read(lang, title, text)).toBe(expected));
});
