import { describe, expect, it } from "vitest";
import { toText } from "@/lib/read/paper/paragraphs";
import { toLines, type Line, type Run } from "@/lib/read/paper/runs";

const SIZE = 10;

/** A run whose letters are half as wide as they are high. */
function run(text: string, x: number, y: number, size = SIZE): Run {
  return { text, x, y, width: (text.length * size) / 2, size };
}

/** Lines under one another, each as wide as its letters; a number among them is extra space before the next line. */
function page(...parts: readonly (string | number)[]): readonly Line[] {
  let y = 800;
  return parts.flatMap((part) => {
    if (typeof part === "number") {
      y -= part;
      return [];
    }
    y -= 12;
    return toLines([run(part, 70, y)]).lines;
  });
}

const FULL = "Exports of Chile to Peru rose to forty million dollars in that y";

describe("toLines", () => {
  it.each<[string, readonly Run[], string, boolean]>([
    ["runs that touch are one word", [run("Tra", 70, 700), run("de", 85, 700)], "Trade", false],
    ["a gap is a space", [run("Trade", 70, 700), run("grew", 99, 700)], "Trade grew", false],
    ["a space of its own is not doubled", [run("Trade", 70, 700), run(" ", 95, 700), run("grew", 100, 700)], "Trade grew", false],
    ["a wide gap parts columns", [run("2021", 70, 700), run("3.4", 200, 700)], "2021   3.4", true],
    ["the mark of a footnote is no digit of the figure", [run("3.4", 70, 700), run("1", 85, 704, 6)], "3.4", false],
    ["a power stays", [run("12 km", 70, 700), run("2", 95, 704, 6)], "12 km²", false],
  ])("%s", (_, runs, text, isRow) => {
    expect(toLines(runs).lines).toMatchObject([{ text, isRow }]);
  });

  it("begins a line where the height changes, and where letters go back", () => {
    expect(toLines([run("one", 70, 700), run("two", 70, 688), run("three", 70, 688)]).lines.map((line) => line.text)).toEqual(["one", "two", "three"]);
  });
});

describe("toText", () => {
  it.each<[string, readonly (readonly Line[])[], string]>([
    ["a wrapped line runs on", [page(FULL, "ear.", 20, "Next.")], `${FULL} ear.\n\nNext.`],
    ["a parted word is joined", [page(`${FULL} in agri-`, "culture.")], `${FULL} in agriculture.`],
    ["a hyphen before a capital stays", [page(`${FULL} of Baku-`, "Moscow trains.")], `${FULL} of Baku-Moscow trains.`],
    ["a hyphen between digits stays", [page(`${FULL} in 2020-`, "2021 it fell.")], `${FULL} in 2020-2021 it fell.`],
    ["a word with a hyphen elsewhere keeps it", [page(FULL, "The long-term plan stands, and it is a plan for a", "time that is long-", "term.")], `${FULL} The long-term plan stands, and it is a plan for a time that is long-term.`],
    ["a soft hyphen goes", [page(`${FULL} in agri\u00ad`, "culture and indus\u00adtry.")], `${FULL} in agriculture and industry.`],
    ["a line with room for the next word ended on purpose", [page("Short.", FULL, FULL)], `Short.\n\n${FULL} ${FULL}`],
    ["a wide step begins a paragraph", [page(FULL, FULL, 8, FULL)], `${FULL} ${FULL}\n\n${FULL}`],
    ["items stand apart", [page(`${FULL} as well as:`, `• ${FULL}`, `• ${FULL}`)], `${FULL} as well as:\n\n• ${FULL}\n\n• ${FULL}`],
    ["a sentence runs on over pages", [page(FULL), page("ear of war.")], `${FULL} ear of war.`],
    ["a sentence that ended does not", [page("It ended."), page("It began.")], "It ended.\n\nIt began."],
    ["page numbers and heads of every page go", ["a", "b", "c"].map((letter, index) => page("Ministry of Trade", 20, `Text ${letter}.`, 20, `- ${index + 1} -`)), "Text a.\n\nText b.\n\nText c."],
    ["a year alone at the foot of a page is none", [page("Text.", 20, "2021")], "Text.\n\n2021"],
  ])("%s", (_, pages, text) => {
    expect(toText(pages).text).toBe(text);
  });

  it("keeps rows of a table as rows", () => {
    const rows = toLines([run("2020", 70, 700), run("2.9", 200, 700), run("2021", 70, 688), run("3.4", 200, 688), run("Source: customs.", 70, 660)]).lines;
    expect(toText([rows]).text).toBe("2020   2.9\n2021   3.4\n\nSource: customs.");
  });
});
