/** Stems of the names of bodies that count: customs and statistics, in English, Russian and Azerbaijani. */
const COUNTING_STEMS = ["customs", "statistic", "rosstat", "azstat", "таможен", "таможн", "статистик", "статистическ", "росстат", "gömrük", "statistika"] as const;

const PATTERN = new RegExp(`(?<!\\p{L})(?:${COUNTING_STEMS.join("|")})`, "u");

/** Whether a speaker is a body that counts for itself, such as a customs service: its figures are its own, unlike those a minister quotes. */
export function isCountingBody(name: string): boolean {
  return PATTERN.test(name.toLowerCase());
}
