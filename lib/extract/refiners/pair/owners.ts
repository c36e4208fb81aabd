import type { CountryCode } from "@/lib/domain/place";
import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, TextModel } from "@/lib/extract/model";
import type { Pair, World } from "./home";
import { countriesOf } from "./narrow";
import { isPlace } from "./noun";
import type { Part } from "./roles";
import { isTrade } from "./siblings";
import { topicsOf } from "../topics";

/** A few small words, or a dash, between whose trade it is and its figure. */
const besideFigure = linkedPattern(({ at }) => `^(?:\\s[–—-])?\\s(?:\\p{Ll}{2,10}\\s){0,2}(?:(?:${at})\\s)?$`);
/** What is told in figures of one country's own trade. */
const OWN: ReadonlySet<string> = new Set(["exports", "imports", "trade_balance", "trade_turnover"]);

/** Whether a country owns trade by its form: an adjective or genitive, or a place where it is. */
const isOwner = (part: Part, model: TextModel): boolean => part.role === "owner" || isPlace(part, model);

const beforePlace = linkedPattern(({ where }) => `^\\s(?:(?:${where})\\s)?$`);

/** Whether words for trade stand right behind the first country of a row, or before it where its form makes it the owner. */
function ownsTopic(first: Part, { model }: World["context"], sentence: ClaimDraft["sentence"]): boolean {
  // Who buys or sells by a verb does so with the country that the text goes through.
  const { text } = model;
  const topics = topicsOf(model, { start: sentence.start, end: sentence.end }).filter(({ code, words }) => OWN.has(code) && !model.grammar.inflection.isVerb(words));
  return topics.some(({ start, end }) => (start >= first.end && /^\s$/u.test(text.slice(first.end, start))) || (end <= first.start && isOwner(first, model) && beforePlace(model.lang).test(text.slice(end, first.start))));
}

/**
 * "Экспорт в Литве снизился на 7%, в Эстонии – на 8%, Латвии – на 4%", "литовский импорт вырос на 5%, эстонский – на 3%": each
 * country's own trade with all others; null where the countries of the sentence are anything else, or owners stand elsewhere.
 */
export function ofOwners(draft: ClaimDraft, named: readonly Part[], figures: readonly ClaimDraft[], world: World): Pair | null {
  const { model } = world.context;
  const last = figures.at(-1);
  if (model.grammar.owner !== "behind" || !isTrade(draft) || draft.measure === "share" || world.isBilateral || last === undefined) return null;
  const parts = named.filter(({ end }) => end <= last.quantity.start);
  const [first] = parts;
  if (first === undefined || countriesOf(parts).length !== parts.length || parts.length < 2 || !parts.slice(1).every((part) => isOwner(part, model)) || !ownsTopic(first, world.context, draft.sentence)) return null;
  const isFollowed = parts.every((part, index) => {
    const figure = figures.find(({ quantity }) => quantity.start >= part.end);
    if (figure === undefined || figure.quantity.start >= (parts[index + 1]?.start ?? Infinity)) return false;
    return index === 0 || besideFigure(model.lang).test(model.text.slice(part.end, figure.quantity.start));
  });
  const own = isFollowed ? parts.findLast(({ end }) => end <= draft.quantity.start) : undefined;
  return own === undefined ? null : [own.country, otherOfTrade(own, parts, draft, world)];
}

/** "Trade of Peru and Chile was 9. Peruvian exports were 5, Chilean ones 4": the other of two whose trade with each other was told right before; null where it was not. */
function otherOfTrade(own: Part, parts: readonly Part[], { sentence }: ClaimDraft, { done }: World): CountryCode | null {
  const before = done.findLast(({ indicator }) => indicator === "trade_turnover");
  if (parts.length !== 2 || before === undefined || sentence.index - before.sentence.index > 1) return null;
  const isOfBoth = parts.every(({ country }) => country === before.reporter || country === before.partner);
  return isOfBoth ? (parts.find(({ country }) => country !== own.country)?.country ?? null) : null;
}
