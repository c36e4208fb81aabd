import type { TextSpan } from "@/lib/domain/quantity";
import type { Paragraph } from "@/lib/domain/view";

const ROOM = 500;

/** The sentence with what stands before and after it, up to a blank line or about five hundred characters. */
export function cutParagraph(text: string, sentence: TextSpan): Paragraph {
  const before = text.slice(Math.max(0, sentence.start - ROOM), sentence.start);
  const after = text.slice(sentence.end, sentence.end + ROOM);
  const gapBefore = before.lastIndexOf("\n\n");
  const from = sentence.start - (gapBefore < 0 ? before.length : before.length - gapBefore - 2);
  const gap = after.indexOf("\n\n");
  const end = sentence.end + (gap < 0 ? after.length : gap);
  return { text: text.slice(from, end), from };
}
