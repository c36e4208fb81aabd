import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";
import type { Language } from "@/lib/domain/document";

/** The words of each figure and whose it is, as "5 tonnes PE>CL". */
function read(lang: Language, title: string, text: string): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title, publishedAt: "2024-02-01", publisher: null, lang });
  for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
  return claims.map(({ quote, reporter, partner }) => `${quote} ${reporter ?? "-"}>${partner ?? "-"}`);
}

type Row = [string, Language, string, string, readonly string[]];

const OPEN: readonly Row[] = [
  ["those outside a union are no partner", "en", "Georgia exports more to Turkey", "Georgia's exports to non-EU countries grew by 7 percent. Exports to EU members rose by 3 percent.", ["7 percent GE>-", "3 percent GE>EU"]],
  ["those outside a union in Russian", "ru", "Польша и Украина", "Экспорт Польши в страны, не входящие в ЕС, вырос на 7%. Экспорт на Украину составил 9 млрд евро.", ["7% PL>-", "9 млрд евро PL>UA"]],
  ["trade between a country and a part of the world", "en", "Kenya and Uganda", "Trade between Kenya and Africa reached $5 billion in 2021.", ["$5 billion KE>-"]],
  ["a region in a list of figures in brackets", "en", "Poland is popular with students from Ukraine", "Foreign students came to Poland from Eastern Europe. Students from South Asia (40%) and Western Europe (10%) followed.", ["40% PL>-", "10% PL>-"]],
  ["goods in transit", "en", "Freight traffic between Georgia and Turkey", "Freight traffic between Georgia and Turkey reached 3 million tons in 2022. The volume of transit cargo through Georgia rose 12 percent.", ["3 million tons GE>TR", "12 percent GE>-"]],
  ["goods in transit in Russian", "ru", "Транзит", "Перевозки грузов между Грузией и Турцией составили 3 млн тонн. Объем транзита через Грузию вырос на 12%.", ["3 млн тонн GE>TR", "12% GE>-"]],
  ["those who go abroad are counted without a host", "en", "Tourism in Georgia", "Outbound tourism of Georgians: 900,000 tourists from Georgia travelled abroad in 2022.", ["900,000 ->GE"]],
  ["those who go abroad in Azerbaijani", "az", "Qazaxıstan turizmi", "Keçən il xaricə gedən Qazaxıstan vətəndaşlarının sayı 3,5 milyon nəfər olub.", ["3,5 milyon ->KZ"]],
  ["two partners of one share, one of them that of the document", "en", "Polish exports to Ukraine and Lithuania", "More than 12 percent of Polish exports went to the markets of Ukraine and Lithuania last year.", ["12 percent PL>-"]],
  ["guests from several countries at once", "en", "Guests of Georgia", "Georgia welcomed 800,000 foreign visitors in May 2023. Visitors from Russia, Turkey and Armenia accounted for 71 percent of the total.", ["800,000 GE>-", "71 percent GE>-"]],
  ["a seat of a body is no partner", "en", "Ukraine", "The exports of the Washington-based lender's client Ukraine to Poland rose 12 percent.", ["12 percent UA>PL"]],
];

const TWO: readonly Row[] = [
  ["a country right in front of its exports sells them", "en", "India is Brazil's partner", "India is the largest Brazilian export destination in Asia ($6 billion) in 2022.", ["$6 billion BR>IN"]],
  ["exports beside imports of the other side", "en", "Uganda and Kenya", "Uganda's imports from Kenya were worth $800 million, with Ugandan exports amounting to only $300 million.", ["$800 million UG>KE", "$300 million UG>KE"]],
  ["an abbreviation in front of its exports", "en", "U.S. trade with Chile", "Chile is a large U.S. export destination ($6 billion).", ["$6 billion US>CL"]],
  ["what is bound for a country goes there", "en", "Peru and Chile", "Last year copper accounted for 12 percent of Chile-bound exports from Peru.", ["12 percent PE>CL"]],
  ["a strait is no country", "en", "Morocco and Peru", "The port on the Strait of Gibraltar sent exports worth $6 million from Morocco to Peru.", ["$6 million MA>PE"]],
  ["whoever will receive buys", "en", "Norway to sell more gas to Poland", "Norway sells gas abroad. Poland will receive gas exports worth 3 billion cubic meters from Norway this year.", ["3 billion cubic meters NO>PL"]],
  ["a preposition said once", "ru", "Переводы из Польши", "Из Польши на Украину за 2019 год мигранты отправили $3 млрд, в Молдову – $200 млн, Грузию – $150 млн и Белоруссию – $90 млн.", ["$3 млрд PL>UA", "$200 млн PL>MD", "$150 млн PL>GE", "$90 млн PL>BY"]],
  ["countries of a reason are no partners", "ru", "Экспорт Грузии", "Экспорт Грузии в страны Евросоюза снизился на 6% в связи с уменьшением поставок в Болгарию и Румынию.", ["6% GE>EU"]],
];

const NEGATIVES: readonly Row[] = [
  ["a partner named beside its part of the world stays", "en", "Peru and Togo", "Peru's exports to Togo, its largest partner in Africa, rose 12 percent.", ["12 percent PE>TG"]],
  ["what a share is of says nothing of its partner", "en", "Uzbekistan and Kazakhstan", "Trade between Uzbekistan and Kazakhstan made up 17 percent of trade with Asia.", ["17 percent UZ>KZ"]],
  ["two countries of one trade are no several partners", "en", "Peru, Chile and Togo", "Trade between Chile and Togo grew by 4 percent, to the surprise of Peru.", ["4 percent CL>TG"]],
  ["goods in transit between two", "en", "Georgia and Turkey", "Transit cargo from Turkey to Georgia rose 12 percent.", ["12 percent TR>GE"]],
  ["those who go to a named country are its guests", "en", "Georgia", "In 2022, 900,000 Georgian tourists travelled abroad to Turkey.", ["900,000 TR>GE"]],
];

describe("figures of a country with all others", () => {
  it.each(OPEN)("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
});

describe("figures with the other side that their words name", () => {
  it.each([...TWO, ...NEGATIVES])("%s", (_name, lang, title, text, expected) => expect(read(lang, title, text)).toEqual(expected));
});
