import type { Basis } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft, Refiner } from "@/lib/extract/model";
import { groupBySentence, nearFigures } from "../period/distance";
import { toCase } from "./case";
import { fromDocument, withUnion, withoutUnnamed } from "./document";
import { withoutEach } from "./each";
import { GIVEN } from "./given";
import { withGiverFirst } from "./giver";
import type { Pair, World } from "./home";
import { countriesOf } from "./narrow";
import { withReceiver } from "./remittances";
import { LINKED_RULES } from "./rules";
import type { Part } from "./roles";
import { worldsOf } from "./sections";
import { fromSentence, fromSentenceBefore, partsOf } from "./sentence";
import { toWorld } from "./whole-text";
import { isOfWorld } from "./world";

/** How many figures back a figure may go on from. */
const REMEMBERED = 16;

interface Found {
  readonly pair: Pair;
  readonly basis: Basis;
  readonly rule: string;
  readonly span: TextSpan | null;
  readonly note: string | null;
  /** The words of each country, where the text names them. */
  readonly parts?: readonly Part[];
}

const toSpan = ({ start, end }: TextSpan): TextSpan => ({ start, end });

/** The pair of one figure: by what it is linked to, else by its own words, the sentence before, and last by what the text is about; null where it is of the whole world, or nothing tells. */
function find(draft: ClaimDraft, world: World, figures: readonly ClaimDraft[], mayLookAhead = true): Found | null {
  const pairCase = toCase(draft, world, figures, mayLookAhead ? (next) => find(next, world, figures, false)?.pair ?? null : null);
  const { inSentence, rule, sides } = pairCase;
  const found = (pair: Pair, basis: Basis, name: string, span: TextSpan | null, note: string | null): Found => ({ pair: withoutEach(pair, draft, inSentence, world, sides), basis, rule: `pair/${name}`, span, note });
  if (isOfWorld(draft, inSentence, world)) return null;
  for (const linkedBy of LINKED_RULES) {
    const linked = linkedBy(pairCase);
    if (linked !== null) return found(linked.pair, "inferred", linked.name, toSpan(draft.sentence), linked.note);
  }
  const parts = partsOf(pairCase);
  const pair = fromSentence(pairCase, parts);
  const [head] = parts;
  if (pair !== null && head !== undefined) {
    const isStated = parts.some((part) => !part.isDeictic) && countriesOf(parts).length >= 2;
    return { ...found(pair, isStated ? "stated" : "inferred", "sentence", toSpan(head), isStated ? null : "the other side from the speaker or the document"), parts };
  }
  const before = fromSentenceBefore(pairCase, parts);
  if (before !== null) return found(before.pair, "inferred", "carried", toSpan(before), "from the sentence before");
  const whole = fromDocument(draft, rule, world, sides);
  return whole === null ? null : found(whole, "inferred", "document", null, "from what the document is about");
}

/** The words that name the country; where none do, those that the pair was read from. */
function spanOf(country: CountryCode | null, { parts = [], span }: Found): TextSpan | null {
  const named = parts.find((part) => part.country === country);
  return named === undefined ? span : toSpan(named);
}

/** Sets reporter and partner: from the sentence, the speaker's side, the sentence before or the document. Needs indicator, measure and speaker. */
export const pairRefiner: Refiner = {
  name: "pair",
  refine: (drafts, context) => {
    const whole = toWorld(context, drafts);
    const worldAt = worldsOf(whole);
    const bySentence = groupBySentence(drafts);
    return drafts.map((draft) => {
      const world = worldAt(draft.sentence.paragraph);
      const found = find(draft, world, nearFigures(bySentence.get(draft.sentence.index) ?? [], draft));
      const base: Pair = found === null ? [null, null] : withUnion(withoutUnnamed(GIVEN.has(draft.indicator ?? "") ? withGiverFirst(found.pair, draft.sentence, context) : found.pair, draft, world), draft, world);
      const [reporter, partner] = withReceiver(base, draft, world);
      if (found !== null && (found.rule === "pair/sentence" || (base[1] === null && world.known.get(draft.indicator ?? "")?.[0] === base[0]))) world.known.set(draft.indicator ?? "", base);
      const evidence = found === null ? [] : (["reporter", "partner"] as const).map((field) => ({ field, basis: found.basis, rule: found.rule, span: spanOf(field === "reporter" ? reporter : partner, found), note: found.note }));
      const told = found === null ? draft : { ...draft, reporter, partner, evidence: [...draft.evidence, ...evidence] };
      world.done.push(told);
      if (world.done.length > REMEMBERED) world.done.shift();
      return told;
    });
  },
};
