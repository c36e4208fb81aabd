import { findIndicator } from "@/lib/catalogue/indicators";
import type { PairRule } from "@/lib/domain/indicator";
import type { TextSpan } from "@/lib/domain/quantity";
import type { ClaimDraft } from "@/lib/extract/model";
import { sentenceAround } from "../clause";
import { findSpeaker } from "../speaker";
import { clauseOf, endOfMain } from "./clause";
import { GIVEN, REMITTANCES } from "./given";
import type { Pair, World } from "./home";
import { narrow } from "./narrow";
import { otherOf } from "./partner";
import { withoutRanked, withoutThoseBefore } from "./ranked";
import { findParts } from "./roles";
import type { Part, Sides } from "./roles";
import { ownStretch } from "./siblings";

/** One figure whose pair is looked for, with the countries around it in their parts: worked out once for all rules. */
export interface PairCase {
  readonly draft: ClaimDraft;
  /** The figures of its sentence near it, itself among them. */
  readonly figures: readonly ClaimDraft[];
  readonly world: World;
  /** Which of the two comes first, by what is measured. */
  readonly rule: PairRule;
  readonly sides: Sides;
  /** The words of the speaker's name, which is no country of the figure. */
  readonly names: readonly TextSpan[];
  /** The words that are the figure's alone, and its clause. */
  readonly own: TextSpan;
  readonly clause: TextSpan;
  /** The countries of the clause, the same without those that are only ranked or aside, and those of the sentence with and without the ranked. */
  readonly wholeClause: readonly Part[];
  readonly inClause: readonly Part[];
  readonly inSentence: readonly Part[];
  readonly unranked: readonly Part[];
  /** The pair of a later figure of the sentence; null for a figure that is itself only looked ahead to. */
  readonly pairOf: ((next: ClaimDraft) => Pair | null) | null;
}

/** Those who went from one country to another. */
const PEOPLE: ReadonlySet<string> = new Set(["other:refugees", "other:workers", "other:migrants"]);

function ruleOf(draft: ClaimDraft): PairRule {
  if (draft.measure === "share" && draft.indicator === "trade_turnover") return "described_first";
  if (GIVEN.has(draft.indicator ?? "")) return "supplier_first";
  if (draft.indicator === REMITTANCES && draft.measure !== "share") return "supplier_first";
  if (PEOPLE.has(draft.indicator ?? "")) return "host_first";
  return findIndicator(draft.indicator ?? "")?.pairRule ?? "described_first";
}

/** Gathers what the rules look at. */
export function toCase(draft: ClaimDraft, world: World, figures: readonly ClaimDraft[], pairOf: PairCase["pairOf"]): PairCase {
  const { context } = world;
  const { model } = context;
  const speech = findSpeaker(context, draft.quantity);
  const self = speech?.country ?? null;
  const home = self ?? model.grammar.home;
  const isSourceHere = speech?.form === "according_to" && speech.named.start >= draft.sentence.start && speech.named.end <= draft.sentence.end;
  const sides: Sides = { self, home, other: otherOf(world.pair, home), ours: home ?? context.home, source: isSourceHere ? self : null };
  const names = speech === null ? [] : [speech.named];
  const clause = clauseOf(draft, context, figures);
  const own = ownStretch(draft, figures, context);
  const wholeClause = withoutThoseBefore(findParts(context, clause, sides, names), context);
  const inClause = narrow(withoutRanked(wholeClause, draft, context), world, draft.quantity, own);
  const main = { start: sentenceAround(draft).start, end: endOfMain(draft, context) };
  const inSentence = clause.start === main.start && clause.end === main.end ? wholeClause : withoutThoseBefore(findParts(context, main, sides, names), context);
  return { draft, figures, world, rule: ruleOf(draft), sides, names, own, clause, wholeClause, inClause, inSentence, unranked: withoutRanked(inSentence, draft, context), pairOf };
}
