import type { Forms } from "./types";

const BACK = "aıou";
const VOWELS = /[aıouəeiöü]/g;
/** Case, possessive and copula endings; A is a/ə, I is ı/i/u/ü, (x) is dropped after a consonant. */
const ENDINGS = [
  "(y)A", "(n)I", "(n)In", "DA", "DAn", "(s)I", "(s)InI", "(s)InA", "(s)IndA", "(s)IndAn", "(s)InIn", "lA", "lAr", "lArI", "lArA", "lArIn", "lArdA", "lArdAn", "lArlA", "lIq", "lIğI", "lIqdIr", "lIğIn", "lIqdAn", "DIr", "dAk", "dək", "(y)AdAk", "(y)Adək", "cA", "sIz", "lIqlA",
];

function harmonise(ending: string, stem: string): string {
  const vowels = stem.match(VOWELS);
  const last = vowels?.[vowels.length - 1] ?? "a";
  const back = BACK.includes(last);
  const round = "ouöü".includes(last);
  const close = back ? (round ? "u" : "ı") : round ? "ü" : "i";
  const open = back ? "a" : "ə";
  const endsInVowel = /[aıouəeiöü]$/.test(stem);
  let result = ending.replace(/\((.)\)/g, endsInVowel ? "$1" : "");
  let inner = close;
  result = result.replace(/[AI]/g, (slot) => {
    if (slot === "A") {
      inner = back ? "ı" : "i";
      return open;
    }
    return inner;
  });
  return stem + (back ? result : result.replace(/q/g, "k").replace(/ğ/g, "y")).replace(/D/g, "d");
}

/** All case forms of an Azerbaijani noun or numeral, the stem first. k and q at the end soften before a vowel. */
export function azerbaijaniForms(stem: string): readonly string[] {
  const forms = ENDINGS.map((ending) => harmonise(ending, stem));
  const softened = forms.map((form) => form.replace(new RegExp(`^(${stem.slice(0, -1)})([kq])(?=[aıouəeiöü])`), (_, head: string, last: string) => head + (last === "k" ? "y" : "ğ")));
  return [stem, ...new Set([...forms, ...softened])];
}

/** Writes out the notation of `Forms`: every form of one entry, phrases with spaces. */
export function expandForms(notation: string): readonly string[] {
  const forms: string[] = [];
  let stem = "";
  for (const part of notation.split(" ")) {
    if (part === "") continue;
    if (part.startsWith("-") && part.length > 1) forms.push(stem + part.slice(1));
    else if (part.startsWith("~")) {
      const words = part.slice(1).split("_");
      const last = words.pop() ?? "";
      stem = part.slice(1);
      forms.push(...azerbaijaniForms(last).map((form) => [...words, form].join("_")));
    } else {
      stem = part;
      forms.push(part);
    }
  }
  return forms.map((form) => form.replaceAll("_", " "));
}

/** Every form of every entry with its meaning. */
export function* eachForm<T>(entries: Forms<T>): Generator<readonly [form: string, meaning: T]> {
  for (const [notation, meaning] of entries) for (const form of expandForms(notation)) yield [form, meaning];
}
