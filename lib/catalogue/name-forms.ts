import { LANGUAGES } from "@/lib/domain/document";
import { listCountryCodes, listCountryNames } from "./countries";
import { INDICATORS } from "./indicators";
import { inflectSurname, listPeople } from "./people";

/** One name in the languages of the texts, so that a word of one of them finds it in the others. */

/** Shorter words begin too many others. */
const MIN_LETTERS = 4;

const CYRILLIC = /\p{Script=Cyrillic}/u;

let forms: ReadonlyMap<string, readonly string[]> | null = null;

/** How texts of any language write the person, country or indicator that a word names, the word itself first; only itself where it names none. */
export function listNameForms(word: string): readonly string[] {
  const own = word.toLowerCase();
  if (own.length < MIN_LETTERS) return [own];
  forms ??= readForms();
  return [...new Set([own, ...(forms.get(own) ?? [])])];
}

function readForms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (names: readonly string[], words: readonly string[] = []): void => {
    const group = [...new Set(names.map((name) => name.toLowerCase()))];
    for (const word of new Set([...group, ...words.map((name) => name.toLowerCase())])) {
      if (word.includes(" ") || word.length < MIN_LETTERS) continue;
      found.set(word, [...new Set([...(found.get(word) ?? []), ...group])]);
    }
  };
  for (const { name, russian, spellings } of listPeople()) {
    const length = name.split(" ").length;
    const known = [name, ...(russian === null ? [] : [russian]), ...spellings].map((spelling) => spelling.split(" "));
    for (let index = 0; index < length; index++) {
      const isSurname = index === length - 1;
      const parts = known.flatMap((words) => (words.length === length ? (words[index] ?? []) : isSurname && words.length === 1 ? words : []));
      add(parts, isSurname ? parts.flatMap((part) => (CYRILLIC.test(part) ? inflectSurname(part) : [])) : []);
    }
  }
  for (const code of listCountryCodes()) add(LANGUAGES.flatMap((language) => listCountryNames(code, language)));
  for (const { label } of INDICATORS) add(LANGUAGES.map((language) => label[language]));
  return found;
}
