import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import { toCellText, type Column } from "@/lib/export/column";
import { guardText, toCsvHeader, toCsvRows, unguardText } from "@/lib/export/csv";
import { FINDING_COLUMNS } from "@/lib/export/finding-columns";
import { toFileName } from "@/lib/export/file-name";
import { claimRow, findingRow } from "./rows";

interface Pair {
  readonly text: string | null;
  readonly number: number | null;
}
const pairColumns: readonly Column<Pair>[] = [
  { name: "text", type: "text", description: "Any text.", value: (row) => row.text },
  { name: "number", type: "number", description: "Any number.", value: (row) => row.number },
];
const toCsv = (rows: readonly Pair[]) => toCsvHeader(pairColumns, "plain") + toCsvRows(pairColumns, rows);

const hostile = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "'", "=", "-", "@", "\t", " ", ";", "\u2028", "я", "ə", "😀", "\u0000"), maxLength: 12 }),
);

describe("a CSV file", () => {
  it("is written as RFC 4180 has it", () => {
    const rows = [
      { text: 'He said "more", then left', number: -12.3 },
      { text: "two\nlines", number: 3_400_000_000 },
      { text: null, number: null },
      { text: "товарооборот, млрд", number: 0 },
    ];
    expect(toCsv(rows)).toBe('text,number\r\n"He said ""more"", then left",-12.3\r\n"two\nlines",3400000000\r\n,\r\n"товарооборот, млрд",0\r\n');
  });

  it("begins with a byte order mark for Excel and without one otherwise", () => {
    expect(toCsvHeader(pairColumns, "excel")).toBe("\uFEFFtext,number\r\n");
    expect(toCsvHeader(pairColumns, "plain")).toBe("text,number\r\n");
  });

  it("is the same in pages as in one piece", () => {
    const rows = [1, 2, 3].map((number) => ({ text: `row ${number}`, number }));
    expect(toCsvRows(pairColumns, rows.slice(0, 1)) + toCsvRows(pairColumns, []) + toCsvRows(pairColumns, rows.slice(1))).toBe(toCsvRows(pairColumns, rows));
  });

  it.each([
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+7 495", "'+7 495"],
    ["-5 percent", "'-5 percent"],
    ["@import", "'@import"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    ["'=x", "''=x"],
    ["plain", "plain"],
    ["'quoted'", "'quoted'"],
    ["3-4", "3-4"],
    ["", ""],
  ])("guards %j as %j and gives it back", (text, guarded) => {
    expect(guardText(text)).toBe(guarded);
    expect(unguardText(guarded)).toBe(text);
  });

  it("leaves negative numbers bare, so that they stay numbers", () => {
    expect(toCsv([{ text: "-1", number: -1 }])).toBe("text,number\r\n'-1,-1\r\n");
  });

  it("reads back equal through another reader, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: hostile, number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })) }), { maxLength: 40 }), (rows) => {
        const read = parse(toCsv(rows), { record_delimiter: "\r\n", columns: true, relax_column_count: false }) as { text: string; number: string }[];
        expect(read.length).toBe(rows.length);
        rows.forEach((row, index) => {
          expect(unguardText(read[index]?.text ?? "")).toBe(row.text.toWellFormed());
          const number = read[index]?.number ?? "";
          expect(number === "" ? null : Number(number)).toBe(row.number === null ? null : row.number + 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("the writer", () => {
  it("writes what csv-stringify does, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 20 }), (texts) => {
        const rows = texts.map((text) => ({ text, number: null }));
        const expected = stringify(texts.map((text) => [guardText(text.toWellFormed()), ""]), { record_delimiter: "\r\n", quote_record_delimiter: true });
        expect(toCsvRows(pairColumns, rows)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a number in a cell", () => {
  it.each([
    [3.35e9, "3350000000"],
    [1e21, "1000000000000000000000"],
    [-1.5e22, "-15000000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [12.3, "12.3"],
    [0, "0"],
    [Number.POSITIVE_INFINITY, ""],
    [Number.NaN, ""],
  ])("%d is written %s", (value, text) => expect(toCellText(value)).toBe(text));
});

describe("the rows of claims and findings", () => {
  const named = <Row>(columns: readonly Column<Row>[], row: Row) => Object.fromEntries(columns.map((column) => [column.name, column.value(row)]));

  it("carry a claim with its meaning, its source and no finding", () => {
    expect(named(CLAIM_COLUMNS, claimRow())).toMatchObject({
      claim_id: "c1",
      value: "3400000000",
      value_high: null,
      hard_low: null,
      hard_high: 3.4e9,
      hard_excludes: "high",
      period: "2021",
      period_end: "2022-01-01",
      verdict: null,
      conflict_id: null,
      finding_ids: null,
      published: "2022-02-22",
      is_digest: true,
      document_sha256: "abc",
    });
  });

  it("name the gravest finding, the alert, and all findings of a claim", () => {
    const finding = { kind: "cell", cause: null, explanation: "x" } as const;
    const row = claimRow({
      findings: [
        { ...finding, id: "f1", verdict: "contradiction", cause: "statistical_basis", conflict: true, origins: 2 },
        { ...finding, id: "f2", verdict: "agreement", conflict: false, origins: 1 },
      ],
    });
    expect(named(CLAIM_COLUMNS, row)).toMatchObject({ verdict: "contradiction", cause: "statistical_basis", conflict_id: "f1", finding_ids: "f1 f2", origins: 2 });
  });

  it("leave the conflict empty where the findings are no alerts", () => {
    const row = claimRow({ findings: [{ id: "f3", kind: "near", verdict: "strong_tension", cause: "definition", conflict: false, explanation: "x" }] });
    expect(named(CLAIM_COLUMNS, row)).toMatchObject({ verdict: "strong_tension", cause: "definition", conflict_id: null, origins: null });
  });

  it("leave the end of a moment empty", () => {
    const row = claimRow({ period: { kind: "as_of", start: "2022-11-01", label: "as_of:2022-11", basis: "inferred" } });
    expect(named(CLAIM_COLUMNS, row)).toMatchObject({ period: "as_of:2022-11", period_kind: "as_of", period_start: "2022-11-01", period_end: null, period_basis: "inferred" });
  });

  it("write a finding whole", () => {
    const check = { rule: "sum", computed: [950, 952], stated: [890.5, 891.5], terms: ["c1"], arithmetic: "289 + 662 = 951; stated 891", closes: false, repairs: [] } as const;
    const chains = [{ series: "series A", claims: ["c1"], arithmetic: ["3 / 1.12 = 2.68", "3 - 2.6 = 0.4"], closes: true }, { series: "series B", claims: ["c2"], arithmetic: ["1 + 1 = 2"], closes: true }];
    expect(toCsvRows(FINDING_COLUMNS, [{ ...findingRow({ check, chains }), resolution: "confirmed" }])).toBe(
      "f1,cell,contradiction,true,statistical_basis,confirmed,trade_turnover,growth_rate,percent,AZ-RU,2021,,false,2,3,c1 c2 | c3,," +
        "12 and 16 percent cannot both hold.,,series A: 3 / 1.12 = 2.68; 3 - 2.6 = 0.4 | series B: 1 + 1 = 2,Which customs service?,sum,289 + 662 = 951; stated 891,false,950,952,890.5,891.5\r\n",
    );
  });

  it("write what people said of the series", () => {
    expect(toCsvRows(CLAIM_COLUMNS, [claimRow({ series: "RU" })])).toContain(",unreviewed,RU,0.9,");
    const givenSeries = [{ series: "AZ", claims: ["c1", "c2"] }, { series: "Customs Office", claims: ["c3"] }];
    expect(toCsvRows(FINDING_COLUMNS, [findingRow({ givenSeries })])).toContain(",AZ: c1 c2 | Customs Office: c3,");
  });

  it("write a claim whole", () => {
    expect(toCsvRows(CLAIM_COLUMNS, [claimRow()])).toBe(
      "c1,trade_turnover,level,3400000000,,USD,almost,,3400000000,high,3200000000,3400000000,3300000000,3390000000,RU,AZ,2021,range,2021-01-01,2022-01-01,stated,,," +
        'Vladimir Putin,false,,,,,,unreviewed,,0.9,$3.4 billion,"It was, almost, $3.4 billion.",10,22,d1,Press statements,Kremlin,2022-02-22,stated,en,https://example.org/1,true,abc,0.1.0\r\n',
    );
  });
});

describe("a file name", () => {
  it.each([
    ["claims", ["trade_turnover", "AZ-RU"], "parallax-claims-trade_turnover-az-ru-2026-11-21.csv"],
    ["claims", [], "parallax-claims-2026-11-21.csv"],
    ["conflict", ["../../etc/passwd"], "parallax-conflict-etc-passwd-2026-11-21.csv"],
    ["claims", ["Матвиенко", "Əliyev"], "parallax-claims-liyev-2026-11-21.csv"],
    ["claims", ['a"b\r\nc'], "parallax-claims-a-b-c-2026-11-21.csv"],
    ["claims", ["x".repeat(90)], `parallax-claims-${"x".repeat(40)}-2026-11-21.csv`],
  ])("of %s %j is %s", (what, filters, name) => expect(toFileName(what, filters, "2026-11-21", "csv")).toBe(name));
});

describe("the ends of an interval", () => {
  it("are written without what binary fractions leave over", () => {
    const open = { lowOpen: false, highOpen: false };
    const row = claimRow({ meaning: { hard: { low: 3999999999.999998, high: 5312500000.000002, ...open }, wide: { low: 0.1 + 0.2, high: 1, ...open }, core: { low: null, high: 12.345678, ...open } } });
    const named = Object.fromEntries(CLAIM_COLUMNS.map((column) => [column.name, column.value(row)]));
    expect(named).toMatchObject({ hard_low: 4e9, hard_high: 5312500000, wide_low: 0.3, core_low: null, core_high: 12.345678 });
  });
});
