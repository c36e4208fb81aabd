import { describe, expect, it } from "vitest";
import { readAnyDocument } from "@/lib/read";
import { findPaperKind } from "@/lib/read/paper";
import { parsePaper } from "@/lib/read/paper/run";
import { makeDocx, makePdf, makeZip, paragraph, place } from "@/tests/read/make-paper";

const root = process.cwd();
const read = (bytes: Uint8Array, name = "talks.pdf", maxBytes = 1_000_000) => readAnyDocument(bytes, name, { maxBytes, root });

const SENTENCE = "Trade between Chile and Peru reached 3.4 billion dollars in 2021.";
/** Letters of a font under names that say their signs, as files in Cyrillic have them. */
const CYRILLIC = "/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [97 /uni0422 /uni043E /uni0440 /uni0433] >>";
const PASSWORD = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]`;

describe("PDF", () => {
  it("is read by paragraphs, wrapped lines joined, and says what was done", async () => {
    const lines = place(["Trade between Chile and Peru reached 3.4 billion dol-", "lars in 2021, 12 percent more than the year before,", "the ministry said."]);
    const document = await read(makePdf([[...lines, ...place(["Exports were 1.9 billion dollars."], { top: 700 })]], { info: "/CreationDate (D:20220301120000Z)" }));
    expect(document.text).toBe("Trade between Chile and Peru reached 3.4 billion dollars in 2021, 12 percent more than the year before, the ministry said.\n\nExports were 1.9 billion dollars.");
    expect(document.notes).toEqual([{ code: "pdf", values: { pages: 1 } }, { code: "made_on", values: { day: "2022-03-01" } }]);
    expect(document).toMatchObject({ publishedAt: null, title: null });
  });

  it("is read in Cyrillic", async () => {
    expect((await read(makePdf([place(["abcd"])], { font: CYRILLIC }))).text).toBe("Торг");
  });

  it("is read over pages", async () => {
    const pages = [1, 2, 3].map((number) => [...place(["Ministry of Trade"]), ...place([`Part ${number} says so.`], { top: 700 }), ...place([String(number)], { top: 40 })]);
    const { text, notes } = await read(makePdf(pages));
    expect(text).toBe("Part 1 says so.\n\nPart 2 says so.\n\nPart 3 says so.");
    expect(notes).toContainEqual({ code: "running_heads", values: { lines: 6 } });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["a scan", makePdf([[], []]), /talks\.pdf has pictures of pages but no text.*recognised/],
    ["one with a password", makePdf([place([SENTENCE])], { extra: PASSWORD }), /protected by a password\. Save it without one/],
    ["a damaged one", Buffer.from("%PDF-1.7\nnothing more"), /damaged PDF file.*save it anew/],
  ])("refuses %s with what to do", async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "unreadable", message: expect.stringMatching(message) });
  });

  it("refuses one that is too large, before it is parsed", async () => {
    await expect(read(makePdf([place([SENTENCE])]), "talks.pdf", 100)).rejects.toMatchObject({ code: "too_large" });
  });
});

describe("Word document", () => {
  it("is read by paragraphs and rows, without marks of footnotes", async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph("2021")}</w:tc><w:tc>${paragraph("3.4")}</w:tc></w:tr></w:tbl>`;
    const { text, notes } = await read(makeDocx(paragraph(SENTENCE) + paragraph("Торговля выросла на 12 процентов.") + table), "talks.docx");
    expect(text).toBe(`${SENTENCE}\n\nТорговля выросла на 12 процентов.\n\n2021   3.4`);
    expect(notes).toEqual([{ code: "word", values: {} }]);
  });

  it("is known by what is in it, not by its name", async () => {
    expect((await read(makeDocx(paragraph(SENTENCE)), "talks")).text).toBe(SENTENCE);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["one without words", makeDocx(paragraph("")), /has no words in it/],
    ["a damaged one", makeDocx(paragraph(SENTENCE)).subarray(0, 700), /damaged Word document/],
    ["a table of Excel", makeZip({ "xl/workbook.xml": "<workbook/>" }), /packed file.*\.docx, \.pdf or plain text/],
  ])("refuses %s with what to do", async (_, bytes, message) => {
    await expect(read(bytes, "talks.docx")).rejects.toMatchObject({ code: "unreadable", message: expect.stringMatching(message) });
  });
});

describe("limits of the parser", () => {
  const hostile = makeDocx(paragraph("a").repeat(400_000));

  it("ends one that takes too much memory", async () => {
    expect(await parsePaper(hostile, "docx", root, { seconds: 100, heapMb: 40, memoryMb: 4_000 })).toEqual({ fault: "too_much" });
    expect(await parsePaper(hostile, "docx", root, { seconds: 100, heapMb: 4_000, memoryMb: 150 })).toEqual({ fault: "too_much" });
  });

  it("ends one that takes too long", async () => {
    expect(await parsePaper(hostile, "docx", root, { seconds: 0.01, heapMb: 512, memoryMb: 900 })).toEqual({ fault: "too_slow" });
  });

  it("says so where the parser is not there", async () => {
    expect(await parsePaper(makePdf([place([SENTENCE])]), "pdf", "/nowhere")).toEqual({ fault: "not_started" });
  });

  it("goes on with the next file after one was ended", async () => {
    const files = Array.from({ length: 4 }, () => parsePaper(makePdf([place([SENTENCE])]), "pdf", root));
    expect((await Promise.all(files)).every((answer) => "text" in answer && answer.text === SENTENCE)).toBe(true);
  });
});

it.each<[string, Uint8Array, ReturnType<typeof findPaperKind>]>([
  ["a mark after some bytes", Buffer.from("\n\n%PDF-1.4"), "pdf"],
  ["a text that speaks of it", Buffer.from(`${"a ".repeat(600)}%PDF-1.4`), null],
  ["a packed file of another kind", makeZip({ "ppt/presentation.xml": "" }), null],
])("tells the kind of %s", (_, bytes, kind) => {
  expect(findPaperKind(bytes)).toBe(kind);
});
