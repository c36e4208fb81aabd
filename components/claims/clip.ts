import type { TextSpan } from "@/lib/domain/quantity";

/** A sentence cut to the words around its figure. */
export interface Clipped {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Moves a cut to the nearest gap between words, away from the figure. */
function toGap(text: string, at: number, step: 1 | -1): number {
  let position = at;
  while (position > 0 && position < text.length && !/\s/.test(text[step === 1 ? position : position - 1] ?? " ")) position += step;
  return position;
}

/**
 * Cuts a sentence to about `room` characters before and after the figure, at gaps between words; what is cut is marked by "…".
 * `span` counts from the start of the sentence. Line breaks become spaces.
 */
export function clipAround(sentence: string, span: TextSpan, room: number): Clipped {
  const from = span.start > room * 1.25 ? toGap(sentence, span.start - room, -1) : 0;
  const to = sentence.length - span.end > room * 1.25 ? toGap(sentence, span.end + room, 1) : sentence.length;
  const clean = (text: string) => text.replace(/\s+/g, " ");
  return {
    before: (from > 0 ? "… " : "") + clean(sentence.slice(from, span.start)).trimStart(),
    quote: clean(sentence.slice(span.start, span.end)),
    after: clean(sentence.slice(span.end, to)).trimEnd() + (to < sentence.length ? " …" : ""),
  };
}
