import type { CountryCode } from "@/lib/domain/place";
import { findIndicator } from "@/lib/catalogue/indicators";
import type { ClaimDraft, DocumentContext, PlaceMention } from "@/lib/extract/model";
import { addMark, nextMarked } from "@/lib/extract/places/marks";
import { hasWordOf, isOneSpace, wordAtOrAfter } from "@/lib/extract/places/word-index";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { titleCountries, titleMentions, titleModel } from "@/lib/extract/places/document-pair";
import { sentenceAround } from "../clause";
import { pairLexicon } from "./lexicon";
import type { Sides } from "./roles";
import { areKin } from "./siblings";

/** Reporter and partner, as far as they are known. */
export type Pair = readonly [CountryCode | null, CountryCode | null];

/** What the document as a whole says of its countries, worked out once. */
export interface World {
  readonly context: DocumentContext;
  readonly pair: readonly [CountryCode, CountryCode] | null;
  /** Whether the text is about what its two countries have together, so that a figure of one is meant with the other. */
  readonly isBilateral: boolean;
  readonly main: CountryCode | null;
  /** The one country that the title names; null where it names none or several. */
  readonly titled: CountryCode | null;
  /** How many countries the title names. */
  readonly titledCount: number;
  /** The countries that the document names, most named first. */
  readonly ranked: readonly CountryCode[];
  /** The same, those first that are named the most by themselves and not as the other side of somebody's trade. */
  readonly tellers: readonly CountryCode[];
  /** The countries that the document calls by their names and not by their people alone, most named first: people go to a place by its name. */
  readonly named: readonly CountryCode[];
  /** Countries that stand somewhere as items of a list, a figure right behind them: partners, not whose list it is. */
  readonly items: ReadonlySet<CountryCode>;
  /** Countries whose partners the text speaks of ("the largest partner of Peru"), in the order of the text. */
  readonly homes: readonly CountryCode[];
  /** Countries that people come to by the words of the text and of its title, the most often told first. */
  readonly hosts: () => readonly CountryCode[];
  /** The one country whose goods others buy by the words of the text and its title ("the buyers of Peruvian tea"). */
  readonly seller: CountryCode | null;
  /** Where each country is first named; those of the title before all. */
  readonly firstNamed: ReadonlyMap<CountryCode, number>;
  /** Pairs of the figures so far, by indicator, for those whose sentence names nobody. */
  readonly known: Map<string, readonly [CountryCode | null, CountryCode | null]>;
  /** The last figures, with their countries. */
  readonly done: ClaimDraft[];
}

/** A bracket or a dash with a number right behind a country. */
const ITEM = /^\s?(?:\(|[–—-]\s)(?:\p{L}{2,9}\s){0,2}[$€£¥+−-]?\s?\d/u;

/** One of these signs stands right behind the country, or with a space between. */
const OPENS_ITEM = "(–—-";

/** Countries with a figure right behind them somewhere in the text. */
export function countriesOfLists({ model, places }: DocumentContext): ReadonlySet<CountryCode> {
  const { text } = model;
  const countries = new Set<CountryCode>();
  for (const { end, country, form } of places) {
    // A capital before a dash opens a report ("LIMA - 5,000 guests").
    const opens = form !== "capital" && (OPENS_ITEM.includes(text.charAt(end)) || OPENS_ITEM.includes(text.charAt(end + 1)));
    if (opens && /[\s(]/u.test(text.charAt(end)) && ITEM.test(text.slice(end, end + 32))) countries.add(country);
  }
  return countries;
}

/** Words for partners and markets: where a text has none, none of its countries need be asked. */
const NAMES_PARTNER = addMark(({ key }, lang) => pairLexicon({ lang }).partners.has(key) || pairLexicon({ lang }).markets.has(key));

/** Whether a sign parts two words; the point behind "U.S." ends no sentence. */
function isParted(text: string, left: Word, right: Word, isBehindName: boolean): boolean {
  if (isOneSpace(text, left, right)) return false;
  const gap = text.slice(left.end, right.start);
  return /[.,;:()\n]/u.test(isBehindName ? gap.replace(/^\.(?=\s\p{Ll})/u, "") : gap);
}

/** Countries that are told to have partners: behind the word where owners stand there and with "of", in front of it with "'s trading" and the like. */
export function countriesWithPartners({ model, places }: Pick<DocumentContext, "model" | "places">): readonly CountryCode[] {
  const words = wordsOf(model);
  // Asked of one place, only the words beside it are looked at, below.
  if (places.length > 1 && nextMarked(model.marks, NAMES_PARTNER, 0, words.length) === words.length) return [];
  const { partners, owners, markets, marketKinds, describesPartners, ofHome, tradeNouns, articles } = pairLexicon(model);
  const { owner } = model.grammar;
  const isHome = (place: PlaceMention): boolean => {
    const at = wordAtOrAfter(model, place.start);
    const from = wordAtOrAfter(model, place.end);
    const reach = Math.min(words.length, from + MOST_BEHIND);
    if (nextMarked(model.marks, NAMES_PARTNER, Math.max(0, at - MOST_BEFORE), reach) >= reach) return false;
    const first = articles.has(words[at - 1]?.key ?? "") ? at - 1 : at;
    const link = words[first - 1]?.key ?? "";
    const isLinked = ofHome.has(link);
    const before = isLinked ? words[first - 2] : words[first - 1];
    const isMarket = isLinked && before !== undefined && markets.has(before.key) && marketKinds.has(words[first - 3]?.key ?? "");
    if (owner !== "before" && before !== undefined && (partners.has(before.key) || isMarket) && place.start - before.end <= 9 && !OPENS_LIST.test(model.text.slice(before.end, place.start))) return owner === "behind" || isLinked;
    for (let next = from; next < reach; next += 1) {
      const [word, last] = [words[next], words[next - 1]];
      if (word === undefined || last === undefined || isParted(model.text, last, word, next === from)) return false;
      if (partners.has(word.key) || (markets.has(word.key) && marketKinds.has(last.key))) return owner !== "behind";
      const isGoods = next > from && describesPartners.has(words[next - 1]?.key ?? "") && [next + 1, next + 2].some((ahead) => tradeNouns.has(words[ahead]?.key ?? ""));
      if (isGoods && !tradeNouns.has(words[next + 1]?.key ?? "")) next += 1;
      else if (!isGoods && !describesPartners.has(word.key) && !owners.has(word.key) && !ORDINAL.test(word.key)) return false;
    }
    return false;
  };
  return [...new Set(places.filter((place) => place.form !== "leader" && isHome(place)).map((place) => place.country))];
}

/** Words behind a country up to that for its partners ("'s seventh largest palm oil export market"). */
const MOST_BEHIND = 8;
/** And in front of it ("partner of the"). */
const MOST_BEFORE = 3;

/** "Peru's 18th largest partner" */
/** What parts the word for partners from the first of them ("partners: Peru"). */
const OPENS_LIST = /[:(–—]/u;
const ORDINAL = /^\d{1,3}\p{L}{1,3}$/u;

/** Countries by how often they are called by name, those of the title once more. */
export function rankNamed({ model, places }: DocumentContext): readonly CountryCode[] {
  const counts = new Map<CountryCode, number>();
  const titled = titleMentions(model);
  for (const { country, form } of [...places, ...titled, ...titled]) if (form === "name") counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1]).map(([country]) => country);
}

const OPENING_PARAGRAPHS = 3;

/** The only country of the title, or null. */
export function titledAlone({ model }: DocumentContext): CountryCode | null {
  const titled = titleCountries(model);
  return titled.length === 1 ? (titled[0] ?? null) : null;
}

/** Whether the title tells of people of two countries who meet. */
function tellsOfMeeting(model: DocumentContext["model"]): boolean {
  const { meets } = pairLexicon(model);
  const title = titleModel(model);
  return title !== null && wordsOf(title).some(({ key }) => meets.has(key));
}

/** The country of an office and that of the only guest whom its title says it met; null where no office of one country tells of a meeting with another. */
export function pairOfMeeting(model: DocumentContext["model"], office: CountryCode | null): readonly [CountryCode, CountryCode] | null {
  const [guest, ...others] = office === null ? [] : titleCountries(model);
  return office === null || guest === undefined || guest === office || others.length > 0 || !tellsOfMeeting(model) ? null : [office, guest];
}

/** Whether the title names both, or a sentence of the opening sets both beside a word for what is mutual. */
export function isAboutBoth(context: DocumentContext, pair: readonly [CountryCode, CountryCode] | null): boolean {
  if (pair === null) return false;
  const { model, places } = context;
  const titled = titleCountries(model);
  if (titled.length > 2) return false;
  if (pair.every((country) => titled.includes(country))) return true;
  // "Meeting with the Premier of Peru", as the government of Chile tells it.
  if (titled.length === 1 && context.home !== null && pair.includes(context.home) && tellsOfMeeting(model) && titled.every((country) => country !== context.home && pair.includes(country))) return true;
  const { mutual, between } = pairLexicon(model);
  const last = model.paragraphs[OPENING_PARAGRAPHS - 1]?.lastSentence ?? model.sentences.length - 1;
  return model.sentences.slice(0, last + 1).some((sentence) => {
    const here = itemsIn(places, sentence);
    return pair.every((country) => here.some((place) => place.country === country)) && (hasWordOf(model, sentence, mutual) || hasWordOf(model, sentence, between));
  });
}

/** The country that most of the pairs so far have in common, none of `partners`; where two are as common, the reporter of the last one of the same kind. */
function commonOf(kin: readonly ClaimDraft[], partners: readonly CountryCode[], like: ClaimDraft | undefined): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const country of kin.flatMap(({ reporter, partner }) => [reporter, partner])) if (country !== null && !partners.includes(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count === most).map(([country]) => country);
  const last = (like ?? kin.at(-1))?.reporter ?? null;
  return common.length === 1 ? (common[0] ?? null) : last;
}

/** Where a text that counts guests and names no host is written: they come there; null where it names one, or its own country. */
export function hostUnnamed({ context: { home }, homes, hosts, ranked }: World): CountryCode | null {
  return home !== null && homes.length === 0 && !ranked.includes(home) && hosts().length === 0 ? home : null;
}

/** The country whose figures the text goes through, other than those named as its partners. */
export function homeOf(draft: ClaimDraft, partners: readonly CountryCode[], world: World, sides: Sides): CountryCode | null {
  const { home } = world.context;
  const kin = world.done.filter((other) => areKin(other, draft));
  const last = commonOf(kin, partners, kin.findLast(({ indicator }) => indicator === draft.indicator));
  const isFree = (country: CountryCode | null): boolean => country !== null && !partners.includes(country);
  // "Chile bought 5 from Peru. From Iran came 3", told in Peru: still what Chile bought.
  const before = partners.length > 0 ? world.done.findLast(({ sentence }) => sentence.index < draft.sentence.index) : undefined;
  const isGoneOn = before !== undefined && before.indicator === draft.indicator && before.partner !== null && before.partner === sides.home && sides.self === null && draft.sentence.index - before.sentence.index === 1 && draft.sentence.paragraph === before.sentence.paragraph;
  if (isGoneOn && isFree(before.reporter)) return before.reporter;
  const own = [sides.self, sides.home === null || world.ranked.includes(sides.home) ? sides.home : null].find(isFree) ?? null;
  if (own !== null) return own;
  if (draft.indicator === "exports" && partners.length === 0 && world.seller !== null) return world.seller;
  const isHosted = findIndicator(draft.indicator ?? "")?.pairRule === "host_first";
  const unnamed = isHosted ? hostUnnamed(world) : null;
  if (isFree(unnamed)) return unnamed;
  const candidates = isHosted ? [...world.hosts(), ...world.homes, world.titled, last, ...world.named, ...world.ranked, home] : [...world.homes, world.titled, last, ...world.tellers, home];
  return candidates.find((country) => isFree(country) && country !== null && !world.items.has(country)) ?? candidates.find(isFree) ?? (isFree(sides.home) ? sides.home : null);
}

/** What two countries have with each other and nobody has with all. */
export const TOGETHER: ReadonlySet<string> = new Set(["treaties", "projects", "participants", "regions"]);

/** Whether a figure is of what two have together, by what it counts, or by a word for it in a text about the two. */
export function isOfBoth(draft: ClaimDraft, { context: { model }, isBilateral }: World): boolean {
  return TOGETHER.has(draft.indicator ?? "") || (isBilateral && hasWordOf(model, sentenceAround(draft), pairLexicon(model).mutual));
}
