import type { TextSpan } from "@/lib/domain/quantity";
import { joinedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext, TextModel } from "@/lib/extract/model";
import { sentenceAround } from "../clause";
import { draftAtOrAfter } from "../draft";
import { pairLexicon } from "../pair/lexicon";
import { hasWord, toEvidence } from "./found";

/** What joins the items of a list. */
const joined = joinedPattern(({ and, again }) => `^(?:\\s?,\\s?|\\s(?:${and})\\s)(?:(?:${again})\\s)?[$€£¥]?$`);

/** The first row of so many items that stand one behind the other with nothing but a joiner between them; null where there is none. */
function findRow<Item>(items: readonly Item[], spanOf: (item: Item) => TextSpan, { text, lang }: TextModel, size: number): readonly Item[] | null {
  for (let from = 0; from + size <= items.length; from += 1) {
    const row = items.slice(from, from + size);
    const spans = row.map(spanOf);
    if (spans.every(({ start }, at) => at === 0 || joined(lang).test(text.slice(spans[at - 1]?.end ?? 0, start)))) return row;
  }
  return null;
}

/** "4 and 3 million in 2013 and 2014, respectively": each of a row of like figures has the time of its place in the row of times. */
export function inOrder(drafts: readonly ClaimDraft[], groups: ReadonlyMap<number, readonly ClaimDraft[]>, context: DocumentContext): readonly ClaimDraft[] {
  const { respectively } = pairLexicon(context.model);
  const told = new Map<number, ClaimDraft>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2 || !hasWord(context, sentenceAround(first), respectively)) continue;
    const times = context.periodsIn(sentenceAround(first)).filter(({ role, period }) => role === "time" && period !== null);
    for (let size = times.length; size >= 2; size -= 1) {
      const [row, figures] = [findRow(times, (time) => time, context.model, size), findRow(group, ({ quantity }) => quantity, context.model, size)];
      if (row === null || figures === null || new Set(figures.map(({ indicator, measure }) => `${indicator} ${measure}`)).size > 1) continue;
      figures.forEach(({ quantity }, at) => {
        const draft = drafts[draftAtOrAfter(drafts, quantity.start)];
        const time = row[at];
        if (draft !== undefined && time?.period != null) told.set(quantity.start, toEvidence(draft, { period: time.period, basis: time.period.basis, rule: "period/respectively", span: { start: time.start, end: time.end }, note: null }));
      });
      break;
    }
  }
  return told.size === 0 ? drafts : drafts.map((draft) => told.get(draft.quantity.start) ?? draft);
}
