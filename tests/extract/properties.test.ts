import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractClaims } from "@/lib/extract";

const FRAGMENTS = [
  "trade", " grew by ", "16 percent", "$3.3 billion", " in 2021", ". ", "\n\n", "Russia", "Azerbaijan", "товарооборот ", "вырос на 12%", " млрд долларов", "в 2,4 раза", "ticarət dövriyyəsi ", "12 faiz artıb",
  "700-ə yaxın", "“", "”", "Mr Asadov said ", "as much as ", "1,000,000", "1.5–2", "2018-ci ildə", "\u2060", "\u00a0", "\u00ad", "e\u0301", "🇦🇿", "½", "٣", "<b>", "&nbsp;", "No. 5", "(up from 3)", ":", " а также ", "İ", "ı",
];

const documents = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join("")),
);
const dates = fc.option(fc.constantFrom("2022-11-17", "2019-02-28", "1987-03-01", "2024-02-29"), { nil: null });
const languages = fc.constantFrom("en" as const, "ru" as const, "az" as const, null);

describe("any text", () => {
  test("gives claims whose quotes, sentences and evidence are slices of it, in order", () => {
    fc.assert(
      fc.property(documents, dates, languages, (text, publishedAt, lang) => {
        const { claims, quantities } = extractClaims({ id: "p", text, title: null, publishedAt, publisher: null, lang });
        for (const { start, end, quote } of [...claims, ...quantities]) expect(text.slice(start, end)).toBe(quote);
        for (const claim of claims) {
          expect(claim.sentence.start).toBeLessThanOrEqual(claim.start);
          expect(claim.sentence.end).toBeGreaterThanOrEqual(claim.end);
          expect(Number.isFinite(claim.value)).toBe(true);
          expect(claim.confidence).toBeGreaterThanOrEqual(0);
          expect(claim.confidence).toBeLessThanOrEqual(1);
          for (const { span } of claim.evidence) if (span !== null) expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(claims.map(({ start }) => start)).toEqual([...claims.map(({ start }) => start)].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same extraction twice", () => {
    fc.assert(
      fc.property(documents, dates, languages, (text, publishedAt, lang) => {
        const document = { id: "p", text, title: null, publishedAt, publisher: null, lang };
        expect(extractClaims(document)).toEqual(extractClaims(document));
      }),
      { numRuns: 100 },
    );
  });
});
