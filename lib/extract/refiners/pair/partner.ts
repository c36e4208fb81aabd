import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf, wordsIn } from "@/lib/extract/places/word-index";
import { itemAt, itemsIn } from "@/lib/extract/places/words";
import { sentenceAround } from "../clause";
import { GIVEN, REMITTANCES } from "./given";
import { homeOf, hostUnnamed } from "./home";
import type { World } from "./home";
import { pairLexicon } from "./lexicon";
import type { Part, Sides } from "./roles";
import { isTrade } from "./siblings";
import { isNamedBefore } from "./total";
import { isOther } from "../period/found";

/** The other country of a pair; null where it is none of the two. */
export const otherOf = (pair: readonly [CountryCode, CountryCode] | null, country: CountryCode | null): CountryCode | null =>
  pair === null || country === null || !pair.includes(country) ? null : pair[0] === country ? pair[1] : pair[0];

/** Characters between whoever sells or buys and the verb. */
const DOER = 20;

/** Whether a country is who sells or buys, its verb right behind it ("Iran supplied 5 tonnes"). */
export function isDoer(draft: ClaimDraft, rule: PairRule, part: Part, { model }: DocumentContext): boolean {
  const { supplies, buys } = pairLexicon(model);
  const verbs = rule === "exporter_first" || rule === "supplier_first" ? supplies : rule === "importer_first" ? buys : null;
  return verbs !== null && part.role === "owner" && hasWordOf(model, { start: part.end, end: Math.min(part.end + DOER, draft.sentence.end) }, verbs);
}

/** "Peru will receive gas": whether no purchase is told before a country, and one behind it, right behind where verbs do not stand anywhere. */
export function isBuyer({ sentence, quantity }: ClaimDraft, { start, end }: Part, { model }: DocumentContext): boolean {
  const { buys } = pairLexicon(model);
  const reach = model.grammar.verb === "anywhere" ? quantity.start : Math.min(quantity.start, end + (model.text.charAt(end) === "," ? 0 : DOER));
  return !hasWordOf(model, { start: sentence.start, end: start }, buys) && hasWordOf(model, { start: end, end: reach }, buys);
}

/** Characters from a comma to the figure of what is bought behind it. */
const TO_BOUGHT = 40;

/** "Chile is Peru's largest market, buying 5 tonnes": whoever opens the sentence, where a verb of buying goes on with it behind a comma; undefined where none does. */
export function buyerOfParticiple({ quantity }: ClaimDraft, parts: readonly Part[], { model }: DocumentContext): Part | undefined {
  const [first, second] = parts;
  const from = Math.max(first?.end ?? 0, quantity.start - TO_BOUGHT);
  const comma = from + model.text.slice(from, quantity.start).lastIndexOf(", ");
  if (first === undefined || second === undefined || comma < from || first.role !== "owner" || second.role !== "owner" || second.end > comma || !/^\s\p{Ll}/u.test(model.text.slice(first.end, first.end + 2))) return undefined;
  const verb = wordsIn(model, { start: comma + 2, end: quantity.start })[0];
  return verb !== undefined && pairLexicon(model).buys.has(verb.key) ? first : undefined;
}

/** Who the goods told last went to, for those who sell, or came from, for those who buy; null where nothing tells it or it is one of them. */
export function otherEnd(rule: PairRule, doers: readonly CountryCode[], { done }: World): CountryCode | null {
  const last = done.findLast(({ indicator, reporter, partner }) => reporter !== null && partner !== null && END_OF.has(indicator ?? ""));
  if (last === undefined) return null;
  const isFromReporter = last.indicator !== "imports";
  const end = (rule === "importer_first") === isFromReporter ? last.reporter : last.partner;
  return end === null || doers.includes(end) ? null : end;
}

/** What goes from the one to the other. */
const END_OF: ReadonlySet<string> = new Set(["exports", "imports", "vaccine_doses"]);

/** "Peruvian exports rose", "Peru ran a deficit": trade told of one country by its name, in a text that is not about two, is with all others; not right behind a sentence that names both, unless the title names it alone. */
function isOwnWhole(draft: ClaimDraft, { country, role, isDeictic, start }: Part, world: World, { self }: Sides): boolean {
  if (!OWN_TRADE.has(draft.indicator ?? "") || draft.measure === "share" || world.isBilateral || !isWhose(draft, role) || isDeictic || self !== null || world.items.has(country)) return false;
  const { model, places } = world.context;
  const { mutual, wholes } = pairLexicon(model);
  // "Trade of the two was 9, Peru's exports 5"
  if (isNamedBefore(draft, world.context) || hasWordOf(model, sentenceAround(draft), mutual) || (role === "owner" && hasWordOf(model, { start: draft.sentence.start, end: Math.min(start, nounOf(draft)) }, wholes))) return false;
  // "Trade with Chile was 9. The Chilean side expects turnover of 20": still that of the two.
  const last = world.done.findLast(({ indicator }) => OWN_TRADE.has(indicator ?? ""));
  const previous = model.sentences[draft.sentence.index - 1];
  const isNear = last !== undefined && draft.sentence.index - last.sentence.index <= 1;
  // "The trade of the two rose to 9. Peru's exports were 5"
  if (isNear && (last.partner === country || (last.indicator === "trade_turnover" && last.reporter === country && last.partner !== null && previous !== undefined && hasWordOf(model, previous, mutual)))) return false;
  const before = world.titled === country ? undefined : previous;
  const named = before === undefined ? [] : itemsIn(places, before);
  return world.pair === null || before === undefined || !hasWordOf(model, before, wholes) || !world.pair.every((side) => named.some((place) => place.country === side));
}

/** Where the noun of a figure begins. */
const nounOf = ({ evidence, quantity }: ClaimDraft): number => evidence.find(({ field }) => field === "indicator")?.span?.start ?? quantity.start;

/** Exports are of whoever they come from, imports of whoever they go to. */
const isWhose = ({ indicator }: ClaimDraft, role: Part["role"]): boolean => role === "owner" || (role === "to" && indicator === "imports") || (role === "from" && indicator === "exports");

/** "Peru has a quota of 9", "Peruvian firms earned 5": what is counted of the one country of a sentence is its own in a text that is not about what two have together, where nothing goes from one to the other. */
function isOwnCount({ indicator, sentence, quantity }: ClaimDraft, { role, isDeictic, start }: Part, { isBilateral, context: { model, places } }: World, { self }: Sides): boolean {
  if ((role !== "owner" && role !== "in") || isDeictic || (start - quantity.end === 1 && itemAt(places, start)?.form === "adjective") || isBilateral || self !== null || !isOther(indicator) || MAY_BE_SHARED.has(indicator ?? "")) return false;
  const { supplies, buys, deliveries, given, mutual } = pairLexicon(model);
  return [supplies, buys, deliveries, given, mutual].every((words) => !hasWordOf(model, sentence, words));
}

/** "Peru sent Togo 9 buses. Chile granted 5 million, Bolivia 3": who got what was told last gets what others give too; null where it gives itself. */
function receiverBefore({ sentence }: ClaimDraft, giver: CountryCode, { done }: World): CountryCode | null {
  const last = done.findLast(({ reporter, partner }) => reporter !== null && partner !== null);
  const receiver = last !== undefined && sentence.index - last.sentence.index <= 1 && TO_RECEIVER.has(last.indicator ?? "") ? last.partner : null;
  return receiver !== null && receiver !== giver ? receiver : null;
}

/** What goes to its partner. */
const TO_RECEIVER: ReadonlySet<string> = new Set([...GIVEN, "other:vehicles", "other:tank", "vaccine_doses"]);

/** What one country may have of another, or both together, without a word of it. */
const MAY_BE_SHARED: ReadonlySet<string> = new Set(["other:jobs", "other:remittances", "other:project_value", "other:contract_value", "other:ownership_share", "other:capital", "other:length", "other:debt", "other:flights", "other:settlements", "other:exchanges"]);

const OWN_TRADE: ReadonlySet<string> = new Set(["exports", "imports", "trade_balance", "trade_turnover"]);

/** The other side of a figure whose sentence names one country only. */
export function partnerFor(draft: ClaimDraft, part: Part, rule: PairRule, isKnown: boolean, world: World, sides: Sides): CountryCode | null {
  const { country, role } = part;
  // "Transfers from Chile to Peru were 5, those from Togo 3": what is sent home goes on to the same home.
  const sent = draft.indicator === REMITTANCES && role === "from" ? world.done.findLast((other) => other.indicator === draft.indicator && other.measure !== "share")?.partner : undefined;
  if (sent !== undefined && sent !== null && sent !== country) return sent;
  const last = rule === "described_first" && (role === "from" || role === "to") ? world.done.findLast((other) => other.indicator === draft.indicator) : undefined;
  if (last !== undefined && last.partner !== null && last.reporter !== null && last.reporter !== country) return last.reporter;
  // "The rouble's part in trade with Peru": such payments are of whoever tells of it too.
  const isPaidWith = draft.indicator === "other:settlements" && role === "with";
  if (rule === "described_first" && (world.pair === null || isKnown)) return isPaidWith ? homeOf(draft, [country], world, sides) : null;
  // "By Peru's customs, Chile was the second largest partner with 9": whose figures they are has the partner.
  if (sides.source !== null && sides.source !== country && (rule === "host_first" || (OWN_TRADE.has(draft.indicator ?? "") && hasWordOf(world.context.model, draft.sentence, pairLexicon(world.context.model).partners)))) return sides.source;
  const unnamed = rule === "host_first" && role !== "in" && role !== "to" ? hostUnnamed(world) : null;
  if (unnamed !== null && !world.isBilateral) return unnamed;
  const flow = rule === "exporter_first" && role === "to" ? "exports" : rule === "importer_first" && role === "from" ? "imports" : null;
  const goesOn = flow === null ? undefined : world.done.findLast(({ indicator, reporter, partner }) => indicator === flow && reporter !== null && partner !== null);
  if (goesOn !== undefined && goesOn.reporter !== country && !(world.isBilateral && world.pair?.includes(country) === true)) return goesOn.reporter;
  if (isOwnWhole(draft, part, world, sides)) return null;
  const receiver = rule === "supplier_first" && role === "owner" && !world.isBilateral ? receiverBefore(draft, country, world) : null;
  if (receiver !== null) return receiver;
  if (rule === "described_first" && isOwnCount(draft, part, world, sides)) return null;
  if (sides.self !== null && sides.self !== country && world.pair?.includes(sides.self) === false && (role === "to" || role === "from" || role === "with" || (rule === "symmetric" && hasWordOf(world.context.model, draft.sentence, pairLexicon(world.context.model).self)))) return sides.self;
  const within = otherOf(world.pair, country);
  if (within !== null) return within;
  if (sides.self !== null && sides.self !== country) return sides.self;
  const isPartner = (role === "to" || role === "from" || role === "with") && (rule === "exporter_first" || rule === "importer_first" || rule === "symmetric" || rule === "balance_owner");
  if (world.pair === null && isPartner) return homeOf(draft, [country], world, sides);
  const isDealt = isDoer(draft, rule, part, world.context);
  const end = isDealt && rule !== "importer_first" ? otherEnd(rule, [country], world) : null;
  if (end !== null && country !== world.titled && !world.homes.includes(country)) return end;
  const isForeign = (world.pair !== null && isTrade(draft)) || (rule === "exporter_first" && world.titled !== country && isDealt);
  return isPartner || isForeign || (rule === "host_first" && role !== "in") ? homeOf(draft, [country], world, sides) : world.main === country ? null : world.main;
}
