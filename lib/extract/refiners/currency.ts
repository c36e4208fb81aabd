import type { CountryCode } from "@/lib/domain/place";
import { SHARED_CURRENCIES } from "../lexicon/currency-names";
import type { ClaimDraft, TextContext, Refiner } from "../model";
import { isOtherSide, rankTellers } from "../places/document-pair";
import { itemsIn } from "../places/words";
import { sentenceAround } from "./clause";
import { inferred, withEvidence } from "./draft";

const RULE = "currency";

/** The first of some countries that has a currency of this name, and its code. */
function codeOf(byCountry: Readonly<Record<string, string>>, countries: readonly CountryCode[]): string | null {
  const country = countries.find((item) => byCountry[item] !== undefined);
  return country === undefined ? null : (byCountry[country] ?? null);
}

/** Of several countries beside a sum with money of one name ("Moroccan exports to the Emirates were 9 billion dirhams"), that of whoever writes, else the one the text names most. */
function firstOf(byCountry: Readonly<Record<string, string>>, near: readonly CountryCode[], home: CountryCode | null, ranked: () => readonly CountryCode[]): readonly CountryCode[] {
  const having = new Set(near.filter((country) => byCountry[country] !== undefined));
  if (having.size < 2) return near;
  return [...(home === null ? [] : [home]), ...ranked()].filter((country) => having.has(country));
}

function refineOne(draft: ClaimDraft, context: TextContext, ranked: () => readonly CountryCode[]): ClaimDraft {
  const name = SHARED_CURRENCIES.get(draft.unit);
  if (name === undefined) return draft;
  const near = itemsIn(context.places, sentenceAround(draft)).filter((mention) => !isOtherSide(context.model, mention)).map(({ country }) => country);
  const unit = codeOf(name.byCountry, firstOf(name.byCountry, near, context.home, ranked)) ?? codeOf(name.byCountry, ranked());
  if (unit === null) return draft;
  return withEvidence(draft, { unit, quantity: { ...draft.quantity, unit } }, inferred("unit", RULE, draft.quantity, "the country of the text that has a currency of this name"));
}

/** Tells whose rupees, pesos or crowns a sum is in: those of a country of its sentence, of two there the writer's, else of the one the text names most. */
export const currencyRefiner: Refiner<TextContext> = {
  name: RULE,
  refine: (drafts, context) => {
    let known: readonly CountryCode[] | null = null;
    const ranked = (): readonly CountryCode[] => (known ??= rankTellers(context.model, context.places));
    return drafts.map((draft) => refineOne(draft, context, ranked));
  },
};
