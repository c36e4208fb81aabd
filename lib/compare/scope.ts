/**
 * Remarks about how a figure was reported, read or printed. They narrow nothing that is counted, so they do not part cells.
 */
const REMARKS: readonly RegExp[] = [
  /^(?:as )?(?:reported|quoted|cited|relayed|announced|said|stated|told|named|mentioned)\b/,
  /\b(?:headline|title|caption|undated|inferred|elided|misprint|typo|self-correction|rounded|restate[ds]?|restatement|repeat(?:s|ed)?|translation|wording|worded|phrased|renders?|rendered|rendering|paraphrased?)\b/,
  /^(?:according to|per page|as printed|by context|approximate date|date)\b/,
  /\b(?:currency|scale|unit|period|year) (?:is |was |not |from |carried|shared|taken|stated|elided|inferred|in|by|of the)/,
  /^(?:year[- ]to[- ]date|ytd|so far|to date|total|overall|in total|both ways|cumulative|cumulatively|altogether)$/,
  /\b(?:not stated in the text|carried over|shared with)\b/,
];

/** Words that say the same limit in the three languages; the stem is matched at the beginning of a word. */
const NOTIONS: readonly (readonly [string, readonly string[]])[] = [
  ["agricultural", ["agricultur", "agrarian", "farm", "foodstuff", "food", "сельскохоз", "сельхоз", "аграрн", "продовольств", "kənd təsərrüfat", "ərzaq"]],
  ["mutual", ["mutual", "взаимн", "qarşılıqlı"]],
  ["direct", ["direct", "fdi", "прям", "birbaşa"]],
  ["non-oil", ["non-oil", "ненефт", "несырьев", "qeyri-neft"]],
  ["oil-gas", ["oil and gas", "нефтегаз", "neft-qaz"]],
  ["gas", ["gas", "газ", "qaz"]],
  ["oil", ["oil", "petroleum", "нефт", "neft"]],
  ["transit", ["transit", "транзит", "tranzit"]],
  ["fully-foreign", ["fully", "wholly", "100 percent", "100%", "100 %", "полностью", "стопроцент", "100-процент", "tam"]],
  ["industry", ["industr", "промышлен", "sənaye"]],
  ["services", ["service", "услуг", "xidmət"]],
  ["contracted", ["contracted", "under contract", "по контракту", "müqavilə"]],
  ["road", ["road", "truck", "автомобил", "avtomobil"]],
  ["rail", ["rail", "железнодорож", "dəmir yol"]],
  ["sea", ["sea", "maritime", "морск", "dəniz"]],
];

const STOP = new Set(["the", "a", "an", "of", "in", "for", "and", "only", "with", "by", "to", "from", "on", "и", "в", "на", "с", "из", "по", "для", "только", "və", "üzrə", "ilə", "yalnız"]);
/** Words for goods in general, by stems: they limit nothing. */
const GOODS = /^(?:goods?$|produ(?:ct|ce)|sector|commodit|продукц|товар|сектор|məhsul|mal(?:lar)?$|sektor)/;

const cache = new Map<string, string | null>();

/**
 * The limit a scope sets on what is counted, in one form for all three languages; null where it sets none.
 * Equal results mean the same measurand; unequal ones mean that the figures are near, not equal.
 */
export function scopeKey(scope: string | null, indicator: string): string | null {
  if (scope === null) return null;
  const id = `${indicator}|${scope}`;
  const known = cache.get(id);
  if (known !== undefined) return known;
  const key = normalise(scope, indicator);
  if (cache.size < 20_000) cache.set(id, key);
  return key;
}

function normalise(scope: string, indicator: string): string | null {
  const text = scope.toLowerCase().replace(/[;"'«»“”’()]/g, " ").replace(/\s+/g, " ").trim();
  if (text === "" || REMARKS.some((remark) => remark.test(text))) return null;
  const notions = NOTIONS.filter(([, stems]) => stems.some((stem) => hasWord(text, stem))).map(([code]) => code);
  const rest = words(text, indicator);
  const isNamed = notions.length > 0 && rest.every((word) => NOTIONS.some(([, stems]) => stems.some((stem) => stem.split(/[ -]/).some((part) => word.startsWith(part)))));
  return isNamed ? withoutWider(notions).join("+") : rest.join(" ") || null;
}

/** Content words without those that only repeat the indicator's own name, sorted: word order does not limit anything. */
function words(text: string, indicator: string): readonly string[] {
  const own = indicator.replace(/^other:/, "").split("_").map(stem);
  const content = text.split(/[^\p{L}\p{N}%-]+/u).filter((word) => word !== "" && !STOP.has(word) && !GOODS.test(word)).map(stem);
  return [...new Set(content.filter((word) => !own.includes(word)))].sort();
}

/** "Oil and gas" is one limit, not three; "non-oil" is not "oil". */
function withoutWider(notions: readonly string[]): readonly string[] {
  const set = new Set(notions);
  if (set.has("oil-gas")) ["oil", "gas"].forEach((word) => set.delete(word));
  if (set.has("non-oil")) set.delete("oil");
  return [...set].sort();
}

function stem(word: string): string {
  if (/^[a-z-]{4,}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /^[a-z-]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function hasWord(text: string, start: string): boolean {
  const at = text.indexOf(start);
  return at === 0 || (at > 0 && !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? ""));
}
