import type { TextSpan } from "@/lib/domain/quantity";
import { alternatives } from "../../lexicon/joiners";
import { perLanguage } from "../../lexicon/per-language";
import type { ClaimDraft, DocumentContext, Refiner } from "../../model";
import { clauseDistance, sentenceAround, wordCount } from "../clause";
import { itemsIn } from "../../places/words";
import { stated, withEvidence } from "../draft";
import { findAll, hasMatch, toPattern } from "../../phrases/phrase";
import { goodsAhead, goodsBehind, goodsPatterns, type GoodsPatterns } from "./goods";

const RULE = "scope";
const REACH_WORDS = 10;
const MOST_OPENING = 30;
/** What is counted of goods, so that their name narrows it. */
const FLOWS: ReadonlySet<string> = new Set(["exports", "imports", "trade_turnover"]);

interface ScopePatterns {
  readonly phrases: RegExp;
  /** The verbs of an owner, in any case. */
  readonly verbs: RegExp;
  readonly owner: RegExp;
  readonly goods: GoodsPatterns | null;
  readonly notOwners: ReadonlySet<string>;
}

const NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}&.-]{1,30}(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}&.-]{1,30}|Group|Company|Bank)){0,3})";

const scopePatterns = perLanguage(({ meaning: { scopes }, joiners, links }): ScopePatterns => {
  const { phrases, owners, notOwners, ownerAdverbs } = scopes;
  const verbs = owners.map((owner) => toPattern([owner], "u").source).join("|");
  return { phrases: toPattern(phrases), verbs: toPattern(owners), owner: new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?:,[^,.]{1,60},)?(?:\\s(?:${alternatives(ownerAdverbs)})){0,3}\\s(?=${verbs})`, "gu"), goods: goodsPatterns(scopes, joiners, links), notOwners: new Set(notOwners) };
});

const isPlace = (span: TextSpan, context: DocumentContext): boolean => itemsIn(context.places, span).some(({ form }) => form !== "company");

/** The company or body whose own figure it is ("Transneft has invested"), or null where a country is named. */
function ownerName(draft: ClaimDraft, context: DocumentContext, words: ScopePatterns): TextSpan | null {
  const { text } = context.model;
  const { start: from } = sentenceAround(draft);
  if (!hasMatch(words.verbs, text, { start: from, end: draft.quantity.end })) return null;
  const before = text.slice(from, draft.quantity.end);
  for (const match of [...before.matchAll(words.owner)].reverse()) {
    const name = match.groups?.["name"] ?? "";
    const start = from + match.index;
    const span = { start, end: start + name.length };
    if (!words.notOwners.has(name) && !isPlace(span, context)) return span;
  }
  return null;
}

/** Goods named behind or before a flow of the sentence; behind the figure only where no comma parts them ("12 percent of exports of tea"). */
function namedGoods(draft: ClaimDraft, context: DocumentContext, { goods }: ScopePatterns): readonly TextSpan[] {
  if (goods === null || !FLOWS.has(draft.indicator ?? "")) return [];
  const { text } = context.model;
  const { start, end } = draft.quantity;
  const sentence = sentenceAround(draft);
  const isOfPlace = (span: TextSpan) => isPlace(span, context);
  const behind = findAll(goods.flow, text, sentence).map((flow) => goodsBehind(text, flow.end, goods, isOfPlace));
  const ahead = goods.before === null ? [] : findAll(goods.before, text, sentence).map((flow) => goodsAhead(text, sentence.start, flow.start, goods, isOfPlace));
  return [...behind, ...ahead].filter((span) => span !== null).filter((span) => span.end <= start || !text.slice(end, span.start).includes(","));
}

/** Whether goods open their sentence as what all its figures are about ("Of tomato exports of $175 million, $169 million went …"). */
function isOpening(span: TextSpan, draft: ClaimDraft, context: DocumentContext, { goods }: ScopePatterns): boolean {
  const { text } = context.model;
  const opened = text.slice(draft.sentence.start, Math.min(span.start, draft.sentence.start + MOST_OPENING)).trim();
  return goods !== null && goods.opening.test(opened);
}

function scopeWords(draft: ClaimDraft, context: DocumentContext, words: ScopePatterns): TextSpan | null {
  const { text, lang } = context.model;
  const { quantity } = draft;
  const named = namedGoods(draft, context, words);
  const opening = named.filter((span) => span.end <= quantity.start && isOpening(span, draft, context, words));
  // "12 billion, with oil exports making up 80 percent": what a comma parts from the figure in front of it narrows another.
  const ranked = [...findAll(words.phrases, text, sentenceAround(draft)), ...named]
    .filter(({ start }) => start < quantity.end || !text.slice(quantity.end, start).includes(","))
    .map((match) => {
      const isBefore = match.end <= quantity.start;
      // A colon right behind the words announces what they are about.
      const gap = isBefore ? { start: match.end + (text[match.end] === ":" ? 1 : 0), end: quantity.start } : { start: quantity.end, end: Math.max(quantity.end, match.start) };
      return { match, distance: wordCount(text, gap), clauses: clauseDistance(text, gap, lang) };
    })
    .filter(({ distance, clauses }) => distance <= REACH_WORDS && clauses < 1)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.match ?? opening[0] ?? null;
}

/** Sets the words that narrow what is counted: a kind of goods, a kind of capital, the company whose figure it is. */
export const scopeRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context) => {
    const known = scopePatterns(context.model.lang);
    return drafts.map((draft) => {
      const owner = draft.indicator === "investment" || draft.indicator === "exports" || draft.indicator === "imports" ? ownerName(draft, context, known) : null;
      const span = owner ?? scopeWords(draft, context, known);
      if (span === null) return draft;
      const words = context.model.text.slice(span.start, span.end).replace(/\s+/g, " ");
      const narrow = owner === null ? words.toLowerCase() : words;
      return withEvidence(draft, { scope: draft.scope === null ? narrow : `${narrow} ${draft.scope}` }, stated("scope", RULE, span));
    });
  },
};
