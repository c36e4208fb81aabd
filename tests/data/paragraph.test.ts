import { describe, expect, it } from "vitest";
import { cutParagraph } from "@/lib/data/paragraph";

const SENTENCE = "Boats carried 40 tonnes.";
const spanOf = (text: string) => ({ start: text.indexOf(SENTENCE), end: text.indexOf(SENTENCE) + SENTENCE.length });

describe("the paragraph of a sentence", () => {
  it.each([
    ["between blank lines", `Head\n\nFirst. ${SENTENCE} Last.\n\nNext`, `First. ${SENTENCE} Last.`],
    ["at the edges of the text", `First. ${SENTENCE}`, `First. ${SENTENCE}`],
    ["alone", `Head\n\n${SENTENCE}\n\nNext`, SENTENCE],
    ["with the line breaks inside it", `One line\n${SENTENCE}\nand one`, `One line\n${SENTENCE}\nand one`],
    ["of a text without blank lines", `${"a ".repeat(400)}${SENTENCE}${" b".repeat(400)}`, `${"a ".repeat(250)}${SENTENCE}${" b".repeat(250)}`],
  ])("%s", (_name, text, expected) => {
    const { text: paragraph, from } = cutParagraph(text, spanOf(text));
    expect(paragraph).toBe(expected);
    expect(text.slice(from, from + paragraph.length)).toBe(paragraph);
  });
});
