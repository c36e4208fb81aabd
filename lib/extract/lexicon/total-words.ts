import type { Phrase } from "@/lib/extract/phrases/phrase";

/** Words by which a figure is of no one partner, or of a whole that parts are told of. A list may be empty. */
export interface TotalWords {
  /** Words for all the years gone by, over which what they tell of has come together ("over the years"). */
  readonly overYears: readonly string[];
  /** Words that make a country's trade its trade with the whole world, so that no partner is meant. */
  readonly totals: readonly Phrase[];
  /** A region or the countries of one as the place of what is put or found there. */
  readonly regionSites: readonly Phrase[];
  /** Regions and blocs of many countries as the other side of a figure, which are no partner of their own. */
  readonly regions: readonly Phrase[];
  /** Blocs of many countries whose trade with a country is told. */
  readonly blocOwners: readonly Phrase[];
  /** A region or a bloc as what a sentence that names no country is about ("the population of Central Asia"). */
  readonly regionSubjects: readonly Phrase[];
  /** A country's trade with the whole world, and with whole regions of it. */
  readonly world: readonly Phrase[];
  /** Words for a country that has been named before, beside a preposition ("to the European country"). */
  readonly namedBefore: readonly Phrase[];
  /** Words by which each of several countries has as much. */
  readonly each: readonly Phrase[];
  /** Words right behind a partner that add more, whoever they are ("Peru and other neighbours"). */
  readonly others: readonly Phrase[];
  /** Verbs right behind a country by which it trades with whoever is not named ("Peru imported 5 tonnes"). */
  readonly trades: readonly Phrase[];
  /** Words for people and goods of whatever country, so that the figure beside them has no partner. */
  readonly allComers: readonly Phrase[];
  /** "5,000 of them": what makes a number a part of the one before it, right behind the number. */
  readonly ofThem: readonly Phrase[];
  /** Words behind a figure that open what part of it is somebody's. */
  readonly parts: readonly Phrase[];
  /** Words for going to whatever foreign country: whoever goes is counted, and no host. */
  readonly outbound: readonly Phrase[];
  /** Goods that only pass through a country on their way, whosever they are. */
  readonly transits: readonly Phrase[];
  /** Words by which a country has a place among the partners of another, with no noun for what it is ("ranked second"). */
  readonly placed: readonly Phrase[];
  /** Regions of many countries by their bare names, as items of a list. */
  readonly regionNames: readonly Phrase[];
  /** Words between a balance and the country whose it is. */
  readonly balanceFor: readonly Phrase[];
  /** Verbs behind a country by which it takes, or makes, a part of another's trade. */
  readonly takes: readonly Phrase[];
  /** Verbs behind people of a country by which they make a part of all who come to another. */
  readonly guestsMake: readonly Phrase[];
  /** Verbs right before the country whose part of another's trade it is. */
  readonly fallsOn: readonly Phrase[];
  /** What leads from a part to the whole of it ("out of a total of"). */
  readonly outOf: readonly Phrase[];
  /** The same in front of the country where the figure comes behind it ("на долю Перу приходится 5 процентов"). */
  readonly shareOf: readonly Phrase[];
  /** Words for a part right before the country whose it is, in the trade of another told behind it ("доля Перу в экспорте Чили"). */
  readonly partWithin: readonly Phrase[];
  /** Verbs right behind the country on which a part falls ("на Перу приходится"). */
  readonly fallsBehind: readonly Phrase[];
  /** The same with a pronoun for the country ("на нее приходится"). */
  readonly fallsOnIt: readonly Phrase[];
  /** Participles behind a figure by which it is told what part of a whole it makes. */
  readonly makesUp: readonly Phrase[];
  /** Trade of the whole world or of a part of it, told of no country. */
  readonly worldOwners: readonly Phrase[];
  /** What the whole world has, as the whole of a part ("global GDP"). */
  readonly worldWholes: readonly Phrase[];
  /** People all over the world, right behind their number. */
  readonly everywhere: readonly Phrase[];
  /** What two countries trade, by words that mean both of them. */
  readonly ofBoth: readonly Phrase[];
  /** Bodies of many countries, and whoever is not named, that give and lend: no country is the giver. */
  readonly givers: readonly Phrase[];
  /** The same behind what is given ("a grant of 5 million, provided by the World Bank"). */
  readonly giversBehind: readonly Phrase[];
  /** A body of many countries as what doses come through, whoever made them. */
  readonly doseGivers: readonly Phrase[];
  /** All that a country owes, to whomever. */
  readonly wholeDebts: readonly Phrase[];
}
