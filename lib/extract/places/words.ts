import type { TextModel } from "@/lib/extract/model";
import type { TextSpan } from "@/lib/domain/quantity";
import type { Spelling } from "./spelling";

export { isWordUnit, scanWords } from "./scan";
export { foldWord } from "./spelling";

/** A run of letters or digits. Hyphens, apostrophes and points end it, so that compounds and endings stand alone. */
export interface Word extends TextSpan {
  /** Folded for lookups: lower case, Latin letters without marks, `ё` as `е`; never shown. */
  readonly key: string;
  readonly isCapital: boolean;
  readonly spelling: Spelling;
}

/** The words of a document. */
export const wordsOf = (model: TextModel): readonly Word[] => model.words;

/** Index of the first item that starts at or after an offset; binary search. */
export function firstAtOrAfter(items: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that start inside a span; for items in order of their start. */
export function itemsIn<T extends TextSpan>(items: readonly T[], span: TextSpan): readonly T[] {
  return items.slice(firstAtOrAfter(items, span.start), firstAtOrAfter(items, span.end));
}
