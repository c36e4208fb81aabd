import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext, PlaceMention } from "@/lib/extract/model";
import { wordsIn } from "@/lib/extract/places/word-index";
import { itemAt, itemsIn } from "@/lib/extract/places/words";
import { titleContext } from "./hosts";
import type { Pair, World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Part } from "./roles";

/** Characters in front of a country, or behind it, among which a word for what is given tells its part. */
const REACH = 45;

/** What the words around a country say of its part in what is given: 1 that it gives, -1 that it takes, 0 nothing. */
function partOf(context: DocumentContext, place: PlaceMention): -1 | 0 | 1 {
  const { model } = context;
  const { given, envoys, to, from, by, auxiliaries } = pairLexicon(model);
  // "for the Peru-Chile Centre": a name made of both.
  if (/[-–]\p{Lu}/u.test(model.text.slice(place.end, place.end + 2))) return 0;
  const before = wordsIn(model, { start: place.start - REACH, end: place.start });
  const preposition = before.at(-1)?.key === "the" ? before.at(-2) : before.at(-1);
  const noun = before.findLast((word) => given.has(word.key) || envoys.has(word.key));
  const isGiven = noun !== undefined && given.has(noun.key);
  if (preposition !== undefined && to.has(preposition.key)) return isGiven ? -1 : 0;
  if (preposition !== undefined && from.has(preposition.key)) return isGiven ? 1 : 0;
  if (preposition !== undefined && by.has(preposition.key)) return 1;
  const [next, second] = wordsIn(model, { start: place.end, end: place.end + REACH });
  if (next !== undefined && next.start - place.end <= 1 && auxiliaries.has(next.key) && second !== undefined && given.has(second.key)) return 1;
  const isBeside = next !== undefined && next.start - place.end <= 1;
  // "Peru granted 5 million"
  if (place.form === "name" && isBeside && given.has(next.key)) return 1;
  return place.form === "adjective" && isBeside && (given.has(next.key) || (second !== undefined && given.has(second.key))) ? 1 : 0;
}

/** How much more the words of a stretch say that the first of two gives than that the second does. */
function weigh(context: DocumentContext, places: readonly PlaceMention[], [first, second]: readonly [CountryCode, CountryCode]): number {
  let sum = 0;
  for (const place of places) if (place.country === first || place.country === second) sum += partOf(context, place) * (place.country === first ? 1 : -1);
  return sum;
}

/** "A loan deal of Peru and Chile": of two between whom something is given, the giver first, by the words of the sentence, else by those of the title and the whole text. */
export function withGiverFirst([reporter, partner]: Pair, sentence: TextSpan, context: DocumentContext): Pair {
  if (reporter === null || partner === null || pairLexicon(context.model).given.size === 0) return [reporter, partner];
  const pair = [reporter, partner] as const;
  const own = weigh(context, itemsIn(context.places, sentence), pair);
  if (own !== 0) return own > 0 ? pair : [partner, reporter];
  return weighAll(context, pair) < 0 ? [partner, reporter] : pair;
}

const known = new WeakMap<DocumentContext, Map<string, number>>();

/** The same for the whole text and its title, worked out once for each two. */
function weighAll(context: DocumentContext, pair: readonly [CountryCode, CountryCode]): number {
  const sums = known.get(context) ?? new Map<string, number>();
  known.set(context, sums);
  const key = pair.join();
  const earlier = sums.get(key);
  if (earlier !== undefined) return earlier;
  const title = titleContext(context);
  const sum = weigh(context, context.places, pair) + (title === null ? 0 : weigh(title, title.places, pair));
  sums.set(key, sum);
  sums.set([pair[1], pair[0]].join(), -sum);
  return sum;
}

/** Money may be given by one after the other. */
const IS_CURRENCY = /^[A-Z]{3}$/u;

/** "Peru gave Togo 5 million, and Chile lent 3": one more who gives or invests, to the country that the one before it gave to; null where the words name who gets it. */
export function nextGiver(draft: ClaimDraft, rule: PairRule, parts: readonly Part[], isOwn: (part: Part) => boolean, { done }: World): Pair | null {
  if ((rule !== "supplier_first" && rule !== "investor_first") || parts.some(({ role, isDeictic }) => role !== "owner" || isDeictic)) return null;
  const own = parts.findLast((part) => isOwn(part) && part.end <= draft.quantity.start);
  const before = done.at(-1);
  if (own === undefined || before === undefined || before.sentence.index !== draft.sentence.index || !IS_CURRENCY.test(before.unit)) return null;
  return before.reporter !== null && before.reporter !== own.country && before.partner !== own.country && parts.every(({ country }) => country === own.country || country === before.reporter) ? [own.country, before.partner] : null;
}

/** "A Peruvian grant reached the budget of Chile": the adjective right before the word for what is given tells who gives it; undefined where none stands there. */
export function giverBeside({ indicator, evidence }: ClaimDraft, parts: readonly Part[], { places }: DocumentContext): Part | undefined {
  const noun = indicator === "other:aid" || indicator === "other:loans" ? evidence.findLast(({ field }) => field === "indicator")?.span : undefined;
  return noun === undefined || noun === null ? undefined : parts.find(({ end, start, role }) => role === "owner" && noun.start - end === 1 && itemAt(places, start)?.form === "adjective");
}
