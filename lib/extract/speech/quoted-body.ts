import { wordsOf } from "@/lib/extract/places/words";
import type { Discourse, Speaker } from "./discourse";
import { clean, readPhrase } from "./phrase";
import { endsPhrase, startOfPhrase } from "./phrase-bounds";

/** Words of the longest name in quotation marks. */
const LONGEST_NAME = 6;

/** "Служба статистики «X» сообщила": the body whose name in quotation marks, its last word at `end`, stands behind its kind; null where none does. */
export function quotedBody(discourse: Discourse, end: number, floor: number): Speaker | null {
  const { model } = discourse;
  const { text } = model;
  const words = wordsOf(model);
  const last = words[end];
  if (last === undefined || !/^["»”]/u.test(text.charAt(last.end))) return null;
  for (let from = end; from > floor && end - from < LONGEST_NAME; from -= 1) {
    const gap = text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0);
    if (/^\s["«“]$/u.test(gap)) {
      if (!endsPhrase(discourse, from - 1, floor)) return null;
      const body = readPhrase(discourse, startOfPhrase(discourse, from - 1, floor), from, true);
      if (body === null || body.isPerson) return null;
      const named = { start: body.named.start, end: last.end + 1 };
      return { ...body, name: clean(model, named), named };
    }
    if (!/^[\s.-]{1,2}$/u.test(gap)) return null;
  }
  return null;
}
