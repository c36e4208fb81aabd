import { isBodyOfSomeCountry, nameBody } from "@/lib/catalogue/body-names";
import { publisherCountry } from "@/lib/catalogue/publishers";

/** Names of speakers and publishers in one form for Latin, Cyrillic and Azerbaijani spelling. */

const LATIN: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "e", ж: "j", з: "z", и: "i", й: "i", і: "i", ї: "i", к: "k", л: "l", м: "m", н: "n",
  о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "c", ч: "c", ш: "s", щ: "s", ъ: "", ы: "i", ь: "", э: "e", ю: "u", я: "a", қ: "k", ғ: "g", ү: "u", ұ: "u", ө: "o", ә: "a", һ: "h", ң: "n",
  ə: "a", ı: "i", ş: "s", ç: "c", ğ: "g", ö: "o", ü: "u",
};

/** Lower-case ASCII skeleton of a text: transliterated, without marks and anything but letters, digits and blanks. */
export function toSkeleton(text: string): string {
  let out = "";
  for (const char of text.toLowerCase().normalize("NFC")) out += LATIN[char] ?? char;
  return out.normalize("NFD").replace(/[^a-z0-9 -]/g, "").replace(/[\s-]+/g, " ").trim();
}

/** Issuing bodies, by stems after transliteration. */
const BODY = /\b(?:committee|commission|service|ministr|agency|agenc|cabinet|government|statistic|customs|bank|komitet|komissi|slujb|ministerstv|agentstv|pravitelstv|kabinet|statistik|statisticesk|tamojen|tamojn|komita|nazirli|xidmat|hokumat|gomruk|dovlat|embassy|posolstv|safirli|bureau|office|department|fond|fund|group|company|rosstat|azstat|fts|fcs|scc|imf|mvf|un|oon)/;

const TITLES = new Set(["mr", "mrs", "ms", "dr", "president", "minister", "prime", "deputy", "vice", "premier", "ambassador", "speaker", "chairman", "foreign", "economy", "head", "his", "excellency", "prezident", "ministr", "premer", "posol", "gospodin", "janab", "canab", "bas", "nazir", "nazirinin", "muavini", "safir", "of", "the", "first", "then", "former", "sahib", "dr"]);

export interface Speaker {
  readonly kind: "person" | "body";
  /** Consonants of the family name, or the whole skeleton of a body. */
  readonly key: string;
  /** First letter of the given name; empty where only a family name is given. */
  readonly initial: string;
}

const cache = new Map<string, Speaker | null>();
const MOST_CACHED = 20_000;

/**
 * The speaker a name stands for; null where there is none. Two spellings of one person give equal keys; a body that says no
 * country is that of the country its publisher writes from, where that is known.
 */
export function speakerOf(name: string | null, publisher: string | null = null): Speaker | null {
  if (name === null) return null;
  const key = publisher !== null && isBodyOfSomeCountry(name) ? `${name}\u0000${publisher}` : name;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const speaker = readSpeaker(name, key === name ? null : publisher);
  if (cache.size < MOST_CACHED) cache.set(key, speaker);
  return speaker;
}

function readSpeaker(name: string, publisher: string | null): Speaker | null {
  const home = publisher === null ? null : publisherCountry(publisher);
  const skeleton = toSkeleton(nameBody(name, "en", home) ?? name);
  if (skeleton === "") return null;
  if (BODY.test(skeleton)) return { kind: "body", key: skeleton, initial: "" };
  const parts = skeleton.split(" ").filter((part) => part.length > 0 && !TITLES.has(part));
  const last = parts.at(-1);
  if (last === undefined) return { kind: "body", key: skeleton, initial: "" };
  return { kind: "person", key: consonants(last), initial: parts.length > 1 ? (parts[0]?.[0] ?? "") : "" };
}

/** Family names by their consonants: Aliyev, Алиев and Əliyev agree; the first letter is kept. */
function consonants(word: string): string {
  const plain = word.replace(/zh/g, "j").replace(/sh|ch/g, "s").replace(/kh|x/g, "h").replace(/ts|c/g, "s").replace(/w/g, "v").replace(/q/g, "g").replace(/dj|dz/g, "j");
  const first = /^[aeiouy]/.test(plain) ? "a" : (plain[0] ?? "");
  return first + plain.slice(1).replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");
}

/** Whether two speakers are the same person or body, as far as names tell. */
export function isSameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  if (a === null || b === null) return false;
  return a.kind === b.kind && a.key === b.key && (a.initial === "" || b.initial === "" || a.initial === b.initial);
}
