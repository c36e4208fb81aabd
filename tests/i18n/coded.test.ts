import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { extractClaims } from "@/lib/extract";
import { NOTE_CODES, type ReadingNote } from "@/lib/domain/document";
import { FAULT_REASONS, PASTED_NAME } from "@/lib/domain/errors";
import { wordEvidence, wordFault, wordNote } from "@/lib/i18n/coded";
import { en } from "@/messages/en";

describe("a fault in a reader's language", () => {
  it.each([
    ["en", { reason: "too_large", name: "talks.txt", megabytes: 20 }, "talks.txt is larger than 20 MB. Split it, or take the part that matters."],
    ["ru", { reason: "too_large", name: "talks.txt", megabytes: 20 }, "talks.txt: больше 20 МБ. Разделите текст или возьмите нужную часть."],
    ["en", { reason: "empty", name: PASTED_NAME }, "The pasted text is empty. Choose a text with words in it."],
    ["ru", { reason: "empty", name: PASTED_NAME }, "Вставленный текст: здесь пусто. Выберите текст, в котором есть слова."],
    ["ru", { reason: "binary", name: "a.bin", kind: "picture" }, "a.bin: это изображение. Сначала распознайте или наберите его текст."],
    ["ru", { reason: "binary", name: "a.bin", kind: "a kind of later days" }, "a.bin: это не текст, а двоичные данные. Сохраните текст в файле .txt и добавьте его."],
    ["en", { reason: "front_matter", name: "a.md", line: 0 }, "The lines between the two --- at the head of a.md are not valid YAML. Put values with a colon in quotes, or remove these lines."],
    ["ru", { reason: "front_matter", name: "a.md", line: 3 }, "a.md: строки между двумя --- в начале файла — не YAML; ошибка в строке 3. Возьмите значения с двоеточием в кавычки или удалите эти строки."],
    ["ru", { reason: "damaged", name: "a.pdf", kind: "pdf" }, "a.pdf: файл PDF повреждён и не читается. Откройте его в программе, где он создан, и сохраните заново или скопируйте и вставьте его текст."],
    ["ru", { reason: "not_period", value: "soon" }, "«soon» — не период. Напишите его как 2021, 2022-01/2022-10, 2018-H1, 2018-Q1, 2018-05 или as_of:2022-11."],
    ["en", { reason: "too_long", most: 4000 }, "That is too long. At most 4,000 characters are kept."],
  ] as const)("%s: %j", (locale, details, words) => {
    expect(wordFault(locale, { message: "as recorded", details })).toBe(words);
  });

  it.each([[{}], [{ reason: "a reason of later days" }]])("is as recorded where its reason is not known: %j", (details) => {
    expect(wordFault("ru", { message: "As recorded.", details })).toBe("As recorded.");
  });

  it("has words for every reason, and no words without one", () => {
    expect(Object.keys(en.fault).sort()).toEqual([...FAULT_REASONS, "pasted"].sort());
  });
});

describe("why a part of a reading was read so", () => {
  it.each([
    ["ru", "counted noun", "слово, которое считают"],
    ["ru", "a country's trade, no partner named", "торговля страны, партнёр не назван"],
    ["en", "counted noun", "counted noun"],
    ["ru", "a reason of later days", "a reason of later days"],
  ] as const)("%s: %s", (locale, note, words) => {
    expect(wordEvidence(locale, note)).toBe(words);
  });

  it("has words for every reason that a rule gives", () => {
    const folder = new URL("../../lib/extract/refiners/", import.meta.url);
    // What selects and weighs figures, and what cuts phrases out of a text, leaves no reasons.
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !/^(selection|confidence)/u.test(name));
    const reasons = new Set<string>();
    for (const name of names) {
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteral(node) && /^[a-z][a-z,;:'’ ]* [a-z,;:'’ ]*[a-z]$/iu.test(node.text)) reasons.add(node.text);
        node.forEachChild(visit);
      };
      visit(ts.createSourceFile(name, readFileSync(new URL(name, folder), "utf8"), ts.ScriptTarget.Latest));
    }
    expect(reasons.size).toBeGreaterThan(50);
    expect([...reasons].filter((reason) => wordEvidence("ru", reason) === reason)).toEqual([]);
  });

  it("has words for what the rules say of the samples", () => {
    const folder = new URL("../../prisma/samples/", import.meta.url);
    const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md")).map((name) => readFileSync(new URL(name, folder), "utf8"));
    const notes = new Set(texts.flatMap((text, index) => extractClaims({ id: String(index), text, title: null, publishedAt: "2022-03-01", publisher: null, lang: null }, { today: "2022-03-01" }).claims.flatMap((claim) => claim.evidence.flatMap((item) => item.note ?? []))));
    expect(notes.size).toBeGreaterThan(10);
    expect([...notes].filter((note) => wordEvidence("ru", note) === note)).toEqual([]);
  });
});

describe("a note on how a file was read", () => {
  it.each([
    ["ru", { code: "said", values: { words: "The page {gives} the year only." } }, "The page {gives} the year only."],
    ["ru", { code: "kept", values: { name: "editor", value: "A. B." } }, "editor: A. B."],
    ["en", { code: "pdf", values: { pages: 1 } }, "Read from a PDF of 1 page; lines that the page wrapped are joined."],
    ["ru", { code: "pdf", values: { pages: 3 } }, "Прочитано из PDF: 3 страницы; строки, разорванные на странице, соединены."],
    ["ru", { code: "running_heads", values: { lines: 21 } }, "Опущены номера страниц и колонтитулы: 21 строка."],
    ["ru", { code: "encoding", values: { encoding: "windows-1251" } }, "Файл не в UTF-8; он прочитан как windows-1251."],
  ] as const)("%s: %j", (locale, note: ReadingNote, words) => {
    expect(wordNote(locale, note)).toBe(words);
  });

  it("has words for every code, and no words without one", () => {
    expect(Object.keys(en.reading).sort()).toEqual([...NOTE_CODES].sort());
  });
});
