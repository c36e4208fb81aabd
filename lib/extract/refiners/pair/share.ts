import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft } from "@/lib/extract/model";
import { hasWordOf, wordAtOrAfter } from "@/lib/extract/places/word-index";
import { pairLexicon } from "./lexicon";
import { homeOf } from "./home";
import type { World } from "./home";
import type { Linked } from "./linked";
import type { Part, Sides } from "./roles";
import { groupsOf } from "./runs";
import { isTrade, ownStretch } from "./siblings";
import { takesPattern } from "./taker";
import { patternsOf } from "../../phrases/patterns-of";
import { findFirst, findLast, hasMatch } from "../../phrases/phrase";

const fallsPattern = patternsOf(({ fallsOn }) => fallsOn);
const withinPattern = patternsOf(({ partWithin }) => partWithin);
const behindPattern = patternsOf(({ fallsBehind }) => fallsBehind);
const itPattern = patternsOf(({ fallsOnIt }) => fallsOnIt);
const worldPattern = patternsOf(({ worldOwners }) => worldOwners);
const sharePattern = patternsOf(({ shareOf }) => shareOf);
/** Characters in front of a country that tell that a part falls on it. */
const FALLS_REACH = 40;
/** "falls on three countries – Peru, Chile and Iran": from the number of them to the first. */
const OPENS_ROW = /^ [–—-] $/u;

/** "Peru accounts for 15% of foreign investment": the country before the verb is who put that part in; null where another is named. */
export function fromInvestor(draft: ClaimDraft, inSentence: readonly Part[], figures: readonly ClaimDraft[], world: World, sides: Sides): Linked | null {
  if (draft.measure !== "share" || draft.indicator !== "investment") return null;
  const { lang, text } = world.context.model;
  const own = ownStretch(draft, figures, world.context);
  const [investor, ...others] = inSentence.filter(({ start, end }) => start >= own.start && end <= own.end);
  const [owner, ...rest] = others;
  const isOwned = owner !== undefined && rest.length === 0 && owner.role === "owner" && owner.start >= draft.quantity.end && owner.country !== investor?.country;
  if (investor === undefined || (others.length > 0 && !isOwned) || investor.isDeictic || investor.role !== "owner" || investor.end > draft.quantity.start) return null;
  if (!hasMatch(takesPattern(lang), text, { start: investor.end, end: draft.quantity.start }) || /\d/u.test(text.slice(investor.end, draft.quantity.start))) return null;
  // "Peru accounts for half of our investment": it is put in there.
  if (isOwned) return { pair: [owner.country, investor.country], name: "investor", note: "who put a part of all investments in" };
  const home = homeOf(draft, [investor.country], world, sides);
  return home === null ? null : { pair: [investor.country, home], name: "investor", note: "who put a part of all investments in" };
}

/** Years among the words between a part and its figure. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** A noun between an adjective and the verb ("на чилийский газ приходится"). */
const GOODS = /^\s(?:\p{L}{2,16}\s)?$/u;
const fallsOnGoods = ({ end }: Part, text: string, verb: TextSpan | null): boolean => verb !== null && GOODS.test(text.slice(end, verb.start));

/** Whether the word right behind a country leads to the whole of which it is a part ("доля Перу в экспорте"). */
function opensWhole({ end }: Part, { context: { model } }: World): boolean {
  const at = wordAtOrAfter(model, end);
  const [next, second] = [model.words[at], model.words[at + 1]];
  if (next === undefined || next.start - end !== 1) return false;
  const lexicon = pairLexicon(model);
  // "доля стран ЕС в", "the share of EU countries in"
  return lexicon.in.has(next.key) || (lexicon.both.has(next.key) && second !== undefined && lexicon.in.has(second.key));
}

/** Characters before a word of trade in which "our" is said of it. */
const OURS_REACH = 24;

/** "Peru makes up 15 percent of our foreign trade": the one country named is the partner in the whole that is the speaker's; null where the trade is not told to be theirs. */
function ofOurs(draft: ClaimDraft, inSentence: readonly Part[], { context: { model } }: World, { ours }: Sides): Linked | null {
  const whole = draft.evidence.findLast(({ field }) => field === "indicator")?.span ?? null;
  // "Chile's share in our trade is 4 percent, Iran's 44": who stands behind the next comma has another part.
  const own = inSentence.filter(({ start }) => start < draft.quantity.end || !model.text.slice(draft.quantity.end, start).includes(","));
  const [partner, ...others] = own.filter(({ country, isDeictic }) => country !== ours && !isDeictic);
  if (ours === null || whole === null || partner === undefined || partner.role !== "owner" || partner.end > Math.min(whole.start, draft.quantity.start)) return null;
  const isAlone = others.every(({ country }) => country === partner.country) && !own.some(({ country, isDeictic }) => country === ours && !isDeictic);
  return isAlone && hasWordOf(model, { start: Math.max(partner.end, whole.start - OURS_REACH), end: whole.start }, pairLexicon(model).self) ? { pair: [ours, partner.country], name: "falls", note: "the country on whom a part of another's trade falls" } : null;
}

/** Characters from a country to the word for its part. */
const TO_PART = 12;

/** "Peru exported goods worth 9 billion. Chile's share in the exports is 5 percent": the whole is that of the figure before; null where another whole is told, or none before. */
function withinLast(draft: ClaimDraft, inSentence: readonly Part[], world: World): Linked | null {
  const { model } = world.context;
  const last = world.done.at(-1);
  const [part, ...others] = inSentence;
  if (part === undefined || others.length > 0 || part.isDeictic || part.end > draft.quantity.start || world.homes.includes(part.country)) return null;
  if (last === undefined || last.measure === "share" || last.indicator !== draft.indicator || last.reporter === null || last.partner !== null || last.reporter === part.country || draft.sentence.index - last.sentence.index > 1) return null;
  const isPart = hasWordOf(model, { start: part.end, end: part.end + TO_PART }, pairLexicon(model).shares) || hasMatch(withinPattern(model.lang), model.text, { start: Math.max(draft.sentence.start, part.start - FALLS_REACH), end: part.start });
  const isOfWorld = hasMatch(worldPattern(model.lang), model.text, { start: part.end, end: draft.quantity.start });
  return isPart && !isOfWorld ? { pair: [last.reporter, part.country], name: "falls", note: "the country on whom a part of another's trade falls" } : null;
}

/** "доля Перу – 20%, Чили – 18%": a country with a figure right behind it owns no whole of the figure before. */
const HAS_FIGURE = /^\s(?:[–—(-]\s?)?\d/u;

/** "57% of the country's trade falls on Peru": the country behind the verb is the partner of whoever's trade it is a part of; null where no figure stands between or no such verb. */
export function fromFallen(draft: ClaimDraft, inSentence: readonly Part[], world: World, sides: Sides): Linked | null {
  if (draft.measure !== "share" || !isTrade(draft)) return null;
  const theirs = ofOurs(draft, inSentence, world, sides) ?? withinLast(draft, inSentence, world);
  if (theirs !== null) return theirs;
  const { lang, text } = world.context.model;
  const isBehind = (part: Part, pattern: RegExp, from: number): boolean => findLast(pattern, text, { start: Math.max(from, part.start - FALLS_REACH), end: part.start })?.end === part.start - (OPENS_ROW.test(text.slice(part.start - 3, part.start)) ? 3 : 1);
  const isWithin = (part: Part): boolean => isBehind(part, withinPattern(lang), draft.sentence.start) && opensWhole(part, world);
  const isFallen = (part: Part): boolean => pairLexicon(world.context.model).in.has(world.context.model.words[wordAtOrAfter(world.context.model, part.start) - 1]?.key ?? "") && fallsOnGoods(part, text, findFirst(behindPattern(lang), text, { start: part.end, end: part.end + FALLS_REACH }));
  const takenUp = findLast(itPattern(lang), text, { start: Math.max(draft.sentence.start, draft.quantity.start - FALLS_REACH), end: draft.quantity.start });
  // "Главным партнером была Перу: на нее пришлось": the pronoun takes up the country named last before it.
  const isIt = (part: Part): boolean => takenUp !== null && part === inSentence.findLast(({ end, isDeictic }) => end <= takenUp.start && !isDeictic);
  const fallen = inSentence.find((part) => (part.start > draft.quantity.end ? isBehind(part, fallsPattern(lang), draft.quantity.end) : isBehind(part, sharePattern(lang), draft.sentence.start) || isWithin(part) || isFallen(part) || isIt(part)));
  const noun = draft.evidence.findLast(({ field }) => field === "indicator")?.span ?? null;
  // "97% falls on Peruvian exports": whose exports they are is no partner.
  if (fallen !== undefined && noun !== null && noun.start - fallen.end === 1) return null;
  if (fallen === undefined || /\d/u.test(text.slice(Math.min(draft.quantity.end, fallen.end), Math.max(draft.quantity.start, fallen.start)).replace(YEARS, ""))) return null;
  const row = groupsOf(inSentence, world.context).find((group) => group.includes(fallen))?.filter(({ start }) => start >= fallen.start).map(({ country }) => country) ?? [fallen.country];
  const owner = inSentence.find(({ country, start, end, role }) => !row.includes(country) && start > Math.min(draft.quantity.end, fallen.start) && start < Math.max(fallen.start, draft.sentence.end) && role === "owner" && !(end > draft.quantity.end && HAS_FIGURE.test(text.slice(end, end + 6))));
  if (owner === undefined && fallen.end <= draft.quantity.start && isWithin(fallen)) return null;
  const home = owner?.country ?? homeOf(draft, row, world, sides);
  // "falls on Peru, Chile and Iran": on no single one of them.
  const partner = new Set(row).size > 1 ? null : fallen.country;
  return home === null ? null : { pair: [home, partner], name: "falls", note: "the country on whom a part of another's trade falls" };
}

/** From a part to the country whose whole it is of, and what stands behind that country where the whole is not named once more. */
const OF_WHOSE = /^\s(?:\p{Ll}{1,3}\s)?$/u;
const UNNAMED = /^(?:['’]s?)?(?:[,.;]|\s\p{Ll}{1,3}\s\d|$)/u;

/** "The bloc took 66 percent of Peru's exports, 21 percent of Chile's": one more country's whole, of which the same one took a part. */
export function fromNextWhole(draft: ClaimDraft, inSentence: readonly Part[], { context: { model: { text } }, done }: World): Linked | null {
  const last = done.at(-1);
  if (draft.measure !== "share" || last === undefined || last.measure !== "share" || last.sentence.index !== draft.sentence.index || last.indicator !== draft.indicator || last.partner === null) return null;
  // The whole of the part before was told behind it too.
  const told = inSentence.find(({ country, start, end }) => country === last.reporter && start >= last.quantity.end && end <= draft.quantity.start);
  // "Chile took 37 percent of Peru's exports, Iran 39": another one takes the next part of the same whole.
  const isOfAnother = told !== undefined && inSentence.some(({ country, start, end }) => start >= told.end && end <= draft.quantity.start && country !== told.country);
  const owner = told !== undefined && !isOfAnother ? inSentence.find(({ start }) => start >= draft.quantity.end) : undefined;
  if (owner === undefined || owner.isDeictic || owner.role !== "owner" || [last.reporter, last.partner].includes(owner.country)) return null;
  const isNext = OF_WHOSE.test(text.slice(draft.quantity.end, owner.start)) && UNNAMED.test(text.slice(owner.end, owner.end + 8));
  return isNext ? { pair: [owner.country, last.partner], name: "next-whole", note: "the same country's part of another's whole" } : null;
}
