import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { Part } from "./roles";
import type { World } from "./home";

/** The countries of parts, each once, in order. */
export function countriesOf(parts: readonly Part[]): readonly CountryCode[] {
  const countries: CountryCode[] = [];
  for (const { country } of parts) if (!countries.includes(country)) countries.push(country);
  return countries;
}

const isDirected = ({ role }: Part): boolean => role === "to" || role === "from";

/** "Exports from Peru came to 5, imports to Peru to 3": a country that the figure's own words send goods to or from plays no other part in it. */
function asTold(parts: readonly Part[], beside: readonly Part[]): readonly Part[] {
  const [own] = beside;
  if (own === undefined || own.role === "owner" || own.role === "with" || beside.length > 1) return parts;
  return parts.filter((part) => part.country !== own.country || part === own || (own.role === "in" && !isDirected(part)));
}

/** Of more than two countries the two of the figure's own words, else the document's own two, or the two nearest to the figure. */
export function narrow(parts: readonly Part[], world: World, figure: TextSpan, own: TextSpan | null = null): readonly Part[] {
  const countries = countriesOf(parts);
  const beside = own === null ? [] : parts.filter((part) => part.start >= own.start && part.end <= own.end);
  // "You sell us 5, we sell you 3": a figure's own words tell who sells and to whom.
  if (countries.length <= 2) return countriesOf(beside).length === 2 && beside.length < parts.length && beside.some(isDirected) ? beside : asTold(parts, beside);
  if (countriesOf(beside).length === 2) return beside;
  const both = world.pair;
  const isOfThird = both !== null && beside.length > 0 && beside.every(({ country }) => !both.includes(country));
  if (both !== null && !isOfThird && both.every((country) => countries.includes(country))) return parts.filter((part) => both.includes(part.country));
  const near = [...parts].sort((left, right) => Math.abs(left.start - figure.start) - Math.abs(right.start - figure.start));
  // Of those that play one part the nearest is meant ("to Asia 5, to Peru 9" is no trade of Asia with Peru).
  const [nearest] = near;
  const others = parts.filter((part) => part.country === nearest?.country || part.role === "owner" || part.role !== nearest?.role);
  if (countriesOf(others).length === 2) return others;
  const kept = countriesOf(near).slice(0, 2);
  return parts.filter((part) => kept.includes(part.country));
}

/** The clause's own country with what the words before it add for the other side; "with Brazil" after "with Ecuador" has another. */
export function joinSentence(clause: readonly Part[], sentence: readonly Part[], span: TextSpan): readonly Part[] {
  const own = countriesOf(clause);
  // What a later clause names ("investing 9, while Peru will put up 5") is no side of a figure before it.
  if (own.length === 0) return sentence.filter((part) => part.end <= span.end);
  const isRival = (part: Part): boolean => clause.some((other) => other.role === part.role && other.role !== "owner");
  const first = sentence.find((part) => part.start < span.start && !own.includes(part.country) && !isRival(part));
  return first === undefined ? clause : [...clause, ...sentence.filter((part) => part.country === first.country)];
}
