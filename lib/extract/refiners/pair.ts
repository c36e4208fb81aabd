import { findIndicator } from "@/lib/catalogue/indicators";
import type { PairRule } from "@/lib/domain/indicator";
import type { Basis } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, Refiner } from "@/lib/extract/model";
import { rankCountries } from "@/lib/extract/places/document-pair";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { pairLexicon } from "./pair-lexicon";
import { orient } from "./pair-orient";
import { findParts } from "./pair-roles";
import type { Part, Sides } from "./pair-roles";
import { groupBySentence } from "./period-distance";
import { findSpeaker } from "./speaker";

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

/** What the document as a whole says of its countries, worked out once. */
interface World {
  readonly context: DocumentContext;
  readonly pair: readonly [CountryCode, CountryCode] | null;
  readonly main: CountryCode | null;
  /** Pairs of the figures so far, by indicator, for those whose sentence names nobody. */
  readonly known: Map<string, Pair>;
}

function ruleOf(draft: ClaimDraft): PairRule {
  if (draft.measure === "share" && draft.indicator === "trade_turnover") return "described_first";
  return findIndicator(draft.indicator ?? "")?.pairRule ?? "described_first";
}

const otherOf = (pair: readonly [CountryCode, CountryCode] | null, country: CountryCode | null): CountryCode | null =>
  pair === null || country === null || !pair.includes(country) ? null : pair[0] === country ? pair[1] : pair[0];

/** The clause of a figure: cut where a word of joining stands between it and its neighbours. */
function clauseOf(draft: ClaimDraft, context: DocumentContext, figures: readonly ClaimDraft[]): TextSpan {
  const { quantity, sentence } = draft;
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
  const reason = itemsIn(wordsOf(context.model), { start: draft.quantity.end, end: draft.sentence.end }).find((word) => lexicon.reasons.has(word.key));
  return reason?.start ?? draft.sentence.end;
}

const countriesOf = (parts: readonly Part[]): readonly CountryCode[] => [...new Set(parts.map((part) => part.country))];

/** Of more than two countries the document's own two, or the two nearest to the figure. */
function narrow(parts: readonly Part[], world: World, figure: TextSpan): readonly Part[] {
  const countries = countriesOf(parts);
  if (countries.length <= 2) return parts;
  const own = world.pair;
  if (own !== null && own.every((country) => countries.includes(country))) return parts.filter((part) => own.includes(part.country));
  const near = [...parts].sort((left, right) => Math.abs(left.start - figure.start) - Math.abs(right.start - figure.start));
  const kept = countriesOf(near).slice(0, 2);
  return parts.filter((part) => kept.includes(part.country));
}

/** What is bought "in" a country comes from there; who says "we have" or "we received" is the host. */
function adapt(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], context: DocumentContext): readonly Part[] {
  if (rule === "importer_first") {
    const { buys } = pairLexicon(context.model);
    const isPurchase = itemsIn(wordsOf(context.model), draft.sentence).some((word) => buys.has(word.key));
    return isPurchase ? parts.map((part) => (part.role === "in" ? { ...part, role: "from" as const } : part)) : parts;
  }
  const isHosted = parts.some((part) => part.role === "in" || part.role === "to");
  return rule === "host_first" && !isHosted ? parts.map((part) => (part.isSubject ? { ...part, role: "in" as const } : part)) : parts;
}

function fromParts(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], world: World, sides: Sides): Pair | null {
  const countries = countriesOf(parts);
  const [first] = countries;
  if (first === undefined) return null;
  const second = countries[1] ?? partnerFor(first, rule, findIndicator(draft.indicator ?? "")?.pairRule === "described_first", world, sides);
  if (rule === "symmetric" || rule === "none") return sides.self !== null && sides.self === second ? [second, first] : [first, second];
  const told = orient(rule, adapt(draft, rule, parts, world.context));
  if (second === null) return rule === "described_first" || told.reporter === first ? [first, null] : told.partner === first ? [null, first] : [first, null];
  const members: readonly [CountryCode, CountryCode] = [first, second];
  if (told.reporter !== null && told.partner !== null) return [told.reporter, told.partner];
  if (told.reporter !== null) return [told.reporter, otherOf(members, told.reporter)];
  if (told.partner !== null) return [otherOf(members, told.partner), told.partner];
  return members;
}

/** The other side of a figure whose sentence names one country only. */
function partnerFor(country: CountryCode, rule: PairRule, isKnown: boolean, world: World, sides: Sides): CountryCode | null {
  if (rule === "described_first" && (world.pair === null || isKnown)) return null;
  const within = otherOf(world.pair, country);
  if (within !== null) return within;
  if (sides.self !== null && sides.self !== country) return sides.self;
  return world.main !== country ? world.main : null;
}

/** Without any country in the words: the pair of the same figures before, else the document's, the speaker's side first. */
function fromDocument(draft: ClaimDraft, rule: PairRule, world: World, sides: Sides): Pair | null {
  const known = world.known.get(draft.indicator ?? "");
  if (known !== undefined && rule !== "symmetric") return known;
  const bilateral = pairLexicon(world.context.model).both;
  const isBilateral = itemsIn(wordsOf(world.context.model), draft.sentence).some((word) => bilateral.has(word.key));
  const own = sides.self ?? world.main;
  if (rule === "described_first" && !isBilateral && draft.measure !== "share" && !IS_CURRENCY.test(draft.unit) && own !== null) return [own, null];
  if (world.pair === null) return world.main === null ? null : [world.main, null];
  const [first, second] = world.pair;
  return sides.self === second ? [second, first] : [first, second];
}

function find(draft: ClaimDraft, world: World, figures: readonly ClaimDraft[]): Found | null {
  const { context } = world;
  const { model } = context;
  const speech = findSpeaker(context, draft.quantity);
  const self = speech?.country ?? null;
  const sides: Sides = { self, other: otherOf(world.pair, self) };
  const rule = ruleOf(draft);
  const names = speech === null ? [] : [speech.named];
  const clause = clauseOf(draft, context, figures);
  const found = (pair: Pair, basis: Basis, name: string, span: TextSpan | null, note: string | null): Found => ({ pair, basis, rule: `pair/${name}`, span, note });

  const inClause = narrow(findParts(context, clause, sides, names), world, draft.quantity);
  const inSentence = findParts(context, { start: draft.sentence.start, end: endOfMain(draft, context) }, sides, names);
  const isWhole = countriesOf(inClause).length >= 2;
  const parts = isWhole || countriesOf(inClause).length === countriesOf(inSentence).length ? inClause : narrow(joinSentence(inClause, inSentence, clause.start), world, draft.quantity);
  const pair = fromParts(draft, rule, parts, world, sides);
  const [head] = parts;
  if (pair !== null && head !== undefined) {
    const isStated = parts.some((part) => !part.isDeictic) && countriesOf(parts).length >= 2;
    return found(pair, isStated ? "stated" : "inferred", "sentence", { start: head.start, end: head.end }, isStated ? null : "the other side from the speaker or the document");
  }
  const before = model.sentences[draft.sentence.index - 1];
  if (before !== undefined && before.paragraph === draft.sentence.paragraph && rule !== "described_first") {
    const earlier = narrow(findParts(context, before, sides, names), world, draft.quantity);
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

/** Sets reporter and partner: from the sentence, the speaker's side, the sentence before or the document. Needs indicator, measure and speaker. */
export const pairRefiner: Refiner = {
  name: "pair",
  refine: (drafts, context) => {
    const ranked = rankCountries(context.model, context.places);
    const world: World = { context, pair: context.pair, main: ranked[0]?.[0] ?? null, known: new Map() };
    const bySentence = groupBySentence(drafts);
    return drafts.map((draft) => {
      const found = find(draft, world, bySentence.get(draft.sentence.index) ?? []);
      if (found === null) return draft;
      const [reporter, partner] = found.pair;
      if (found.rule === "pair/sentence") world.known.set(draft.indicator ?? "", found.pair);
      const evidence = ["reporter", "partner"].map((field) => ({ field, basis: found.basis, rule: found.rule, span: found.span, note: found.note }));
      return { ...draft, reporter, partner, evidence: [...draft.evidence, ...evidence] };
    });
  },
};
