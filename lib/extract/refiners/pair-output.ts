import { linkedPattern } from "@/lib/extract/lexicon/joined";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import type { Linked } from "./pair-linked";
import { countriesOf } from "./pair-narrow";
import type { Part } from "./pair-roles";

/** What a country earns in all, right behind a percentage ("of its GDP"). */
const outputBehind = linkedPattern(({ of, output }) => `^\\s(?:${of})\\s(?:[\\p{L}’'-]{1,16}\\s){0,3}(?:${output})(?!\\p{L})`);
const REACH = 70;

/** "Transfers made up 14 percent of GDP": a part of what the one country of a clause earns is between no two, unless its words say from whom. */
export function ofOutput(draft: ClaimDraft, clause: readonly Part[], { model }: DocumentContext): Linked | null {
  if (draft.measure !== "share" || !outputBehind(model.lang).test(model.text.slice(draft.quantity.end, draft.quantity.end + REACH))) return null;
  const [country, other] = countriesOf(clause);
  const isAlone = country !== undefined && other === undefined && clause.every(({ role, isDeictic }) => !isDeictic && (role === "owner" || role === "in"));
  return isAlone ? { pair: [country, null], name: "output", note: "a part of what one country earns" } : null;
}
