import { createHash } from "node:crypto";
import { parse } from "csv-parse";
import { describe, expect, it } from "vitest";
import type { ClaimExport } from "@/lib/domain/view";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import { toCellText } from "@/lib/export/column";
import { unguardText } from "@/lib/export/csv";
import type { FileFormat } from "@/lib/files/request";
import { eachPart } from "@/lib/files/write";
import type { StoreReader } from "@/lib/store/reader";
import { claimRow } from "../export/rows";

const ROWS = 100_000;
const PAGE = 1_000;

/** Pieces that have broken readers and spreadsheets: quotes, ends of lines, formulas, marks of order, signs without a picture. */
const PIECES = [
  '"', '""', ",", ";", "\r\n", "\n", "\r", "\t", "'", "''=", "=cmd|' /C calc'!A0", "=1+1", "+7 495", "-5 percent", "@SUM(A1)", "\uFEFF", "\u202E", "\u2066", "\u2028", "\u0001", "\u001B[31m", "\u0085",
  " ", "  ", "товарооборот, млрд", "ə ğ ı", "\u0301", "😀", "👩‍👩‍👧", "\uD800", "null", "NaN", "1e5", "2021-01-01", "#REF!", "\\", "/* */", "<b>", "&amp;", "a",
] as const;

/** The same text for the same number: some pieces in a row. */
function textOf(number: number): string {
  let state = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let text = "";
  for (let length = state % 5; length >= 0; length--) {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x7f4a7c15) >>> 0;
    text += PIECES[state % PIECES.length] ?? "";
  }
  return text;
}

function rowOf(number: number): ClaimExport {
  const base = claimRow();
  return claimRow({
    id: `c${number}`,
    quote: textOf(number),
    speaker: number % 3 === 0 ? null : textOf(number + 1),
    scope: textOf(number + 2),
    decimal: String(number % 2 === 0 ? number : -number),
    sentence: { start: 0, end: 1, text: textOf(number + 3) },
    document: { ...base.document, title: textOf(number + 4), publisher: textOf(number + 5), url: null },
  });
}

const reader: StoreReader = {
  *eachClaimPage() {
    for (let from = 0; from < ROWS; from += PAGE) yield Array.from({ length: PAGE }, (_, index) => rowOf(from + index));
  },
  *eachFindingPage() {
    yield [];
  },
  close: () => undefined,
};

const partsOf = (format: FileFormat) => eachPart(reader, { what: "claims", filter: {}, format, url: "https://example.org/claims", made: "2026-11-21" });

describe("a hundred thousand rows of hostile text", () => {
  it.each([
    ["csv", false],
    ["excel", true],
  ] as const)("as %s read back equal through another reader", { timeout: 300_000 }, async (format, bom) => {
    const records = parse({ bom, record_delimiter: "\r\n", relax_column_count: false });
    const hash = createHash("sha256");
    void (async () => {
      for await (const part of partsOf(format)) {
        hash.update(part);
        if (!records.write(part)) await new Promise((resolve) => records.once("drain", resolve));
      }
      records.end();
    })();
    let number = -1;
    const wrong: unknown[] = [];
    for await (const record of records as AsyncIterable<readonly string[]>) {
      if (number >= 0) {
        const row = rowOf(number);
        CLAIM_COLUMNS.forEach(({ name, type, value }, index) => {
          const wanted = toCellText(value(row)).toWellFormed();
          const cell = record[index] ?? "";
          const read = type === "text" ? unguardText(cell) : cell;
          if (read !== wanted) wrong.push([number, name, read, wanted]);
          if (type === "text" && /^[=+\-@\t\r]/u.test(cell)) wrong.push([number, name, "would run as a formula", cell]);
        });
      } else if (record.join() !== CLAIM_COLUMNS.map((column) => column.name).join()) wrong.push(record);
      number += 1;
      if (wrong.length > 5) break;
    }
    expect(wrong).toEqual([]);
    expect(number).toBe(ROWS);
    if (format === "csv") {
      const [metadata] = await Array.fromAsync(partsOf("csvw"));
      expect(JSON.parse(new TextDecoder().decode(metadata))).toMatchObject({ "schema:sha256": hash.digest("hex") });
    }
  });
});
