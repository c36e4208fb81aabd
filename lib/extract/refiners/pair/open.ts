import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, TextModel } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { sentenceAround } from "../clause";
import { REMITTANCES } from "./given";
import { homeOf } from "./home";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import { OPENS_BRACKET } from "./list";
import { countriesOf } from "./narrow";
import type { Part, Sides } from "./roles";
import { groupsOf } from "./runs";
import { isTrade, ownStretch, siblingBefore } from "./siblings";
import { isSource } from "./total";
import { patternsOf } from "../../phrases/patterns-of";
import { findLast, hasMatch } from "../../phrases/phrase";

const outboundPattern = patternsOf(({ outbound }) => outbound);
const transitPattern = patternsOf(({ transits }) => transits);
const regionPattern = patternsOf(({ regions }) => regions);
const blocPattern = patternsOf(({ blocOwners }) => blocOwners);
const sitePattern = patternsOf(({ regionSites }) => regionSites);
const regionNamePattern = patternsOf(({ regionNames }) => regionNames);

/** Rules of what flows from one country to another. */
const FLOWS: ReadonlySet<PairRule> = new Set(["host_first", "investor_first", "supplier_first"]);

const within = (parts: readonly Part[], { start, end }: { readonly start: number; readonly end: number }): readonly Part[] => parts.filter((part) => part.start >= start && part.end <= end);

/** A country's figure with a whole region ("trade with Africa", "Western Europe (17%)"), its own part that of a source; null where a country is named as the other side. */
export function withRegion(draft: ClaimDraft, rule: PairRule, inSentence: readonly Part[], figures: readonly ClaimDraft[], world: World, sides: Sides): Pair | null {
  if (!isTrade(draft) && !FLOWS.has(rule) && draft.indicator !== REMITTANCES && draft.indicator !== "other:debt") return null;
  const own = ownStretch(draft, figures, world.context);
  // Behind a share stands what it is a share of, where owners may stand behind.
  const told = draft.measure === "share" && world.context.model.grammar.owner !== "before" ? { start: own.start, end: draft.quantity.start } : own;
  const site = isTrade(draft) ? null : siteBehind(draft, own.end, world.context);
  if (site === null && !isOfRegion(draft, told, world.context) && !isRegionItem(draft, own.start, world.context)) return null;
  // "5 percent to Iran and Iraq, 9 percent to others": whom a comma parts from the figure had the one before.
  const near = within(inSentence, own).filter(({ role, end }) => draft.measure !== "share" || role === "owner" || !world.context.model.text.slice(end, draft.quantity.start).includes(","));
  // "From Africa: Ghana – 5 billion": the country right before its figure is meant.
  if (near.some(({ end }) => end <= draft.quantity.start && OPENS_BRACKET.test(world.context.model.text.slice(end, draft.quantity.start))) && !isRegionItem(draft, own.start, world.context)) return null;
  if (draft.indicator === REMITTANCES && near.some(({ role }) => role !== "from")) return null;
  const [only] = site === null ? [] : countriesOf(near.filter(({ role }) => role === "owner"));
  if (only !== undefined && countriesOf(near).length === 1) return rule === "host_first" ? [null, only] : [only, null];
  const [first] = near;
  if (first === undefined) {
    const owner = inSentence.find((part) => part.role === "owner" && part.end <= own.start);
    const before = draft.measure === "share" ? siblingBefore(draft, world.done) : null;
    const home = before?.reporter ?? owner?.country ?? homeOf(draft, countriesOf(inSentence.filter(({ role, start }) => start >= draft.quantity.end && role === "to")), world, sides);
    return home === null ? null : [home, null];
  }
  if (countriesOf(near).length > 1) return null;
  const isOther = isTrade(draft) ? rule !== "symmetric" && !near.some((part) => isSource(draft, part)) : !near.some(({ role }) => role === "in" || role === "to" || role === "owner");
  return isOther ? null : [first.country, null];
}

/** Whether a region is told beside a figure, and not in a clause before the noun of the figure ("after a deal with the EAEU, our trade was 5 billion"). */
function isOfRegion(draft: ClaimDraft, told: TextSpan, { model: { lang, text } }: DocumentContext): boolean {
  const region = findLast(regionPattern(lang), text, told);
  const noun = draft.evidence.find(({ field }) => field === "indicator")?.span;
  if (region === null || noun === undefined || noun === null || noun.start < region.end || noun.end > draft.quantity.start) return region !== null;
  return !text.slice(region.end, noun.start).includes(", ");
}

/** Characters between a figure and the region it was put in. */
const SITE_REACH = 60;

/** "invested 5 billion in African countries", "2,500 firms working in Africa": the region behind a figure that tells where; null where none stands there. */
function siteBehind({ quantity }: ClaimDraft, end: number, { model }: DocumentContext): TextSpan | null {
  return findLast(sitePattern(model.lang), model.text, { start: quantity.end, end: Math.min(end, quantity.end + SITE_REACH) });
}

/** The one country that a bloc's trade is with ("trade between ASEAN and Peru"); null where a bloc is not the other side, or more are named. */
export function withBloc(draft: ClaimDraft, inSentence: readonly Part[], figures: readonly ClaimDraft[], { context }: World): CountryCode | null {
  const own = ownStretch(draft, figures, context);
  if (!isTrade(draft) || !hasMatch(blocPattern(context.model.lang), context.model.text, own)) return null;
  const near = within(inSentence, own);
  const parts = near.length > 0 ? near : inSentence;
  const [first] = parts;
  return first !== undefined && countriesOf(parts).length === 1 && !first.isDeictic ? first.country : null;
}

/** "South Asia (40%)": a region right in front of its figure in brackets. */
function isRegionItem(draft: ClaimDraft, from: number, { model }: DocumentContext): boolean {
  const region = findLast(regionNamePattern(model.lang), model.text, { start: from, end: draft.quantity.start });
  return region !== null && OPENS_BRACKET.test(model.text.slice(region.end, draft.quantity.start));
}

/** Those who leave a country for any other ("9,000 citizens travelled abroad"): they are its own, and no host is named. */
export function goingAbroad(draft: ClaimDraft, rule: PairRule, inSentence: readonly Part[], world: World, sides: Sides, figures: readonly ClaimDraft[]): Pair | null {
  const { model } = world.context;
  if (isTrade(draft) || (rule !== "host_first" && rule !== "described_first" && draft.indicator !== REMITTANCES) || !hasMatch(outboundPattern(model.lang), model.text, sentenceAround(draft))) return null;
  // "14,000 Peruvian students are abroad, half of them in Chile"
  const own = ownStretch(draft, figures, world.context);
  const parts = countriesOf(inSentence).length > 1 && hasMatch(outboundPattern(model.lang), model.text, own) ? within(inSentence, own) : inSentence;
  if (parts.some(({ role }) => role === "to") || countriesOf(parts).length > 1) return null;
  const home = parts[0]?.country ?? homeOf(draft, [], world, sides);
  return home === null ? null : [null, home];
}

/** What is told of study: its figures are of the same people. */
const OF_STUDY: ReadonlySet<string> = new Set(["students", "other:scholarships", "other:universities"]);

/** How many sentences people of a region, or of all countries, are gone on with. */
const STILL_OPEN = 2;

/** "35,000 students from African states study in Peru. That is 4,000 more": people of a region stay so where no other country is named. */
export function stillOpen(draft: ClaimDraft, inSentence: readonly Part[], { done }: World): Pair | null {
  const last = OF_STUDY.has(draft.indicator ?? "") ? done.findLast(({ indicator }) => OF_STUDY.has(indicator ?? "")) : undefined;
  if (last === undefined || last.reporter === null || last.partner !== null) return null;
  const { reporter, sentence } = last;
  const isNear = draft.sentence.index - sentence.index <= STILL_OPEN && draft.sentence.paragraph - sentence.paragraph <= 1;
  return isNear && inSentence.every(({ country }) => country === reporter) ? [reporter, null] : null;
}

/** Goods on their way through a country, which go to and come from all others; null where two countries are named or meant. */
export function inTransit(draft: ClaimDraft, inSentence: readonly Part[], figures: readonly ClaimDraft[], world: World, sides: Sides): CountryCode | null {
  const { model } = world.context;
  if (draft.indicator !== "cargo_volume" || (world.isBilateral && inSentence.length === 0) || hasWordOf(model, sentenceAround(draft), pairLexicon(model).mutual)) return null;
  if (!hasMatch(transitPattern(model.lang), model.text, ownStretch(draft, figures, world.context)) && !inSentence.some((part) => isHauler(part, model))) return null;
  // "transit cargo, mainly from Peru and Chile": from several at once.
  const [head] = inSentence;
  const isOfSeveral = countriesOf(inSentence).length > 1 && (head?.role === "from" || head?.role === "to") && groupsOf(inSentence, world.context).length === 1;
  if (isOfSeveral) return homeOf(draft, countriesOf(inSentence), world, sides);
  const through = inSentence.filter(({ country }) => inSentence.every((part) => part.country !== country || part.role === "owner" || part.role === "in"));
  const country = through[0]?.country ?? homeOf(draft, [], world, sides);
  return countriesOf(inSentence).length > 1 || (sides.self !== null && sides.self !== country) ? null : country;
}

/** Characters around a country among which stands what carries its goods. */
const HAUL_REACH = 30;

/** "Peruvian ports handled 9 tonnes", "по железным дорогам Перу": whether what carries or loads all goods of a country is named beside it. */
function isHauler({ start, end, role, isDeictic }: Part, model: TextModel): boolean {
  if (isDeictic || (role !== "owner" && role !== "in")) return false;
  const { haulers, ofHome } = pairLexicon(model);
  // "the port of Lima"
  const [noun, link] = wordsIn(model, { start: start - HAUL_REACH, end: start }).slice(-2);
  if (noun !== undefined && link !== undefined && ofHome.has(link.key) && haulers.has(noun.key)) return true;
  const beside = wordsIn(model, { start: end, end: end + HAUL_REACH }).filter(({ key }) => key !== "s").slice(0, MOST_BESIDE);
  const [before] = model.grammar.owner === "behind" ? wordsIn(model, { start: start - HAUL_REACH, end: start }).slice(-1) : [];
  return [...beside, ...(before === undefined ? [] : [before])].some(({ key }) => haulers.has(key));
}

/** Words behind a country up to that for what carries its goods ("Peru's Pacific ports"). */
const MOST_BESIDE = 3;
