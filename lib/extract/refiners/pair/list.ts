import { isOfOne } from "@/lib/catalogue/domestic";
import type { CountryCode } from "@/lib/domain/place";
import { joinedPattern, linkedPattern } from "@/lib/extract/lexicon/joined";
import { listCountryNames } from "@/lib/catalogue/countries";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import { itemAt } from "@/lib/extract/places/words";
import { alternatives } from "@/lib/extract/lexicon/joiners";
import { perLanguage } from "@/lib/extract/lexicon/per-language";
import { countriesWithPartners } from "./home";
import { isAside, withoutRegions } from "./items";
import { pairLexicon } from "./lexicon";
import type { Part } from "./roles";
import { findRespective } from "./respective";
import type { Listed } from "./respective";
import { groupsOf, withoutHost } from "./runs";
import { areKin, isTrade } from "./siblings";
import { isRestatedBy } from "./worth";

const LISTED: ReadonlySet<string> = new Set(["investment", "vaccine_doses", "tourists", "students", "population", "companies_with_foreign_capital", "joint_ventures", "cargo_volume"]);

/** Those who come from each of a list of countries to a third. */
const HOSTED: ReadonlySet<string> = new Set(["tourists", "students"]);

interface Assigned {
  readonly draft: ClaimDraft;
  readonly part: Part;
}

/** "Iran (5 tonnes)": a figure in brackets right behind a country is of it. */
export const OPENS_BRACKET = /^(?:\s?\(\s?|\s[–—]\s)(?:\p{L}{2,9}\s){0,2}[$€£¥+−-]?$/u;
const isBracketed = ({ model }: DocumentContext, { draft, part }: Assigned): boolean => part.end <= draft.quantity.start && OPENS_BRACKET.test(model.text.slice(part.end, draft.quantity.start));

/** "Iran got the most, at 5 tonnes, followed by Iraq (3 tonnes)": whether a figure without brackets is the first of those in them. */
function opensList({ draft, part }: Assigned, [second]: readonly Assigned[], { model }: DocumentContext): boolean {
  const isOpening = part.end <= draft.quantity.start ? part.role === "owner" || part.role === "in" : part.role !== "owner";
  return second !== undefined && isOpening && hasWordOf(model, { start: draft.quantity.end, end: second.part.start }, pairLexicon(model).follows);
}

/** Whether people of the country, or what goes there, stand right behind the figure ("5 tonnes to Iran", "5,000 citizens of Iran"). */
function isOfFigure(context: DocumentContext, draft: ClaimDraft, part: Part, isWorth: boolean): boolean {
  const { model } = context;
  const between = model.text.slice(draft.quantity.end, part.start);
  if (between.length > 40 || /[,;()]/u.test(isWorth ? between.replace(/^\)/u, "") : between) || opensNext(model.lang).test(between)) return false;
  // "24 faizi Peru, 12 faizi Çili": right behind its figure and before the next item.
  if (isBareItem(context, draft, part) && toNextBare(model.lang).test(model.text.slice(part.end, part.end + 6))) return true;
  return part.role !== "owner" || isThrough(part, context) || isCounted(context, draft, part) || hasWordOf(model, { start: draft.quantity.end, end: part.start }, pairLexicon(model).owners);
}

/** "5,000 Peruvians and 600 Chilean students": whether the people of a country are those counted right behind their number. */
const isCounted = ({ places, model: { text } }: DocumentContext, { quantity, indicator, measure }: ClaimDraft, part: Part): boolean => HOSTED.has(indicator ?? "") && measure === "level" && COUNTED.test(text.slice(quantity.end, part.start)) && itemAt(places, part.start)?.form === "adjective";
/** Between a number and those whom it counts ("40 тыс. чилийцев", "600-ü çilili"). */
const COUNTED = /^(?:\.|-\p{Ll}{1,4})?\s$/u;

/** "up 5% to 9 tonnes and from Iran 3": what a joiner with a preposition right behind a figure opens is of the next. */
const opensNext = joinedPattern(({ and, but, again }) => `^\\s(?:${and}|${but})\\s(?:${again})\\s`);

/** Characters in front of a country in which it is told to be on the way. */
const THROUGH_REACH = 14;

/** "443 km passing through Peru": whether a country is what something goes through. */
const isThrough = ({ start }: Part, { model }: DocumentContext): boolean => hasWordOf(model, { start: start - THROUGH_REACH, end: start }, pairLexicon(model).via);

const BARE_ITEM = /^(?:-\p{Ll}{1,4})?\s(?:\p{Ll}{2,8}\s)?$/u;
/** Whether a country stands right behind a figure that belongs to it, where owners stand in front ("24 faizi Peru"). */
export const isBareItem = ({ model: { text, grammar } }: DocumentContext, { quantity }: ClaimDraft, part: Part): boolean => part.role === "owner" && grammar.adpositions === "behind" && BARE_ITEM.test(text.slice(quantity.end, part.start));
const toNextBare = linkedPattern(({ next }) => `^,|^\\s(?:${next})\\s`);

/** "Exports to Iran fell 5%, with Iraq down 7%": whoever is appended plays the part of those before. */
const appended = perLanguage(({ joiners: { and }, links: { appends } }) => new RegExp(`,\\s(?:(?:${alternatives(and)})\\s)?(?:${alternatives(appends)})\\s$`, "u"));
const isAppended = ({ role, start }: Part, { model }: DocumentContext): boolean => role === "with" && appended(model.lang).test(model.text.slice(start - APPENDED_REACH, start));
const APPENDED_REACH = 12;

/** "24 faizi Perunun, 12 faizi isə Çilinin payına": what stands behind the last bare item says of all what part they play. */
function withSharedRole(named: readonly (Assigned | null)[], context: DocumentContext): (Assigned | null)[] {
  const role = named.at(-1)?.part.role ?? "owner";
  return named.map((item) => (item === null || role === "owner" || !isBareItem(context, item.draft, item.part) ? item : { ...item, part: { ...item.part, role } }));
}

/** "5,000 Chileans came to Peru, 300 to Togo": where those went who are counted, if the next figure goes on with another place; undefined where it does not. */
function placeOfCounted({ sentence }: ClaimDraft, counted: Part, next: ClaimDraft | undefined, parts: readonly Part[]): Part | undefined {
  const isPlaceBetween = (from: number, to: number) => parts.find(({ start, end, role }) => start >= from && end <= to && (role === "in" || role === "to"));
  return next === undefined || isPlaceBetween(next.quantity.end, sentence.end) === undefined || parts.some(({ start, end, role }) => start >= next.quantity.end && end <= sentence.end && role === "owner") ? undefined : isPlaceBetween(counted.end, next.quantity.start);
}

/** "29% – граждане Перу, 21% – Чили": between a figure and its item, where a dash stands for what was told before. */
const BEHIND_DASH = /^\s[–—]\s$/u;

/** The last country named before each figure, or right behind it where the list puts the figure first ("5 tonnes to Iran, 3 to Iraq"). */
function assign(figures: readonly ClaimDraft[], parts: readonly Part[], context: DocumentContext): readonly Assigned[] {
  const named = withSharedRole(figures.map((draft, index) => {
    const next = figures[index + 1]?.quantity.start ?? draft.sentence.end;
    const part = parts.find((candidate) => candidate.start >= draft.quantity.end && candidate.end <= next);
    const place = part !== undefined && isCounted(context, draft, part) ? placeOfCounted(draft, part, figures[index + 1], parts) : undefined;
    if (place !== undefined) return { draft, part: place };
    const last = figures[index - 1];
    if (part !== undefined && last !== undefined && BEHIND_DASH.test(context.model.text.slice(draft.quantity.end, part.start))) return { draft, part };
    return part !== undefined && isOfFigure(context, draft, part, last !== undefined && isRestatedBy(last, draft, context)) ? { draft, part } : null;
  }), context);
  // "4 Peru, 2-si Çili, 3-ü isə İran vətəndaşıdır": what is said of all stands behind the last.
  const last = figures.at(-1);
  const end = last === undefined ? undefined : parts.find(({ start }) => start >= last.quantity.end);
  if (last !== undefined && end !== undefined && named.at(-1) === null && named.at(-2) != null && isBareItem(context, last, end)) named[named.length - 1] = { draft: last, part: end };
  // "5 tonnes or 9 percent to Iran": what says a figure in another way has its country.
  const behind = named.map((item, index) => {
    const [draft, next] = [figures[index], figures[index + 1]];
    const again = item === null && draft !== undefined && next !== undefined && isRestatedBy(draft, next, context) ? named[index + 1] : null;
    return item ?? (again == null || draft === undefined ? null : { draft, part: again.part });
  });
  const follows = behind.filter((item) => item !== null);
  // "Peru bought 9 tonnes, of which 5 came from Iran, 3 from Iraq": the first figure is the whole of the list.
  const isHeaded = follows.length === figures.length - 1 && behind[0] === null && follows.every(({ draft, part }) => part.role !== "owner" || isThrough(part, context) || isCounted(context, draft, part) || isBareItem(context, draft, part));
  const isTailed = follows.length === figures.length - 1 && behind.at(-1) === null;
  if (follows.length >= 2 && (follows.length === figures.length || isHeaded || (isTailed && follows.every(({ draft, part }) => part.role !== "owner" || BARE_ITEM.test(context.model.text.slice(draft.quantity.end, part.start)))))) return follows;
  return figures.flatMap((draft, index) => {
    const ahead = behind[index];
    if (ahead !== null && ahead !== undefined && isFigureFirst(draft, ahead.part, figures[index - 1], behind[index - 1]?.part, context)) return [ahead];
    const part = parts.findLast((candidate) => candidate.end <= draft.quantity.start);
    const next = figures[index + 1];
    const isFirst = part === undefined && ahead != null && next !== undefined && hasWordOf(context.model, { start: ahead.part.end, end: next.quantity.start }, pairLexicon(context.model).follows);
    if (part === undefined) return isFirst ? [ahead] : [];
    return [{ draft, part: isAppended(part, context) ? { ...part, role: "owner" as const } : part }];
  });
}

/** The end of an item, right before the next figure of the list. */
const itemEnd = joinedPattern(({ and, figures }) => `^,?\\s(?:(?:${and}|${figures})\\s)?[$€£¥]?$`);
/** "sold 9 tonnes, including 5 to Iran": what leads to a part that has its country behind it. */
const opensPart = joinedPattern(({ parts, partsOf }) => `,\\s(?:${parts}|${partsOf})\\s(?:\\p{Ll}{2,9}\\s){0,2}[$€£¥]?$`);
/** A preposition right behind the figure whose country is. */
const TO_NEXT = 12;

/** "Exports to Iran rose 5%, 6% to Iraq": a figure right behind the item before it opens an item of its own, its country behind it. */
function isFigureFirst({ quantity }: ClaimDraft, part: Part, before: ClaimDraft | undefined, last: Part | undefined, { model: { text, lang } }: DocumentContext): boolean {
  if (before === undefined || part.role === "owner" || part.start - quantity.end > TO_NEXT) return false;
  return itemEnd(lang).test(text.slice(Math.max(before.quantity.end, last === undefined ? 0 : last.end), quantity.start)) || opensPart(lang).test(text.slice(before.quantity.end, quantity.start));
}

/** "Bolivia's investment in the Peruvian economy was 3, Chile's 2": what a name goes on from is the owner named first and no adjective. */
function withOwner(assigned: readonly Assigned[], parts: readonly Part[], context: DocumentContext): readonly Assigned[] {
  const { text, grammar } = context.model;
  const [first, second, ...rest] = assigned;
  const doer = first === undefined || second === undefined ? undefined : doerBefore(first.part, [second, ...rest].map(({ part }) => part), parts, context);
  if (first !== undefined && doer !== undefined) return [{ ...first, part: doer }, ...assigned.slice(1)];
  const isName = ({ start }: Part): boolean => /\p{Lu}/u.test(text.charAt(start));
  if (first === undefined || second === undefined || first.part.role === "owner" || ![second, ...rest].every(({ part }) => part.role === "owner" && isName(part))) return assigned;
  // "в Россию …, Индии": a name in another case than where something goes.
  const isOwner = (part: Part): boolean => grammar.inflection.isGenitive(text.slice(part.start, part.end));
  if (isName(first.part) && (isOwner(first.part) || ![second, ...rest].every(({ part }) => isOwner(part)))) return assigned;
  const owner = parts.find((part) => part.role === "owner" && part.end <= first.part.start && isName(part));
  return owner === undefined ? assigned : [{ ...first, part: owner }, second, ...rest];
}

/** "Перу закупила у Чили 5 тонн, Боливия – 3": who did what those behind did too, named in the form of the dictionary as they are; undefined where the first item is one of their kind. */
function doerBefore(first: Part, others: readonly Part[], parts: readonly Part[], { model: { text, lang, grammar } }: DocumentContext): Part | undefined {
  if (grammar.cases !== "endings" && grammar.cases !== "suffixes") return undefined;
  const isPlain = (part: Part): boolean => part.role === "owner" && !part.isDeictic && listCountryNames(part.country, lang).includes(text.slice(part.start, part.end));
  const { undeclinedEndings } = pairLexicon({ lang });
  const hasOneForm = (name: string): boolean => name === name.toUpperCase() || [...undeclinedEndings].some((ending) => name.endsWith(ending));
  const isDeclined = others.some((part) => grammar.cases === "suffixes" || !hasOneForm(text.slice(part.start, part.end)));
  return first.role !== "owner" && isDeclined && others.every((part) => part.country !== first.country && isPlain(part)) ? parts.find((part) => part.end <= first.start && part.country !== first.country && isPlain(part)) : undefined;
}

const nextItem = joinedPattern(({ and, parallel }) => `^[\\s),;.]*(?:(?:${and}|${parallel})\\s)?$`);

/** "To Iran 5, Iraq 3 and Oman 2": a preposition said once holds for those behind. */
function withElided(assigned: readonly Assigned[], { model }: DocumentContext): readonly Assigned[] {
  const told: Assigned[] = [];
  for (const { draft, part } of assigned) {
    const last = told.at(-1);
    const isElided = last !== undefined && last.part.role !== "owner" && part.role === "owner" && last.draft.quantity.end <= part.start && nextItem(model.lang).test(model.text.slice(last.draft.quantity.end, part.start));
    const same = told.find((other) => other.part.start === part.start)?.part;
    told.push({ draft, part: same ?? (isElided ? { ...part, role: last.part.role } : part) });
  }
  return told;
}

/** Whether each step of the list names one country more, so that none has two of its own ("from A to B 5, from B to A 3"). */
function stepsByOne(assigned: readonly Assigned[], parts: readonly Part[]): boolean {
  const items = [...new Set(assigned.map(({ part }) => part.country))];
  let last: Part | null = null;
  for (const { part } of assigned) {
    if (last !== null && part.country !== last.country) {
      const from = Math.min(last.start, part.start);
      const between = parts.filter((other) => other.start > from && other.start < part.start && items.includes(other.country) && other.country !== last?.country);
      if (between.length > 0) return false;
    }
    last = part;
  }
  return true;
}

/** What parts one item from the next. */
const partsItems = joinedPattern(({ and, parallel, but }) => `[,;:(–—]|\\s(?:${and}|${parallel}|${but})\\s`);

/** "Peru makes up 30 percent of Chile's trade and 40 percent of its aid": whether the country of an item is whose whole the share before it is of, with no item between. */
function isWholeBefore({ draft, part }: Assigned, figures: readonly ClaimDraft[], { model: { text, lang } }: DocumentContext): boolean {
  const before = figures.findLast((other) => other.quantity.end <= draft.quantity.start);
  if (before?.measure !== "share" || part.role !== "owner" || part.start < before.quantity.end || part.end > draft.quantity.start) return false;
  return !partsItems(lang).test(text.slice(before.quantity.end, part.start)) && partsItems(lang).test(text.slice(part.end, draft.quantity.start));
}

/** "Exports from Peru were 9 tonnes, with Chile buying 5 and Iran 3": who sells what the others buy is no item of their list. */
function withoutSeller(assigned: readonly Assigned[]): readonly Assigned[] {
  const [first] = assigned;
  if (first?.draft.indicator !== "exports" || (first.part.role !== "owner" && first.part.role !== "from")) return assigned;
  const buyers = assigned.filter(({ part }) => part.country !== first.part.country);
  return buyers.length > 0 && buyers.every(({ draft, part }) => draft.indicator === "imports" && part.role === "owner") ? buyers : assigned;
}

/**
 * The partner of a figure in a sentence that goes through several of them ("with Iran 5 percent, with Iraq 7, with Oman 2");
 * null where the sentence is no such list. The country whose figures they all are is told by others; those that the text
 * is about, the homes, are no items of a longer list.
 */
export function findListed(draft: ClaimDraft, figures: readonly ClaimDraft[], parts: readonly Part[], pair: readonly CountryCode[] | null, homes: readonly (CountryCode | null)[], context: DocumentContext): Listed | null {
  const inOrder = findRespective(draft, figures, parts, context);
  if (inOrder !== null) return inOrder;
  const others = parts.filter((part) => !isWhosePartner(part, context) && !isAside(part, context));
  const listed = withoutRegions(draft, figures, others, context);
  const told = withoutSeller(withElided(withOwner(assign(listed, others, context), others, context), context));
  const all = HOSTED.has(draft.indicator ?? "") ? withoutHost(told) : told;
  const isLong = new Set(all.map(({ part }) => part.country)).size >= 3;
  const isOfShares = all.every(({ part }) => others.find(({ start }) => start === part.start)?.role === "with");
  // "Exports to Peru were 9, to Chile 5, to Iran 3": where all play one part, none is the home.
  const isOfOneSide = all.every(({ part: { role } }) => role === all[0]?.part.role && (role === "to" || role === "from"));
  const assigned = isLong && !isOfShares && !isOfOneSide && draft.indicator !== "other:length" && !isOfOne(draft.indicator) ? all.filter((item) => !homes.includes(item.part.country) || isBracketed(context, item)) : all;
  const own = assigned.find((item) => item.draft === draft);
  if (own === undefined) return null;
  const direct = [...new Set(assigned.map(({ part }) => part.country))];
  const items = withJoined(direct, parts, context);
  const bracketed = assigned.filter((item) => isBracketed(context, item));
  if (bracketed.length >= 2 && (isBracketed(context, own) || opensList(own, bracketed, context))) return { item: own.part, items };
  const isAlike = (own.part.role !== "owner" || isThrough(own.part, context)) && assigned.every(({ part }) => part.role === own.part.role) && ((draft.indicator ?? "").startsWith("other:") || isOfOne(draft.indicator));
  if (!isTrade(draft) && !LISTED.has(draft.indicator ?? "") && !isAlike) return null;
  // "Peru was visited by 90,000 Chileans, 2.6 times more": figures of different kinds make no list.
  const isOfLike = assigned.some((one) => assigned.some((other) => one.part.country !== other.part.country && one.draft.unit === other.draft.unit));
  if (direct.length < 2 || !isOfLike || !stepsByOne(assigned, others) || assigned.some((item) => isWholeBefore(item, figures, context))) return null;
  // Of two that goods only go to, neither is who sells them; of two that guests come from, neither is the host.
  const end = draft.indicator === "exports" ? "to" : draft.indicator === "imports" ? "from" : null;
  const isOfOwner = end !== null && assigned.every(({ part }) => part.role === end) && parts.some(({ country, role }) => role === "owner" && !items.includes(country));
  const isOfTakers = isOfOwner || (draft.indicator === "exports" && parts.every(({ role }) => role === "to" || role === "in"));
  const isOfGuests = HOSTED.has(draft.indicator ?? "") && assigned.every(({ part }) => part.role === "from") && [...parts.map(({ country }) => country), homes[0] ?? null].some((country) => country !== null && !items.includes(country));
  if (items.length === 2 && !isOfTakers && !isOfGuests && items.every((country) => pair?.includes(country) === true)) return null;
  const first = assigned[0]?.part;
  const isReturned = items.length === 2 && parts.some((part) => first !== undefined && part.end <= first.start && part.country !== first.country && items.includes(part.country));
  // "Peru sold 5 tonnes to Chile, 3 percent of its exports" goes from the one to the other.
  const alike = figures.filter((other) => areKin(other, draft));
  const isFromTo = first?.role === "owner" && alike.length === 2 && assigned.slice(0, 2).every((item) => alike.includes(item.draft)) && assigned[1]?.part.role !== "owner";
  if (isReturned || isFromTo) return null;
  const isUniform = assigned.every(({ part }) => part.role === own.part.role || (part === first && items.length > 2) || part.role === "owner" || own.part.role === "owner");
  return isUniform ? { item: own.part, items } : null;
}

/** "To Peru, the largest partner of Chile": whether a country is only told to have another for a partner. */
function isWhosePartner({ start }: Part, { model, places }: DocumentContext): boolean {
  const named = itemAt(places, start);
  return named !== null && countriesWithPartners({ model, places: [named] }).length > 0;
}

/** Countries joined to an item are items too ("with Iran and Iraq 5 and 7, with Oman 2"). */
function withJoined(items: readonly CountryCode[], parts: readonly Part[], context: DocumentContext): readonly CountryCode[] {
  // "invested 5 in Iran, and Oman 3": who does the next thing is not joined to where the one before did it.
  const isOne = (group: readonly Part[]): boolean => group.length > 1 && group.every(({ role }) => role === group[0]?.role || role === "owner") && group[0]?.role !== "in";
  const joined = groupsOf(parts, context).filter((group) => isOne(group) && group.some(({ country }) => items.includes(country)));
  return [...new Set([...items, ...joined.flat().map(({ country }) => country)])];
}
