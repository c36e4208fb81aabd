import { expect } from "vitest";
import type { Language } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";

/** A text as a source published it; what is left out is not known, but for the language, which is English. */
export interface News {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string | null;
  readonly lang?: Language;
  readonly text: string;
}

/** The claims of a text, each of which stands where it says. */
export function readNews({ title, publisher, date, lang = "en", text }: News) {
  const { claims } = extractClaims({ id: "t", text, title: title ?? null, publishedAt: date ?? null, publisher: publisher ?? null, lang });
  for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
  return claims;
}

/** The words of a figure with all that is read of it, as "5 tonnes exports level PE>CL 2017 up_to forecast (Ana Salas)". */
export function inAll({ quote, indicator, measure, reporter, partner, period, qualifier, forecast, speaker }: ReturnType<typeof readNews>[number]): string {
  const always = `${quote} ${indicator} ${measure} ${reporter ?? "-"}>${partner ?? "-"} ${period?.label ?? "-"}`;
  return [always, ...(qualifier === "exact" ? [] : [qualifier]), ...(forecast ? ["forecast"] : []), ...(speaker === null ? [] : [`(${speaker})`])].join(" ");
}

/** What is read of the time of a figure, as "5 tonnes level 2017 forecast", or "5 percent growth_rate 2017 vs 2014". */
export function inTime({ quote, measure, period, comparedTo, forecast }: ReturnType<typeof readNews>[number]): string {
  return [`${quote} ${measure} ${period?.label ?? "-"}`, ...(comparedTo === null ? [] : [`vs ${comparedTo.label}`]), ...(forecast ? ["forecast"] : [])].join(" ");
}
