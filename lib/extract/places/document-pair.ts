import type { CountryCode } from "@/lib/domain/place";
import { alternatives } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import type { PlaceMention, TextModel } from "@/lib/extract/model";
import { buildTextModel } from "@/lib/extract/text";
import { findPlaces } from "./find";
import { itemsIn } from "./words";

/** How much a mention says of what the document is about: a capital may be a mere venue, a leader a mere guest. */
const WEIGHTS: Readonly<Record<PlaceMention["form"], number>> = { name: 3, adjective: 3, leader: 2, capital: 1, company: 1, deictic: 0 };
const OPENING_LENGTH = 600;

function count(mentions: readonly PlaceMention[], weight: number, into: Map<CountryCode, number>): void {
  for (const mention of mentions) into.set(mention.country, (into.get(mention.country) ?? 0) + WEIGHTS[mention.form] * weight);
}

type Ranked = readonly (readonly [CountryCode, number])[];

/** Three steps ask for the countries of a document. */
const rankings = new WeakMap<readonly PlaceMention[], Ranked>();

/** Countries of the document with their weight, heaviest first; the title and the opening count more. */
export function rankCountries(model: TextModel, places: readonly PlaceMention[]): Ranked {
  const known = rankings.get(places);
  if (known !== undefined) return known;
  const ranked = rankAnew(model, places);
  rankings.set(places, ranked);
  return ranked;
}

function rankAnew(model: TextModel, places: readonly PlaceMention[]): Ranked {
  const weights = new Map<CountryCode, number>();
  count(places, 1, weights);
  const opening = { start: 0, end: Math.min(OPENING_LENGTH, model.text.length) };
  count(itemsIn(places, opening), 1, weights);
  const first = model.paragraphs[0];
  if (first !== undefined) count(itemsIn(places, first), 3, weights);
  return [...weights].sort((left, right) => right[1] - left[1]);
}

/** What stands before a country with which another trades, and in a language that tells it by such words alone, before one that goods come from or go to. */
const asOther = perLanguage(({ pairs, joiners, grammar }) => {
  const words = [...pairs.with.filter((word) => !joiners.and.includes(word)), ...(grammar.cases === "none" ? [...pairs.from, ...pairs.to] : [])];
  return new RegExp(`(?<!\\p{L})(?:${alternatives(words)})\\s(?:the\\s)?$`, "iu");
});
/** Characters that hold it. */
const OTHER_REACH = 16;

/** Whether a country is named as the other side of somebody's trade. */
export const isOtherSide = ({ text, lang }: TextModel, { start }: PlaceMention): boolean => asOther(lang).test(text.slice(Math.max(0, start - OTHER_REACH), start));

/** Two steps ask for the countries that a document names by themselves. */
const owns = new WeakMap<readonly PlaceMention[], ReadonlyMap<CountryCode, number>>();

/** How often a text names each country by itself and not as the other side of somebody's trade. */
function countOwn(model: TextModel, places: readonly PlaceMention[]): ReadonlyMap<CountryCode, number> {
  const known = owns.get(places);
  if (known !== undefined) return known;
  const own = new Map<CountryCode, number>();
  for (const mention of places) if (!isOtherSide(model, mention)) own.set(mention.country, (own.get(mention.country) ?? 0) + 1);
  owns.set(places, own);
  return own;
}

/** The countries of a text, first those that it names the most by themselves and not as the other side of somebody's trade: sums are told in their money. */
export function rankTellers(model: TextModel, places: readonly PlaceMention[]): readonly CountryCode[] {
  const own = countOwn(model, places);
  const ranked = rankCountries(model, places).map(([country]) => country);
  return ranked.toSorted((left, right) => (own.get(right) ?? 0) - (own.get(left) ?? 0));
}

/** Whether a country stands in the first two paragraphs, where a text says what it is about. */
function isInOpening(model: TextModel, places: readonly PlaceMention[], country: CountryCode): boolean {
  const end = model.paragraphs[1]?.end ?? model.text.length;
  return places.some((mention) => mention.end <= end && mention.country === country);
}

/** The countries that the title names, in order. */
export function titleCountries(model: TextModel): readonly CountryCode[] {
  return [...new Set(titleMentions(model).map((mention) => mention.country))];
}

interface Title {
  readonly model: TextModel;
  readonly mentions: readonly PlaceMention[];
}

/** A title is read once: a dozen questions about a claim ask for its countries. */
const titles = new WeakMap<TextModel, Title>();

function readTitle(model: TextModel): Title | null {
  if (model.title === null) return null;
  const known = titles.get(model);
  if (known !== undefined) return known;
  const own = buildTextModel(model.title, null, model.lang);
  const title = { model: own, mentions: findPlaces(own) };
  titles.set(model, title);
  return title;
}

/** The title as a text of its own; null where there is none. */
export const titleModel = (model: TextModel): TextModel | null => readTitle(model)?.model ?? null;

/** The mentions of countries in the title, by offsets of the title. */
export const titleMentions = (model: TextModel): readonly PlaceMention[] => readTitle(model)?.mentions ?? [];

/** "Trade with Peru and Chile": what stands before and between two countries that a third has to do with. */
const partnersOf = perLanguage(({ pairs, joiners }) => {
  const [before, and] = [alternatives(pairs.with.filter((word) => !joiners.and.includes(word))), alternatives(joiners.and)];
  return { before: new RegExp(`(?<!\\p{L})(?:${before})\\s$`, "iu"), between: new RegExp(`^\\s(?:${and})\\s(?:(?:${before})\\s)?$`, "iu") };
});

/** Whether the title names its two countries as the partners of a third, which the text tells. */
function namesPartners(model: TextModel): boolean {
  const title = readTitle(model);
  const [first, second] = title?.mentions ?? [];
  if (title === null || first === undefined || second === undefined || model.grammar.adpositions !== "before") return false;
  const { before, between } = partnersOf(model.lang);
  const { text } = title.model;
  return before.test(text.slice(0, first.start)) && between.test(text.slice(first.end, second.start));
}

/** The country that has to do with two partners, and the one of them that the text goes on to; null where it tells of both. */
function pairOfPartners(partners: readonly CountryCode[], ranked: Ranked): readonly [CountryCode, CountryCode] | null {
  const main = ranked.find(([country]) => !partners.includes(country))?.[0];
  const [told, other] = ranked.filter(([country]) => partners.includes(country));
  return main === undefined || told === undefined || other !== undefined ? null : [main, told[0]];
}

/** The two countries of the title, or the one there with the one that the text names above all. */
function titlePair(model: TextModel, ranked: readonly (readonly [CountryCode, number])[]): readonly [CountryCode, CountryCode] | null {
  const titled = titleCountries(model);
  const [one, two] = titled;
  const [main, next] = ranked;
  if (one === undefined || titled.length > 2) return null;
  if (two !== undefined && namesPartners(model)) return pairOfPartners([one, two], ranked);
  if (two !== undefined) return two === main?.[0] ? [two, one] : [one, two];
  return main !== undefined && one !== main[0] && main[1] > 1.5 * (next?.[0] === one ? 0 : (next?.[1] ?? 0)) ? [one, main[0]] : null;
}

/** The two countries a document is about, heaviest first. */
function heaviestPair(model: TextModel, places: readonly PlaceMention[]): readonly [CountryCode, CountryCode] | null {
  const ranked = rankCountries(model, places);
  const [first, second, third] = ranked;
  if (first === undefined || second === undefined) return titlePair(model, ranked);
  if (!isInOpening(model, places, second[0]) && places.filter((mention) => mention.country === second[0] && mention.form !== "capital").length < 2) return titlePair(model, ranked);
  const titled = titleCountries(model);
  const [titleOne] = titled;
  if (titled.length === 1 && titleOne !== undefined && titleOne !== first[0] && titleOne !== second[0]) return titlePair(model, ranked);
  const isOfOthers = titled.length === 2 && !titled.every((country) => country === first[0] || country === second[0]);
  if (isOfOthers) return titlePair(model, ranked);
  const isThirdAsHeavy = third !== undefined && third[1] * 1.25 >= second[1];
  return second[1] >= 4 && !isThirdAsHeavy ? [first[0], second[0]] : titlePair(model, ranked);
}

/** The two countries a document is about, heaviest first, but for whom it names only as the other side of the other's trade; null where one stands alone or a third is as heavy as the second. */
export function documentPair(model: TextModel, places: readonly PlaceMention[]): readonly [CountryCode, CountryCode] | null {
  const pair = heaviestPair(model, places);
  if (pair === null) return null;
  const own = countOwn(model, places);
  return own.has(pair[1]) && !own.has(pair[0]) ? [pair[1], pair[0]] : pair;
}
