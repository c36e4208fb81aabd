import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { wordsIn } from "@/lib/extract/places/word-index";
import { homeOf } from "./home";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import { countriesOf } from "./narrow";
import type { Part, Sides } from "./roles";
import { groupsOf } from "./runs";
import { isTrade } from "./siblings";
import { takesPart } from "./taker";
import { patternsOf } from "../../phrases/patterns-of";
import { findFirst } from "../../phrases/phrase";

const othersPattern = patternsOf(({ others }) => others);

/** Words before a country among which "between" makes it one of two. */
const BETWEEN = 3;

/** The country in a clause of one figure that deals with several others at once ("exports to Iran and Iraq grew by 5 percent"): they are no single partner. */
export function amongSeveral(draft: ClaimDraft, parts: readonly Part[], world: World, sides: Sides): Pair | null {
  const group = groupsOf(parts, world.context).map((each) => withoutNext(each, draft, world.context)).find((each) => isOfSeveral(draft, each, parts, world.context));
  const [head] = group ?? [];
  if (group === undefined || head === undefined) return null;
  const members = new Set(group.map(({ country }) => country));
  if (members.size === 2 && (isBetween(head, world.context) || world.pair?.every((country) => members.has(country)) === true)) return null;
  const other = parts.find((part) => !members.has(part.country) && (part.role !== head.role || part.role === "owner"))?.country ?? null;
  if (other === null && head.role === "with" && members.size === 2) return null;
  const one = other ?? homeOf(draft, [...members], world, sides);
  // "Investments came from Iran and Iraq": they are put into the one.
  return draft.indicator === "investment" && head.role === "from" ? [null, one] : [one, null];
}

/** "Italy, Greece and Bulgaria imported gas from Peru": the one other country of a clause whose subjects are several; null where they are none, or no other is told. */
export function withSubjects(draft: ClaimDraft, parts: readonly Part[], world: World): Pair | null {
  const { context, pair, done } = world;
  if (parts.length < 2 || !isTrade(draft) || (draft.indicator === "trade_balance" && draft.measure !== "share")) return null;
  const group = groupsOf(parts, context).find((each) => each.length >= 2 && each.every(({ role, end }) => (role === "owner" || role === "with") && end <= draft.quantity.start) && each[0]?.role === "owner");
  const members = new Set(group?.map(({ country }) => country));
  const others = parts.filter(({ country }) => !members.has(country));
  const [other] = others;
  const last = other === undefined && draft.measure === "share" && members.size >= 2 && takesPart(draft, parts.at(-1) ?? draft.quantity, context) ? done.findLast(isTrade)?.reporter : undefined;
  if (last != null && !members.has(last)) return [last, null];
  if (members.size < 2 || other === undefined || countriesOf(others).length !== 1 || pair?.every((country) => members.has(country)) === true) return null;
  if (draft.measure === "share" && other.role === "owner") return [other.country, null];
  if (other.role !== "from") return null;
  return draft.indicator === "imports" ? [null, other.country] : [other.country, null];
}

/** A figure right behind a country. */
const OWN_FIGURE = /^\s[$€£¥]?\d/u;
const OWN_REACH = 3;

/** "Peru bought 5 tonnes from Chile, Togo 3": who has the next figure is not joined to those behind the one before it. */
function withoutNext(group: readonly Part[], { quantity }: ClaimDraft, { model: { text } }: DocumentContext): readonly Part[] {
  const last = group.at(-1);
  return last !== undefined && last.start >= quantity.end && OWN_FIGURE.test(text.slice(last.end, last.end + OWN_REACH)) ? group.slice(0, -1) : group;
}

/** Whether countries in a row are several that one preposition is said of, those that are not named ("Peru and other neighbours") among them. */
function isOfSeveral(draft: ClaimDraft, group: readonly Part[], parts: readonly Part[], context: DocumentContext): boolean {
  const [head] = group;
  const size = new Set(group.map(({ country }) => country)).size;
  if (head === undefined) return false;
  const isOpen = hasOthers(group.at(-1) ?? head, context);
  // "At a summit of Peru, Chile and Iran it was said that exports to Iran grew": whoever else is told tells it by itself.
  const isAlone = parts.every((part) => group.includes(part) || (part.role === "owner" && !group.some(({ country }) => country === part.country)));
  if (size >= ROW && isTrade(draft) && isAlone && isWholeRow(group, isOpen, context)) return true;
  const { grammar, text } = context.model;
  if (head.role === "owner") return isTrade(draft) && grammar.cases === "suffixes" && isOpen;
  // "at the Peruvian-Chilean forum": adjectives joined by hyphens are one word for what they share.
  if (/[-–]/u.test(text.charAt(head.end)) || !group.every(({ role }) => role === head.role || role === "owner")) return false;
  return size >= 2 || isOpen;
}

/** So many countries in a row are no two sides, whatever part they play. */
const ROW = 3;

/** "Peru, Chile and Iran", "Peru, Chile, Iran and others": whether all but the last of a row stand behind a bare comma. */
const isWholeRow = (group: readonly Part[], isOpen: boolean, { model: { text } }: DocumentContext): boolean => group.slice(1).every(({ start }, index) => (text.slice(group[index]?.end, start) === ", ") === (isOpen || index < group.length - 2));

/** Characters behind a country in which others are added to it, and those to where that begins. */
const OTHERS_REACH = 60;
const TO_OTHERS = 2;

/** "to Peru and other neighbours": whether a country is only one of those that are meant. */
function hasOthers({ end }: Part, { model: { lang, text } }: DocumentContext): boolean {
  const others = findFirst(othersPattern(lang), text, { start: end, end: end + OTHERS_REACH });
  return others !== null && others.start - end <= TO_OTHERS;
}

function isBetween(head: Part, { model }: DocumentContext): boolean {
  const before = wordsIn(model, { start: head.start - 40, end: head.start }).slice(-BETWEEN);
  return before.some((word) => pairLexicon(model).between.has(word.key));
}
