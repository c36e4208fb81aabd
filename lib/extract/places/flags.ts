import { isCountryCode } from "@/lib/catalogue/countries";
import type { PlaceMention } from "../model";

/** The first half of the signs for the letters of a flag, which few texts have. */
const FIRST_HALF = "\ud83c";
const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
/** The sign for A. */
const FIRST = 0x1f1e6;

/** Flags of countries, two regional indicators each that spell its ISO 3166 code, in order. */
export function findFlags(text: string): readonly PlaceMention[] {
  if (!text.includes(FIRST_HALF)) return [];
  return [...text.matchAll(FLAG)].flatMap(({ 0: flag, index }) => {
    const code = [...flag].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? FIRST) - FIRST + "A".charCodeAt(0))).join("");
    return isCountryCode(code) ? [{ start: index, end: index + flag.length, country: code, form: "name" as const }] : [];
  });
}
