import type { Qualifier } from "@/lib/domain/quantity";
import type { Amount } from "./amount";
import type { Decimal } from "./decimal";
import type { Tokens } from "./tokens";

/** A quantity in the making: token indices instead of offsets, and what refiners need to know of how it was read. */
export interface Draft {
  /** First token of the quote and first token behind it. */
  readonly first: number;
  readonly next: number;
  /** First token behind the number and its scale, before the unit. */
  readonly unitFrom: number;
  /** First token of the number itself, behind a currency sign. */
  readonly amountFrom: number;
  readonly kind: "money" | "percent" | "measure" | "multiple" | "part" | "plain";
  readonly value: Decimal;
  readonly valueMax: Decimal | null;
  readonly significant: number;
  readonly lowest: number;
  readonly scale: number;
  readonly bare: boolean;
  readonly vague: boolean;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** First token of the words that qualify the figure and first token behind them, where they stand outside of it. */
  readonly hedge: readonly [number, number] | null;
  readonly direction: "up" | "down" | null;
  readonly concept: string | null;
  /** Sentence of the document. */
  readonly sentence: number;
}

/** What follows an amount decides what it is: each parser knows one kind and returns null for the others. */
export interface QuantityParser {
  readonly name: string;
  readonly parse: (tokens: Tokens, amount: Amount) => Draft | null;
}

/** List → list: drafts of one paragraph in order, with a field set, joined or dropped. */
export type QuantityRefiner = (drafts: readonly Draft[], tokens: Tokens) => readonly Draft[];

/** A draft of the bare amount; parsers override what they know. */
export function toDraft(amount: Amount, changes: Partial<Draft> & Pick<Draft, "kind" | "unit">): Draft {
  const { value, first, next, significant, lowest, scale, bare, form, inner } = amount;
  return { first, next, unitFrom: next, amountFrom: first, value, valueMax: null, significant, lowest, scale, bare, vague: form === "vague", qualifier: form === "vague" ? "more_than" : (inner ?? "exact"), hedge: null, direction: null, concept: null, sentence: -1, ...changes };
}
