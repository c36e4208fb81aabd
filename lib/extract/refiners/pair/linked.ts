import { isDomestic, isOfOne } from "@/lib/catalogue/domestic";
import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { titleCountries } from "@/lib/extract/places/document-pair";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemsIn } from "@/lib/extract/places/words";
import { sentenceAround } from "../clause";
import { withoutAsides } from "./asides";
import { ownerOfGoods, ownerOfGoodsPart } from "./goods";
import { fromHeaded } from "./headed";
import { homeOf } from "./home";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import { findListed } from "./list";
import { countriesOf } from "./narrow";
import { orient } from "./orient";
import { goingAbroad, inTransit, stillOpen, withBloc, withRegion } from "./open";
import { ofOwners } from "./owners";
import { isDoer, otherEnd } from "./partner";
import { placeInOrder } from "./respective";
import { groupsOf } from "./runs";
import { POSSESSIVE, type Part, type Sides } from "./roles";
import { fromSeller, soldTo } from "./seller";
import { isTrade, ownStretch, siblingAfter, siblingBefore, siblingEarlier } from "./siblings";
import { amongSeveral, withSubjects } from "./several";
import { fromStretches } from "./stretches";
import { hasSeveralPartners, isNamedBefore, namesWorld, openToAll, suppliedBefore, totalBeforePartner, totalOf, totalOfAll, tradesAlone, wholeBeforePart } from "./total";

/** A pair that a figure has from other figures or from what its words say of the whole world, with the rule that found it. */
export interface Linked {
  readonly pair: Pair;
  readonly name: string;
  readonly note: string;
}

/** Firms of one country in another, and whoever works for them. */
const FIRMS: ReadonlySet<string> = new Set(["companies_with_foreign_capital", "joint_ventures"]);

/** "Peru has 50 firms with Chilean capital. They employ 9,000 people": who works for the firms counted before works where they are. */
export function fromFirms(draft: ClaimDraft, inSentence: readonly Part[], { done, context }: World): Linked | null {
  if (draft.indicator !== "other:jobs" || inSentence.length > 0) return null;
  const firms = done.findLast(({ indicator }) => FIRMS.has(indicator ?? ""));
  const { carriers } = pairLexicon(context.model);
  const isNear = firms !== undefined && firms.partner !== null && draft.sentence.index - firms.sentence.index <= 1;
  const opening = wordsIn(context.model, { start: draft.sentence.start, end: draft.quantity.start });
  return isNear && (draft.sentence.index === firms.sentence.index || opening.some(({ key }) => carriers.has(key))) ? { pair: [firms.reporter, firms.partner], name: "goes_on", note: "the figure before it, gone on with" } : null;
}

/** "They are 5, 3 and 2 percent, respectively": the pairs of the figures of the sentence before, in their order. */
export function fromOrder(draft: ClaimDraft, inSentence: readonly Part[], figures: readonly ClaimDraft[], { done, context }: World): Linked | null {
  const place = inSentence.length > 0 ? null : placeInOrder(draft, figures, context);
  if (place === null) return null;
  const before = done.filter(({ sentence, partner }) => sentence.index === draft.sentence.index - 1 && partner !== null);
  const first = before.filter(({ partner }, at) => before.findIndex((other) => other.partner === partner) === at);
  const own = first[place.index];
  return own === undefined || first.length !== place.count ? null : { pair: [own.reporter, own.partner], name: "order", note: "the countries of the sentence before, in their order" };
}

/** A figure with a region, of goods in transit or of those who go abroad has no partner, whatever countries stand around it. */
export function fromOpen(draft: ClaimDraft, rule: PairRule, inSentence: readonly Part[], world: World, sides: Sides, figures: readonly ClaimDraft[]): Linked | null {
  const abroad = goingAbroad(draft, rule, inSentence, world, sides, figures);
  if (abroad !== null) return { pair: abroad, name: "abroad", note: "those who leave for any country" };
  const transit = inTransit(draft, inSentence, figures, world, sides);
  if (transit !== null) return { pair: [transit, null], name: "transit", note: "goods on their way through the country" };
  const partner = withBloc(draft, inSentence, figures, world);
  if (partner !== null) return { pair: [null, partner], name: "bloc", note: "a bloc of countries is the other side" };
  const pair = withRegion(draft, rule, inSentence, figures, world, sides);
  if (pair !== null) return { pair, name: "region", note: "a region is no partner" };
  const open = stillOpen(draft, inSentence, world);
  return open === null ? null : { pair: open, name: "open", note: "people of many countries, told before" };
}

/** "First came Germans with 5 million, second the Peruvians, third Britons (2 million)": the host of the guests told before a sentence that names no place they come to; null where it may name one. */
function hostBefore({ indicator }: ClaimDraft, parts: readonly Part[], { done }: World): CountryCode | null {
  const host = done.findLast((other) => other.indicator === indicator)?.reporter ?? null;
  return host === null || parts.some(({ role, isDeictic, country }) => isDeictic || role === "in" || role === "to" || country === host) ? null : host;
}

/** A figure of a list of partners is between the one named beside it and the country whose list it is. */
export function fromList(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], world: World, sides: Sides, figures: readonly ClaimDraft[]): Linked | null {
  const named = parts.filter((part) => !part.isDeictic);
  const owner = ofOwners(draft, named, figures, world);
  if (owner !== null) return { pair: owner, name: "owners", note: "each country's own trade" };
  const headed = fromHeaded(draft, rule, named, figures, world, sides);
  if (headed !== null) return { pair: headed, name: "all", note: "from or to all countries" };
  const stretch = fromStretches(draft, named, figures);
  if (stretch !== null) return { pair: stretch, name: "list", note: "each of a list of countries with its own" };
  const titled = titleCountries(world.context.model);
  const counted = rule === "host_first" ? world.done.findLast(({ indicator }) => indicator === draft.indicator) : undefined;
  // Of those who left a country for any other, each place that they went to is an item of the list.
  const left = counted?.reporter === null ? counted.partner : null;
  const hosts = rule !== "host_first" ? [] : left !== null ? [left] : world.hosts();
  const host = hosts.find((country) => titled.includes(country)) ?? (titled.length === 0 ? hosts[0] : undefined);
  const goneThrough = world.done.findLast((other) => isTrade(other) && isTrade(draft) && other.partner === null)?.reporter ?? null;
  const listed = findListed(draft, figures, named, world.pair, [host ?? goneThrough ?? world.main, ...world.homes], world.context);
  if (listed === null) return nextOwner(draft, named, figures, world) ?? nextShare(draft, named, figures, world);
  const { item, items } = listed;
  if (isDomestic(draft.indicator, draft.unit) || isOfOne(draft.indicator) || (draft.indicator === "other:length" && item.role !== "with")) return { pair: [item.country, null], name: "list", note: "each of a list of countries with its own" };
  // "Peru drew 400 million, compared with 200 in Chile": what is put into each, by whomever.
  const taken = rule === "investor_first" && item.role === "in" ? siblingBefore(draft, world.done) : null;
  if (taken !== null && taken.reporter === null && taken.partner !== null) return { pair: [null, item.country], name: "list", note: "each of a list of countries with its own" };
  const isLike = ({ role }: Part): boolean => role === item.role && role !== "owner";
  // "9 percent from Togo, the rest from Mali and Chad"
  const rows = isLike(item) ? groupsOf(parts, world.context).filter(([first]) => first !== undefined && isLike(first)).flat() : [];
  const isPartner = (part: Part): boolean => (world.items.has(part.country) && !world.homes.includes(part.country)) || isLike(part) || rows.includes(part);
  const others = parts.filter((part) => !items.includes(part.country) && (part.isDeictic || !isPartner(part)) && !isRanked(part, world));
  const sold = others.every(({ country }) => country === world.seller) && !items.includes(world.seller ?? "") && item.role !== "from" ? soldTo(draft, rule, item.country, world.seller) : null;
  if (sold !== null) return { pair: sold, name: "list", note: "each of a list of those who buy" };
  const guestHost = rule === "host_first" ? hostBefore(draft, parts, world) : null;
  if (guestHost !== null) return { pair: [guestHost, item.country], name: "list", note: "the country named beside it in a list of partners" };
  const hosting = rule === "host_first" && item.role === "owner" ? named.find(({ role, country }) => role === "in" && !items.includes(country)) : undefined;
  const sending = rule === "host_first" && (item.role === "in" || item.role === "to") ? named.find(({ role, country }) => role === "owner" && !items.includes(country)) : undefined;
  const inSentence = hosting ?? sending ?? others.find((part) => world.homes.includes(part.country)) ?? others.find((part) => part.country === (host ?? world.main)) ?? others.find(({ role }) => role !== "with" || rule !== "symmetric");
  // "Trips to Togo were 6, those to Mali 2": whose people went was told before.
  const guests = rule === "host_first" && (item.role === "to" || item.role === "in") ? (world.done.findLast(({ indicator }) => indicator === draft.indicator)?.partner ?? null) : null;
  const home = inSentence?.country ?? (guests !== null && !items.includes(guests) ? guests : homeOf(draft, [...items, ...countriesOf(named.filter(({ role }) => role !== "owner" && role === item.role))], world, sides));
  if (home === null) return item.role === "to" && (rule === "exporter_first" || rule === "investor_first") ? { pair: [null, item.country], name: "list", note: "each of a list of those who buy" } : null;
  const taker = rule === "exporter_first" ? named.find((part) => part.role === "to" && part.country !== item.country) : undefined;
  if (item.role === "owner" && named.some((part) => items.includes(part.country) && isDoer(draft, rule, part, world.context))) return { pair: [item.country, taker?.country ?? inSentence?.country ?? otherEnd(rule, items, world) ?? home], name: "list", note: "each of a list of those who sell or buy" };
  const made = (pair: Pair): Linked => ({ pair, name: "list", note: "the country named beside it in a list of partners" });
  const beside = isTrade(draft) ? siblingBefore(draft, world.done) : null;
  // "17% пришлось на Того, 16% – на Мали": one more part of the same whole.
  if (draft.measure === "share" && beside?.measure === "share" && beside.indicator === draft.indicator && beside.reporter === home && beside.partner !== null) return made([home, item.country]);
  // "Exports to Togo came to 6 against imports of 2": both are of the country that the list goes through.
  if (beside !== null && beside.indicator !== draft.indicator && item.end <= beside.quantity.start && [beside.reporter, beside.partner].includes(item.country)) return made([beside.reporter, beside.partner]);
  if (item.role === "owner" && isOfEnds(rule, draft, world)) return made([item.country, home]);
  if (rule === "symmetric" || rule === "described_first" || rule === "balance_owner") return made([home, item.country]);
  // "The investments of Peru were 5, of Chile 3": who invested is named right behind.
  if (rule === "investor_first" && inSentence === undefined && item.role === "owner" && isOfInvestors(draft, item, world)) return made([item.country, home]);
  if (rule === "investor_first" && inSentence === undefined && world.done.findLast((other) => other.indicator === draft.indicator && (other.reporter === home || other.partner === home))?.partner === home) return made([item.country, home]);
  const other: Part = inSentence ?? { start: item.start, end: item.start, country: home, role: "owner", isDeictic: true, isSubject: false };
  // What is bought "in" a country comes from there.
  const isBought = rule === "importer_first" && other.role === "in" && hasWordOf(world.context.model, sentenceAround(draft), pairLexicon(world.context.model).buys);
  const source: Part = isBought ? { ...other, role: "from" } : other;
  const isSold = rule === "importer_first" && item.role === "in" && hasWordOf(world.context.model, sentenceAround(draft), pairLexicon(world.context.model).buys);
  const told = orient(rule, [{ ...item, role: isSold ? "from" : item.role === "owner" && source.role === "owner" ? "with" : item.role }, source]);
  const isReversed = told.reporter === item.country && told.partner !== item.country;
  return made(isReversed ? [item.country, home] : [home, item.country]);
}

/** Characters in front of a country in which its investments are named. */
const TO_INVESTMENTS = 16;

/** Whether a noun right before a country tells that it is who invested. */
const isOfInvestors = ({ quantity }: ClaimDraft, { start, end }: Part, { context: { model } }: World): boolean =>
  end <= quantity.start && wordsIn(model, { start: start - TO_INVESTMENTS, end: start }).slice(-1).some(({ key }) => pairLexicon(model).owners.has(key));

/** "First among the suppliers of grain to Brazil was Peru (2 million tonnes)": a list of those who sell; "Togo's main buyer was Peru with imports of 2": of those who buy; "Togo's students went to the following destinations": of those who are gone to. */
function isOfEnds(rule: PairRule, draft: ClaimDraft, { context: { model } }: World): boolean {
  const list = ENDS.get(rule);
  return list !== undefined && hasWordOf(model, { start: draft.sentence.start, end: draft.quantity.start }, pairLexicon(model)[list]);
}

const ENDS: ReadonlyMap<PairRule, "suppliers" | "takers" | "destinations"> = new Map([["exporter_first", "suppliers"], ["supplier_first", "suppliers"], ["importer_first", "takers"], ["host_first", "destinations"]]);

/** "Peru's GDP grew by 3.5% and Chile's by 4.1%": the same of one more country, which stands alone before its figure; null where the figure before it has two. */
function nextOwner(draft: ClaimDraft, named: readonly Part[], figures: readonly ClaimDraft[], world: World): Linked | null {
  const before = siblingBefore(draft, world.done);
  if (draft.measure === "share" || before === null || before.reporter === null || before.partner !== null || before.indicator !== draft.indicator || before.measure !== draft.measure || before.unit !== draft.unit) return null;
  const own = ownStretch(draft, figures, world.context);
  const [part, ...rest] = named.filter(({ start, end }) => start >= own.start && end <= own.end);
  if (part === undefined || rest.length > 0 || part.end > draft.quantity.start || part.country === before.reporter || part.role !== "owner") return null;
  const isOwner = isDomestic(draft.indicator, draft.unit) || isOfOne(draft.indicator) || draft.indicator === "population" || world.context.model.grammar.cases === "endings" || POSSESSIVE.test(world.context.model.text.slice(part.end, part.end + 3));
  return isOwner ? { pair: [part.country, null], name: "list", note: "each of a list of countries with its own" } : null;
}

/** "Asia's share is 13%, Peru's 10%": one more country's part of the same whole; null where the figure before it tells no part or both countries. */
function nextShare(draft: ClaimDraft, named: readonly Part[], figures: readonly ClaimDraft[], world: World): Linked | null {
  if (draft.measure !== "share" || !isTrade(draft)) return null;
  const beside = siblingBefore(draft, world.done);
  const before = beside ?? siblingEarlier(draft, world.done);
  if (before === null || (beside === null && !hasWordOf(world.context.model, { start: draft.sentence.start, end: draft.quantity.start }, pairLexicon(world.context.model).shares))) return null;
  const own = ownStretch(draft, figures, world.context);
  const [part, ...rest] = named.filter(({ start, end }) => start >= own.start && end <= own.end);
  if (before.measure !== "share" || before.indicator !== draft.indicator || before.reporter === null || part === undefined || rest.length > 0) return null;
  if (part.country === before.reporter || part.country === before.partner || world.homes.includes(part.country)) return null;
  return { pair: [before.reporter, part.country], name: "list", note: "one more part of the same whole" };
}

/** Characters between a country and the verb that gives it its place. */
const TO_RANK = 12;

/** "Peru ranked third, behind Chile (5) and Brazil (4)": who has a place in the list is no country whose list it is. */
const isRanked = ({ end }: Part, { context: { model } }: World): boolean => hasWordOf(model, { start: end, end: end + TO_RANK }, pairLexicon(model).ranks);

/** A country's trade with the whole world has no partner. */
export function fromTotal(draft: ClaimDraft, wholeClause: readonly Part[], inClause: readonly Part[], inSentence: readonly Part[], clause: TextSpan, world: World, sides: Sides, figures: readonly ClaimDraft[], own: TextSpan): Linked | null {
  const host = openToAll(draft, inSentence, own, world, sides);
  if (host !== null) return { pair: isTakenIn(draft, host, inSentence.filter(({ start, end }) => start >= own.start && end <= own.end), own, world) ? [null, host] : [host, null], name: "all", note: "from or to all countries" };
  const several = amongSeveral(draft, wholeClause, world, sides);
  if (several !== null) return { pair: several, name: "several", note: "several partners at once" };
  const subjects = withSubjects(draft, wholeClause, world);
  if (subjects !== null) return { pair: subjects, name: "several", note: "several at once" };
  const supplied = suppliedBefore(draft, inSentence, wholeClause, world);
  if (supplied !== null) return { pair: supplied, name: "alone", note: "the countries of the figure beside it" };
  const alone = tradesAlone(draft, inSentence, world) ?? ownerOfGoods(draft, inSentence, world, sides) ?? ownerOfGoodsPart(draft, inSentence, world, sides);
  if (alone !== null) return { pair: [alone, null], name: "alone", note: "a country's trade, no partner named" };
  const before = draft.measure === "share" ? siblingBefore(draft, world.done) : null;
  // "Its share in all imports rose from 5 to 7 percent": the second part is of the same two as the first.
  if (before?.measure === "share" && before.indicator === draft.indicator && before.partner !== null && !inSentence.some((part) => part.start >= own.start && part.end <= own.end)) return null;
  const isAlone = countriesOf(inClause).length === countriesOf(inSentence).length;
  const country = isAlone ? totalOf(draft, inClause, clause, world.done, world.context) : totalBeforePartner(draft, inClause, inSentence, figures, world.context);
  const whole = wholeBeforePart(draft, inSentence, figures, world, sides) ?? country ?? totalOfAll(draft, inSentence, world);
  return whole === null ? null : { pair: [whole, null], name: "total", note: "a country's trade with all others" };
}

/** Foreign money put into a country: nobody is named who puts it there. */
const isTakenIn = ({ indicator }: ClaimDraft, host: CountryCode, parts: readonly Part[], own: TextSpan, { context: { model } }: World): boolean => indicator === "investment" && (hasWordOf(model, own, pairLexicon(model).inward) || parts.some(({ country, role }) => country === host && (role === "in" || role === "to")) || !parts.some(({ country }) => country === host));

/** "…, and by the end of the year their number will exceed a thousand". */
const theirNumbers = linkedPattern(({ theirNumber }) => `(?<!\\p{L})(?:${theirNumber})(?!\\p{L})`, "iu");

/** A figure that names no country of its own keeps those of the figure beside it: the imports of the country whose exports were told. */
export function fromSibling(draft: ClaimDraft, inSentence: readonly Part[], world: World, sides: Sides, figures: readonly ClaimDraft[], own: TextSpan, pairOf: ((next: ClaimDraft) => Pair | null) | null): Linked | null {
  const before = siblingBefore(draft, world.done);
  const theirNumber = before === null || before.indicator !== draft.indicator ? null : theirNumbers(world.context.model.lang).exec(world.context.model.text.slice(before.quantity.end, draft.quantity.start));
  if (before !== null && theirNumber !== null) return { pair: [before.reporter, before.partner], name: "sibling", note: "the number of what was counted before it" };
  // "Chile – $43 million (13%); Togo – $36 million (35%)"
  if (before !== null && before.indicator === draft.indicator && /^\s?\(\+?$/u.test(world.context.model.text.slice(before.quantity.end, draft.quantity.start))) return { pair: [before.reporter, before.partner], name: "sibling", note: "the countries of the figure beside it" };
  if (inSentence.some((part) => part.start >= own.start && part.end <= own.end)) return null;
  if (world.isBilateral && draft.indicator === "trade_turnover" && hasWordOf(world.context.model, own, pairLexicon(world.context.model).between)) return null;
  const isRegional = isTrade(draft) && namesWorld(own, world.context) && !isNamedBefore(draft, world.context);
  const linked = (sibling: ClaimDraft | null): Linked | null =>
    sibling === null ? null : { pair: [sibling.reporter, isRegional ? null : sibling.partner], name: "sibling", note: "the countries of the figure beside it" };
  const sided = (sibling: Linked | null): Linked | null => (sibling === null ? null : { ...sibling, pair: fromSeller(draft, withHomeFirst(draft, sibling.pair, inSentence, world, sides), world) });
  const isSided = before?.indicator === draft.indicator && before.evidence.some(({ field, basis, rule }) => field === "partner" && (basis === "stated" || rule === "pair/sibling"));
  const beside = isSided ? linked(before) : sided(linked(before));
  if (beside !== null) return beside;
  const alone = afterOutput(draft, own, world);
  if (alone !== null) return { pair: [alone, null], name: "alone", note: "a country's trade, no partner named" };
  if (inSentence.length === 0) {
    const last = isTrade(draft) ? withSellerFirst(draft, siblingEarlier(draft, world.done), world) : ofForeignCapital(draft, world);
    const earlier = last !== null && isSubjectChanged(draft, last, world.context) ? null : last;
    const isWhole = earlier !== null && isNamedAnew(draft, earlier, world);
    return sided(linked(isWhole ? { ...earlier, partner: null } : earlier));
  }
  const next = pairOf === null ? null : siblingAfter(draft, figures);
  const ahead = next === null ? null : (pairOf?.(next) ?? null);
  return ahead === null || ahead[0] === null ? null : { pair: ahead, name: "sibling", note: "the countries of the figure beside it" };
}

/** "Peru drew 5 billion of foreign capital. The oil sector took 3 billion": what nobody is named to have put in goes on to be so. */
function ofForeignCapital(draft: ClaimDraft, { done }: World): ClaimDraft | null {
  const last = draft.indicator === "investment" ? siblingEarlier(draft, done) : null;
  return last?.reporter === null ? last : null;
}

/** "Buyers of Peru's fish were Togo (5) and Mali (3). Exports of copper were 9": behind several who buy from one, that one sells; behind one who buys from another, supplies go from the other to it. */
function withSellerFirst(draft: ClaimDraft, earlier: ClaimDraft | null, { context: { model }, done }: World): ClaimDraft | null {
  if (earlier === null || earlier.partner === null || MIRRORED.get(earlier.indicator ?? "") !== draft.indicator) return earlier;
  const isOfSeveral = done.some((other) => other.sentence.index === earlier.sentence.index && other.partner === earlier.partner && other.reporter !== earlier.reporter);
  if (isOfSeveral) return { ...earlier, reporter: earlier.partner, partner: null };
  // The imports told before supplies are those told behind them.
  const alike = done.findLast((other) => other.indicator === draft.indicator && other.reporter === earlier.partner && other.partner === earlier.reporter);
  if (alike !== undefined) return { ...earlier, reporter: alike.reporter, partner: alike.partner };
  const noun = draft.evidence.findLast(({ field }) => field === "indicator")?.span ?? null;
  const isSupplied = draft.indicator === "exports" && noun !== null && noun.start >= draft.sentence.start && hasWordOf(model, noun, pairLexicon(model).deliveries);
  return isSupplied ? { ...earlier, reporter: earlier.partner, partner: earlier.reporter } : earlier;
}

const MIRRORED: ReadonlyMap<string, string> = new Map([["imports", "exports"], ["exports", "imports"]]);

/** Whether a sentence between two figures turns to another partner ("Kuwait: it was the 27th largest partner."), so that the later figure is not of the earlier one's two. */
function isSubjectChanged(draft: ClaimDraft, earlier: ClaimDraft, context: DocumentContext): boolean {
  if (earlier.partner === null || draft.sentence.index - earlier.sentence.index < 2) return false;
  const between = withoutAsides(context, itemsIn(context.places, { start: earlier.sentence.end, end: draft.sentence.start })).filter(({ form }) => form === "name");
  return between.some(({ country }) => country !== earlier.reporter && country !== earlier.partner) && between.some(({ country }) => country === earlier.reporter || country === earlier.partner);
}

/** Whether a sentence names its exports or imports anew behind those with one of several partners, so that it speaks of the country's own whole again. */
function isNamedAnew(draft: ClaimDraft, earlier: ClaimDraft, world: World): boolean {
  if (earlier.partner === null) return false;
  const isOfSeveral = new Set(world.done.filter((other) => other.sentence.index === earlier.sentence.index).map((other) => other.partner)).size >= 2;
  if (earlier.indicator === "trade_turnover" && draft.indicator !== "trade_turnover" && !isOfSeveral) return false;
  if (world.isBilateral && new Set(world.done.filter(({ sentence, partner }) => sentence.index === earlier.sentence.index && partner !== null).map(({ partner }) => partner)).size < 2) return false;
  const { model } = world.context;
  const lexicon = pairLexicon(model);
  const words = wordsIn(model, sentenceAround(draft));
  const isCarried = words.slice(0, 2).some((word) => lexicon.carriers.has(word.key)) || words.some((word) => lexicon.mutual.has(word.key));
  const isNamed = draft.evidence.some(({ field, span }) => field === "indicator" && span !== null && span.start >= draft.sentence.start && span.end <= draft.sentence.end);
  return isNamed && !isCarried && hasSeveralPartners(earlier.reporter, world.done);
}

/** The two of a turnover stand in no order: its exports and imports are those of the country that the text goes through. */
function withHomeFirst(draft: ClaimDraft, [first, second]: Pair, inSentence: readonly Part[], world: World, sides: Sides): Pair {
  const last = world.done.findLast(isTrade);
  // Of a share the whole comes first, which the parts of its exports and imports are of too.
  if (second === null || last?.indicator !== "trade_turnover" || last.measure === "share" || !isTrade(draft) || draft.indicator === "trade_turnover") return [first, second];
  // "The trade of Peru's mines with Chile was 6, with exports of 5": whose trade it is, is told.
  if (inSentence.some(({ country, role }) => country === first && role === "owner") && inSentence.some(({ country, role }) => country === second && role === "with")) return [first, second];
  const writer = world.titledCount === 1 && world.titled !== world.context.home ? world.context.home : null;
  const homes = world.homes.includes(first ?? "") && world.homes.includes(second) ? [] : world.homes;
  const home = [sides.self, sides.home, writer, ...homes, ...(world.titledCount === 1 ? [world.titled] : titleCountries(world.context.model)), world.context.home, ...world.tellers].find((country) => country === first || country === second);
  return home === second ? [second, first] : [first, second];
}

/** "Peru's GDP grew by 7 percent, exports by 25": whose exports are told in one row with the output of a country; null where words tell of two. */
function afterOutput(draft: ClaimDraft, own: TextSpan, { context: { model }, done }: World): CountryCode | null {
  const before = done.at(-1);
  if (before === undefined || (before.indicator !== "gdp" && before.indicator !== "production_volume")) return null;
  const isRow = (draft.indicator === "exports" || draft.indicator === "imports") && before.partner === null && before.measure === draft.measure && before.sentence.index === draft.sentence.index;
  return isRow && !hasWordOf(model, own, pairLexicon(model).mutual) ? before.reporter : null;
}
