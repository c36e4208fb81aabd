import type { TextSpan } from "@/lib/domain/quantity";

const BY_LANGUAGE = /^\sязык/u;
const SCHOOLS = /^\sшкол/u;

/** "русских школ", "русскому языку", "на русском": whether a country's adjective means its language; a school is of a language where its place is told. */
export function isLanguage(text: string, { start, end }: TextSpan, isPlaced: boolean): boolean {
  return BY_LANGUAGE.test(text.slice(end, end + 6)) || (isPlaced && SCHOOLS.test(text.slice(end, end + 6))) || (/(?:^|\s)на\s(?:\p{Ll}{3,10}\s)?$/u.test(text.slice(Math.max(0, start - 14), start)) && /ом$/u.test(text.slice(start, end)));
}
