import type { Word } from "@/lib/extract/places/words";
import type { SpeechLexicon } from "@/lib/extract/speech/lexicon";
import type { NameRun } from "@/lib/extract/speech/name-runs";
import { UNINFLECTED } from "../grammar-types";
import type { Inflection } from "../grammar-types";

/** Nouns at the head of a body's name or a post and what they are in the nominative, by their ending in another case. */
const HEADS: readonly (readonly [RegExp, string, "f" | "m" | "n" | "plural"])[] = [
  [/^(?<stem>.*(?:ств))(?:[ауе]|ом)$/u, "о", "n"],
  [/^(?<stem>.*(?:управлени|объединени|представительств))(?:[яюи]|ем)$/u, "е", "n"],
  [/^(?<stem>.*(?:комисси|ассамбле|ассоциаци|организаци|корпораци|администраци|федераци|инспекци))(?:[ию]|ей)$/u, "я", "f"],
  [/^(?<stem>.*(?:служб|палат|газет|групп))(?:[ыеу]|ой)$/u, "а", "f"],
  [/^(?<stem>.*(?:комитет|банк|центр|надзор|институт|фонд|совет|департамент|минфин|росстат|портал|союз|кабмин|кабинет|комстат|нацбанк|минпромторг|минэнерго|минсельхоз|евростат|минторг|стат|статком|госкомстат|минфин))(?:[ауе]|ом)$/u, "", "m"],
  [/^(?<stem>.*статистик)[иуе]$/u, "а", "f"],
  [/^(?<stem>.*таможн)(?:[иею]|ей)$/u, "я", "f"],
  [/^(?<stem>.*(?:министр|президент|премьер|губернатор|директор|дипломат|депутат|эксперт|экономист|аналитик|советник|чиновник|канцлер|сенатор))[ау]$/u, "", "m"],
  [/^(?<stem>.*(?:председател|представител|руководител|заместител|секретар))[яю]$/u, "ь", "m"],
  [/^(?<stem>пос)л[ау]$/u, "ол", "m"],
  [/^(?<stem>глав)[ыу]$/u, "а", "f"],
  [/^(?<stem>эксперт|экономист|специалист|дипломат)ов$/u, "ы", "plural"],
  [/^(?<stem>аналитик|чиновник|политик)ов$/u, "и", "plural"],
  [/^(?<stem>бюро)$/u, "", "n"],
];
const ADJECTIVES: Readonly<Record<"f" | "m" | "n", string>> = { f: "ая", m: "ый", n: "ое" };
const ADJECTIVE = /^(?<stem>.*[а-яё]{3})(?:ой|ого|его|ому|ую|ом)$/u;
/** Behind these the masculine ending is written otherwise ("российский"). */
const VELAR = /[гкх]$/u;

/** A body's name in the nominative ("Федеральной таможенной службы" gives "Федеральная таможенная служба"); what no rule knows stays as it is. */
function toNominativeOffice(name: string): string {
  const words = name.split(" ");
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    const rule = HEADS.find(([pattern]) => pattern.test(lower));
    if (rule === undefined) continue;
    const [pattern, ending, gender] = rule;
    const length = pattern.exec(lower)?.groups?.["stem"]?.length ?? word.length;
    const before = words.slice(0, index).map((adjective) => gender === "plural" ? adjective.replace(/(?<=[ыи])х$/u, "е") : toNominativeAdjective(adjective, ADJECTIVES[gender]));
    return [...before, word.slice(0, length) + ending, ...words.slice(index + 1)].join(" ");
  }
  return name;
}

function toNominativeAdjective(word: string, ending: string): string {
  const stem = ADJECTIVE.exec(word)?.groups?.["stem"];
  if (stem === undefined) return word;
  return stem + (ending === ADJECTIVES.m && VELAR.test(stem) ? "ий" : ending);
}

const GENITIVES: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:ск|цк))ого$/u, "ий"],
  [/(?<=н)ого$/u, "ый"],
  [/(?<=[ое]в|[иы]н)ой$/u, "а"],
  [/(?<=ск|цк)ой$/u, "ая"],
  [/(?<=[бвдзлмнпрстф])ой$/u, "а"],
  [/(?<=[иеаоу])(?:я|ю|ем)$/u, "й"],
  [/(?<=[лрт])(?:я|ю|ем)$/u, "ь"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ым)$/u, ""],
  [/(?<=и)и$/u, "я"],
  [/(?<=[аеоуияюё][гкх])и$/u, "а"],
  [/(?<=[бвджзлмнпрстфц])ы$/u, "а"],
];

/** A person's name in the genitive brought to the nominative ("Ивана Саласа" gives "Иван Салас"); parts that no rule knows stay. */
function toNominativeName(name: string): string {
  const toNominative = (part: string): string => {
    const rule = part.length > 3 ? GENITIVES.find(([pattern]) => pattern.test(part)) : undefined;
    return rule === undefined ? part : part.replace(rule[0], rule[1]);
  };
  return name.split(" ").map((word) => word.split("-").map(toNominative).join("-")).join(" ");
}

/** "Посла Перу Ивана Саласа": whether the post in front of a Russian name stands in another case than the nominative, and the name with it. */
function isPostOblique(words: readonly Word[], { titleFrom, from }: NameRun, { posts, isTitle, words: { titlePrefixes } }: SpeechLexicon): boolean {
  const post = words.slice(titleFrom, from).find(({ key }) => isTitle(key) && !titlePrefixes.includes(key));
  return post !== undefined && !posts.has(post.key) && OBLIQUE_POST.test(post.key);
}

/** Endings of Russian posts in another case than the nominative. */
const OBLIQUE_POST = /(?:[ауюяыие]|[оеы]м|[ое]й|ого|ому)$/u;

/** Endings of names that are no subject. */
const OBLIQUE = /(?:ым|им|ому|ему|ого|его|у|ю|ом|ем|ами)$/u;

const INSTRUMENTAL = /(?:[^аеёиоуыэюя]ом|ем|ией|бой|той)$/u;

/** Letters by which the forms of a post are told to be one word. */
const STEM = 6;

/** Endings of countries in the genitive that no accusative has. */
const GENITIVE = /(?:ии|ая|ана|ы)$/u;

/** Adjectives of the name of a body ("Федеральной таможенной службы"). */
const OF_BODY = /[а-я]{4,}(?:ой|ого|его|ый|ий|ая|ое|ых|ому|ом|ую)$/u;
const OBLIQUE_ADJECTIVE = /^[а-я]{4,}(?:ой|ого|ому)$/u;
const OF_PLACE = /(?:ск|цк|н)(?:ой|ая|ую|ий|ого|ому|им|ом|ый|ое)$/u;
const VERB = /(?:л|ла|ло|ли|ет|ют)$/u;
const INDECLINABLE = /(?:о|э|и|дзе|[иы]х)$/u;

export const INFLECTION_RU: Inflection = {
  ...UNINFLECTED,
  body: toNominativeOffice,
  person: toNominativeName,
  names: (words, _runs, lexicon) => (name, run) => (isPostOblique(words, run, lexicon) ? toNominativeName(name) : name),
  spelling: ({ russian }) => russian,
  isOblique: (key) => OBLIQUE.test(key),
  isAgent: (key) => INSTRUMENTAL.test(key),
  isGenitive: (name) => GENITIVE.test(name),
  isAdjective: (key) => OF_BODY.test(key),
  isObliqueAdjective: (key) => OBLIQUE_ADJECTIVE.test(key),
  isAdjectiveOfPlace: (key) => OF_PLACE.test(key),
  isIndeclinable: (key) => INDECLINABLE.test(key),
  isImpersonal: (key) => key.endsWith("ся"),
  isVerb: (key) => VERB.test(key),
  isOfSeveral: (key) => key.endsWith("ли"),
  stem: (key) => key.slice(0, STEM),
};
