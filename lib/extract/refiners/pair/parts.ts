import { isDomestic, isOfOne } from "@/lib/catalogue/domestic";
import { findIndicator } from "@/lib/catalogue/indicators";
import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemAt, itemsIn } from "@/lib/extract/places/words";
import { sentenceAround } from "../clause";
import { onlyJoined } from "./asides";
import { giverBeside, nextGiver } from "./giver";
import { isGivenByMany, isGivenTo, isWholeDebt, REMITTANCES } from "./given";
import { countriesWithPartners, homeOf } from "./home";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import { isBareItem } from "./list";
import { countriesOf } from "./narrow";
import { fromOrigin, hasInvestor, intoAnother, isBehindIndicator, isPlaceOfNoun, ownsIndicator } from "./noun";
import { orient } from "./orient";
import { buyerOfParticiple, isBuyer, isDoer, otherOf, partnerFor } from "./partner";
import { ownerOfOne } from "./output";
import type { Part, Sides } from "./roles";
import { soldTo } from "./seller";
import { isTrade } from "./siblings";
import { OF_LANGUAGE, isLanguage, ownerOfWhole, ownerOfWholeBefore, placeOfThere } from "./whole";
import { TAKER_REACH, isOwnShare, takesPart, takesPattern } from "./taker";
import { patternsOf } from "../../phrases/patterns-of";
import { hasMatch } from "../../phrases/phrase";

const balancePattern = patternsOf(({ balanceFor }) => balanceFor);
const totalPattern = patternsOf(({ totals }) => totals);


/** "Togo is Peru's third largest market": whose market the one country of a sentence is by its words; null where they do not say it of one of its two. */
function homeOfMarket(draft: ClaimDraft, parts: readonly Part[], { model, places }: DocumentContext): CountryCode | null {
  const before = draft.sentence;
  const { partners, markets } = pairLexicon(model);
  if (countriesOf(parts).length !== 2 || !(hasWordOf(model, before, partners) || hasWordOf(model, before, markets))) return null;
  const [home, other] = countriesWithPartners({ model, places: itemsIn(places, before) });
  return home !== undefined && other === undefined && parts.some(({ country }) => country === home) ? home : null;
}

/** "Togo took 9 percent of exports": whose part it is, is the partner of the country that the text goes through; null where the words do not tell it of the sentence's one country. */
function takerOf(draft: ClaimDraft, rule: PairRule, part: Part, world: World, sides: Sides): Pair | null {
  const ranked = rule === "exporter_first" && part.role === "owner" && !part.isDeictic ? sellerBefore(draft, part, world) : null;
  if (ranked !== null) return [ranked, part.country];
  if (!isTaker(draft, rule, part, world.context)) return null;
  const home = otherOf(world.pair, part.country) ?? homeOf(draft, [part.country], world, sides);
  return home === null ? null : [home, part.country];
}

/** "Chile bought 5. Togo ranked second with 3": whose exports to another the text tells right before who has a place beside that one; null where none are told. */
function sellerBefore(draft: ClaimDraft, part: Part, { context: { model }, done }: World): CountryCode | null {
  const last = done.findLast(({ indicator }) => indicator === "exports");
  if (last === undefined || last.reporter === null || last.partner === null || last.reporter === part.country || draft.sentence.index - last.sentence.index > 1 || part.end > draft.quantity.start) return null;
  const { ranks, stands, takers, partners, markets } = pairLexicon(model);
  const gap = { start: part.end, end: draft.quantity.start };
  const isFirst = (): boolean => hasWordOf(model, gap, stands) && [takers, partners, markets].some((words) => hasWordOf(model, gap, words));
  return hasWordOf(model, gap, ranks) || isFirst() ? last.reporter : null;
}

/** "of which Togo took 9 percent": whether a verb of taking leads from a country to its part of what flows. */
function isTaker(draft: ClaimDraft, rule: PairRule, part: Part, context: DocumentContext): boolean {
  const isFlow = rule === "exporter_first" || rule === "importer_first" || (draft.indicator === "trade_turnover" && draft.measure === "share" && isShareInTotal(draft, part, context));
  return isFlow && part.role === "owner" && !part.isDeictic && !ownsIndicator(draft, part, context) && takesPart(draft, part, context);
}

/** "Togo's share in all trade": whether a country's part is told of a whole that is not its own. */
const isShareInTotal = ({ quantity }: ClaimDraft, part: Part, context: DocumentContext): boolean =>
  part.end <= quantity.start && isOwnShare(part, context) && hasMatch(totalPattern(context.model.lang), context.model.text, { start: part.end, end: quantity.start });

/** Characters between a balance and the country that it is told to be for. */
const FOR_REACH = 30;

/** "a surplus of 9 billion for Peru", "the deficit for Peru was 9 billion": the balance is that of whoever it is told to be for, with the other. */
function withBalanceFirst(draft: ClaimDraft, parts: readonly Part[], { model }: DocumentContext): readonly Part[] {
  const { end } = draft.quantity;
  const noun = draft.evidence.findLast(({ field }) => field === "indicator")?.span?.end ?? end;
  const isFor = (part: Part, from: number): boolean => part.start >= from && part.start - from <= FOR_REACH && hasMatch(balancePattern(model.lang), model.text, { start: from, end: part.start });
  const owner = parts.find((part) => isFor(part, end) || isFor(part, noun));
  if (owner === undefined) return parts;
  return parts.map((part) => ({ ...part, role: part.country === owner.country ? ("owner" as const) : ("with" as const) }));
}

/** What is bought "in" a country comes from there; who says "we have" or "we received" is the host. */
function adapt(draft: ClaimDraft, rule: PairRule, named: readonly Part[], { context, homes, seller }: World): readonly Part[] {
  // "İxracın 24 faizi Peru ölkələrinin payına düşüb": whose part it is stands behind it, where whose whole it is stands in front.
  const parts = draft.measure === "share" && isTrade(draft) ? named.map((part) => (isBareItem(context, draft, part) && !ownsIndicator(draft, part, context) ? { ...part, role: "with" as const } : part)) : named;
  const bought = rule === "importer_first" ? buyerOfParticiple(draft, parts, context) : undefined;
  const isShareOfTrade = draft.indicator === "trade_turnover" && draft.measure === "share";
  const home = rule === "exporter_first" || isShareOfTrade || (rule === "importer_first" && bought === undefined) ? homeOfMarket(draft, parts, context) : null;
  if (home !== null) return parts.map((part) => (part.country !== home && part.role === "owner" ? { ...part, role: "with" as const } : part));
  if (rule === "importer_first") {
    const brought = fromOrigin(draft, parts, context);
    if (brought !== null) return brought;
    const buyer = parts.find((part) => isDoneBy(draft, part, context)) ?? bought;
    if (buyer !== undefined) return parts.map((part) => (part === buyer ? { ...part, role: "to" as const } : part.role === "owner" ? { ...part, role: "from" as const } : part));
    const origin = parts.find((part) => isOrigin(draft, part) || isOfGoods(draft, part, context));
    if (origin !== undefined) return parts.map((part) => (part === origin ? { ...part, role: "from" as const } : part));
    const isSold = (part: Part): boolean => part.country === seller && part.role === "owner" && !isBehindIndicator(draft, part, context);
    if (!parts.some(({ role }) => role === "from" || role === "in") && parts.some(isSold)) return parts.map((part) => (isSold(part) ? { ...part, role: "from" as const } : part));
    // "Our exports to Peru are 2 and we import 15": who we buy from was told before.
    if (parts.some((part) => part.isSubject && !isBoughtIn(part, context))) return parts.map((part) => (!part.isDeictic && part.role === "to" ? { ...part, role: "from" as const } : part));
    const { buys, suppliers } = pairLexicon(context.model);
    const isSupplied = hasWordOf(context.model, sentenceAround(draft), suppliers);
    if (isSupplied && !parts.some((part) => part.role === "from")) return parts.map((part) => (part.role === "owner" && !part.isDeictic && !homes.includes(part.country) ? { ...part, role: "from" as const } : part));
    // "Peru sold tea and bought Chilean wine": whose goods are bought sells them.
    const isBought = ({ start, role }: Part): boolean => role === "owner" && itemAt(context.places, start)?.form === "adjective" && buys.has(wordsIn(context.model, { start: start - BUYER, end: start }).at(-1)?.key ?? "");
    if (parts.some(isBought)) return parts.map((part) => (isBought(part) ? { ...part, role: "from" as const } : part));
    const isPurchase = hasWordOf(context.model, sentenceAround(draft), buys);
    return isPurchase ? parts.map((part) => (part.role === "in" && !isBuyer(draft, part, context) ? { ...part, role: "from" as const } : part)) : parts;
  }
  if (rule === "exporter_first") return parts.map((part) => (part.role === "in" && isBoughtIn(part, context) ? { ...part, role: "from" as const } : part.role === "owner" && isSuppliedTo(part, context) ? { ...part, role: "to" as const } : part));
  if (rule === "investor_first") return parts.map((part) => (part.role === "owner" && (hasInvestor(part, context) || attracts(draft, part, parts, context)) ? { ...part, role: "in" as const } : part));
  const paid = rule === "supplier_first" ? withPayer(draft, parts, context) : null;
  if (paid !== null) return paid;
  if (draft.indicator === "other:scholarships") {
    const isThere = parts.some(({ role }) => role === "in");
    // "places in Peru for Chileans": who lets them study is where they do.
    if (parts.some((part) => isLearner(part, context)) || (isThere && countriesOf(parts).length === 2)) return parts.map((part) => ({ ...part, role: isLearner(part, context) || (isThere && part.role !== "in") ? "to" : "from" }));
  }
  if (rule === "supplier_first" && parts.some((part) => part.role === "in" && isBoughtIn(part, context))) return parts.map((part) => (part.role === "in" && isBoughtIn(part, context) ? { ...part, role: "from" as const } : part.role === "owner" ? { ...part, role: "to" as const } : part));
  const agent = rule === "supplier_first" ? parts.find((part) => isGiver(part, parts, context)) : undefined;
  if (agent !== undefined) return parts.map((part) => ({ ...part, role: part.country === agent.country ? "from" : "to" }));
  const giver = rule === "supplier_first" ? giverBeside(draft, parts, context) : undefined;
  if (giver !== undefined) return parts.map((part) => (part.role === "owner" && part.country !== giver.country ? { ...part, role: "to" as const } : part));
  if (rule === "supplier_first") return parts.map((part) => (part.role === "owner" && receives(draft, part, parts, context) ? { ...part, role: "to" as const } : part));
  if (rule === "balance_owner") return withBalanceFirst(draft, parts, context);
  if (rule === "described_first") return intoAnother(parts, context);
  if (rule === "host_first" && OF_LANGUAGE.has(draft.indicator ?? "") && countriesOf(parts).length === 2) {
    const language = parts.find((part) => isLanguage(part, parts, context));
    if (language !== undefined) return parts.map((part) => ({ ...part, role: part.country === language.country ? ("owner" as const) : ("in" as const) }));
  }
  const isHosted = parts.some((part) => part.role === "in" || part.role === "to");
  const school = rule === "host_first" && OF_LANGUAGE.has(draft.indicator ?? "") && !isHosted ? parts.find((part) => part.role === "from" && isBeforeSite(part, context)) : undefined;
  if (school !== undefined) return parts.map((part) => (part.country === school.country ? { ...part, role: "in" as const } : part));
  const there = rule === "host_first" && !isHosted ? placeOfThere(draft, parts, context) : null;
  if (there !== null) return parts.map((part) => (part.country === there ? { ...part, role: "in" as const } : part));
  const guest = rule === "host_first" && !isHosted ? parts.find((part) => isOrigin(draft, part)) : undefined;
  if (guest !== undefined) return parts.map((part) => (part.country !== guest.country && part.role === "owner" && part.end < draft.quantity.start ? { ...part, role: "in" as const } : part));
  return rule === "host_first" && !isHosted ? parts.map((part) => (part.isSubject || hasIt(draft, part, parts, context) ? { ...part, role: "in" as const } : part)) : parts;
}

/** "Peru has 600 firms with Chilean capital": the first country of the sentence, its verb right behind it, is where they are. */
function hasIt({ quantity }: ClaimDraft, part: Part, parts: readonly Part[], { model }: DocumentContext): boolean {
  const isFirst = part === parts[0] && part.role === "owner" && part.end < quantity.start;
  const next = isFirst ? wordsIn(model, { start: part.end, end: quantity.start })[0] : undefined;
  return next !== undefined && next.start - part.end <= 1 && pairLexicon(model).has.has(next.key);
}

/** "imported 24,000 Peruvian cars", "took 24,000 Peruvian visitors": what is counted right behind the number is from its country. */
const isOrigin = ({ quantity, measure }: ClaimDraft, part: Part): boolean => measure === "level" && part.role === "owner" && !part.isDeictic && part.start - quantity.end === 1;

/** "Peruvian gas imported by Chile": whether a country stands behind the figure's own verb and "by". */
function isDoneBy(draft: ClaimDraft, part: Part, { model }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  if (noun === undefined || noun === null || part.start <= noun.end) return false;
  const [by, article, ...rest] = wordsIn(model, { start: noun.end, end: part.start });
  return by !== undefined && pairLexicon(model).by.has(by.key) && rest.length === 0 && (article === undefined || pairLexicon(model).skip.has(article.key));
}

const goodsOfPlace = linkedPattern(({ of }) => `^ (?:${of}) $`);

/** "Imports of Peruvian goods": an adjective behind what is imported tells where it is from. */
function isOfGoods(draft: ClaimDraft, part: Part, { model: { text, lang }, places }: DocumentContext): boolean {
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  if (noun === undefined || noun === null || part.role !== "owner" || !goodsOfPlace(lang).test(text.slice(noun.end, part.start))) return false;
  return itemAt(places, part.start)?.form === "adjective";
}

/** "graduated from Peruvian universities": who leaves what stands in a country has been there. */
const isBeforeSite = ({ end }: Part, { model }: DocumentContext): boolean => hasWordOf(model, { start: end, end: end + SITE }, pairLexicon(model).sites);

/** "scholarships for Peruvian students": whether those who are given a place to study are of a country. */
const isLearner = ({ start, end }: Part, { model }: DocumentContext): boolean => pairLexicon(model).learners.has(wordsIn(model, { start: end, end: end + SITE })[0]?.key ?? "") || (model.grammar.owner === "behind" && pairLexicon(model).learners.has(wordsIn(model, { start: start - SITE, end: start }).at(-1)?.key ?? ""));

/** Characters behind a country's adjective in which the noun begins that it describes. */
const SITE = 16;

/** Characters between a verb of buying and the country that is bought in. */
const BUYER = 16;

/** "buys in Peru": a verb of buying right before the place makes it where the goods come from. */
const isBoughtIn = (part: Part, { model }: DocumentContext): boolean => hasWordOf(model, { start: part.start - BUYER, end: part.start }, pairLexicon(model).buys);

/** "The main supplier of Peru was Togo": whose supplier another is. */
const isSuppliedTo = ({ start }: Part, { model }: DocumentContext): boolean => wordsIn(model, { start: start - SUPPLIER, end: start }).slice(-2).some(({ key }) => pairLexicon(model).suppliers.has(key));

/** Characters between the noun for a supplier and the country that it supplies. */
const SUPPLIER = 24;

/** "Kenya was granted a loan by Norway": whether "by" leads to a country behind the one that is given to. */
const isGiver = ({ start, role }: Part, parts: readonly Part[], { model }: DocumentContext): boolean =>
  role === "owner" && parts.some((other) => other.end < start && other.role === "owner") && pairLexicon(model).by.has(wordsIn(model, { start: start - BY, end: start }).findLast(({ key }) => !pairLexicon(model).skip.has(key))?.key ?? "");

/** Characters between a country and "by", an article between. */
const BY = 10;

/** Whether a country is who gets what is given: a verb of buying stands between it and the figure, and no other country. */
function receives({ quantity }: ClaimDraft, part: Part, parts: readonly Part[], { model }: DocumentContext): boolean {
  const gap = { start: part.end, end: quantity.start };
  return !parts.some((other) => other.start >= gap.start && other.end <= gap.end) && hasWordOf(model, gap, pairLexicon(model).buys);
}

/** "Peru pays us 5 dollars for each": who pays a price gets what it is told for from the other. */
function withPayer({ indicator, quantity }: ClaimDraft, parts: readonly Part[], { model }: DocumentContext): readonly Part[] | null {
  const payer = indicator === "price" ? parts.find((part) => part.role === "owner" && hasWordOf(model, { start: part.end, end: quantity.start }, pairLexicon(model).pays)) : undefined;
  return payer === undefined ? null : parts.map((part) => ({ ...part, role: part.country === payer.country ? "to" : "from" }));
}

/** Whether two countries are told of in a row behind "between" or "with", so that neither has a part of its own. */
const isBetween = ([first, second, ...rest]: readonly Part[], { model }: DocumentContext): boolean =>
  first?.role === "with" && second !== undefined && rest.length === 0 && /[^\s,]/u.test(model.text.slice(first.end, second.start)) && onlyJoined(model.lang).test(model.text.slice(first.end, second.start));

/** How far the verb of a figure reaches: to the figure, or to the end of a sentence that has its verb last. */
const verbEnd = ({ quantity, sentence }: ClaimDraft, { grammar }: DocumentContext["model"]): number => (grammar.verb === "last" ? sentence.end : quantity.start);

/** "We have attracted 5 million of investment": a verb of taking in makes the country before it the one that is invested in. */
function attracts(draft: ClaimDraft, part: Part, parts: readonly Part[], { model }: DocumentContext): boolean {
  const { text } = model;
  const { quantity } = draft;
  const gap = { start: part.end, end: verbEnd(draft, model) };
  const isOfNext = (other: Part): boolean => other.start >= quantity.end && /\d/u.test(text.slice(quantity.end, other.start));
  const isAlone = !parts.some((other) => ((other.role === "in" || other.role === "to") && !isOfNext(other)) || (other.start >= gap.start && other.end <= gap.end));
  return part.end < quantity.start && isAlone && hasWordOf(model, gap, pairLexicon(model).hosts);
}

/** "Peru drew 400 million, while Chile drew 200": the one country beside a figure where it takes that in, from whomever; null where another is beside it or it does not. */
function drawnInto(draft: ClaimDraft, roles: readonly Part[], own: TextSpan | null, { model }: DocumentContext): CountryCode | null {
  const beside = roles.filter(({ start, end }) => own === null || (start >= own.start && end <= own.end));
  const [first] = beside;
  // "Peru's inward investment was 5 billion"
  if (first !== undefined && own !== null && countriesOf(beside).length === 1 && hasWordOf(model, own, pairLexicon(model).inward)) return first.country;
  const isDrawn = first?.role === "in" && countriesOf(beside).length === 1 && first.end < draft.quantity.start && hasWordOf(model, { start: first.end, end: verbEnd(draft, model) }, pairLexicon(model).hosts);
  return isDrawn ? first.country : null;
}

/** "Peru has a population of 30 million": whether all who live in a country are counted, and no people of another. */
function countsAll({ indicator, measure, evidence, quantity }: ClaimDraft, parts: readonly Part[], { model, places }: DocumentContext): boolean {
  const beside = parts.findLast(({ end }) => end <= quantity.start);
  if (indicator !== "population" || (beside !== undefined && itemAt(places, beside.start)?.form === "adjective")) return false;
  const isOfOwners = countriesOf(parts).length === 1 || parts.every(({ role }) => role === "owner");
  const noun = measure !== "share" && isOfOwners ? evidence.find(({ field }) => field === "indicator")?.span : undefined;
  return noun !== undefined && noun !== null && hasWordOf(model, noun, pairLexicon(model).populations);
}

/** Reporter and partner from the parts that the countries of a stretch play, the side that is not named from the document or the speaker. */
export function fromParts(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], world: World, sides: Sides, own: TextSpan | null = null): Pair | null {
  const countries = countriesOf(parts);
  const [first] = countries;
  const roles = adapt(draft, rule, parts, world);
  const [head] = roles;
  if (first === undefined || head === undefined) return null;
  if (countries.length === 1 && isDomestic(draft.indicator, draft.unit)) return [first, null];
  // "Transfers to Peru": what is sent home from wherever where only its home is named.
  if (countries.length === 1 && draft.indicator === REMITTANCES && (head.role === "to" || (head.role === "owner" && receives(draft, head, parts, world.context)))) return [null, first];
  if (isOfOne(draft.indicator) || countsAll(draft, roles, world.context)) return [ownerOfOne(draft, roles, own, world.context) ?? first, null];
  const taker = countries.length === 1 ? takerOf(draft, rule, head, world, sides) : null;
  if (taker !== null) return taker;
  const drawn = rule === "investor_first" && !world.isBilateral ? drawnInto(draft, roles, own, world.context) : null;
  if (drawn !== null) return [null, drawn];
  if (countries.length === 1 && isGivenByMany(draft, world.context)) return [null, first];
  if (countries.length === 1 && rule === "exporter_first" && !world.isBilateral && isPlaceOfNoun(draft, head, world.context)) return [first, null];
  if (countries.length === 1 && isWholeDebt(draft, world.context)) return [first, null];
  const sold = countries.length === 1 && mayBuy(draft, rule, head, world.context) ? soldTo(draft, rule, first, world.seller) : null;
  if (sold !== null) return sold;
  // Who sells beside the text's one seller sells to whoever, not to that one.
  if (countries.length === 1 && rule === "exporter_first" && world.seller !== null && world.seller !== first && !world.isBilateral && isBehindIndicator(draft, head, world.context)) return [first, null];
  const second = countries[1] ?? partnerFor(draft, head, rule, findIndicator(draft.indicator ?? "")?.pairRule === "described_first", world, sides);
  if (countries.length === 1 && second !== null && rule === "host_first" && OF_LANGUAGE.has(draft.indicator ?? "") && isLanguage(head, parts, world.context)) return [second, first];
  const isPartner = countries.length === 1 && second !== null && head.role !== "owner" && head.role !== "in";
  if (rule === "symmetric" || rule === "none") return isPartner || (sides.self !== null && sides.self === second) ? [second, first] : [first, second];
  // What stands beside the figure tells more than what belongs to the one before it.
  const isOwn = (part: Part): boolean => own !== null && part.start >= own.start && part.end <= own.end;
  // Between two, who speaks or writes tells of its own side, else of the first.
  if (second !== null && isBetween(roles, world.context)) return [sides.self, sides.home, world.context.home].includes(second) && ![sides.self, sides.home].includes(first) ? [second, first] : [first, second];
  const guest = rule === "host_first" && countries.length === 2 ? guestOf(draft, parts, isOwn, world, sides) : null;
  if (guest !== null) return guest;
  const beside = orient(rule, roles.filter(isOwn));
  const around = beside.reporter !== null && beside.partner !== null ? beside : orient(rule, [...roles.filter(isOwn), ...roles.filter((part) => !isOwn(part))]);
  // "Peru's trade with Chile was 9, and Chile imported 5": who does it beside the figure is not with whom.
  const isTurned = isTrade(draft) && beside.reporter !== null && beside.partner === null && around.partner === beside.reporter && roles.filter(isOwn).every((part) => part.role === "owner" && leadsToIndicator(draft, part));
  const told = isTurned ? { reporter: beside.reporter, partner: null } : around;
  if (second === null && isGivenTo(draft, head, world.context)) return [null, first];
  // "Its debt to China": who is owed is the other side, whoever owes.
  if (second === null && draft.indicator === "other:debt" && head.role === "to") return [[world.done.at(-1)?.partner, world.done.at(-1)?.reporter].find((country) => country !== undefined && country !== null && country !== first) ?? null, first];
  if (second === null) return rule === "described_first" || told.reporter === first ? [first, null] : told.partner === first ? [null, first] : [first, null];
  const members: readonly [CountryCode, CountryCode] = [first, second];
  const whole = draft.measure === "share" && !isSoldToBuyer(draft, rule, world.context) ? (ownerOfWhole(draft, parts, world.context) ?? ownerOfWholeBefore(draft, parts, world.context)) : null;
  if (whole !== null && members.includes(whole)) return [whole, otherOf(members, whole)];
  const taking = whole === null ? parts.find((part) => isOwn(part) && isTaker(draft, rule, part, world.context)) : undefined;
  if (taking !== undefined && parts.every((part) => part.country === taking.country || (part.role === "owner" && part.end <= taking.start))) return [otherOf(members, taking.country), taking.country];
  const receiver = nextGiver(draft, rule, parts, isOwn, world);
  if (receiver !== null) return receiver;
  const ownExporter = rule === "exporter_first" || rule === "investor_first" ? (rule === "investor_first" ? roles : parts).find((part) => (isOwn(part) && ownsIndicator(draft, part, world.context)) || (rule === "investor_first" && isDoneBy(draft, part, world.context))) : undefined;
  const exporter = ownExporter ?? (rule === "exporter_first" ? takenFrom(draft, parts, world.context) : undefined);
  const whose = exporter ?? (rule === "importer_first" ? parts.find((part) => isBehindIndicator(draft, part, world.context) || (draft.measure === "share" && ownsIndicator(draft, part, world.context))) : undefined);
  if (whose !== undefined) return [whose.country, otherOf(members, whose.country)];
  if (told.reporter !== null && told.partner !== null) return [told.reporter, told.partner];
  if (told.reporter !== null) return [told.reporter, otherOf(members, told.reporter)];
  if (told.partner !== null) return [otherOf(members, told.partner), told.partner];
  return members;
}

/** Whether the one country of a sentence may be who buys what the text's seller sells: nothing tells that it sells itself. */
const mayBuy = (draft: ClaimDraft, rule: PairRule, part: Part, context: DocumentContext): boolean =>
  !part.isDeictic && part.role !== "from" && (rule === "importer_first" || !isDoer(draft, "exporter_first", part, context)) && !(rule === "exporter_first" && (ownsIndicator(draft, part, context) || isBehindIndicator(draft, part, context)));

/** "Togo buys 20 percent of Peru's exports": what one imports is a part of what the other sells. */
const isSoldToBuyer = ({ quantity, sentence }: ClaimDraft, rule: PairRule, { model }: DocumentContext): boolean => rule === "importer_first" && !hasWordOf(model, { start: quantity.end, end: sentence.end }, pairLexicon(model).incoming);

/** Characters between a subject and its verb of trade ("Peru has imported"). */
const TO_VERB = 6;

/** Whether the words for what is measured stand right behind a country. */
function leadsToIndicator({ evidence }: ClaimDraft, { end }: Part): boolean {
  const start = evidence.findLast(({ field }) => field === "indicator")?.span?.start ?? end;
  return start > end && start - end <= TO_VERB;
}

/** "19,000 Chileans came, more than 14,000 Bolivians": of two homes of guests the figure's own, with the country that the text tells guests to come to; null where one of the two may be the host. */
function guestOf({ quantity }: ClaimDraft, parts: readonly Part[], isOwn: (part: Part) => boolean, world: World, sides: Sides): Pair | null {
  if (parts.some(({ role, isDeictic }) => isDeictic || role === "in" || role === "to" || role === "with")) return null;
  const isPeople = parts.every(({ start }) => itemAt(world.context.places, start)?.form === "adjective");
  const host = world.hosts()[0] ?? (isPeople ? (sides.self ?? world.main ?? undefined) : undefined);
  if (host === undefined || parts.some(({ country }) => country === host)) return null;
  const own = parts.filter(isOwn);
  const beside = (own.length > 0 ? own : parts).toSorted((left, right) => Math.abs(left.start - quantity.end) - Math.abs(right.start - quantity.end))[0];
  return beside === undefined ? null : [host, beside.country];
}

/** "Chile was the largest market for Peru's exports, taking 5 tonnes": whose exports a verb of taking right before the figure takes. */
function takenFrom(draft: ClaimDraft, parts: readonly Part[], context: DocumentContext): Part | undefined {
  const { lang, text } = context.model;
  const verb = { start: Math.max(draft.sentence.start, draft.quantity.start - TAKER_REACH), end: draft.quantity.start };
  const comma = text.slice(verb.start, verb.end).lastIndexOf(",");
  if (comma < 0 || !hasMatch(takesPattern(lang), text, { start: verb.start + comma, end: verb.end })) return undefined;
  return parts.find((part) => ownsIndicator(draft, part, context));
}
