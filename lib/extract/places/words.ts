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

/** Index of the first of so many items in order that reaches something, or their number where none does; binary search. */
export function firstReaching(count: number, reaches: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first item that starts at or after an offset; for items in order of their start. */
export const firstAtOrAfter = (items: readonly TextSpan[], offset: number): number => firstReaching(items.length, (at) => (items[at]?.start ?? 0) >= offset);

/** The item that starts just at an offset; for items in order of their start. */
export function itemAt<T extends TextSpan>(items: readonly T[], offset: number): T | null {
  const item = items[firstAtOrAfter(items, offset)];
  return item?.start === offset ? item : null;
}

/** Items that start inside a span; for items in order of their start. */
export function itemsIn<T extends TextSpan>(items: readonly T[], span: TextSpan): readonly T[] {
  return items.slice(firstAtOrAfter(items, span.start), firstAtOrAfter(items, span.end));
}
