import { describe, expect, test } from "vitest";
import { extractClaims } from "@/lib/extract";

/** Sentences whose numbers are no claims. The list grows with every false claim that is met. */
const NEGATIVES: Readonly<Record<string, readonly string[]>> = {
  dates: [
    "Russia and Azerbaijan signed the declaration on 22 February 2022.",
    "The ministers of Poland and Ukraine will meet on March 14 at 10:30.",
    "Россия и Азербайджан подписали декларацию 22 февраля 2022 года.",
    "Sənəd 2022-ci il fevralın 22-də Moskvada imzalanıb.",
  ],
  ordinals: [
    "The 14th Russia-Kazakhstan forum opened in Omsk.",
    "It was the 3rd meeting of the two presidents of Chile and Peru this year.",
    "Состоялось 19-е заседание комиссии России и Сербии.",
    "Azərbaycan və Türkiyə XXI əsrdə yeni layihələrə başlayır.",
  ],
  anniversaries: [
    "Egypt and India marked 75 years of diplomatic relations.",
    "Россия и Вьетнам отмечают 70-летие дипломатических отношений.",
  ],
  "ages and terms": [
    "The 61-year-old ambassador of Norway in Chile spoke for three hours.",
    "The talks between Iran and Iraq lasted 4 hours.",
    "Переговоры России и Турции длились 5 часов.",
  ],
  "names and numbers of things": [
    "Turkey bought the S-400 system from Russia.",
    "A Boeing 737 of the Azerbaijani airline landed in Kazan.",
    "The council of the two states adopted Resolution 1701.",
    "Leaders of the G20 met in Osaka.",
    "В Иране приземлился самолёт Ту-204.",
  ],
  "counters and notices": [
    "There were 2,310 press releases posted in the last 24 hours.",
    "Call the embassy of Peru at +51 1 215 3500.",
    "Page 4 of 12",
  ],
  "sport and weather": [
    "Georgia beat Turkey 3:1, and the winger, 24, scored twice.",
    "In Tashkent it will be 31 degrees, with wind of 5-7 m/s.",
    "Azərbaycan yığması Gürcüstana 2:0 hesabı ilə qalib gəlib.",
  ],
  "years beside a thing": ["Iran and Pakistan spoke of the 1979 treaty.", "Kenya and Uganda renewed the 2004 protocol."],
  "amounts that a price buys": ["A visa of Poland costs 35 euros and is valid for 90 days."],
  "speeds and heights": ["Kenya asked whether planes could be bought from Brazil. They flew at 900 kilometres an hour over 300 metres of sand."],
  "small talk": [
    "One of the two sides, Brazil, asked for a break.",
    "Both presidents of Kenya and Uganda named three main areas of cooperation.",
  ],
};

describe.each(Object.entries(NEGATIVES))("%s are no claims", (_, sentences) => {
  test.each(sentences)("%s", (text) => {
    const { claims } = extractClaims({ id: "n", text, title: null, publishedAt: "2023-05-01", publisher: null, lang: null });
    expect(claims.map(({ quote, indicator }) => `${quote} = ${indicator}`)).toEqual([]);
  });
});
