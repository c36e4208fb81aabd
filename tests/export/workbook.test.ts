import { read, utils, type WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import type { Column } from "@/lib/export/column";
import { FINDING_COLUMNS } from "@/lib/export/finding-columns";
import { toWorkbook } from "@/lib/export/workbook";
import { claimRow, findingRow } from "./rows";

interface Row {
  readonly text?: string | null;
  readonly number?: string | number | null;
  readonly day?: string | null;
  readonly truth?: boolean | null;
}
const columns: readonly Column<Row>[] = [
  { name: "text", type: "text", description: "Any text.", value: (row) => row.text ?? null },
  { name: "number", type: "number", description: "Any number.", value: (row) => row.number ?? null },
  { name: "day", type: "date", description: "Any day.", value: (row) => row.day ?? null },
  { name: "truth", type: "boolean", description: "Any truth.", value: (row) => row.truth ?? null },
];

/** The file as another program reads it. */
async function readBack<R>(name: string, own: readonly Column<R>[], rows: Iterable<R> | AsyncIterable<R>): Promise<WorkBook> {
  const bytes = new Uint8Array(await new Response(toWorkbook(name, own, rows)).arrayBuffer());
  return read(bytes, { cellDates: true, UTC: true, cellFormula: true, cellNF: true, bookFiles: true } as Parameters<typeof read>[1]);
}

const cellsOf = (book: WorkBook) => book.Sheets[book.SheetNames[0] ?? ""] ?? {};
const partOf = (book: WorkBook, path: string) => new TextDecoder().decode((book as unknown as { files: Record<string, { content: Uint8Array }> }).files[path]?.content);

describe("a workbook", () => {
  it("has typed cells, and nothing where nothing is known", async () => {
    const sheet = cellsOf(await readBack("claims", columns, [{ text: "a", number: "3400000000", day: "2022-02-22", truth: true }, { number: -12.3, truth: false }]));
    expect([sheet["A1"]?.v, sheet["B1"]?.v, sheet["C1"]?.v, sheet["D1"]?.v]).toEqual(["text", "number", "day", "truth"]);
    expect([sheet["B2"]?.t, sheet["B2"]?.v, sheet["B3"]?.v]).toEqual(["n", 3_400_000_000, -12.3]);
    expect([sheet["C2"]?.t, sheet["C2"]?.v, sheet["C2"]?.z]).toEqual(["d", new Date("2022-02-22T00:00:00Z"), "yyyy-mm-dd"]);
    expect([sheet["D2"]?.t, sheet["D2"]?.v, sheet["D3"]?.v]).toEqual(["b", true, false]);
    expect(sheet["A3"]?.v).toBeUndefined();
  });

  it.each(["=1+1", "+7 495", "-5 percent", "@import", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org")', "\t=1", "\uFEFFx", "\u202Eright to left", "two\nlines", "tab\there", "<b>&amp;</b> ]]>", "😀 млрд ə", "_x000D_ as words", " spaces "])(
    "holds %j as it is, and never as a formula",
    async (text) => {
      const cell = cellsOf(await readBack("claims", columns, [{ text }]))["A2"];
      expect([cell?.t, cell?.v, cell?.f]).toEqual(["s", text, undefined]);
    },
  );

  it.each([
    ["123456789012345", "n", 123456789012345],
    ["12345678901234567", "s", "12345678901234567"],
    ["0.00001234567890123", "n", 0.00001234567890123],
    ["1000000000000000000000", "n", 1e21],
  ])("holds the figure %s exactly", async (number, type, value) => {
    const cell = cellsOf(await readBack("claims", columns, [{ number }]))["B2"];
    expect([cell?.t, cell?.v]).toEqual([type, value]);
  });

  it("keeps days that Excel's calendar does not have as text", async () => {
    const sheet = cellsOf(await readBack("claims", columns, [{ day: "1899-12-31" }, { day: "1900-03-01" }]));
    expect([sheet["C2"]?.t, sheet["C2"]?.v, sheet["C3"]?.t]).toEqual(["s", "1899-12-31", "d"]);
  });

  it("cuts text that no cell can hold, and says so by an ellipsis", async () => {
    const cell = cellsOf(await readBack("claims", columns, [{ text: `${"x".repeat(32_765)}😀 and more` }]))["A2"];
    expect([String(cell?.v).length <= 32_767, String(cell?.v).endsWith("x…")]).toEqual([true, true]);
  });

  it("keeps its header in view", async () => {
    const book = await readBack("claims", columns, [{ text: "a" }]);
    expect(partOf(book, "xl/worksheets/sheet1.xml")).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>');
  });

  it.each([
    ["claims", CLAIM_COLUMNS, [claimRow(), claimRow({ id: "c2", period: null })]],
    ["findings", FINDING_COLUMNS, [findingRow()]],
  ] as const)("of %s has the columns of the CSV", async (name, own, rows) => {
    const book = await readBack(name, own as readonly Column<unknown>[], rows);
    expect(book.SheetNames).toEqual([name]);
    const [header, ...lines] = utils.sheet_to_json<unknown[]>(cellsOf(book), { header: 1 });
    expect(header).toEqual(own.map((column) => column.name));
    expect(lines).toHaveLength(rows.length);
  });

  it("breaks off where the rows do, and stops them where its reader leaves", async () => {
    async function* failing(): AsyncGenerator<Row> {
      yield { text: "a" };
      throw new Error("disk gone");
    }
    await expect(new Response(toWorkbook("claims", columns, failing())).arrayBuffer()).rejects.toThrow("disk gone");
    let isClosed = false;
    async function* many(): AsyncGenerator<Row> {
      try {
        for (;;) yield { text: "a".repeat(1000) };
      } finally {
        isClosed = true;
      }
    }
    const reader = toWorkbook("claims", columns, many()).getReader();
    for (let chunk = 0; chunk < 3; chunk++) await reader.read();
    await reader.cancel();
    expect(isClosed).toBe(true);
  });
});
