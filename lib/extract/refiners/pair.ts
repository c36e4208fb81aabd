import { findIndicator } from "@/lib/catalogue/indicators";
import type { PairRule } from "@/lib/domain/indicator";
import type { Basis } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, Refiner } from "@/lib/extract/model";
import { rankCountries, rankTellers, titleCountries } from "@/lib/extract/places/document-pair";
import { isQuestion, sentenceAround } from "./clause";
import { fromBalance } from "./pair-balance";
import { fromCarried } from "./pair-carried";
import { clauseOf, endOfMain } from "./pair-clause";
import { fromDocument, titledSubject, withUnion, withoutUnnamed } from "./pair-document";
import { withoutEach } from "./pair-each";
import { fromGapped, withoutGapped } from "./pair-gapped";
import { GIVEN, REMITTANCES } from "./pair-given";
import { withGiverFirst } from "./pair-giver";
import { fromGuests, fromSenders } from "./pair-guests";
import { TOGETHER, countriesOfLists, countriesWithPartners, isAboutBoth, rankNamed } from "./pair-home";
import type { Pair, World } from "./pair-home";
import { hostsOf, titleContext } from "./pair-hosts";
import { fromJoined } from "./pair-joined";
import { fromCell, fromLines } from "./pair-lines";
import { fromFirms, fromList, fromOpen, fromOrder, fromSibling, fromTotal } from "./pair-linked";
import { countriesOf, joinSentence, narrow } from "./pair-narrow";
import { ofOutput } from "./pair-output";
import { fromParts } from "./pair-parts";
import { otherOf } from "./pair-partner";
import { fromPeoples } from "./pair-peoples";
import { fromPlace } from "./pair-place";
import { fromRanked, leadsRow, withoutRanked, withoutThoseBefore } from "./pair-ranked";
import { fromRestated } from "./pair-restated";
import { findParts } from "./pair-roles";
import type { Part, Sides } from "./pair-roles";
import { fromMigrants, withReceiver } from "./pair-remittances";
import { worldsOf } from "./pair-sections";
import { sellerOf } from "./pair-seller";
import { fromFallen, fromInvestor, fromNextWhole } from "./pair-share";
import { isTrade, ownStretch } from "./pair-siblings";
import { isOfWorld } from "./pair-world";
import { groupBySentence, nearFigures } from "./period-distance";
import { findSpeaker } from "./speaker";

/** Characters of the sentence before that are read for a pair. */
const REACH_BACK = 1000;
/** How many figures back a figure may go on from. */
const REMEMBERED = 16;

interface Found {
  readonly pair: Pair;
  readonly basis: Basis;
  readonly rule: string;
  readonly span: TextSpan | null;
  readonly note: string | null;
  /** The words of each country, where the text names them. */
  readonly parts?: readonly Part[];
}

/** Those who went from one country to another. */
const PEOPLE: ReadonlySet<string> = new Set(["other:refugees", "other:workers", "other:migrants"]);

function ruleOf(draft: ClaimDraft): PairRule {
  if (draft.measure === "share" && draft.indicator === "trade_turnover") return "described_first";
  if (GIVEN.has(draft.indicator ?? "")) return "supplier_first";
  if (draft.indicator === REMITTANCES && draft.measure !== "share") return "supplier_first";
  if (PEOPLE.has(draft.indicator ?? "")) return "host_first";
  return findIndicator(draft.indicator ?? "")?.pairRule ?? "described_first";
}

function find(draft: ClaimDraft, world: World, figures: readonly ClaimDraft[], mayLookAhead = true): Found | null {
  const { context } = world;
  const { model } = context;
  const speech = findSpeaker(context, draft.quantity);
  const self = speech?.country ?? null;
  const home = self ?? model.grammar.home;
  const sides: Sides = { self, home, other: otherOf(world.pair, home), ours: home ?? context.home, source: speech?.form === "according_to" && speech.named.start >= draft.sentence.start && speech.named.end <= draft.sentence.end ? self : null };
  const rule = ruleOf(draft);
  const names = speech === null ? [] : [speech.named];
  const clause = clauseOf(draft, context, figures);

  const own = ownStretch(draft, figures, context);
  const wholeClause = withoutThoseBefore(findParts(context, clause, sides, names), context);
  const inClause = narrow(withoutRanked(wholeClause, draft, context), world, draft.quantity, own);
  const main = { start: sentenceAround(draft).start, end: endOfMain(draft, context) };
  const inSentence = clause.start === main.start && clause.end === main.end ? wholeClause : withoutThoseBefore(findParts(context, main, sides, names), context);
  const unranked = withoutRanked(inSentence, draft, context);
  const found = (pair: Pair, basis: Basis, name: string, span: TextSpan | null, note: string | null): Found => ({ pair: withoutEach(pair, draft, inSentence, world, sides), basis, rule: `pair/${name}`, span, note });

  if (isOfWorld(draft, inSentence, world)) return null;
  const restated = fromRestated(draft, inSentence, world) ?? fromBalance(draft, inSentence, world) ?? fromOrder(draft, inSentence, figures, world) ?? fromCarried(draft, inSentence, world) ?? fromFirms(draft, inSentence, world) ?? fromInvestor(draft, inSentence, figures, world, sides) ?? fromFallen(draft, inSentence, world, sides) ?? fromNextWhole(draft, inSentence, world) ?? ofOutput(draft, wholeClause, context) ?? fromPeoples(draft, inSentence, own, world) ?? fromGuests(draft, inSentence, world, sides) ?? fromMigrants(draft, inSentence, own, world) ?? fromSenders(draft, inSentence, world);
  if (restated !== null) return found(restated.pair, "inferred", restated.name, { start: draft.sentence.start, end: draft.sentence.end }, restated.note);
  const pairOf = mayLookAhead ? (next: ClaimDraft): Pair | null => find(next, world, figures, false)?.pair ?? null : null;
  const linked = fromCell(draft, rule, world, sides) ?? fromLines(draft, rule, world, sides) ?? fromOpen(draft, rule, inSentence, world, sides, figures) ?? fromRanked(draft, inSentence, world) ?? fromPlace(draft, inSentence, own, world) ?? fromGapped(draft, inSentence, figures, world) ?? fromJoined(draft, inSentence, figures, world, pairOf) ?? (leadsRow(draft, inSentence, context) ? null : fromList(draft, rule, inSentence, world, sides, figures)) ?? fromTotal(draft, wholeClause, inClause, unranked, clause, world, sides, figures, own) ?? fromSibling(draft, inSentence, world, sides, figures, own, pairOf);
  if (linked !== null) return found(linked.pair, "inferred", linked.name, { start: draft.sentence.start, end: draft.sentence.end }, linked.note);
  const isWhole = countriesOf(inClause).length >= 2;
  const parts = isWhole || countriesOf(inClause).length === countriesOf(inSentence).length ? inClause : narrow(joinSentence(inClause, unranked, clause), world, draft.quantity);
  const pair = fromParts(draft, rule, withoutGapped(parts, draft, figures, context), world, sides, own);
  const [head] = parts;
  if (pair !== null && head !== undefined) {
    const isStated = parts.some((part) => !part.isDeictic) && countriesOf(parts).length >= 2;
    return { ...found(pair, isStated ? "stated" : "inferred", "sentence", toSpan(head), isStated ? null : "the other side from the speaker or the document"), parts };
  }
  const before = model.sentences[draft.sentence.index - 1];
  if (before !== undefined && (before.paragraph === draft.sentence.paragraph || isQuestion(before, model.text)) && rule !== "described_first" && !hasListOf(before.index, world) && !(world.isBilateral && parts.length === 0 && TOGETHER.has(draft.indicator ?? ""))) {
    const earlier = narrow(findParts(context, { start: Math.max(before.start, before.end - REACH_BACK), end: before.end }, sides, names), world, draft.quantity);
    const carried = countriesOf(earlier).length === 0 ? null : fromParts(draft, rule, earlier, world, sides);
    if (carried !== null && carried[1] !== null) return found(carried[0] === null && (rule === "host_first" || opensTrade(draft, before.index, world)) ? [carried[1], null] : carried, "inferred", "carried", { start: before.start, end: before.end }, "from the sentence before");
  }
  const whole = fromDocument(draft, rule, world, sides);
  return whole === null ? null : found(whole, "inferred", "document", null, "from what the document is about");
}

/** "Investment in Peru grew. Exports rose by 5 percent": whether a figure of trade comes behind a sentence whose own figures are of none. */
const opensTrade = (draft: ClaimDraft, before: number, { done }: World): boolean => isTrade(draft) && done.some(({ sentence }) => sentence.index === before) && !done.some((other) => other.sentence.index === before && isTrade(other));

/** Whether the figures of a sentence go through several partners of one country, none of which what comes next is with. */
function hasListOf(index: number, { done }: World): boolean {
  const told = done.filter(({ sentence, partner }) => sentence.index === index && partner !== null);
  return told.some(({ reporter, partner }) => told.some((other) => other.reporter === reporter && other.partner !== partner));
}

const toSpan = ({ start, end }: TextSpan): TextSpan => ({ start, end });

/** The words that name the country; where none do, those that the pair was read from. */
function spanOf(country: CountryCode | null, { parts = [], span }: Found): TextSpan | null {
  const named = parts.find((part) => part.country === country);
  return named === undefined ? span : toSpan(named);
}

/** Countries with partners by the text, then by its title. */
function homesOf(context: DocumentContext): readonly CountryCode[] {
  const title = titleContext(context);
  return [...new Set([...countriesWithPartners(context), ...(title === null ? [] : countriesWithPartners(title))])];
}

function firstNamed(context: DocumentContext): ReadonlyMap<CountryCode, number> {
  const first = new Map<CountryCode, number>(titleCountries(context.model).map((country) => [country, -1]));
  for (const { country, start } of context.places) if (!first.has(country)) first.set(country, start);
  return first;
}

/** Sets reporter and partner: from the sentence, the speaker's side, the sentence before or the document. Needs indicator, measure and speaker. */
export const pairRefiner: Refiner = {
  name: "pair",
  refine: (drafts, context) => {
    const named = rankCountries(context.model, context.places).map(([country]) => country);
    const ranked = context.tacit === null ? named : [context.tacit, ...named];
    const titled = titledSubject(context);
    const tellers = context.tacit === null ? rankTellers(context.model, context.places) : ranked;
    const whole: World = { context, pair: context.pair, isBilateral: isAboutBoth(context, context.pair), main: titled ?? tellers[0] ?? context.home, titled, titledCount: titleCountries(context.model).length, ranked, tellers, named: rankNamed(context), items: countriesOfLists(context), homes: homesOf(context), hosts: hostsOf(context, drafts), seller: sellerOf(context, titleContext(context)), firstNamed: firstNamed(context), known: new Map(), done: [] };
    const worldAt = worldsOf(whole);
    const bySentence = groupBySentence(drafts);
    return drafts.map((draft) => {
      const world = worldAt(draft.sentence.paragraph);
      const found = find(draft, world, nearFigures(bySentence.get(draft.sentence.index) ?? [], draft));
      const base: Pair = found === null ? [null, null] : withUnion(withoutUnnamed(GIVEN.has(draft.indicator ?? "") ? withGiverFirst(found.pair, draft.sentence, context) : found.pair, draft, world), draft, world);
      const [reporter, partner] = withReceiver(base, draft, world);
      if (found !== null && (found.rule === "pair/sentence" || (base[1] === null && world.known.get(draft.indicator ?? "")?.[0] === base[0]))) world.known.set(draft.indicator ?? "", base);
      const evidence = found === null ? [] : (["reporter", "partner"] as const).map((field) => ({ field, basis: found.basis, rule: found.rule, span: spanOf(field === "reporter" ? reporter : partner, found), note: found.note }));
      const told = found === null ? draft : { ...draft, reporter, partner, evidence: [...draft.evidence, ...evidence] };
      world.done.push(told);
      if (world.done.length > REMEMBERED) world.done.shift();
      return told;
    });
  },
};
