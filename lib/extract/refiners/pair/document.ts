import { isDomestic, isOfOne } from "@/lib/catalogue/domestic";
import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { hasWordOf } from "@/lib/extract/places/word-index";
import { itemsIn } from "@/lib/extract/places/words";
import { sentenceAround } from "../clause";
import { homeOf, titledAlone } from "./home";
import type { Pair, World } from "./home";
import { NOBODY, titleContext } from "./hosts";
import { pairLexicon } from "./lexicon";
import { orient } from "./orient";
import { otherOf } from "./partner";
import { findParts } from "./roles";
import type { Sides } from "./roles";
import { isTrade } from "./siblings";
import { isOther } from "../period/found";
import { findSpeaker } from "../speaker";

/** Money between nobody named is between the two of the document; a rate or a count may be one country's own. */
const IS_CURRENCY = /^[A-Z]{3}$/u;

/** What a country has of its guests, where the text counts any. */
const OF_GUESTS: ReadonlySet<string> = new Set(["other:revenue", "other:tourism_revenue", "other:tourist_spending", "other:tourism_share", "other:overnight_stays", "other:jobs"]);

/** What two countries have with each other and neither has alone. */
const BETWEEN_BOTH: ReadonlySet<string> = new Set(["other:exchanges", "other:flights", "other:settlements", "other:ownership_share"]);

const JOBS = "other:jobs";
/** What one country puts into another, and jobs come of. */
const MAKES_JOBS: ReadonlySet<string> = new Set(["projects", "investment", "companies_with_foreign_capital", "joint_ventures", "other:project_value", "other:contract_value"]);

/** What a country may have by itself as well as with another. */
const ALONE: ReadonlySet<string> = new Set(["investment", "participants", "projects", "regions", "other:loans", "other:aid"]);

/** What one of two gives to the other or puts there. */
const GIVES: ReadonlySet<string> = new Set(["investment", "exports", "vaccine_doses", "other:aid", "other:loans"]);

/** Without any country in the words: the pair of the same figures before, else the document's, the speaker's side first. */
export function fromDocument(draft: ClaimDraft, rule: PairRule, world: World, sides: Sides): Pair | null {
  const known = world.known.get(draft.indicator ?? "");
  const [host] = rule === "host_first" && !world.isBilateral ? world.hosts() : [];
  if (host !== undefined && known?.[0] !== host) return [host, null];
  const isOfList = rule === "described_first" && isOther(draft.indicator) && IS_CURRENCY.test(draft.unit) && world.titledCount > 2;
  if (known !== undefined && isOfList) return [known[0], null];
  if (known !== undefined && rule !== "symmetric") return known;
  const bilateral = pairLexicon(world.context.model).both;
  const isBilateral = hasWordOf(world.context.model, sentenceAround(draft), bilateral);
  const [guestsHome] = OF_GUESTS.has(draft.indicator ?? "") ? world.hosts() : [];
  const own = sides.self ?? guestsHome ?? world.main;
  if (isDomestic(draft.indicator, draft.unit) || isOfOne(draft.indicator)) return own === null ? null : [own, null];
  const isMutual = isBilateral || BETWEEN_BOTH.has(draft.indicator ?? "");
  const made = draft.indicator === JOBS ? world.done.findLast(({ indicator }) => indicator !== JOBS) : undefined;
  if (made !== undefined && MAKES_JOBS.has(made.indicator ?? "") && made.partner !== null && draft.sentence.index - made.sentence.index <= 1 && made.sentence.paragraph === draft.sentence.paragraph) return [made.reporter, made.partner];
  if (rule === "described_first" && !isMutual && !(draft.measure === "share" && isTrade(draft)) && (!IS_CURRENCY.test(draft.unit) || (!world.isBilateral && sides.self === null)) && own !== null) return [own, null];
  // A head of state who tells of no other country speaks of its own, unless the text is about what two have together.
  if (sides.self !== null && !world.isBilateral && !isMutual && ALONE.has(draft.indicator ?? "")) return draft.indicator === "investment" ? [null, sides.self] : [sides.self, null];
  const isBetweenBoth = world.isBilateral || isBilateral || sides.self !== null || !(isTrade(draft) || draft.indicator === "cargo_volume") || isOfVisit(draft, world);
  if (world.pair === null || !isBetweenBoth) return world.main === null ? null : [homeOf(draft, [], world, sides), null];
  const [first, second] = world.pair;
  if (sides.self === null && world.seller === second && (draft.indicator === "vaccine_doses" || draft.indicator === "exports")) return [second, first];
  const told = sides.self === null && (rule === "exporter_first" || rule === "supplier_first") ? titleOrder(rule, world) : null;
  if (told !== null) return told;
  const given = rule === "exporter_first" || rule === "supplier_first" ? world.done.findLast(({ indicator }) => GIVES.has(indicator ?? "")) : undefined;
  if (sides.self === null && given?.reporter === second && given.partner === first) return [second, first];
  return sides.self === second ? [second, first] : [first, second];
}

/** "The president of Peru arrived in Santiago. Trade rose by 9 percent": whether the text opens with a sentence that names its two alone and tells of a visit or talks. */
function isOfVisit(draft: ClaimDraft, { pair, context: { model, places } }: World): boolean {
  const [opening] = model.sentences;
  if (pair === null || opening === undefined || draft.indicator !== "trade_turnover" || draft.measure === "share" || !hasWordOf(model, opening, pairLexicon(model).calls)) return false;
  const named = itemsIn(places, opening).map(({ country }) => country);
  return pair.every((country) => named.includes(country)) && named.every((country) => pair.includes(country));
}

/** The one country of the title, unless its words make it only the other side ("Imports from Peru rise", "Trade with Peru grows"); null where it names none or several. */
export function titledSubject(context: DocumentContext): CountryCode | null {
  const title = titleContext(context);
  const titled = titledAlone(context);
  if (title === null || titled === null) return titled;
  const whole = { start: 0, end: title.model.text.length };
  const parts = findParts(title, whole, NOBODY, []);
  return parts.length > 0 && hasWordOf(title.model, whole, pairLexicon(title.model).wholes) && parts.every(({ role }) => role === "from" || role === "to" || role === "with") ? null : titled;
}

/** "Peru's exports to Chile grow": the two of the document in the order that its title tells; null where it tells none. */
function titleOrder(rule: PairRule, { context, pair }: World): Pair | null {
  const title = titleContext(context);
  if (title === null || pair === null) return null;
  const parts = findParts(title, { start: 0, end: title.model.text.length }, NOBODY, []);
  const { reporter, partner } = orient(rule, parts);
  const isTaker = partner !== null && parts.some(({ country, role }) => country === partner && (role === "to" || role === "in"));
  const giver = reporter ?? otherOf(pair, partner);
  return isTaker && giver !== null && giver !== partner && pair.includes(giver) && pair.includes(partner) ? [giver, partner] : null;
}

/** Exports and balances of a country told before the text has named any partner are those with all: who reads on cannot know one yet. */
export function withoutUnnamed(pair: Pair, draft: ClaimDraft, world: World): Pair {
  const [reporter, partner] = pair;
  if (partner === null || !isTrade(draft) || draft.indicator === "trade_turnover" || findSpeaker(world.context, draft.quantity)?.country === partner) return pair;
  const { mutual } = pairLexicon(world.context.model);
  const at = world.firstNamed.get(partner);
  const isKnown = at === undefined || (world.isBilateral && partner === world.context.home) || at < draft.sentence.end || hasWordOf(world.context.model, sentenceAround(draft), mutual);
  return isKnown ? pair : [reporter, null];
}

const UNION = "EU";

/** "67 percent of Russia's gas goes to Europe", in a text about Russia and the EU: Europe is the Union there. */
export function withUnion(pair: Pair, draft: ClaimDraft, { pair: both, context: { model } }: World): Pair {
  const [reporter, partner] = pair;
  const isOpen = both !== null && both.includes(UNION) && partner === null && reporter !== null && reporter !== UNION && isTrade(draft);
  return isOpen && hasWordOf(model, sentenceAround(draft), pairLexicon(model).continent) ? [reporter, UNION] : pair;
}
