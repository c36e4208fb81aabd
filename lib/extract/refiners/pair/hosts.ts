import { findIndicator } from "@/lib/catalogue/indicators";
import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { titleMentions, titleModel } from "@/lib/extract/places/document-pair";
import { findParts, hasGuests } from "./roles";
import type { Sides } from "./roles";

/** The sides of a text that nobody speaks. */
export const NOBODY: Sides = { self: null, home: null, other: null, ours: null, source: null };
/** How many sentences the title weighs. */
const TITLE_WEIGHT = 3;

/** The document's title as a text of its own, with the countries that it names. */
export function titleContext(context: DocumentContext): DocumentContext | null {
  const title = titleModel(context.model);
  return title === null ? null : { ...context, model: title, places: titleMentions(context.model), periodsIn: () => [], speech: [] };
}

/** The countries that people come to, by the title and the sentences that count guests, the most often told first; worked out when first asked for. */
export function hostsOf(context: DocumentContext, drafts: readonly ClaimDraft[]): () => readonly CountryCode[] {
  let known: readonly CountryCode[] | null = null;
  return () => (known ??= countHosts(context, drafts));
}

function countHosts(context: DocumentContext, drafts: readonly ClaimDraft[]): readonly CountryCode[] {
  const weights = new Map<CountryCode, number>();
  const count = (of: DocumentContext, start: number, end: number, weight: number): void => {
    for (const { country, role } of findParts(of, { start, end }, NOBODY, [])) if (role === "in" || role === "to") weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const countOwners = (of: DocumentContext, weight: number): void => {
    for (const place of of.places) if (place.form === "name" && hasGuests(of, place)) weights.set(place.country, (weights.get(place.country) ?? 0) + weight);
  };
  const guests = drafts.filter(({ indicator }) => findIndicator(indicator ?? "")?.pairRule === "host_first");
  const title = titleContext(context);
  if (title !== null) {
    count(title, 0, title.model.text.length, TITLE_WEIGHT);
    countOwners(title, TITLE_WEIGHT);
  }
  if (guests.length > 0) countOwners(context, 1);
  for (const { start, end } of new Set(guests.map(({ sentence }) => sentence))) count(context, start, end, 1);
  return [...weights].sort((left, right) => right[1] - left[1]).map(([country]) => country);
}
