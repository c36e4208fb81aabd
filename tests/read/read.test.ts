import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readDocument, readText } from "@/lib/read";
import { decodeBytes } from "@/lib/read/decode";

const LIMIT = 20_000_000;
const bytes = (text: string, encoding = "utf8", addBOM = false): Uint8Array => iconv.encode(text, encoding, { addBOM });

const RUSSIAN = "Министр сообщил журналистам, что взаимная торговля двух стран выросла за год на двенадцать процентов, а число совместных предприятий достигло тысячи.";
const TURKISH = "Bakan, iki ülke arasındaki ticaretin geçen yıl yüzde on iki büyüdüğünü, ortak şirketlerin sayısının bine ulaştığını gazetecilere söyledi.";
const ENGLISH = "The café owners’ union counted twelve new joint ventures.";

describe("encodings", () => {
  test.each([
    ["UTF-8", bytes(RUSSIAN), RUSSIAN, "UTF-8", false],
    ["UTF-8 with its mark", bytes(RUSSIAN, "utf8", true), RUSSIAN, "UTF-8", false],
    ["UTF-16LE with its mark", bytes(RUSSIAN, "utf-16le", true), RUSSIAN, "UTF-16LE", false],
    ["UTF-16BE with its mark", bytes(RUSSIAN, "utf-16be", true), RUSSIAN, "UTF-16BE", false],
    ["UTF-16LE without a mark", bytes(RUSSIAN, "utf-16le"), RUSSIAN, "UTF-16LE", true],
    ["UTF-16BE without a mark, English", bytes(ENGLISH, "utf-16be"), ENGLISH, "UTF-16BE", true],
    ["windows-1251", bytes(RUSSIAN, "windows-1251"), RUSSIAN, "windows-1251", true],
    ["KOI8-R", bytes(RUSSIAN, "koi8-r"), RUSSIAN, "KOI8-R", true],
  ])("%s", (_name, input, text, encoding, isDetected) => {
    expect(decodeBytes(input, "a.txt")).toEqual({ text, encoding, isDetected });
  });

  test.each([
    ["windows-1254", TURKISH],
    ["windows-1252", ENGLISH],
  ])("%s gives the very text", (encoding, text) => {
    expect(decodeBytes(bytes(text, encoding), "a.txt")).toMatchObject({ text, isDetected: true });
  });

  test("what was detected is told", () => {
    expect(readDocument(bytes(RUSSIAN, "windows-1251"), "a.txt", LIMIT).notes).toEqual([{ code: "encoding", values: { encoding: "windows-1251" } }]);
    expect(readDocument(bytes(RUSSIAN), "a.txt", LIMIT).notes).toEqual([]);
  });
});

describe("what is no text is refused with what to do", () => {
  test.each([
    ["nothing", new Uint8Array(), /a\.txt is empty/],
    ["only spaces", bytes(" \r\n\t"), /a\.txt is empty/],
    ["only a mark", Uint8Array.of(0xef, 0xbb, 0xbf), /a\.txt is empty/],
    ["a PDF", bytes("%PDF-1.7\n%âãÏÓ"), /PDF.*paste it/],
    ["a packed file", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), /\.docx.*plain text/],
    ["random bytes", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), /binary data|zero bytes/],
    ["zero bytes among words", bytes("words\u0000\u0000and\u0000\u0000\u0000more"), /binary data|zero bytes/],
    ["no words in any encoding", Uint8Array.from({ length: 600 }, (_, index) => 0x80 + ((index * 37) % 64)), /encoding.*UTF-8/],
  ])("%s", (_name, input, message) => {
    expect(() => readDocument(input, "a.txt", LIMIT)).toThrow(message);
  });

  test("too much of it is refused with both sizes, as much as is read is not", () => {
    const text = "word ".repeat(200);
    expect(() => readDocument(bytes(text), "a.txt", 999)).toThrow(/a\.txt has 0\.0 MB; at most 0\.0 MB are read/);
    expect(readDocument(bytes(text), "a.txt", 1000).text).toBe(text);
  });
});

describe("front matter", () => {
  test("is taken off, and nothing in it is lost", () => {
    const read = readText(
      '---\ntitle: "Talks: day two"\npublisher: Some Agency\ndate: 2021-05-03\ndate_basis: inferred\nurl: https://example.org/a?b=1\nlang: ru\ndigest: true\nnote: The page gives the year only.\neditor: A. B.\n---\n\nThe text begins here.\r\n',
      "a.md",
    );
    expect(read).toEqual({
      text: "The text begins here.\r\n",
      title: "Talks: day two",
      publisher: "Some Agency",
      url: "https://example.org/a?b=1",
      lang: "ru",
      publishedAt: "2021-05-03",
      publishedAtBasis: "inferred",
      retrievedAt: null,
      isDigest: true,
      notes: [{ code: "said", values: { words: "The page gives the year only." } }, { code: "kept", values: { name: "editor", value: "A. B." } }],
    });
  });

  test.each([
    ["a day that does not exist", "date: 2021-02-30", "publishedAt", { code: "not_day", values: { field: "date", value: "2021-02-30" } }],
    ["a year alone", "date: 2021", "publishedAt", { code: "not_day", values: { field: "date", value: "2021" } }],
    ["a script for an address", "url: javascript:alert(1)", "url", { code: "not_address", values: { field: "url", value: "javascript:alert(1)" } }],
    ["a language that is not read", "lang: fr", "lang", { code: "not_language", values: { field: "lang", value: "fr" } }],
  ] as const)("%s is told, not guessed", (_name, line, field, note) => {
    const read = readText(`---\n${line}\n---\nText.`, "a.md");
    expect(read[field]).toBeNull();
    expect(read.notes).toEqual([note]);
  });

  test("a moment gives its day", () => {
    expect(readText("---\ndate: 2021-05-03T23:30:00+04:00\n---\nText.", "a.md").publishedAt).toBe("2021-05-03");
  });

  test.each([
    ["a rule above plain words", "---\nFirst part\n---\nSecond part"],
    ["a rule that is never closed", "---\ntitle: open\nText"],
    ["no rule", "title: not front matter\nText"],
  ])("%s stays text", (_name, text) => {
    expect(readText(text, "a.md")).toMatchObject({ text, title: null });
  });

  test("broken YAML names its line", () => {
    expect(() => readText('---\ntitle: "open\nlang: ru\n---\nText.', "a.md")).toThrow(/front matter of a\.md is not valid YAML at line \d/);
  });

  test("front matter without a text is an empty file", () => {
    expect(() => readText("---\ntitle: alone\n---\n", "a.md")).toThrow(/empty/);
  });
});

describe("pages", () => {
  const page = (body: string, head = ""): Uint8Array => bytes(`<!doctype html><html lang="en-GB"><head><title>Old &amp; new</title>${head}</head><body>${body}</body></html>`);

  test("give their words without menus, scripts and addresses", () => {
    const read = readDocument(page('<nav>Home</nav><h1>Talks</h1><p>Trade came to <b>$3&nbsp;billion</b>, <a href="/x">they said</a>.</p><script>var a = 1;</script><footer>All rights</footer>'), "a.html", LIMIT);
    expect(read.text).toBe("Talks\n\nTrade came to $3\u00a0billion, they said.");
    expect(read).toMatchObject({ title: "Old & new", lang: "en", publishedAt: null, publishedAtBasis: "unknown" });
  });

  test("give what their head says", () => {
    const head =
      '<meta property="og:title" content="The title"><meta property="og:site_name" content="An Agency"><meta property="article:published_time" content="2020-11-02T10:00:00Z"><link rel="canonical" href="https://example.org/page">';
    expect(readDocument(page("<p>Words.</p>", head), "a.html", LIMIT)).toMatchObject({
      title: "The title",
      publisher: "An Agency",
      publishedAt: "2020-11-02",
      publishedAtBasis: "stated",
      url: "https://example.org/page",
    });
  });

  test("in windows-1251 are read by what they declare", () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><p>${RUSSIAN}</p></body></html>`;
    expect(readDocument(bytes(html, "windows-1251"), "a.htm", LIMIT).text).toBe(RUSSIAN);
  });

  test("without words of their own say so", () => {
    expect(() => readDocument(page("<script>app()</script>"), "a.html", LIMIT)).toThrow(/without words of its own.*paste/);
  });
});

test("half a character pair keeps its place and is told", () => {
  const read = readText("a\ud83d b", "paste");
  expect(read.text).toBe("a\ufffd b");
  expect(read.notes).toEqual([{ code: "broken_characters", values: {} }]);
});
