import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import { rankCountries, rankTellers, titleCountries } from "@/lib/extract/places/document-pair";
import { titledSubject } from "./document";
import { countriesOfLists, countriesWithPartners, isAboutBoth, rankNamed } from "./home";
import type { World } from "./home";
import { hostsOf, titleContext } from "./hosts";
import { sellerOf } from "./seller";

/** Countries with partners by the text, then by its title. */
function homesOf(context: DocumentContext): readonly CountryCode[] {
  const title = titleContext(context);
  return [...new Set([...countriesWithPartners(context), ...(title === null ? [] : countriesWithPartners(title))])];
}

function firstNamed(context: DocumentContext): ReadonlyMap<CountryCode, number> {
  const first = new Map<CountryCode, number>(titleCountries(context.model).map((country) => [country, -1]));
  for (const { country, start } of context.places) if (!first.has(country)) first.set(country, start);
  return first;
}

/** What the whole text says of its countries, worked out once for all its figures: whom it is about, who has partners, hosts or sells. */
export function toWorld(context: DocumentContext, drafts: readonly ClaimDraft[]): World {
  const { model, places, tacit, pair } = context;
  const named = rankCountries(model, places).map(([country]) => country);
  const ranked = tacit === null ? named : [tacit, ...named];
  const titled = titledSubject(context);
  const tellers = tacit === null ? rankTellers(model, places) : ranked;
  return {
    context,
    pair,
    isBilateral: isAboutBoth(context, pair),
    main: titled ?? tellers[0] ?? context.home,
    titled,
    titledCount: titleCountries(model).length,
    ranked,
    tellers,
    named: rankNamed(context),
    items: countriesOfLists(context),
    homes: homesOf(context),
    hosts: hostsOf(context, drafts),
    seller: sellerOf(context, titleContext(context)),
    firstNamed: firstNamed(context),
    known: new Map(),
    done: [],
  };
}
