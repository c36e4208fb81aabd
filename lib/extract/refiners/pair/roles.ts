import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { DocumentContext, PlaceMention } from "@/lib/extract/model";
import { firstWordOf, wordAtOrAfter } from "@/lib/extract/places/word-index";
import { firstAtOrAfter, itemsIn, wordsOf } from "@/lib/extract/places/words";
import type { Word } from "@/lib/extract/places/words";
import { withoutAsides } from "./asides";
import { roleBefore, roleOfPreposition } from "./before";
import type { Role } from "./before";
import { isBareName, roleOfName } from "./cases";
import { findDeictic } from "./deictic";
import { pairLexicon } from "./lexicon";
import type { PairLexicon } from "./lexicon";

export interface Part extends TextSpan {
  readonly country: CountryCode;
  readonly role: Role;
  /** Read from "our" or "your" and the speaker's side, not from a name. */
  readonly isDeictic: boolean;
  /** "we" in contrast to "our"; of a name, that a participle tells what it does. */
  readonly isSubject: boolean;
}

/** The two sides of whoever speaks; null where unknown. */
export interface Sides {
  readonly self: CountryCode | null;
  /** Whose "we" it is: the speaker's country, or that of the document's language. */
  readonly home: CountryCode | null;
  readonly other: CountryCode | null;
  /** Whose "our" it is: `home`, or else the country that the publisher writes from. */
  readonly ours: CountryCode | null;
  /** The country of the body that the sentence names as the source of its figures ("by the data of Peru's statistical office"). */
  readonly source: CountryCode | null;
}

/** What makes a country's name that of an owner. */
export const POSSESSIVE = /^['’]s?(?![\p{L}])/u;

/** "UK", "U.S.": names that stand before a noun as adjectives do ("the largest market for UK exports"). */
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;
/** "EU countries" are others than the Union. */
const UNION = "EU";

/** A word or two between commas ("Peru, in turn, was visited by"). */
const INSERTED = /^,\s(?:\p{Ll}{2,9}\s){0,2}\p{Ll}{2,9},\s(?=\p{Ll})/u;
const INSERTED_REACH = 32;

function readRole(context: DocumentContext, mention: PlaceMention): Role {
  const { model } = context;
  const words = wordsOf(model);
  const lexicon = pairLexicon(model);
  const at = wordAtOrAfter(model, mention.start);
  const behind = wordAtOrAfter(model, mention.end);
  const next = words[behind];
  const isPossessive = POSSESSIVE.test(model.text.slice(mention.end, mention.end + 3));
  const nextKey = isPossessive && next?.key === "s" ? words[behind + 1]?.key : next?.key;
  const afterNext = words[behind + (isPossessive && next?.key === "s" ? 2 : 1)]?.key;
  const isAdjacent = next !== undefined && next.start - mention.end <= 3;
  const { cases, owner, verb, inflection } = model.grammar;
  if (cases === "suffixes") {
    const word = model.text.slice(mention.start, mention.end);
    // "Perunun idxalı", in contrast to "Perudan idxalı".
    if (nextKey !== undefined && lexicon.needs.has(nextKey) && roleOfName(word, mention.country, model) === null) return "to";
    if (nextKey !== undefined && lexicon.shares.has(nextKey)) return "with";
    // "Avropa İttifaqı ölkələrinə": the noun for the states of a union bears the case.
    if (isAdjacent && nextKey !== undefined && lexicon.states.has(nextKey) && isBareName(word, mention.country, model)) return afterNext !== undefined && (lexicon.shares.has(afterNext) || lexicon.with.has(afterNext)) && !lexicon.joiners.has(afterNext) ? "with" : (inflection.endingRole(nextKey) ?? "owner");
    const owned = nextKey !== undefined && lexicon.owners.has(nextKey);
    const isOfNext = nextKey === undefined || lexicon.abroad.has(nextKey) || itemsIn(context.places, next ?? mention).length > 0;
    if (isAdjacent && [nextKey, isOfNext ? undefined : afterNext].some((key) => key !== undefined && lexicon.sites.has(key))) return "in";
    // A name that ends like a case ("Gürcüstan", "Rusiya") has none.
    if (isBareName(word, mention.country, model)) return nextKey !== undefined && isAdjacent && lexicon.with.has(nextKey) && !lexicon.joiners.has(nextKey) ? "with" : "owner";
    return roleOfName(word, mention.country, model) ?? (owned ? "owner" : (inflection.endingRole(word.toLowerCase()) ?? "owner"));
  }
  if ((mention.form === "name" || (mention.form === "capital" && verb === "anywhere")) && isVisited(context, mention)) return verb === "anywhere" ? "in" : "owner";
  const aside = model.text.charAt(mention.end) === "," ? INSERTED.exec(model.text.slice(mention.end, mention.end + INSERTED_REACH)) : null;
  if ((mention.form === "name" || mention.form === "capital") && (isAdjacent || aside !== null) && !isPossessive && !isOfOwner(context, at) && takesIn(context, aside === null ? behind : wordAtOrAfter(model, mention.end + aside[0].length))) return "in";
  if (mention.form === "name" && hasGuests(context, mention)) return "in";
  if (isAdjacent && nextKey !== undefined && lexicon.bound.has(nextKey)) return "to";
  if (owner === "behind" && mention.form === "name" && isSiteOrGuests(lexicon, words[at - 1]?.key ?? "") && lexicon.in.has(words[at - 2]?.key ?? "")) return "in";
  const city = cityBefore(context, at);
  if (city !== null) return roleBefore(context, wordAtOrAfter(model, city.start)) ?? "in";
  const describes = mention.form === "adjective" || isPossessive || (mention.country !== UNION && INITIALS.test(model.text.slice(mention.start, mention.end)));
  if (describes && isAdjacent && nextKey !== undefined) {
    // "imports of Peruvian goods"
    if (lexicon.wares.has(nextKey) && lexicon.incoming.has(words[words[at - 1]?.key === "of" ? at - 2 : at - 1]?.key ?? "")) return "from";
    if (cases === "endings" && lexicon.sites.has(nextKey)) return "in";
    if (lexicon.needs.has(nextKey) || (afterNext !== undefined && !isPossessive && lexicon.needs.has(afterNext) && !lexicon.owners.has(nextKey))) return "to";
    const noun = isPossessive && next.key === "s" ? words[behind + 1] : next;
    const isCapitalCity = noun !== undefined && model.text.charAt(noun.end) === " " && itemsIn(context.places, { start: noun.end, end: noun.end + 3 }).length > 0;
    if (isCapitalCity) return roleBefore(context, at) ?? "owner";
    if (isPossessive && !lexicon.sites.has(nextKey) && !lexicon.owners.has(nextKey)) return "owner";
    if (lexicon.owners.has(nextKey) || (afterNext !== undefined && lexicon.owners.has(afterNext))) return "owner";
  }
  const role = roleBefore(context, at, mention, isAdjacent ? nextKey : undefined) ?? "owner";
  return (role === "from" || role === "to") && isBothWays(words, at, lexicon, role) ? "with" : role;
}

/** Words before a country among which a joiner parts "to" from "from". */
const BOTH_WAYS = 5;

/** "exports to and imports from Peru": whether what stands right before a country and before a joiner leads both ways, so that each figure tells its own. */
function isBothWays(words: readonly Word[], at: number, { from, to, joiners }: PairLexicon, role: "from" | "to"): boolean {
  const other = role === "from" ? to : from;
  for (let back = at - 2; back >= Math.max(1, at - BOTH_WAYS); back -= 1) if (joiners.has(words[back]?.key ?? "")) return other.has(words[back - 1]?.key ?? "");
  return false;
}

/** "на территории Перу", "среди гостей Перу": whether a noun before a country's name is of what lies or comes there. */
const isSiteOrGuests = ({ sites, guests }: PairLexicon, key: string): boolean => sites.has(key) || guests.has(key);

/** Characters between a country and those who come to it. */
const TO_GUESTS = 30;
/** What may stand between the two: an adjective or two. */
const TO_GUEST = /^(?:['’]s?)?(?:\s\p{Ll}{3,13}){0,2}\s$/u;

/** "Peru's tourist arrivals", "Peru inbound tourism": whether those who come to a country stand right behind its name, in contrast to "Peruvian arrivals" and "UK arrivals". */
export function hasGuests({ model }: DocumentContext, { end }: PlaceMention): boolean {
  const { guests, inbound } = pairLexicon(model);
  const guest = firstWordOf(model, { start: end, end: end + TO_GUESTS }, POSSESSIVE.test(model.text.slice(end, end + 3)) ? guests : inbound);
  return guest !== null && TO_GUEST.test(model.text.slice(end, guest.start));
}

/** A word or two between a name and the time right behind it ("Перу в январе"). */
const BEFORE_TIME = /^\s(?:\p{L}{1,2}\s)?$/u;
const TO_TIME = 5;

/** Whether a verb of visiting stands right behind a country or behind the time told there ("Перу в январе посетили"). */
function isVisited({ model, periodsIn }: DocumentContext, { start, end }: PlaceMention): boolean {
  const words = wordsOf(model);
  if (pairLexicon(model).visits.size === 0) return false;
  const isVisit = (from: number): boolean => {
    const next = words[wordAtOrAfter(model, from)];
    return next !== undefined && next.start - from <= 3 && pairLexicon(model).visits.has(next.key);
  };
  const before = words[wordAtOrAfter(model, start) - 1];
  if (before !== undefined && roleOfPreposition(before.key, pairLexicon(model)) !== null && start - before.end <= 2) return false;
  if (isVisit(end)) return true;
  const [time] = periodsIn({ start: end, end: end + TO_TIME });
  return time !== undefined && BEFORE_TIME.test(model.text.slice(end, time.start)) && isVisit(time.end);
}

/** The city that a country's name explains ("in Lima, the capital of Peru"), `at` being the first word of that name; null where there is none. */
function cityBefore(context: DocumentContext, at: number): TextSpan | null {
  const words = wordsOf(context.model);
  const lexicon = pairLexicon(context.model);
  const noun = words[at - 1]?.key === "of" ? words[at - 2] : words[at - 1];
  if (noun === undefined || !lexicon.capitals.has(noun.key)) return null;
  return itemsIn(context.places, { start: noun.start - 40, end: noun.start }).findLast(({ form, end }) => form === "capital" && noun.start - end <= 8) ?? null;
}

/** "the investments of Peru attracted into Chile": whose something is told of takes nobody in. */
function isOfOwner({ model }: DocumentContext, at: number): boolean {
  const words = wordsOf(model);
  return words[at - 1]?.key === "of" && pairLexicon(model).owners.has(words[at - 2]?.key ?? "");
}

/** Whether the verb at a word takes somebody in: "received 5,000 guests", "was visited by"; "visited" without its passive is the guests'. */
function takesIn(context: DocumentContext, from: number): boolean {
  const words = wordsOf(context.model);
  const lexicon = pairLexicon(context.model);
  let at = from;
  while (at - from < 3 && lexicon.auxiliaries.has(words[at]?.key ?? "")) at += 1;
  const key = words[at]?.key ?? "";
  const isPassive = ["was", "were", "is", "been"].includes(words[at - 1]?.key ?? "") && at > from;
  return lexicon.hosts.has(key) && lexicon.visits.has(key) === isPassive;
}

/** "из Лимы в Сантьяго": whether a capital is where something goes from or to, another place at the other end. */
function isOnRoute({ model, places }: DocumentContext, { start, end }: PlaceMention): boolean {
  const at = firstAtOrAfter(places, start + 1) - 1;
  const leads = (from: PlaceMention | undefined, to: PlaceMention | undefined): boolean => {
    if (from === undefined || to === undefined || !/^\s\p{L}{1,3}\s$/u.test(model.text.slice(from.end, to.start))) return false;
    return roleOfPreposition(wordsOf(model)[wordAtOrAfter(model, from.start) - 1]?.key ?? "", pairLexicon(model)) === "from";
  };
  return places[at]?.end === end && (leads(places[at - 1], places[at]) || leads(places[at], places[at + 1]));
}

/** A capital is the venue, or that of the report, unless the words set it beside another country ("between Moscow and Baku"). */
function isVenue(context: DocumentContext, mention: PlaceMention, sentenceStart: number): boolean {
  if (mention.form !== "capital") return false;
  if (mention.start === sentenceStart && /^,|^\s\(/u.test(context.model.text.slice(mention.end, mention.end + 2))) return true;
  const words = wordsOf(context.model);
  const before = words[wordAtOrAfter(context.model, mention.start) - 1];
  return before !== undefined && pairLexicon(context.model).locative.has(before.key) && !isOnRoute(context, mention);
}

/** A company tells whose deal it is where it acts, not where something is done to it or beside it ("besides Gazprom"). */
const isBystander = (context: DocumentContext, mention: PlaceMention): boolean => mention.form === "company" && ["to", "in"].includes(readRole(context, mention));

/** "Peru və Çiliyə", "Peru, İran və Çiliyə": where a case is a suffix, one ending at the end of a row is of all in it. */
function withSharedEnding(parts: readonly Part[], { model }: DocumentContext): readonly Part[] {
  const { text, grammar, lang } = model;
  if (grammar.cases !== "suffixes") return parts;
  const shared: Part[] = [];
  let isInRow = false;
  for (const part of parts.toReversed()) {
    const next = shared[0];
    const gap = next === undefined ? "" : text.slice(part.end, next.start);
    isInRow = part.role === "owner" && next !== undefined && SHARED.has(next.role) && isBareName(text.slice(part.start, part.end), part.country, model) && (joinedByAnd(lang).test(gap) || (isInRow && gap === ", "));
    shared.unshift(isInRow && next !== undefined ? { ...part, role: next.role } : part);
  }
  return shared;
}

const SHARED: ReadonlySet<string> = new Set<Role>(["to", "from", "in", "with"]);
const joinedByAnd = joinedPattern(({ and }) => `^\\s(?:${and})\\s$`);

/** "with Peru importing 5 tonnes": whether a participle behind a country tells what it does, so that it is with nobody. */
function isDoing({ model }: DocumentContext, { start, end }: PlaceMention): boolean {
  const { doing, with: withWords } = pairLexicon(model);
  const words = wordsOf(model);
  const next = doing.size === 0 ? undefined : words[wordAtOrAfter(model, end)];
  const at = wordAtOrAfter(model, start) - 1;
  const before = pairLexicon(model).articles.has(words[at]?.key ?? "") ? words[at - 1] : words[at];
  return next !== undefined && next.start - end === 1 && doing.has(next.key) && withWords.has(before?.key ?? "");
}

/** The countries named in a stretch with the part each plays, in order; leaders, venues and the speaker's own name left out. */
export function findParts(context: DocumentContext, span: TextSpan, sides: Sides, speakerNames: readonly TextSpan[]): readonly Part[] {
  const named = withSharedEnding(withoutAsides(context, itemsIn(context.places, span))
    .filter((mention) => mention.form !== "leader" && !isVenue(context, mention, span.start) && !isBystander(context, mention))
    .filter((mention) => !speakerNames.some((name) => name.start <= mention.start && mention.end <= name.end))
    .map((mention): Part => ({ start: mention.start, end: mention.end, country: mention.country, ...(isDoing(context, mention) ? { role: "owner", isSubject: true } : { role: readRole(context, mention), isSubject: false }), isDeictic: false })), context);
  const deictic = findDeictic(context, span, sides);
  return deictic.length === 0 ? named : [...named, ...deictic].sort((left, right) => left.start - right.start);
}
