const ADJECTIVE_ENDINGS = ["ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "ом", "их", "ими", "о"];
const PEOPLE_ENDINGS = ["", "ы", "и", "а", "е", "у", "ом", "ем", "ев", "ов", "ам", "ами", "ах", "ке", "ка"];

/** Forms of an adjective by its stem, with the linking form of compounds ("российско-"). */
export function inflectAdjectiveStem(stem: string): readonly string[] {
  return ADJECTIVE_ENDINGS.map((ending) => stem + ending);
}

const PLURAL_ENDINGS = ["ы", "и", "е"];

/** The plural that a sentence may begin with ("Россияне", "Казахи"), which no surname is like. */
export const pluralsOfPeople = (stem: string): readonly string[] => PLURAL_ENDINGS.map((ending) => stem + ending);

/** Forms of a word for people by its stem ("казах" gives "казахи, казахов, …"). */
export function inflectPeopleStem(stem: string): readonly string[] {
  return PEOPLE_ENDINGS.map((ending) => stem + ending);
}

/** Endings of the nominative and what they become; the longest that fits decides. */
const NOUN_RULES: readonly (readonly [string, readonly string[]])[] = [
  ["ия", ["ия", "ии", "ию", "ией"]],
  ["ая", ["ая", "ой", "ую"]],
  ["ье", ["ье", "ья", "ью", "ьем"]],
  ["ое", ["ое", "ого", "ому", "ым", "ом"]],
  ["ий", ["ий", "ия", "ию", "ием", "ого", "ому", "им", "ом"]],
  ["ый", ["ый", "ого", "ому", "ым", "ом"]],
  ["ые", ["ые", "ых", "ым", "ыми"]],
  ["а", ["а", "ы", "и", "е", "у", "ой", "ей"]],
  ["я", ["я", "и", "е", "ю", "ей"]],
  ["ь", ["ь", "я", "и", "ю", "е", "ем", "ью"]],
  ["й", ["й", "я", "ю", "е", "ем"]],
  ["ы", ["ы", "", "ам", "ами", "ах", "ов"]],
];
const INDECLINABLE = /(?:[оеиуэю]|[оу]а)$/u;

/** Case forms of the nominative of a name, made by rule; a name that does not decline gives itself. */
export function inflectNominative(word: string): readonly string[] {
  if (word.length < 3 || word === word.toUpperCase() || (INDECLINABLE.test(word) && !NOUN_RULES.some(([ending]) => ending.length > 1 && word.endsWith(ending)))) return [word];
  for (const [ending, forms] of NOUN_RULES) {
    if (word.endsWith(ending)) return forms.map((form) => word.slice(0, -ending.length) + form);
  }
  return ["", "а", "у", "ом", "е"].map((ending) => word + ending);
}
