import type { CountryCode } from "@/lib/domain/place";
import type { DocumentContext, Paragraph } from "@/lib/extract/model";
import { itemsIn, wordsOf } from "@/lib/extract/places/words";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import type { World } from "./home";
import { pairLexicon } from "./lexicon";
import { findSpeaker } from "../speaker";

/** A heading of countries is no longer. */
const LONGEST_HEADING = 60;

/** So many headings of countries make a text one of sections. */
const FEWEST = 2;

/** The one or two countries that a heading consists of ("Peru", "Peru – Chile", "Relations with Peru"); none where it says anything else. */
function countriesOfHeading({ model, places }: DocumentContext, { start, end, isHeading }: Paragraph): readonly CountryCode[] {
  if (!isHeading || end - start > LONGEST_HEADING) return [];
  const named = itemsIn(places, { start, end });
  const countries = [...new Set(named.map(({ country }) => country))];
  if (countries.length === 0 || countries.length > 2 || named.some(({ form }) => form !== "name" && form !== "adjective")) return [];
  const lexicon = pairLexicon(model);
  const words = wordsOf(model).slice(wordAtOrAfter(model, start), wordAtOrAfter(model, end));
  const isRest = words.every((word) => lexicon.with.has(word.key) || lexicon.both.has(word.key) || named.some((place) => place.start <= word.start && word.end <= place.end));
  return isRest ? countries : [];
}

/** The part of the world that a section under a heading of countries is about: the two of it, the one of it with that of the title, or the one alone. */
function sectionWorld(world: World, [first, second]: readonly CountryCode[]): World {
  const own = { ...world, known: new Map(), done: [] };
  if (first === undefined) return own;
  const partner = second ?? (world.titled === first ? null : world.titled);
  if (second !== undefined) return { ...own, pair: [first, second], isBilateral: true };
  if (partner !== null) return { ...own, pair: [partner, first], isBilateral: true };
  const ranked = [first, ...world.ranked.filter((country) => country !== first)];
  return { ...own, pair: null, isBilateral: false, main: first, titled: first, ranked, named: [first, ...world.named.filter((country) => country !== first)], homes: [first], hosts: () => [first] };
}

/** So many paragraphs that each speak of another country make a speech one of countries in turn. */
const FEWEST_TURNS = 3;

/** The one other country that a paragraph of somebody's speech names, or the question before one that names none; null where there are several, or nobody of a known country speaks. */
function partnerOfParagraph({ context }: World, paragraph: Paragraph): readonly [CountryCode, CountryCode] | null {
  const speakerOf = ({ end }: Paragraph) => findSpeaker(context, { start: end - 1, end });
  const speech = speakerOf(paragraph);
  const self = speech?.form === "transcript" ? speech.country : null;
  if (self === null) return null;
  const namedIn = (span: Paragraph) => [...new Set(itemsIn(context.places, span).map(({ country }) => country))].filter((country) => country !== self);
  const before = context.model.paragraphs[paragraph.index - 1];
  const own = namedIn(paragraph);
  const [partner, ...others] = own.length === 0 && before !== undefined && speakerOf(before)?.country !== self ? namedIn(before) : own;
  return partner === undefined || others.length > 0 ? null : [self, partner];
}

/** A speech that goes from one country to the next, as where ambassadors present their letters: each paragraph is of its own two. */
function worldsOfTurns(world: World): ((paragraph: number) => World) | null {
  if (world.titledCount > 0 || !world.context.speech.some(({ form }) => form === "transcript")) return null;
  const pairs = world.context.model.paragraphs.map((paragraph) => partnerOfParagraph(world, paragraph));
  if (new Set(pairs.map((pair) => pair?.[1] ?? null)).size <= FEWEST_TURNS) return null;
  const worlds = pairs.map((pair) => (pair === null ? world : { ...world, known: new Map(), done: [], pair, isBilateral: true }));
  return (paragraph) => worlds[paragraph] ?? world;
}

/** What the paragraphs of a text are about: in a text of sections under headings of countries each section is a small text about its own, elsewhere all are about what the document is. */
export function worldsOf(world: World): (paragraph: number) => World {
  const { context } = world;
  const isOfPair = world.titledCount >= 2;
  const headings = isOfPair ? [] : context.model.paragraphs.flatMap((paragraph) => {
    const countries = countriesOfHeading(context, paragraph);
    return countries.length === 0 ? [] : [{ paragraph: paragraph.index, countries }];
  });
  const others = new Set(headings.map(({ countries }) => countries.join()));
  if (others.size < FEWEST && !headings.some(({ countries, paragraph }) => countries.length === 2 && paragraph > 0)) return worldsOfTurns(world) ?? (() => world);
  const sections = headings.map(({ paragraph, countries }) => ({ paragraph, world: sectionWorld(world, countries) }));
  return (paragraph) => sections.findLast((section) => section.paragraph <= paragraph)?.world ?? world;
}
