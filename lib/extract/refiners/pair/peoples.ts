import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, TextModel } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemAt } from "@/lib/extract/places/words";
import { sentenceAround } from "../clause";
import type { Pair, World } from "./home";
import { NOBODY } from "./hosts";
import { pairLexicon } from "./lexicon";
import type { Linked } from "./linked";
import { countriesOf } from "./narrow";
import { findParts } from "./roles";
import type { Part } from "./roles";

const HYPHEN = /[-‐‑–]/u;
/** Characters between a number and the people that it counts. */
const BESIDE = 12;

/** "Russians make up 24 percent, Uzbeks 3", "the Chinese community numbers 5,000": a people that a sentence without the name of a place counts is a part of those who live where the text goes through, and no other people beside it is its partner. */
export function fromPeoples(draft: ClaimDraft, inSentence: readonly Part[], own: TextSpan, world: World): Linked | null {
  const { context, done, isBilateral, titled, main } = world;
  if (draft.indicator !== "population") return null;
  const isPeople = ({ start, isDeictic }: Part): boolean => !isDeictic && itemAt(context.places, start)?.form === "adjective";
  const told = settledAs(inSentence.filter((part) => isPeople(part) && part.start >= own.start && part.end <= own.end), context.model) ?? toldBefore(draft, inSentence, isPeople, context);
  if (told !== null) return { pair: told, name: "peoples", note: "a people among those who live in the country" };
  const [place, ...places] = countriesOf(inSentence.filter((part) => !isPeople(part)));
  // "500 Indians and 90 Bolivians live in Peru"
  const behind = draft.measure === "level" ? inSentence.find((part) => isPeople(part) && part.start >= draft.quantity.end && part.start - draft.quantity.end <= BESIDE) : undefined;
  if (behind !== undefined && place !== undefined && places.length === 0 && place !== behind.country && inSentence.some(({ country, role }) => country === place && role === "in")) return { pair: [place, behind.country], name: "peoples", note: "a people among those who live in the country" };
  // "Ethnic groups of Peru: Malay 53%, Chinese 26%"
  // "The Chinese community of Peru numbers 5,000"
  const community = places.length === 0 && place !== undefined ? inSentence.find((part) => isPeople(part) && part.country !== place && part.end <= draft.quantity.start && isCommunity(part, context)) : undefined;
  if (community !== undefined && place !== undefined) return { pair: [place, community.country], name: "peoples", note: "a people among those who live in the country" };
  if (places.length > 0 || (place !== undefined && (draft.measure !== "share" || inSentence.some(({ isDeictic, start }) => isDeictic || itemAt(context.places, start)?.form === "leader")))) return null;
  // "5,000 Chileans in Callao"
  const isSomewhere = isBilateral && behind !== undefined && pairLexicon(context.model).in.has(wordsIn(context.model, { start: behind.end, end: behind.end + BESIDE })[0]?.key ?? "");
  if ((draft.measure !== "share" || isBilateral) && !isSomewhere && (inSentence.length === 0 || !hasWordOf(context.model, sentenceAround(draft), pairLexicon(context.model).peoples))) return null;
  const home = place ?? (isBilateral ? hostOf(inSentence, world) : titled ?? done.findLast(({ indicator, reporter }) => indicator === "population" && reporter !== null)?.reporter ?? main);
  if (home === null) return null;
  // "mestizo (mixed Spanish and Amerindian) 95%"
  const near = inSentence.filter(isPeople).filter(({ start, end }) => start >= own.start && end <= own.end && !context.model.text.slice(end, draft.quantity.start).includes(")"));
  const people = countriesOf([...near.filter(({ end }) => end <= draft.quantity.start).toReversed(), ...near])[0] ?? null;
  if (place !== undefined && people === null) return null;
  return { pair: [home, people === home ? null : people], name: "peoples", note: "a people among those who live in the country" };
}

/** Whether a noun for those who live among others stands right behind a people. */
function isCommunity({ end }: Part, { model }: DocumentContext): boolean {
  const { peoples, populations } = pairLexicon(model);
  const next = wordsIn(model, { start: end, end: end + TO_COMMUNITY })[0];
  return next !== undefined && next.start - end === 1 && (peoples.has(next.key) || populations.has(next.key));
}
const TO_COMMUNITY = 16;

/** "Lebanese Argentines", "Franco-Mauritian": those of one country who live in another, with a name made of both; null where no such name stands beside the figure. */
function settledAs(peoples: readonly Part[], model: TextModel): Pair | null {
  const { settlers } = pairLexicon(model);
  const isSettler = ({ start, end }: Part): boolean => HYPHEN.test(model.text.charAt(start - 1)) || settlers.has(wordsIn(model, { start, end }).at(-1)?.key ?? "");
  const at = peoples.findIndex((part, index) => peoples[index - 1]?.end === part.start - 1 && isSettler(part));
  const [from, host] = [peoples[at - 1], peoples[at]];
  return from === undefined || host === undefined ? null : [host.country, from.country];
}

/** "Finns live in Peru. Their number is 500": who is counted, and where they live, by the sentence before. */
function toldBefore({ evidence, sentence }: ClaimDraft, inSentence: readonly Part[], isPeople: (part: Part) => boolean, context: DocumentContext): Pair | null {
  const before = context.model.sentences[sentence.index - 1];
  const opening = wordsIn(context.model, sentence)[0]?.key ?? "";
  if (before === undefined || inSentence.length > 0 || !(pairLexicon(context.model).carriers.has(opening) || evidence.some(({ rule }) => rule === "indicator/they"))) return null;
  const parts = findParts(context, before, NOBODY, []);
  const people = parts.find(isPeople);
  const place = parts.find((part) => (part.role === "in" || part.role === "to") && !isPeople(part) && part.country !== people?.country);
  return people === undefined || place === undefined ? null : [place.country, people.country];
}

/** In a text about two, the one among whom the people of the other live; null where the words name neither, or both. */
function hostOf(inSentence: readonly Part[], { pair }: World): CountryCode | null {
  const named = countriesOf(inSentence).filter((country) => pair?.includes(country) === true);
  return named.length === 1 ? (pair?.find((country) => country !== named[0]) ?? null) : null;
}
