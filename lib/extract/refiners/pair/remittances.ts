import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { wordsIn } from "@/lib/extract/places/word-index";
import { REMITTANCES } from "./given";
import type { Pair, World } from "./home";
import { NOBODY } from "./hosts";
import { pairLexicon } from "./lexicon";
import type { Linked } from "./linked";
import { findParts } from "./roles";
import type { Part } from "./roles";

/** Characters beside a country that hold the word for its people, and the words among them. */
const REACH = 24;
const MOST_WORDS = 2;

/** "Peruvian migrants", "workers from Peru": whether a country is where those come from who work elsewhere. */
function isOfMigrants({ start, end, role, isDeictic }: Part, { model }: DocumentContext): boolean {
  const { migrants } = pairLexicon(model);
  if (isDeictic || (role !== "owner" && role !== "from")) return false;
  const behind = role === "owner" ? wordsIn(model, { start: end, end: end + REACH }).slice(0, MOST_WORDS) : [];
  const before = wordsIn(model, { start: start - REACH, end: start }).slice(-MOST_WORDS);
  const isIn = (words: typeof before, from: number, to: number): boolean => words.some((word) => migrants.has(word.key)) && !/[.,;:()\d]/u.test(model.text.slice(from, to));
  return isIn(behind, end, behind.find(({ key }) => migrants.has(key))?.start ?? end) || isIn(before, before.findLast(({ key }) => migrants.has(key))?.end ?? start, start);
}

/** "Peruvian migrants in Chile sent home 9 million": money goes to where those come from who send it; null where the sentence tells of none, or that it goes elsewhere. */
export function fromMigrants(draft: ClaimDraft, inSentence: readonly Part[], own: TextSpan, { context, done }: World): Linked | null {
  if (draft.indicator !== REMITTANCES || draft.measure === "share") return null;
  const back = sentBack(inSentence, done);
  if (back !== null) return { pair: [back, null], name: "migrants", note: "sent from where money came to before" };
  const home = inSentence.find((part) => isOfMigrants(part, context));
  if (home === undefined) return null;
  const others = inSentence.filter(({ country, isDeictic, start, end }) => country !== home.country && !isDeictic && start >= own.start && end <= own.end);
  if (others.some(({ role }) => role === "to")) return null;
  const [sender, ...more] = new Set(others.map(({ country }) => country));
  return { pair: [more.length === 0 ? (sender ?? null) : null, home.country], name: "migrants", note: "money goes to where its senders come from" };
}

/** Where the money told before came to; a part of it is told the other way round. */
const cameTo = (done: readonly ClaimDraft[]): CountryCode | null => done.findLast(({ indicator, measure }) => indicator === REMITTANCES && measure !== "share")?.partner ?? null;

/** "Chile received 9 million. 2 million was sent from Chile": the only country of a sentence, which money goes from and came to before; null where it is another. */
function sentBack([first, ...others]: readonly Part[], done: readonly ClaimDraft[]): CountryCode | null {
  if (first?.role !== "from" || others.some(({ country, role }) => country !== first.country || role !== "from")) return null;
  return cameTo(done) === first.country ? first.country : null;
}

/** "Peru's remittances came to 9. Chile accounted for 3": money comes to the one country, or to the one of two that it came to before, unless it is told to go from there. */
export function withReceiver([reporter, partner]: Pair, draft: ClaimDraft, { context, done }: World): Pair {
  if (draft.indicator !== REMITTANCES || draft.measure === "share" || reporter === null) return [reporter, partner];
  if (partner !== null && cameTo(done) !== reporter) return [reporter, partner];
  const isSent = findParts(context, draft.sentence, NOBODY, []).some(({ country, role }) => (country === reporter && role === "from") || (country === partner && role === "to"));
  return isSent ? [reporter, partner] : [partner, reporter];
}
