import { expect } from "vitest";
import { buildTextModel } from "@/lib/extract/text";
import { findQuantities } from "@/lib/extract/quantities";
import type { Language } from "@/lib/domain/document";
import type { Quantity } from "@/lib/domain/quantity";

export const read = (text: string, lang: Language): readonly Quantity[] => findQuantities(buildTextModel(text, null, lang));

/** "quote | value | unit | qualifier", and "→ max" behind the value of a range. */
export const shown = (text: string, lang: Language): readonly string[] =>
  read(text, lang).map(({ quote, decimal, decimalMax, unit, qualifier }) => `${quote} | ${decimal}${decimalMax === null ? "" : ` → ${decimalMax}`} | ${unit} | ${qualifier}`);

/** Asserts every quantity of a sentence, and that each quote stands where its offsets say. */
export function check(text: string, lang: Language, expected: readonly string[]): void {
  expect(shown(text, lang)).toEqual(expected);
  for (const { start, end, quote } of read(text, lang)) expect(text.slice(start, end)).toBe(quote);
}
