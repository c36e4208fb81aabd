import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { makeFolder } from "../store/open";
import { parallax, parseLines } from "./run";

const TWELVE = "Trade turnover between Norway and Chile grew by 12 percent in 2021.";
const SIXTEEN = "Trade turnover between Norway and Chile grew by 16 percent in 2021.";

function makeTexts(): { readonly folder: string; readonly env: { readonly DATABASE_URL: string } } {
  const folder = makeFolder();
  mkdirSync(join(folder, "texts"));
  writeFileSync(join(folder, "texts", "a.md"), `---\ntitle: "=Gazette, day 1"\npublisher: Gazette\ndate: 2022-03-01\n---\n${TWELVE}`);
  writeFileSync(join(folder, "texts", "b.txt"), SIXTEEN);
  writeFileSync(join(folder, "texts", "empty.txt"), "");
  return { folder, env: { DATABASE_URL: `file:${join(folder, "data", "my.db")}` } };
}

describe("help and wrong commands", () => {
  test("help names every command, from any folder", async () => {
    const { code, out, err } = await parallax(["--help"], { cwd: makeFolder() });
    expect([code, err]).toEqual([0, ""]);
    for (const name of ["ingest", "extract", "compare", "export", "explain", "migrate", "reprocess"]) expect(out).toContain(`\n  ${name} `);
  });

  test.each([
    [["fly"], /unknown command 'fly'/],
    [["ingest"], /missing required argument/],
    [["export", "stars"], /Allowed choices are claims, findings/],
    [["export", "claims", "--from", "soon"], /four digits/],
    [["export", "findings", "--speaker", "Ann"], /leave out --publisher/],
    [["export", "claims", "--csv", "--xlsx"], /A file has one form/],
  ])("%j ends with 2 and says what it takes", async (args, message) => {
    const { code, out, err } = await parallax(args, { env: makeTexts().env });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  test("every fault of the settings is named at once", async () => {
    const { code, err } = await parallax(["migrate"], { env: { DATABASE_URL: "mysql://x", PORT: "many" } });
    expect(code).toBe(2);
    expect(err).toMatch(/DATABASE_URL.*PORT/);
  });
});

describe("a folder of texts", () => {
  test("goes in once, a bad file is named, and comes out as CSV", async () => {
    const { folder, env } = makeTexts();
    const first = await parallax(["ingest", "texts"], { cwd: folder, env });
    expect(first.code).toBe(1);
    expect(first.err).toMatch(/Skipped: empty\.txt is empty/);
    expect(first.out).toContain("2 new documents, 2 claims, 1 new finding, of them 1 conflict.");
    const again = await parallax(["ingest", "texts", "--json"], { cwd: folder, env });
    expect(parseLines(again.out).map(({ status }) => status)).toEqual(["duplicate", "duplicate", "failed"]);

    const claims = await parallax(["export", "claims", "--csv"], { cwd: folder, env });
    expect([claims.code, claims.err]).toEqual([0, ""]);
    expect(claims.out.endsWith("\r\n")).toBe(true);
    const rows: readonly Readonly<Record<string, string>>[] = parse(claims.out, { columns: true });
    expect(rows.map((row) => [row["document_title"], row["value"], row["quote"]])).toEqual([
      ["'=Gazette, day 1", "12", "12 percent"],
      [expect.stringContaining("Trade turnover"), "16", "16 percent"],
    ]);

    const findings = await parallax(["export", "findings", "--conflicts", "--excel", "--output", folder], { cwd: folder, env });
    const path = /written to (?<path>.*\.csv)\./.exec(findings.err)?.groups?.["path"] ?? "";
    expect(findings.err).toMatch(/^1 rows written to /);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toMatch(/^\uFEFFfinding_id,/);

    const workbook = await parallax(["export", "claims", "--xlsx", "--output", join(folder, "claims.xlsx")], { cwd: folder, env });
    expect(workbook.err).toMatch(/^2 rows written to .*claims\.xlsx\./);
    const sheet = read(readFileSync(join(folder, "claims.xlsx"))).Sheets["claims"] ?? {};
    expect([sheet["A1"]?.v, sheet["D2"]?.t, sheet["D2"]?.v, sheet["D3"]?.v]).toEqual(["claim_id", "n", 12, 16]);
  });

  test("can be read again and its tables brought up to date", async () => {
    const { folder, env } = makeTexts();
    expect((await parallax(["migrate"], { cwd: folder, env })).out).toMatch(/my\.db was brought up to date: .*_init/);
    expect((await parallax(["migrate"], { cwd: folder, env })).out).toMatch(/my\.db is up to date/);
    await parallax(["ingest", "texts/a.md"], { cwd: folder, env });
    expect((await parallax(["migrate", "--samples"], { cwd: folder, env })).out).toMatch(/^The store .*my\.db is up to date\.\n$/);
    expect((await parallax(["reprocess", "--all"], { cwd: folder, env })).out).toMatch(/^1 documents read again: 0 readings added, 0 retired/);
  });

  test("a path that is not there is named", async () => {
    const { folder, env } = makeTexts();
    const { code, err } = await parallax(["ingest", "nowhere"], { cwd: folder, env });
    expect(code).toBe(1);
    expect(err).toMatch(/no file or folder nowhere/);
  });
});

describe("records in, records out", () => {
  test("documents give claims in their order; a bad line gives its problem and stops nothing", async () => {
    const input = `\uFEFF${JSON.stringify({ id: "one", text: TWELVE, publishedAt: "2022-03-01" })}\n{oops\n{"id":"two"}\n\n${JSON.stringify({ id: "three", text: "Nothing to count." })}\n`;
    const { code, out, err } = await parallax(["extract", "--jsonl", "--quantities"], { input });
    const records = parseLines(out);
    expect(code).toBe(1);
    expect(err).toMatch(/Line 2:.*not valid JSON[\s\S]*Line 3:.*text/);
    expect(records.map(({ id }) => id)).toEqual(["one", "", "two", "three"]);
    expect(records[0]).toMatchObject({ lang: "en", publishedAt: "2022-03-01", claims: [{ quote: "12 percent", value: 12 }], quantities: [{ value: 12 }], problems: [] });
    expect(records[1]).toMatchObject({ claims: [], problems: [{ code: "bad_record" }] });
  });

  test("claims give findings, whatever their order", async () => {
    const documents = [TWELVE, SIXTEEN].map((text, index) => JSON.stringify({ id: `d${index}`, text, publishedAt: "2022-03-01" })).join("\n");
    const extracted = parseLines((await parallax(["extract", "--jsonl"], { input: documents })).out);
    const claims = extracted.flatMap(({ id, claims: list }) => (Array.isArray(list) ? list : []).map((claim: object, index) => JSON.stringify({ ...claim, id: `${String(id)}.${index}`, document: id })));
    expect(claims).toHaveLength(2);
    const there = await parallax(["compare", "--jsonl"], { input: claims.join("\n") });
    const back = await parallax(["compare", "--jsonl"], { input: `nonsense\n${claims.toReversed().join("\n")}` });
    expect([there.code, back.code]).toEqual([0, 1]);
    expect(back.err).toMatch(/Line 1 was left out/);
    expect(back.out).toBe(there.out);
    expect(parseLines(there.out)).toMatchObject([{ verdict: "contradiction", cell: { pair: ["CL", "NO"], period: "2021" } }]);
  });

  test("thousands of documents stream through", async () => {
    const { folder } = makeTexts();
    writeFileSync(join(folder, "many.jsonl"), `${JSON.stringify({ id: "x", text: TWELVE })}\n`.repeat(2_000));
    const { code, err } = await parallax(["extract", join(folder, "many.jsonl"), "--jsonl"]);
    expect([code, err]).toEqual([0, ""]);
  });

  test("a text is explained field by field", async () => {
    const { folder } = makeTexts();
    const { code, out } = await parallax(["explain", join(folder, "texts", "a.md")]);
    expect(code).toBe(0);
    expect(out).toMatch(/“12 percent”/);
    expect(out).toMatch(/indicator\s+trade_turnover/);
  });
});
