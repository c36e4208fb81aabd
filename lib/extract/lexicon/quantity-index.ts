import type { Language } from "@/lib/domain/document";
import type { Qualifier } from "@/lib/domain/quantity";
import { CURRENCIES } from "@/lib/catalogue/currencies";
import { eachForm, expandForms } from "./forms";
import type { CurrencyName, FigureHabits, FigureWords, Forms, Part, QuantityVocabulary } from "./types";

/** What words can mean to the reading of figures. One word may have several of them. */
export interface Meanings {
  cardinal: number | null;
  lump: string | null;
  denominator: number | null;
  part: Part | null;
  partOf: number | null;
  scale: number | null;
  vague: string | null;
  collective: number | null;
  multiple: string | null;
  unit: string | null;
  percent: "percent" | "percentage_point" | null;
  currency: CurrencyName | null;
  country: string | null;
  minor: string | null;
  /** ISO code, as a word. */
  code: string | null;
  before: Qualifier | null;
  after: Qualifier | null;
}
export type MeaningKey = keyof Meanings;

/** Single-word roles, as bits of `Lexeme.roles`. */
export const ROLE = {
  ordinal: 1 << 0, article: 1 << 1, joiner: 1 << 2, point: 1 << 3, minus: 1 << 4, month: 1 << 5, dateWord: 1 << 6, ordinalEnding: 1 << 7, label: 1 << 8, yearPreposition: 1 << 9,
  rangeFrom: 1 << 10, rangeTo: 1 << 11, between: 1 << 12, rangeAnd: 1 << 13, rangeJoin: 1 << 14, more: 1 << 15, less: 1 << 16, of: 1 << 17, closed: 1 << 18,
  times: 1 << 19, timesBefore: 1 << 20, per: 1 << 21, shy: 1 << 22, negation: 1 << 23, filler: 1 << 24, up: 1 << 25, down: 1 << 26, by: 1 << 27, level: 1 << 28,
  /** May open a number. */
  opens: 1 << 29,
  /** Begins an address ("https", "www"): what touches it is no text. */
  address: 1 << 30,
  /** Says how long ago: "a year" before it is no unit that something is counted over. */
  distance: 1 << 31,
} as const;
export type Role = keyof typeof ROLE;

export interface Phrase {
  /** Lexemes in reading order. */
  readonly words: readonly number[];
  readonly key: MeaningKey;
  readonly meaning: Meanings;
}

/** A word that the reading of figures knows. */
export interface Lexeme {
  readonly id: number;
  readonly word: string;
  readonly meanings: Meanings;
  roles: number;
  /** Phrases that begin with this word, longest first. */
  readonly phrases: Phrase[];
  /** Phrases before a number that end with this word, longest first. */
  readonly endings: Phrase[];
}

/** The vocabulary of one language, ready for look-up by hash while a text is scanned. */
export interface QuantityIndex {
  readonly lang: Language;
  /** How the language writes numbers, and its own vocabulary without that of the language beside it. */
  readonly habits: FigureHabits;
  readonly own: QuantityVocabulary;
  /** Words that decide what a number near them is, in lower case. */
  readonly words: Readonly<Record<keyof FigureWords, ReadonlySet<string>>>;
  readonly lexemes: readonly Lexeme[];
  readonly table: Int32Array;
  readonly mask: number;
  readonly fold: Uint16Array;
  /** Lexeme of each single sign below U+0100 that stands in a phrase. */
  readonly signs: Int32Array;
  /** Words that make a figure behind "from" the level as it is. */
  readonly standing: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  /** Nouns for what a year has. */
  readonly ofYears: ReadonlySet<string>;
  /** Words before the number of a multiple. */
  readonly timesBefore: ReadonlySet<string>;
  /** Endings of the lower end of a range. */
  readonly rangeEndings: ReadonlySet<string>;
  /** Words with which "from A to B" is a change. */
  readonly rangeChanges: ReadonlySet<string>;
  /** Words that make a number a bound of both sides, alone and with "to". */
  readonly equals: ReadonlySet<string>;
  readonly equalsTo: ReadonlySet<string>;
  /** Words that qualify no percentage. */
  readonly inBrackets: ReadonlySet<string>;
  readonly ofAmounts: ReadonlySet<string>;
  /** Verbs of raising. */
  readonly raises: ReadonlySet<string>;
  readonly takesUp: ReadonlySet<string>;
}

export const HASH_START = 0x811c9dc5;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const empty = (): Meanings => ({
  cardinal: null, lump: null, denominator: null, part: null, partOf: null, scale: null, vague: null, collective: null, multiple: null, unit: null, percent: null, currency: null, country: null, minor: null, code: null, before: null, after: null,
});

const WORDS_AND_SIGNS = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[^\s\p{L}]/gu;

interface Builder {
  readonly intern: (word: string) => Lexeme;
  readonly add: <K extends MeaningKey>(key: K, form: string, meaning: Meanings[K]) => void;
  readonly addAll: <K extends MeaningKey>(key: K, forms: Forms<NonNullable<Meanings[K]>>) => void;
  readonly mark: (role: Role, notation: string) => void;
}

function builder(lexemes: Lexeme[], fold: Uint16Array): Builder {
  const byWord = new Map<string, Lexeme>();
  const intern = (raw: string): Lexeme => {
    const word = Array.from({ length: raw.length }, (_, i) => String.fromCharCode(fold[raw.charCodeAt(i)] ?? 0)).join("");
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const lexeme: Lexeme = { id: lexemes.length, word, meanings: empty(), roles: 0, phrases: [], endings: [] };
    lexemes.push(lexeme);
    byWord.set(word, lexeme);
    return lexeme;
  };
  const add: Builder["add"] = (key, form, meaning) => {
    const words = (form.match(WORDS_AND_SIGNS) ?? []).map(intern);
    const first = words[0];
    const last = words[words.length - 1];
    if (first === undefined || last === undefined) return;
    if (words.length === 1) {
      first.meanings[key] ??= meaning;
      return;
    }
    const meanings = empty();
    meanings[key] = meaning;
    (key === "before" ? last.endings : first.phrases).push({ words: words.map(({ id }) => id), key, meaning: meanings });
  };
  const addAll: Builder["addAll"] = (key, forms) => {
    for (const [form, meaning] of eachForm(forms)) add(key, form, meaning);
  };
  const mark = (role: Role, notation: string): void => {
    for (const form of expandForms(notation)) intern(form).roles |= ROLE[role];
  };
  return { intern, add, addAll, mark };
}

function addVocabulary({ addAll, add, mark }: Builder, { numbers, scales, units, currencies, qualifiers, directions }: QuantityVocabulary): void {
  addAll("cardinal", numbers.cardinals);
  addAll("lump", numbers.lumps);
  addAll("denominator", numbers.denominators);
  addAll("part", numbers.parts);
  addAll("partOf", numbers.partsOf);
  addAll("scale", scales.scales);
  addAll("vague", scales.vague);
  addAll("collective", scales.collectives);
  addAll("multiple", scales.multiples);
  addAll("unit", units.units);
  for (const form of expandForms(units.percentagePoint)) add("percent", form, "percentage_point");
  for (const form of expandForms(units.percent)) add("percent", form, "percent");
  addAll("currency", currencies.names);
  addAll("country", currencies.countries);
  addAll("minor", currencies.minor);
  addAll("before", qualifiers.before);
  addAll("after", qualifiers.after);
  const { ranges } = numbers;
  const roles: readonly (readonly [Role, string])[] = [
    ["ordinal", numbers.ordinals], ["article", numbers.articles], ["joiner", numbers.joiners], ["point", numbers.points], ["minus", numbers.minus], ["month", numbers.months], ["dateWord", numbers.dateWords], ["ordinalEnding", numbers.ordinalEndings], ["label", numbers.labels], ["yearPreposition", numbers.yearPrepositions],
    ["rangeFrom", ranges.from], ["rangeTo", ranges.to], ["between", ranges.between], ["rangeAnd", ranges.and], ["rangeJoin", ranges.join], ["more", numbers.more], ["less", numbers.less], ["of", numbers.of], ["closed", numbers.closed],
    ["times", scales.times], ["timesBefore", scales.timesBefore], ["per", units.per], ["shy", units.shy], ["distance", units.distances], ["negation", qualifiers.negations], ["filler", qualifiers.between], ["up", directions.up], ["down", directions.down], ["by", directions.by], ["level", directions.level],
  ];
  for (const [role, notation] of roles) mark(role, notation);
}

const OPENERS: readonly MeaningKey[] = ["cardinal", "lump", "denominator", "part", "partOf", "scale", "vague", "collective", "multiple", "code"];

function buildTable(lexemes: readonly Lexeme[]): Int32Array {
  let size = 1024;
  while (size < lexemes.length * 4) size *= 2;
  const table = new Int32Array(size);
  for (const lexeme of lexemes) {
    if (lexeme.id === 0) continue;
    let hash = HASH_START;
    for (let i = 0; i < lexeme.word.length; i += 1) hash = hashStep(hash, lexeme.word.charCodeAt(i));
    let slot = hash & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = lexeme.id;
  }
  return table;
}

function figureWords(vocabularies: readonly QuantityVocabulary[]): QuantityIndex["words"] {
  const names = Object.keys(vocabularies[0]?.words ?? {}) as readonly (keyof FigureWords)[];
  const listed = names.map((name) => [name, new Set(vocabularies.flatMap(({ words }) => words[name].split(" ")).filter((word) => word !== ""))]);
  return Object.fromEntries(listed) as QuantityIndex["words"];
}

/** The vocabulary of a language, and of the one beside it, ready for look-up. */
export function buildQuantityIndex(own: QuantityVocabulary, guest: QuantityVocabulary, fold: Uint16Array): QuantityIndex {
  const vocabularies = [own, guest];
  const lexemes: Lexeme[] = [];
  const words = builder(lexemes, fold);
  words.intern("\u0000");
  for (const vocabulary of vocabularies) addVocabulary(words, vocabulary);
  for (const { code } of CURRENCIES) if (/^[A-Z]{3}$/.test(code)) words.add("code", code, code);
  words.add("code", "RMB", "CNY");
  for (const { signs } of CURRENCIES) for (const sign of signs) if (/^[A-Za-z]+$/.test(sign)) words.mark("opens", sign);
  words.mark("address", "http https www");
  for (const lexeme of lexemes) {
    const opens = OPENERS.some((key) => lexeme.meanings[key] !== null) || lexeme.phrases.some(({ key }) => OPENERS.includes(key));
    if (opens) lexeme.roles |= ROLE.opens;
    lexeme.phrases.sort((a, b) => b.words.length - a.words.length);
    lexeme.endings.sort((a, b) => b.words.length - a.words.length);
  }
  const signs = new Int32Array(256);
  for (const { word, id } of lexemes) if (word.length === 1 && word.charCodeAt(0) < 256 && !/\p{L}/u.test(word)) signs[word.charCodeAt(0)] = id;
  const table = buildTable(lexemes);
  const setOf = (list: (numbers: QuantityVocabulary["numbers"]) => string): ReadonlySet<string> => new Set(vocabularies.flatMap(({ numbers }) => list(numbers).split(" ")));
  const ownSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter((word) => word !== ""));
  return {
    lang: own.lang, habits: own.habits, own, words: figureWords(vocabularies), lexemes, table, mask: table.length - 1, fold, signs, standing: setOf(({ standing }) => standing), present: setOf(({ present }) => present),
    ofYears: ownSet(own.numbers.ofYears), timesBefore: ownSet(own.scales.timesBefore), rangeEndings: ownSet(own.numbers.ranges.endings), rangeChanges: ownSet(own.numbers.ranges.changes),
    equals: ownSet(own.qualifiers.equals.alone), inBrackets: ownSet(own.qualifiers.inBrackets), ofAmounts: ownSet(own.qualifiers.ofAmounts), equalsTo: ownSet(own.qualifiers.equals.withTo), raises: ownSet(own.directions.raises), takesUp: ownSet(own.directions.takesUp),
  };
}
