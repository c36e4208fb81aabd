import { describe, expect, it } from "vitest";
import { findPlaces } from "@/lib/extract/places";
import { findSpeech } from "@/lib/extract/speech";
import { buildTextModel } from "@/lib/extract/text";
import { speakerOf } from "./speaker-of";

const ENGLISH: readonly (readonly [string, string | null])[] = [
  ["Trade grew by [5] percent.", null],
  ["Peruvian Trade Minister Ana Salas said trade grew by [5] percent.", "Ana Salas indirect PE"],
  ["Trade grew by [5] percent, said Ana Salas, head of the chamber.", "Ana Salas indirect -"],
  ["Trade grew by [5] percent, the Finance Ministry said.", "Finance Ministry indirect -"],
  ["“Our trade grew by [5] percent this year,” Ana Salas told reporters.", "Ana Salas direct -"],
  ["Ana Salas spoke first. She said that trade grew by [5] percent.", "Ana Salas indirect -"],
  ["Prime Minister of Peru Ana Salas came to Lima. Mr Salas noted that [5] schools are open.", "Ana Salas indirect PE"],
  ["According to the State Statistics Committee, trade grew by [5] percent.", "State Statistics Committee according_to -"],
  ["Trade grew by [5] percent, the daily News reports, citing the Ministry of Economy of Peru.", "Ministry of Economy of Peru according_to PE"],
  ["President of Peru Ana Salas: Welcome, friends.\n\nTrade grew by [5] percent.\n\nLuis Vega: Thank you.", "Ana Salas transcript PE"],
  ["President of Peru Ana Salas: Welcome.\n\nPresident of Chile Luis Vega: Our trade grew by [5] percent.", "Luis Vega transcript CL"],
  ["President of Peru Ana Salas: Welcome. As Mr Vega said, there are [5] schools.\n\nPresident of Chile Luis Vega: Thank you.", "Luis Vega indirect CL"],
  ["President of Peru Ana Salas: Mr Vega said 5 percent. I have another figure: [6] percent.\n\nPresident of Chile Luis Vega: Yes.", "Ana Salas transcript PE"],
  ["President of Peru Ana Salas: Mr Vega and I noted that trade grew by [5] percent.", "Ana Salas transcript PE"],
  ["Ana Salas’s remarks:\n\nDear friends,\n\nTrade grew by [5] percent.", "Ana Salas transcript -"],
  ["Welcoming the guests, Ana Salas said: Dear friends, we are glad.\n\nTrade grew by [5] percent.", "Ana Salas transcript -"],
  ["President of Peru Ana Salas: Welcome.\n\n* * *\n\nTrade grew by [5] percent.", null],
  ["Grant Assistance: [5] billion yen", null],
  ["Exports to Peru from Chile: [5] billion yen", null],
];

const RUSSIAN: readonly (readonly [string, string | null])[] = [
  ["Товарооборот вырос на [5] процентов.", null],
  ["Министр торговли Перу Анна Салас сообщила, что товарооборот вырос на [5] процентов.", "Анна Салас indirect PE"],
  ["Товарооборот вырос на [5] процентов, сообщил посол Перу в Москве Иван Салас.", "Иван Салас indirect PE"],
  ["Товарооборот вырос на [5] процентов. Об этом заявил Иван Салас.", "Иван Салас indirect -"],
  ["Товарооборот вырос на [5] процентов\n\nОб этом заявил сегодня Иван Салас.", "Иван Салас indirect -"],
  ["По данным Федеральной таможенной службы, товарооборот вырос на [5] процентов.", "Федеральная таможенная служба according_to -"],
  ["Встреча с Иваном Петровым прошла в Лиме. По мнению Лаврова, товарооборот вырос на [5] процентов.", "Сергей Лавров according_to RU"],
  ["«Товарооборот вырос на [5] процентов, и это хорошо», — сказал Иван Салас.", "Иван Салас direct -"],
  ["В.Путин: Добрый день! Товарооборот вырос на [5] процентов.", "Владимир Путин transcript RU"],
  ["Анна Салас во время разговора с Иваном Вегой подчеркнула, что оборот вырос на [5] процентов.", "Анна Салас indirect -"],
];

const AZERBAIJANI: readonly (readonly [string, string | null])[] = [
  ["Dövriyyə [5] faiz artıb.", null],
  ["Nazir Mikayıl Cabbarov bildirib ki, dövriyyə [5] faiz artıb.", "Mikayıl Cabbarov indirect AZ"],
  ["Dövriyyə [5] faiz artıb, Dövlət Gömrük Komitəsi məlumat verib.", "Dövlət Gömrük Komitəsi indirect -"],
  ["Nazir Mikayıl Cabbarov danışıb. O bildirib ki, dövriyyə [5] faiz artıb.", "Mikayıl Cabbarov indirect AZ"],
];

describe("findSpeech", () => {
  it.each(ENGLISH)("knows who says %s", (text, expected) => expect(speakerOf(text, "en")).toBe(expected));
  it.each(RUSSIAN)("knows who says %s", (text, expected) => expect(speakerOf(text, "ru")).toBe(expected));
  it.each(AZERBAIJANI)("knows who says %s", (text, expected) => expect(speakerOf(text, "az")).toBe(expected));

  it("reads no farther than the opening and the paragraph behind the last figure, once somebody has spoken", () => {
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "Easter"];
    const text = days.map((day) => `On ${day} the Finance Ministry said that trade grew.`).join("\n\n");
    const model = buildTextModel(text, null, "en");
    const lastDay = (until?: number): string => days.findLast((day) => text.indexOf(day) < (findSpeech(model, findPlaces(model), until).at(-1)?.end ?? 0)) ?? "";
    expect([lastDay(text.indexOf("Wednesday")), lastDay(text.indexOf("Sunday")), lastDay()]).toEqual(["Friday", "Christmas", "Easter"]);
  });
});
