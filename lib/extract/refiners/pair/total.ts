import { findIndicator } from "@/lib/catalogue/indicators";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemAt } from "@/lib/extract/places/words";
import { sentenceAround } from "../clause";
import { makesPart } from "./guests";
import { TOGETHER, homeOf, isOfBoth } from "./home";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import { countriesOf } from "./narrow";
import { isPlace } from "./noun";
import type { Part, Sides } from "./roles";
import { endOfOwn, isTrade, siblingBefore } from "./siblings";
import { takesPart } from "./taker";
import { patternsOf } from "../../phrases/patterns-of";
import { findAll, hasMatch } from "../../phrases/phrase";

/** Characters between a figure and the people it counts, and those behind them that still tell of them. */
const BESIDE = 12;
const FAR = 30;
/** Words before a figure among which a relative pronoun takes up what was told ("which is more than"). */
const CARRIED = 8;
/** How many sentences on a country's whole trade holds for figures that name no partner. */
export const REACH = 2;

const totalPattern = patternsOf(({ totals }) => totals);
const bothPattern = patternsOf(({ ofBoth }) => ofBoth);
const worldPattern = patternsOf(({ world }) => world);
const comersPattern = patternsOf(({ allComers }) => allComers);
const partPattern = patternsOf(({ parts }) => parts);
const tradesPattern = patternsOf(({ trades }) => trades);
const namedPattern = patternsOf(({ namedBefore }) => namedBefore);
const ofThemPattern = patternsOf(({ ofThem }) => ofThem);

/** Whether a stretch names the whole world, a region or a bloc of many countries, which are no partner. */
export function namesWorld(span: TextSpan, context: DocumentContext): boolean {
  return hasMatch(worldPattern(context.model.lang), context.model.text, span);
}

/** Whether a country is the one whose trade is told, and no partner, by the part it plays: exports are from it, imports go to it. */
export const isSource = (draft: ClaimDraft, { role }: Part): boolean => role === "owner" || role === "in" || (role === "from" && draft.indicator === "exports") || (role === "to" && draft.indicator === "imports");

/** "Экспорт в Литву": exports go into a country, where the ending of a name tells that from a place. */
const isDestination = ({ indicator }: ClaimDraft, part: Part, { model }: DocumentContext): boolean => indicator === "exports" && part.role === "in" && pairLexicon(model).placeEndings.size > 0 && !isPlace(part, model);

/** Whether the sentence goes on from what was told before ("They made up 5 percent of all exports of Peru"), so that its partner may stand there. */
export function isCarriedSubject(draft: ClaimDraft, context: Pick<DocumentContext, "model">): boolean {
  const { carriers } = pairLexicon(context.model);
  const words = wordsIn(context.model, { start: draft.sentence.start, end: draft.quantity.start });
  return [...words.slice(0, 2), ...words.slice(-CARRIED)].some((word) => carriers.has(word.key));
}

/** Whether figures so far deal with several partners of one country, so that a figure that names none is hardly of the last of them. */
export function hasSeveralPartners(reporter: CountryCode | null, done: readonly ClaimDraft[]): boolean {
  return reporter !== null && new Set(done.filter((other) => isTrade(other) && other.reporter === reporter && other.partner !== null).map((other) => other.partner)).size >= 2;
}

const CARGO = "cargo_volume";

/** The country of the figures so far where a sentence that names none tells the sum of all of them ("total exports were 9" behind several partners, or in a text that is not about two). */
export function totalOfAll(draft: ClaimDraft, inSentence: readonly Part[], { done, context, pair, isBilateral }: World): CountryCode | null {
  const before = done.at(-1);
  // "The foreign trade of Peru was 9. Cargo of 5 tonnes was carried by sea": all of its cargo.
  if (inSentence.length === 0 && draft.indicator === CARGO && before !== undefined && before.partner === null && draft.sentence.index - before.sentence.index <= REACH) return before.reporter;
  if (inSentence.length > 0 || !isTrade(draft) || draft.measure === "share") return null;
  const last = done.findLast(isTrade);
  const isNear = last !== undefined && draft.sentence.index - last.sentence.index <= REACH;
  // "Foreign trade was 9, exports 5" in a text about two: what the first figure is of is told with the second.
  if (isBilateral && last?.sentence.index === draft.sentence.index && last.partner !== null) return null;
  const around = sentenceAround(draft);
  if (hasMatch(bothPattern(context.model.lang), context.model.text, { start: around.start, end: draft.quantity.start })) return null;
  return isNear && (pair === null || hasSeveralPartners(last.reporter, done) || (namesWorld(around, context) && !isNamedBefore(draft, context))) && hasMatch(totalPattern(context.model.lang), context.model.text, around) ? last.reporter : null;
}

/** The one country whose trade with the whole world a figure is; null where a partner is meant. */
export function totalOf(draft: ClaimDraft, parts: readonly Part[], clause: TextSpan, done: readonly ClaimDraft[], context: DocumentContext): CountryCode | null {
  const [first] = parts;
  const isAlone = first !== undefined && parts.every((part) => part.country === first.country && isSource(draft, part) && !isDestination(draft, part, context));
  if (!isAlone || !isTrade(draft) || (takesPart(draft, first, context) && done.findLast(isTrade)?.reporter !== first.country) || (draft.measure === "share" && isCarriedSubject(draft, context))) return null;
  if (isNamedBefore(draft, context)) return null;
  const told = { start: clause.start, end: endOfOwn(context, draft.quantity.end, Math.max(draft.quantity.end, clause.end)) };
  if (hasMatch(totalPattern(context.model.lang), context.model.text, told)) return hasMatch(bothPattern(context.model.lang), context.model.text, told) ? null : first.country;
  const last = draft.measure === "share" ? undefined : done.findLast(isTrade);
  const goesOn = last !== undefined && last.reporter === first.country && last.partner === null && draft.sentence.index - last.sentence.index <= REACH;
  return goesOn ? first.country : null;
}

/** "Exports to the kingdom": whether a sentence means a partner by a word for a country that was named before. */
export const isNamedBefore = (draft: ClaimDraft, { model }: DocumentContext): boolean => hasMatch(namedPattern(model.lang), model.text, sentenceAround(draft));

/** What is told of one side of a trade that the figures before tell of from the other. */
const OTHER_SIDE: ReadonlyMap<string, string> = new Map([["exports", "imports"], ["imports", "exports"]]);
/** The rule by which a figure has the countries of such a figure before it. */
const ALONE = "pair/alone";

/** "Peru imported 9 tonnes. Chile supplied 5", "Supplies from Chile were 5", "Peru's exports were 9 tonnes. Chile bought 5, Togo took 3": the only country of a sentence, or of its clause, that supplies or buys, with whoever imported or exported just before; null where none did. */
export function suppliedBefore(draft: ClaimDraft, inSentence: readonly Part[], inClause: readonly Part[], { context, done }: World): Pair | null {
  const told = OTHER_SIDE.get(draft.indicator ?? "");
  const last = told === undefined ? undefined : done.findLast(isTrade);
  const parts = countriesOf(inSentence).length > 1 ? inClause : inSentence;
  const [first] = parts;
  if (first === undefined || last === undefined || last.partner === first.country || draft.sentence.index - last.sentence.index > 1 || countriesOf(parts).length > 1) return null;
  const { supplies, buys, deliveries } = pairLexicon(context.model);
  if (first.role === "from" ? draft.indicator !== "exports" || !hasWordOf(context.model, { start: draft.sentence.start, end: draft.quantity.start }, deliveries) : first.role !== "owner") return null;
  if (last.reporter === first.country && !(last.sentence.index === draft.sentence.index && last.indicator === draft.indicator)) return null;
  const isNext = last.indicator === draft.indicator && last.partner !== null && last.evidence.some(({ rule }) => rule === ALONE);
  const other = isNext ? last.partner : last.indicator === told ? last.reporter : null;
  return other !== null && (first.role === "from" || hasWordOf(context.model, { start: first.end, end: draft.quantity.start }, draft.indicator === "exports" ? supplies : buys)) ? [first.country, other] : null;
}

/** The subject of a sentence that names no other country and in which it imports or exports so much; null where another is named or meant. */
export function tradesAlone(draft: ClaimDraft, inSentence: readonly Part[], world: World): CountryCode | null {
  const { context } = world;
  const [first] = inSentence;
  if (draft.indicator !== "exports" && draft.indicator !== "imports") return null;
  if (context.pair !== null && isNamedBefore(draft, context)) return null;
  // "bilateral trade was 9, of which Peru exported 5"
  if (first !== undefined && context.pair?.includes(first.country) === true && hasMatch(bothPattern(context.model.lang), context.model.text, { start: draft.sentence.start, end: draft.quantity.start })) return null;
  if (first === undefined || first.role !== "owner" || first.isDeictic || inSentence.some((part) => part.country !== first.country || part.isDeictic)) return null;
  // "Peru exported 9 tonnes. Chile accounted for 5 of the exported": another than whose exports were told takes a part of them.
  if (takesPart(draft, first, context) && ![undefined, null, first.country].includes(world.done.findLast(isTrade)?.reporter)) return null;
  if (draft.indicator === "imports" && world.seller !== null && world.seller !== first.country) return null; // Those of the text's one seller.
  // In a text of the trade of two, who bought from the other just before goes on to do so.
  const last = world.isBilateral ? world.done.findLast(isTrade) : undefined;
  const isOfBoth = last !== undefined && last.partner !== null && (last.indicator === "trade_turnover" ? [last.reporter, last.partner].includes(first.country) : last.reporter === first.country);
  if (isOfBoth && draft.sentence.index - last.sentence.index <= 1) return null;
  return hasMatch(tradesPattern(context.model.lang), context.model.text, { start: first.end, end: draft.sentence.end }) ? first.country : null;
}

/** A colon right behind what is counted. */
const OPENS_LIST = /^[^,;.:()\d]{0,40}:\s/u;

/** "imported 9: 5 from Peru, 3 from Chile": where a list of partners opens behind a figure; undefined where the next figure is not the first of several, each with a country of its own. */
function listBehind(behind: TextSpan, inSentence: readonly Part[], next: ClaimDraft, text: string): TextSpan | undefined {
  const opening = OPENS_LIST.exec(text.slice(behind.start, behind.end))?.[0];
  const items = countriesOf(inSentence.filter(({ start }) => start >= next.quantity.end));
  return opening === undefined || items.length < 2 || inSentence.some(({ country, end }) => end <= behind.start && items.includes(country)) ? undefined : { start: behind.start, end: behind.start + opening.length };
}

/** The partner that only a part of a figure is with ("imported 9, of which 2 came from Peru"); null where none is told. */
function partBehind(draft: ClaimDraft, inSentence: readonly Part[], next: ClaimDraft, { model }: DocumentContext): Part | null {
  const behind = { start: draft.quantity.end, end: next.quantity.start };
  // "30 million guests; 5 million of them were Chileans"
  const ofThem = findAll(ofThemPattern(model.lang), model.text, { start: next.quantity.end, end: next.quantity.end + BESIDE })[0];
  const told = ofThem === undefined ? findAll(partPattern(model.lang), model.text, behind)[0] : ofThem;
  const mark = told ?? listBehind(behind, inSentence, next, model.text);
  return mark === undefined || inSentence.some((part) => part.start >= draft.quantity.end && part.end <= mark.start) ? null : (inSentence.find((part) => part.start >= mark.end) ?? null);
}

/** What parts all that is sold from the first of those who buy it. */
const toBuyers = linkedPattern((words) => `^[^.;:()]{0,40},\\s(?:(?:${words.with})\\s)?$`);

/** "Exports from Peru were 9 tonnes worth 3 million, with Chile buying 5": the country of all that is sold, where the next figure is what the first of the buyers takes; null where none does. */
function sellerToBuyers(draft: ClaimDraft, inSentence: readonly Part[], figures: readonly ClaimDraft[], { model: { text, lang } }: DocumentContext): CountryCode | null {
  const [seller, ...others] = countriesOf(inSentence.filter(({ end }) => end <= draft.quantity.start));
  const buyer = inSentence.find(({ start }) => start >= draft.quantity.end);
  const last = figures.findLast(({ quantity }) => buyer !== undefined && quantity.end <= buyer.start);
  const next = figures.find(({ quantity }) => buyer !== undefined && quantity.start >= buyer.end);
  if (seller === undefined || others.length > 0 || buyer === undefined || last?.indicator !== "exports" || next?.indicator !== "imports" || buyer.country === seller) return null;
  return toBuyers(lang).test(text.slice(last.quantity.end, buyer.start)) ? seller : null;
}

/** What leads from a whole to the one who takes the first part of it. */
const toTaker = linkedPattern((words) => `^[^.;:()\\d]{0,60},\\s(?:${words.with})\\s$`);
/** What a sentence opens with that goes on to the parts of its first figure. */
const opensWhole = linkedPattern(({ of, determiners }) => `^(?:${of})\\s(?:(?:${determiners})\\s)?$`, "iu");

/** "Peru imported 9 tonnes, with Chile accounting for 93 percent", "Of the 9 tonnes sold by Peru, 5 went to Chile": whose whole it is, where the next figure is somebody's part; null where it is not told so. */
function wholeOfTaker(draft: ClaimDraft, next: ClaimDraft, inSentence: readonly Part[], context: DocumentContext): CountryCode | null {
  if (!isTrade(draft) || next.indicator !== draft.indicator) return null;
  const { text, lang } = context.model;
  if (opensWhole(lang).test(text.slice(draft.sentence.start, draft.quantity.start))) {
    const [owner, ...others] = countriesOf(inSentence.filter(({ start, end }) => start >= draft.quantity.end && end <= next.quantity.start));
    return owner !== undefined && others.length === 0 ? owner : null;
  }
  const [owner, ...others] = countriesOf(inSentence.filter(({ end }) => end <= draft.quantity.start));
  const taker = inSentence.find(({ start, end }) => start >= draft.quantity.end && end <= next.quantity.start);
  if (owner === undefined || others.length > 0 || taker === undefined || taker.country === owner) return null;
  return isPartTaken(taker, next, context) && toTaker(lang).test(text.slice(draft.quantity.end, taker.start)) ? owner : null;
}

/** The country of a figure of which the next one is a partner's part ("35 million guests, including 8 million from Peru"); null where none is told. */
export function wholeBeforePart(draft: ClaimDraft, inSentence: readonly Part[], figures: readonly ClaimDraft[], world: World, sides: Sides): CountryCode | null {
  const next = figures.find((other) => other.quantity.start >= draft.quantity.end && !IN_BRACKET.test(world.context.model.text.slice(draft.quantity.end, other.quantity.start)));
  if (next === undefined || draft.measure === "share") return null;
  const seller = draft.indicator === "exports" ? sellerToBuyers(draft, inSentence, figures, world.context) : null;
  if (seller !== null) return seller;
  const whole = wholeOfTaker(draft, next, inSentence, world.context);
  if (whole !== null) return whole;
  if (next.indicator !== draft.indicator || TOGETHER.has(draft.indicator ?? "") || draft.indicator === "other:length") return null;
  const guest = isHosted(draft) ? inSentence.find(({ start, end }) => start >= draft.quantity.end && end <= next.quantity.start) : undefined;
  const isGuest = guest !== undefined && makesPart(guest, next, world);
  const taker = isTrade(next) && next.measure === "share" ? takerAlone(draft, inSentence, next, world.context) : null;
  const part = taker ?? sentAlone(draft, inSentence, next, world.context) ?? (isGuest ? guest : partBehind(draft, inSentence, next, world.context));
  if (part === null) return null;
  if (!isGuest && isNoPartOfIt(draft, part, next, world.context)) return null;
  const before = countriesOf(inSentence.filter((other) => other.end <= draft.quantity.start));
  const [only] = before;
  if (only === undefined) return homeOf(draft, [part.country], world, sides);
  return before.length === 1 && only !== part.country ? only : null;
}

/** "exported 30 tonnes, Peru taking 95 percent": the only country between a figure and the part of it that it takes; null where none or another is told. */
function takerAlone(draft: ClaimDraft, inSentence: readonly Part[], next: ClaimDraft, context: DocumentContext): Part | null {
  const [part, ...others] = inSentence.filter(({ start, end }) => start >= draft.quantity.end && end <= next.quantity.start);
  // "imported 9 tonnes of Peruvian oil, which made up 15 percent": what is imported is of there.
  return part !== undefined && others.length === 0 && part.role !== "in" && itemAt(context.places, part.start)?.form !== "adjective" && takesPart(next, part, context) ? part : null;
}

/** "imported 8 tonnes, 65 percent from Peru": the country that a part right behind a figure goes to or comes from, none standing between; null where none does. */
function sentAlone(draft: ClaimDraft, inSentence: readonly Part[], { measure, quantity }: ClaimDraft, { model: { text } }: DocumentContext): Part | null {
  if (measure !== "share" || draft.measure !== "level" || !isTrade(draft) || !/,\s(?:\p{L}+\s){0,2}$/u.test(text.slice(draft.quantity.end, quantity.start))) return null;
  const part = inSentence.find(({ start }) => start >= draft.quantity.end);
  return part !== undefined && (part.role === "from" || part.role === "to") && part.start >= quantity.end && part.start - quantity.end <= BESIDE ? part : null;
}

const isHosted = ({ indicator }: ClaimDraft): boolean => findIndicator(indicator ?? "")?.pairRule === "host_first";

/** Whether the country behind a figure is only where it is, or has more than a part of it. */
function isNoPartOfIt(draft: ClaimDraft, part: Part, next: ClaimDraft, context: DocumentContext): boolean {
  const isTaken = isPartTaken(part, next, context);
  // "870 guests, 40% of whom are Peruvians": behind a part stands whose it is.
  if (!isTrade(draft) && next.measure === "share" && part.start >= next.quantity.end) return false;
  if ((part.role === "in" && !isDestination(draft, part, context)) || (next.measure !== draft.measure && !isTaken && !isPartSent(draft, part, next, context))) return true;
  return part.role === "owner" && part.end <= next.quantity.start && !isTaken;
}

/** What is told of a figure in the brackets behind it, before its parts ("5 million abroad (-2%), of which 2 went to Peru"). */
const IN_BRACKET = /^[^(),;]{0,24}\([^()]*$/u;

/** "exports were 9, 15 percent of them to Peru" */
const isPartSent = (draft: ClaimDraft, part: Part, { measure, quantity }: ClaimDraft, context: DocumentContext): boolean => measure === "share" && part.start >= quantity.end && (part.role === "to" || part.role === "from" || isDestination(draft, part, context));

/** "exports were 9, of which Peru took 15 percent" */
const isPartTaken = (part: Part, next: ClaimDraft, context: DocumentContext): boolean => next.measure === "share" && isTrade(next) && takesPart(next, part, context);

/** What a sentence goes on with to one partner of many. */
const goesOn = joinedPattern(({ and, parallel, but, parts }) => `,\\s(?:${and}|${parallel}|${but}|${parts})\\s`);

/** The country whose whole trade comes first in a sentence that goes on to one partner ("its surplus was 9, and that with Peru 2"); null where none does. */
export function totalBeforePartner(draft: ClaimDraft, parts: readonly Part[], inSentence: readonly Part[], figures: readonly ClaimDraft[], context: DocumentContext): CountryCode | null {
  const [first] = parts;
  const next = figures.find((other) => other.quantity.start >= draft.quantity.end);
  if (first === undefined || next === undefined || next.indicator !== draft.indicator || next.measure !== draft.measure || !isTrade(draft) || draft.measure === "share") return null;
  if (!parts.every((part) => part.country === first.country && part.role === "owner")) return null;
  const partner = inSentence.find((part) => part.start >= draft.quantity.end && part.end <= next.quantity.start && part.country !== first.country);
  if (partner === undefined || partner.role === "owner" || partner.role === "in") return null;
  return goesOn(context.model.lang).test(context.model.text.slice(draft.quantity.end, partner.start)) ? first.country : null;
}

/** The host or owner of what comes from everywhere ("5 million foreign tourists", "17 percent of foreigners"); null where the words beside the figure name a partner. */
export function openToAll(draft: ClaimDraft, parts: readonly Part[], own: TextSpan, world: World, sides: Sides): CountryCode | null {
  const { context } = world;
  if (isOfBoth(draft, world)) return null; // "In all the two signed 60 documents": of no others.
  const [comers] = findAll(comersPattern(context.model.lang), context.model.text, own);
  if (comers !== undefined && comers.start >= draft.quantity.end && isMeasuredBy(draft, world)) return null;
  if (comers === undefined) return hostAlone(draft, parts, world);
  // What stands far behind "5 million foreign tourists" is no word on whence they came.
  const isBeside = comers.start >= draft.quantity.end && comers.start - draft.quantity.end <= BESIDE;
  const near = parts.filter((part) => part.start >= own.start && part.end <= own.end && !(isBeside && part.start > comers.end + FAR));
  const host = isTrade(draft) ? near.find((part) => isSource(draft, part) && part.role !== "in") : (near.find((part) => part.role === "in" || part.role === "to" || part.isDeictic) ?? near.find((part) => part.role === "owner" && !isBehindGuests(draft, part)));
  const isPartnerNamed = near.some((part) => part.country !== host?.country);
  const isOfSpeaker = draft.indicator === "investment" && sides.self !== null && host !== undefined && sides.self !== host.country;
  if (isPartnerNamed || isOfSpeaker) return null;
  const invested = draft.indicator === "investment" && host === undefined ? world.done.findLast(({ indicator }) => indicator === "investment") : undefined;
  return host?.country ?? invested?.partner ?? homeOf(draft, [], world, sides);
}

/** "3 million Peruvians, or 9 percent of all guests": whether what all of them are is only the whole of the part that the figure before it makes. */
function isMeasuredBy(draft: ClaimDraft, { context: { model }, done }: World): boolean {
  if (draft.measure !== "share") return false;
  const before = siblingBefore(draft, done);
  return isTrade(draft) || (before?.measure === "level" && before.partner !== null && /[,–—-][^,]*\p{L}/u.test(model.text.slice(before.quantity.end, draft.quantity.start)));
}

/** "5,000 citizens of Peru": a country behind those who are counted is their home and no host. */
const isBehindGuests = ({ indicator, quantity }: ClaimDraft, { start }: Part): boolean => start >= quantity.end && start - quantity.end <= FAR && findIndicator(indicator ?? "")?.pairRule === "host_first";

/** The only country of a sentence where it takes guests in ("Peru welcomed 5,000 tourists"), where the text is not about what two countries have together, or counts those who visit. */
function hostAlone(draft: ClaimDraft, parts: readonly Part[], world: World): CountryCode | null {
  const [first] = parts;
  if (first === undefined || (world.isBilateral && draft.indicator !== "tourists") || findIndicator(draft.indicator ?? "")?.pairRule !== "host_first") return null;
  const { model } = world.context;
  // "Visitor arrivals to Peru", in contrast to "trips to Peru", which those of one country may make.
  const takesArrivals = (): boolean => model.grammar.cases === "suffixes" || hasWordOf(model, sentenceAround(draft), pairLexicon(model).guests);
  // Firms that two have together are of the two that the text is about, wherever they stand.
  if (draft.indicator === "joint_ventures" && world.pair?.includes(first.country) === true) return null;
  return parts.every(({ country, isDeictic }) => country === first.country && !isDeictic) && parts.some(({ role }) => role === "in" || (role === "to" && takesArrivals())) ? first.country : null;
}
