import { findIndicator } from "@/lib/catalogue/indicators";
import type { Language } from "@/lib/domain/document";
import type { PairRule } from "@/lib/domain/indicator";
import type { Basis } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, Refiner } from "@/lib/extract/model";
import { rankCountries, titleCountries } from "@/lib/extract/places/document-pair";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { countriesOfLists, countriesWithPartners, homeOf, isAboutBoth, rankNamed, titledAlone } from "./pair-home";
import type { World } from "./pair-home";
import { pairLexicon } from "./pair-lexicon";
import { orient } from "./pair-orient";
import { findListed } from "./pair-list";
import { findParts } from "./pair-roles";
import type { Part, Sides } from "./pair-roles";
import { isTrade, ownStretch, siblingAfter, siblingBefore, siblingEarlier } from "./pair-siblings";
import { amongSeveral, namesRegion, openToAll, totalBeforePartner, totalOf, tradesAlone } from "./pair-total";
import { sentenceAround } from "./clause";
import { groupBySentence, nearFigures } from "./period-distance";
import { findSpeaker } from "./speaker";

/** Characters of the sentence before that are read for a pair. */
const REACH_BACK = 1000;
/** Whose "we" it is where nobody is named: a language of one state speaks for it. */
const HOMES: Readonly<Record<Language, CountryCode | null>> = { az: "AZ", en: null, ru: null };
/** How many figures back a figure may go on from. */
const REMEMBERED = 16;
/** Money between nobody named is between the two of the document; a rate or a count may be one country's own. */
const IS_CURRENCY = /^[A-Z]{3}$/u;

type Pair = readonly [CountryCode | null, CountryCode | null];

interface Found {
  readonly pair: Pair;
  readonly basis: Basis;
  readonly rule: string;
  readonly span: TextSpan | null;
  readonly note: string | null;
}

function ruleOf(draft: ClaimDraft): PairRule {
  if (draft.measure === "share" && draft.indicator === "trade_turnover") return "described_first";
  return findIndicator(draft.indicator ?? "")?.pairRule ?? "described_first";
}

const otherOf = (pair: readonly [CountryCode, CountryCode] | null, country: CountryCode | null): CountryCode | null =>
  pair === null || country === null || !pair.includes(country) ? null : pair[0] === country ? pair[1] : pair[0];

/** The clause of a figure: cut where a word of joining stands between it and its neighbours. */
function clauseOf(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): TextSpan {
  const { quantity } = draft;
  const sentence = sentenceAround(draft);
  const lexicon = pairLexicon(context.model);
  const words = wordsOf(context.model);
  const cut = (from: number, to: number): number | null => {
    const joiner = itemsIn(words, { start: from, end: to }).find((word) => lexicon.joiners.has(word.key));
    return joiner?.start ?? null;
  };
  const before = figures.filter((other) => other.quantity.end <= quantity.start).at(-1);
  const after = figures.find((other) => other.quantity.start >= quantity.end);
  const start = before === undefined ? sentence.start : (cut(before.quantity.end, quantity.start) ?? sentence.start);
  const end = Math.min(endOfMain(draft, context), after === undefined ? sentence.end : (cut(quantity.end, after.quantity.start) ?? sentence.end));
  return { start, end };
}

/** A clause that gives the reason ("так как белорусская сторона …") speaks of something else than the figure before it. */
function endOfMain(draft: ClaimDraft, context: DocumentContext): number {
  const lexicon = pairLexicon(context.model);
  const reason = itemsIn(wordsOf(context.model), { start: draft.quantity.end, end: sentenceAround(draft).end }).find((word) => lexicon.reasons.has(word.key));
  return reason?.start ?? sentenceAround(draft).end;
}

const countriesOf = (parts: readonly Part[]): readonly CountryCode[] => [...new Set(parts.map((part) => part.country))];

/** Of more than two countries the two of the figure's own words, else the document's own two, or the two nearest to the figure. */
function narrow(parts: readonly Part[], world: World, figure: TextSpan, own: TextSpan | null = null): readonly Part[] {
  const countries = countriesOf(parts);
  if (countries.length <= 2) return parts;
  const beside = own === null ? [] : parts.filter((part) => part.start >= own.start && part.end <= own.end);
  if (countriesOf(beside).length === 2) return beside;
  const both = world.pair;
  if (both !== null && both.every((country) => countries.includes(country))) return parts.filter((part) => both.includes(part.country));
  const near = [...parts].sort((left, right) => Math.abs(left.start - figure.start) - Math.abs(right.start - figure.start));
  const kept = countriesOf(near).slice(0, 2);
  return parts.filter((part) => kept.includes(part.country));
}

/** What is bought "in" a country comes from there; who says "we have" or "we received" is the host. */
function adapt(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], context: DocumentContext): readonly Part[] {
  if (rule === "importer_first") {
    const { buys } = pairLexicon(context.model);
    const isPurchase = itemsIn(wordsOf(context.model), sentenceAround(draft)).some((word) => buys.has(word.key));
    return isPurchase ? parts.map((part) => (part.role === "in" ? { ...part, role: "from" as const } : part)) : parts;
  }
  const isHosted = parts.some((part) => part.role === "in" || part.role === "to");
  return rule === "host_first" && !isHosted ? parts.map((part) => (part.isSubject ? { ...part, role: "in" as const } : part)) : parts;
}

function fromParts(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], world: World, sides: Sides, own: TextSpan | null = null): Pair | null {
  const countries = countriesOf(parts);
  const [first] = countries;
  const [head] = parts;
  if (first === undefined || head === undefined) return null;
  const second = countries[1] ?? partnerFor(draft, head, rule, findIndicator(draft.indicator ?? "")?.pairRule === "described_first", world, sides);
  const isPartner = countries.length === 1 && second !== null && head.role !== "owner" && head.role !== "in";
  if (rule === "symmetric" || rule === "none") return isPartner || (sides.self !== null && sides.self === second) ? [second, first] : [first, second];
  // What stands beside the figure tells more than what belongs to the one before it.
  const isOwn = (part: Part): boolean => own !== null && part.start >= own.start && part.end <= own.end;
  const told = orient(rule, adapt(draft, rule, [...parts.filter(isOwn), ...parts.filter((part) => !isOwn(part))], world.context));
  if (second === null) return rule === "described_first" || told.reporter === first ? [first, null] : told.partner === first ? [null, first] : [first, null];
  const members: readonly [CountryCode, CountryCode] = [first, second];
  if (told.reporter !== null && told.partner !== null) return [told.reporter, told.partner];
  if (told.reporter !== null) return [told.reporter, otherOf(members, told.reporter)];
  if (told.partner !== null) return [otherOf(members, told.partner), told.partner];
  return members;
}

/** The other side of a figure whose sentence names one country only. */
function partnerFor(draft: ClaimDraft, part: Part, rule: PairRule, isKnown: boolean, world: World, sides: Sides): CountryCode | null {
  const { country, role } = part;
  if (rule === "described_first" && (world.pair === null || isKnown)) return null;
  const within = otherOf(world.pair, country);
  if (within !== null) return within;
  if (sides.self !== null && sides.self !== country) return sides.self;
  const isPartner = (role === "to" || role === "from" || role === "with") && (rule === "exporter_first" || rule === "importer_first" || rule === "symmetric" || rule === "balance_owner");
  if (world.pair === null && isPartner) return homeOf(draft, [country], world, sides);
  const isForeign = world.pair !== null && isTrade(draft);
  return isPartner || isForeign || (rule === "host_first" && role !== "in") ? homeOf(draft, [country], world, sides) : world.main === country ? null : world.main;
}

/** Without any country in the words: the pair of the same figures before, else the document's, the speaker's side first. */
function fromDocument(draft: ClaimDraft, rule: PairRule, world: World, sides: Sides): Pair | null {
  const known = world.known.get(draft.indicator ?? "");
  if (known !== undefined && rule !== "symmetric") return known;
  const bilateral = pairLexicon(world.context.model).both;
  const isBilateral = itemsIn(wordsOf(world.context.model), sentenceAround(draft)).some((word) => bilateral.has(word.key));
  const own = sides.self ?? world.main;
  if (rule === "described_first" && !isBilateral && draft.measure !== "share" && (!IS_CURRENCY.test(draft.unit) || (!world.isBilateral && sides.self === null)) && own !== null) return [own, null];
  const isBetweenBoth = world.isBilateral || isBilateral || sides.self !== null || !isTrade(draft);
  if (world.pair === null || !isBetweenBoth) return world.main === null ? null : [homeOf(draft, [], world, sides), null];
  const [first, second] = world.pair;
  return sides.self === second ? [second, first] : [first, second];
}

interface Linked {
  readonly pair: Pair;
  readonly name: string;
  readonly note: string;
}

/** A figure of a list of partners is between the one named beside it and the country whose list it is. */
function fromList(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], world: World, sides: Sides, figures: readonly ClaimDraft[]): Linked | null {
  const named = parts.filter((part) => !part.isDeictic);
  const listed = findListed(draft, figures, named, world.pair, [world.main, ...world.homes], world.context);
  if (listed === null) return null;
  const { item, items } = listed;
  const others = parts.filter((part) => !items.includes(part.country) && (part.isDeictic || !world.items.has(part.country)));
  const inSentence = others.find((part) => world.homes.includes(part.country)) ?? others.find((part) => part.country === world.main) ?? others[0];
  const home = inSentence?.country ?? homeOf(draft, items, world, sides);
  if (home === null) return null;
  const made = (pair: Pair): Linked => ({ pair, name: "list", note: "the country named beside it in a list of partners" });
  if (rule === "symmetric" || rule === "described_first" || rule === "balance_owner") return made([home, item.country]);
  const owner: Part = inSentence ?? { start: item.start, end: item.start, country: home, role: "owner", isDeictic: true, isSubject: false };
  const told = orient(rule, [{ ...item, role: item.role === "owner" && owner.role === "owner" ? "with" : item.role }, owner]);
  const isReversed = told.reporter === item.country && told.partner !== item.country;
  return made(isReversed ? [item.country, home] : [home, item.country]);
}

/** A country's trade with the whole world has no partner. */
function fromTotal(draft: ClaimDraft, inClause: readonly Part[], inSentence: readonly Part[], clause: TextSpan, world: World, sides: Sides, figures: readonly ClaimDraft[]): Linked | null {
  const host = openToAll(draft, inSentence, figures, world, sides);
  if (host !== null) return { pair: [host, null], name: "all", note: "from or to all countries" };
  const several = amongSeveral(draft, inClause, figures, world, sides);
  if (several !== null) return { pair: [several.reporter, null], name: "several", note: "several partners at once" };
  const alone = tradesAlone(draft, inSentence, world.context);
  if (alone !== null) return { pair: [alone, null], name: "alone", note: "a country's trade, no partner named" };
  const isAlone = countriesOf(inClause).length === countriesOf(inSentence).length;
  const country = isAlone ? totalOf(draft, inClause, clause, world.done, world.context) : totalBeforePartner(draft, inClause, inSentence, figures, world.context);
  return country === null ? null : { pair: [country, null], name: "total", note: "a country's trade with all others" };
}

/** A figure that names no country of its own keeps those of the figure beside it: the imports of the country whose exports were told. */
function fromSibling(draft: ClaimDraft, inSentence: readonly Part[], world: World, sides: Sides, figures: readonly ClaimDraft[], mayLookAhead: boolean): Linked | null {
  const own = ownStretch(draft, figures, world.context);
  if (inSentence.some((part) => part.start >= own.start && part.end <= own.end)) return null;
  if (world.isBilateral && draft.indicator === "trade_turnover" && itemsIn(wordsOf(world.context.model), own).some((word) => pairLexicon(world.context.model).between.has(word.key))) return null;
  const isRegional = isTrade(draft) && namesRegion(own, world.context);
  const linked = (sibling: ClaimDraft | null): Linked | null =>
    sibling === null ? null : { pair: [sibling.reporter, isRegional ? null : sibling.partner], name: "sibling", note: "the countries of the figure beside it" };
  const sided = (sibling: Linked | null): Linked | null => (sibling === null ? null : { ...sibling, pair: withHomeFirst(draft, sibling.pair, world, sides) });
  const before = sided(linked(siblingBefore(draft, world.done)));
  if (before !== null) return before;
  if (inSentence.length === 0) return isTrade(draft) ? sided(linked(siblingEarlier(draft, world.done))) : null;
  const next = mayLookAhead ? siblingAfter(draft, figures) : null;
  const ahead = next === null ? null : find(next, world, figures, false);
  return ahead === null || ahead.pair[0] === null ? null : { pair: ahead.pair, name: "sibling", note: "the countries of the figure beside it" };
}

/** The two of a turnover stand in no order: its exports and imports are those of the country that the text goes through. */
function withHomeFirst(draft: ClaimDraft, [first, second]: Pair, world: World, sides: Sides): Pair {
  const last = world.done.findLast(isTrade);
  if (second === null || last?.indicator !== "trade_turnover" || !isTrade(draft) || draft.indicator === "trade_turnover") return [first, second];
  const home = [sides.self, sides.home, ...world.homes, ...titleCountries(world.context.model), ...world.ranked].find((country) => country === first || country === second);
  return home === second ? [second, first] : [first, second];
}

function find(draft: ClaimDraft, world: World, figures: readonly ClaimDraft[], mayLookAhead = true): Found | null {
  const { context } = world;
  const { model } = context;
  const speech = findSpeaker(context, draft.quantity);
  const self = speech?.country ?? null;
  const home = self ?? HOMES[model.lang];
  const sides: Sides = { self, home, other: otherOf(world.pair, home) };
  const rule = ruleOf(draft);
  const names = speech === null ? [] : [speech.named];
  const clause = clauseOf(draft, context, figures);
  const found = (pair: Pair, basis: Basis, name: string, span: TextSpan | null, note: string | null): Found => ({ pair, basis, rule: `pair/${name}`, span, note });

  const own = ownStretch(draft, figures, context);
  const inClause = narrow(findParts(context, clause, sides, names), world, draft.quantity, own);
  const inSentence = findParts(context, { start: sentenceAround(draft).start, end: endOfMain(draft, context) }, sides, names);
  const linked = fromList(draft, rule, inSentence, world, sides, figures) ?? fromTotal(draft, inClause, inSentence, clause, world, sides, figures) ?? fromSibling(draft, inSentence, world, sides, figures, mayLookAhead);
  if (linked !== null) return found(linked.pair, "inferred", linked.name, { start: draft.sentence.start, end: draft.sentence.end }, linked.note);
  const isWhole = countriesOf(inClause).length >= 2;
  const parts = isWhole || countriesOf(inClause).length === countriesOf(inSentence).length ? inClause : narrow(joinSentence(inClause, inSentence, clause.start), world, draft.quantity);
  const pair = fromParts(draft, rule, parts, world, sides, own);
  const [head] = parts;
  if (pair !== null && head !== undefined) {
    const isStated = parts.some((part) => !part.isDeictic) && countriesOf(parts).length >= 2;
    return found(pair, isStated ? "stated" : "inferred", "sentence", { start: head.start, end: head.end }, isStated ? null : "the other side from the speaker or the document");
  }
  const before = model.sentences[draft.sentence.index - 1];
  if (before !== undefined && before.paragraph === draft.sentence.paragraph && rule !== "described_first") {
    const earlier = narrow(findParts(context, { start: Math.max(before.start, before.end - REACH_BACK), end: before.end }, sides, names), world, draft.quantity);
    const carried = countriesOf(earlier).length === 0 ? null : fromParts(draft, rule, earlier, world, sides);
    if (carried !== null && carried[1] !== null) return found(carried, "inferred", "carried", { start: before.start, end: before.end }, "from the sentence before");
  }
  const whole = fromDocument(draft, rule, world, sides);
  return whole === null ? null : found(whole, "inferred", "document", null, "from what the document is about");
}

/** The clause's own country with what the words before it add for the other side; "with Brazil" after "with Ecuador" has another. */
function joinSentence(clause: readonly Part[], sentence: readonly Part[], clauseStart: number): readonly Part[] {
  const own = countriesOf(clause);
  if (own.length === 0) return sentence;
  const isRival = (part: Part): boolean => clause.some((other) => other.role === part.role && other.role !== "owner");
  const first = sentence.find((part) => part.start < clauseStart && !own.includes(part.country) && !isRival(part));
  return first === undefined ? clause : [...clause, ...sentence.filter((part) => part.country === first.country)];
}

function firstNamed(context: DocumentContext): ReadonlyMap<CountryCode, number> {
  const first = new Map<CountryCode, number>(titleCountries(context.model).map((country) => [country, -1]));
  for (const { country, start } of context.places) if (!first.has(country)) first.set(country, start);
  return first;
}

/** Exports and balances of a country told before the text has named any partner are those with all: who reads on cannot know one yet. */
function withoutUnnamed(pair: Pair, draft: ClaimDraft, world: World): Pair {
  const [reporter, partner] = pair;
  if (partner === null || !isTrade(draft) || draft.indicator === "trade_turnover" || findSpeaker(world.context, draft.quantity)?.country === partner) return pair;
  const { mutual } = pairLexicon(world.context.model);
  const at = world.firstNamed.get(partner);
  const isKnown = at === undefined || at < draft.sentence.end || itemsIn(wordsOf(world.context.model), sentenceAround(draft)).some((word) => mutual.has(word.key));
  return isKnown ? pair : [reporter, null];
}

/** Sets reporter and partner: from the sentence, the speaker's side, the sentence before or the document. Needs indicator, measure and speaker. */
export const pairRefiner: Refiner = {
  name: "pair",
  refine: (drafts, context) => {
    const ranked = rankCountries(context.model, context.places);
    const world: World = { context, pair: context.pair, isBilateral: isAboutBoth(context, context.pair), main: titledAlone(context) ?? ranked[0]?.[0] ?? null, titled: titledAlone(context), ranked: ranked.map(([country]) => country), named: rankNamed(context), items: countriesOfLists(context), homes: countriesWithPartners(context), firstNamed: firstNamed(context), known: new Map(), done: [] };
    const bySentence = groupBySentence(drafts);
    return drafts.map((draft) => {
      const found = find(draft, world, nearFigures(bySentence.get(draft.sentence.index) ?? [], draft));
      const [reporter, partner] = found === null ? [null, null] : withoutUnnamed(found.pair, draft, world);
      world.done.push({ ...draft, reporter, partner });
      if (world.done.length > REMEMBERED) world.done.shift();
      if (found === null) return draft;
      if (found.rule === "pair/sentence") world.known.set(draft.indicator ?? "", [reporter, partner]);
      const evidence = ["reporter", "partner"].map((field) => ({ field, basis: found.basis, rule: found.rule, span: found.span, note: found.note }));
      return { ...draft, reporter, partner, evidence: [...draft.evidence, ...evidence] };
    });
  },
};
