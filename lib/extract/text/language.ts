import type { Language } from "@/lib/domain/document";
import { CLASS_OF, Char } from "./characters";

/** What a text's letters and small words say of its language. `lang` is null where it is none of ours or cannot be told. */
export interface DetectedLanguage {
  readonly lang: Language | null;
  /** `script`: the alphabet alone decided; `words`: function words did; `none`: no letters, or another language. */
  readonly basis: "script" | "words" | "none";
}

/** Enough for a verdict on any text: more of it would cost time and change nothing. */
const SAMPLE = 4_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words("the of and in to is are was were has have had by for with from that this on at as it its be more than over about between not which who we our their will would i an or but million billion percent said per"),
  az: words("və ve bu ilə ile üçün ucun da də olub olmuş edib il ildə faiz milyon milyard ki isə ise arasında arasinda bir daha qədər artıb azalıb etmək olan çox manat dollar müqayisədə hər onun bizim deyib bildirib ötən keçən min ölkə gəlib tələbə məktəb"),
  ru: words("и в на с по из что как для за к от до не это был была были процентов долларов"),
};

/** Small words of neighbours in our alphabets: a text that has more of them is not ours. */
const FOREIGN_WORDS = words("der die das und ist mit um von den le les des et une est dans que el los las por para een het van için gibi değil olarak oldu arttı yüzde milyar göre della che sono nie jest się të dhe es un una os uma não jako hacmi");

const NON_RUSSIAN = /[іїєґјљњћђџқғҳҷӯәөүұһў]/g;
const AZERBAIJANI_ONLY = /ə/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

interface ScriptCounts {
  readonly latin: number;
  readonly cyrillic: number;
  readonly other: number;
}

/** Letters by alphabet, in one pass. */
function countScripts(text: string): ScriptCounts {
  let latin = 0;
  let cyrillic = 0;
  let other = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (CLASS_OF[code] !== Char.Letter) continue;
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || code === 0x259) latin += 1;
    else if (code >= 0x400 && code < 0x530) cyrillic += 1;
    else other += 1;
  }
  return { latin, cyrillic, other };
}

function detectCyrillic(text: string, letters: number): DetectedLanguage {
  const foreign = count(text, NON_RUSSIAN);
  const bulgarian = count(text, /ъ/g) > letters * 0.012 && !/[ыэ]/.test(text) && letters > 80;
  return foreign > letters * 0.015 || bulgarian ? { lang: null, basis: "none" } : { lang: "ru", basis: "script" };
}

function detectLatin(text: string): DetectedLanguage {
  const votes = { en: 0, az: 0, foreign: 0 };
  for (const [word] of text.matchAll(WORD)) {
    if (FUNCTION_WORDS.en.has(word)) votes.en += 1;
    if (FUNCTION_WORDS.az.has(word)) votes.az += 1;
    if (FOREIGN_WORDS.has(word)) votes.foreign += 1;
  }
  const schwas = count(text, AZERBAIJANI_ONLY);
  votes.az += schwas;
  if (votes.foreign > votes.en && votes.foreign > votes.az) return { lang: null, basis: "none" };
  if (votes.az > votes.en) return { lang: "az", basis: schwas > 0 ? "script" : "words" };
  if (votes.en > 0) return { lang: "en", basis: "words" };
  return /^[\p{ASCII}\p{P}\p{S}\p{Zs}]*$/u.test(text) ? { lang: "en", basis: "script" } : { lang: null, basis: "none" };
}

/**
 * Tells English, Russian and Azerbaijani from one another by alphabet first and function words second.
 * General detectors fail here: those at hand do not know Azerbaijani, and short texts have too few letters for their statistics.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE).normalize("NFC").replace(/İ/g, "i").toLowerCase();
  const { latin, cyrillic, other } = countScripts(sample);
  if (cyrillic + latin === 0) return { lang: null, basis: "none" };
  if (other > cyrillic + latin) return { lang: null, basis: "none" };
  return cyrillic > latin ? detectCyrillic(sample, cyrillic) : detectLatin(sample);
}
