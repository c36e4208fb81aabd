import type { Language } from "./document";
import type { Measure } from "./claim";

/** How the two countries of a figure relate to its indicator (who is reporter, who is partner). */
export type PairRule = "symmetric" | "exporter_first" | "importer_first" | "balance_owner" | "investor_first" | "host_first" | "supplier_first" | "described_first" | "none";

/** An entry of the catalogue: what is counted, how it is named, how its figures compare. */
export interface Indicator {
  readonly code: string;
  readonly label: Readonly<Record<Language, string>>;
  /** One sentence: what the figure counts and what it does not. */
  readonly definition: Readonly<Record<"en" | "ru", string>>;
  readonly pairRule: PairRule;
  /** `flow` is measured over a period, `stock` at a moment. */
  readonly nature: "flow" | "stock";
  /** The indicator whose figures mirror this one's from the other side (exports ↔ imports). */
  readonly mirror: string | null;
  /** Indicators whose figures people confuse with it: a difference between them is one of definition. */
  readonly near: readonly string[];
  /** Measures that figures of it usually have, the default first. */
  readonly measures: readonly Measure[];
}
