import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { claimSchema, documentSchema, findingSchema, indicatorSchema, seriesSchema } from "@/app/api/v1/_api/schemas";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import { startServer, type TestServer } from "../support/server";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "parallax-http-"));
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 900_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(server.url + path, { headers });
const listOf = <T extends z.ZodType>(schema: T) => z.object({ data: z.array(schema), next: z.string().nullable() });

describe("the interface for programs", () => {
  it.each([
    ["/api/v1/claims?limit=500", listOf(z.strictObject(claimSchema.shape)), 200],
    ["/api/v1/findings?view=all&limit=500", listOf(z.strictObject(findingSchema.shape)), 20],
    ["/api/v1/documents?limit=500", listOf(z.strictObject(documentSchema.shape)), 100],
    ["/api/v1/indicators", listOf(indicatorSchema), 10],
    ["/api/v1/series?indicator=trade_turnover&pair=AZ-RU", listOf(z.strictObject(seriesSchema.shape)), 1],
  ])("%s answers as its schema says", async (path, schema, atLeast) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    const { data } = schema.parse(body);
    expect(data.length).toBeGreaterThan(atLeast);
  });

  it("gives every claim once when its pages are followed", async () => {
    const ids: string[] = [];
    for (let next: string | null = "/api/v1/claims?limit=90"; next !== null; ) {
      const page = listOf(claimSchema).parse(await (await get(next)).json());
      ids.push(...page.data.map((claim) => claim.id));
      next = page.next;
    }
    expect(ids.length).toBeGreaterThan(200);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives every indicator once when its pages are followed", async () => {
    const codes: string[] = [];
    for (let next: string | null = "/api/v1/indicators?limit=4"; next !== null; ) {
      const page = listOf(indicatorSchema).parse(await (await get(next)).json());
      expect(page.data.length).toBeLessThanOrEqual(4);
      codes.push(...page.data.map((indicator) => indicator.indicator));
      next = page.next;
    }
    expect(codes.length).toBeGreaterThan(10);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("gives of a series what was asked for, and nothing else", async () => {
    const seriesOf = async (query: string) => listOf(seriesSchema).parse(await (await get(`/api/v1/series?indicator=trade_turnover&${query}`)).json()).data;
    const growth = await seriesOf("pair=AZ-RU&measure=growth_rate&from=2021&to=2021");
    expect(growth.flatMap((line) => line.points.map((point) => point.periodLabel)).every((label) => label.startsWith("2021"))).toBe(true);
    expect(growth.flatMap((line) => line.points.map((point) => point.value))).toEqual(expect.arrayContaining([12, 16]));
    expect(new Set(growth.map((line) => `${line.measure} ${line.pair} ${line.isWhole}`))).toEqual(new Set(["growth_rate AZ-RU true"]));
    expect(await seriesOf("pair=BR-CL")).toEqual([]);
    const [claim = ""] = growth[0]?.points[0]?.claims ?? [];
    expect((await get(`/api/v1/claims/${claim}`)).status).toBe(200);
  });

  it("shows a claim, its document and its finding by their identifiers", async () => {
    const { data } = listOf(claimSchema).parse(await (await get("/api/v1/claims?agreement=conflict&limit=1")).json());
    const [claim] = data;
    expect(claim).toBeDefined();
    const document = z.object({ data: z.object({ text: z.string() }) }).parse(await (await get(`/api/v1/documents/${claim?.document.id}`)).json());
    expect(document.data.text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    expect((await get(`/api/v1/claims/${claim?.id}`)).status).toBe(200);
    expect((await get(`/api/v1/findings/${claim?.findings[0]?.id}`)).status).toBe(200);
  });

  it("answers 304 to what the caller holds", async () => {
    const etag = (await get("/api/v1/indicators")).headers.get("etag") ?? "";
    expect((await get("/api/v1/indicators", { "if-none-match": etag })).status).toBe(304);
  });

  it.each([
    ["/api/v1/claims/nope", 404, "not_found"],
    ["/api/v1/findings/nope", 404, "not_found"],
    ["/api/v1/documents/nope", 404, "not_found"],
    ["/api/v1/claims?from=soon", 400, "bad_request"],
    ["/api/v1/claims?after=nonsense", 400, "bad_request"],
    ["/api/export/claims?status=maybe", 400, "bad_request"],
    ["/api/v1/series", 400, "bad_request"],
    ["/api/v1/indicators?after=nothing", 400, "bad_request"],
    ["/api/export/claims?format=docx", 400, "bad_request"],
    ["/api/export/conflicts/nope", 404, "not_found"],
  ])("%s is %i %s", async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, (await answer.json()) as unknown]).toEqual([status, { error: expect.objectContaining({ code }) }]);
  });

  it("has a feed of conflicts that leads to their pages", async () => {
    const feed = await (await get("/api/v1/conflicts.atom")).text();
    const [, address] = /<entry>[\s\S]*?<link href="(http:\/\/127\.0\.0\.1:\d+\/conflicts\/\w+)"/u.exec(feed) ?? [];
    expect(address).toContain(server.url);
    expect((await fetch(address ?? "")).status).toBe(200);
  });
});

describe("the files", () => {
  const read = (text: string) => parse(text, { record_delimiter: "\r\n", columns: true, bom: true }) as Record<string, string>[];

  it("hold the rows that the filters mean, and are named after them", async () => {
    const answer = await get("/api/export/claims?indicator=trade_turnover&measure=growth_rate&from=2021&to=2021");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="parallax-claims-trade_turnover-growth_rate-2021-2021-\d{4}-\d\d-\d\d\.csv"$/u);
    const rows = read(await answer.text());
    expect(rows.length).toBeGreaterThan(5);
    expect(Object.keys(rows[0] ?? {})).toEqual(CLAIM_COLUMNS.map((column) => column.name));
    expect(new Set(rows.map((row) => `${row["indicator"]} ${row["measure"]} ${row["period"]?.slice(0, 4)}`))).toEqual(new Set(["trade_turnover growth_rate 2021"]));
    expect(rows.map((row) => row["value"])).toEqual(expect.arrayContaining(["12", "16"]));
  });

  it("are the same for Excel but for the mark at their beginning", async () => {
    const [plain, excel] = await Promise.all(["csv", "excel"].map(async (format) => Buffer.from(await (await get(`/api/export/claims?format=${format}`)).arrayBuffer())));
    expect(excel?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(excel?.subarray(3).equals(plain ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([
    ["claims", "/api/export/claims?pair=AZ-RU"],
    ["findings", "/api/export/findings?view=all"],
  ])("hold the same %s as a workbook", async (what, path) => {
    const answer = await get(`${path}&format=xlsx`);
    expect(answer.headers.get("content-type")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(answer.headers.get("content-disposition")).toMatch(/\.xlsx"$/u);
    const book = readWorkbook(new Uint8Array(await answer.arrayBuffer()));
    expect(book.SheetNames).toEqual([what]);
    const lines = utils.sheet_to_json<unknown[]>(book.Sheets[what] ?? {}, { header: 1, raw: true });
    const rows = read(await (await get(path)).text());
    expect(lines.map((line) => line[0])).toEqual([Object.keys(rows[0] ?? {})[0], ...rows.map((row) => Object.values(row)[0])]);
  });

  it("are written in a thread of their own", () => {
    expect(existsSync(join(root, ".next", "parallax", "files-worker.mjs"))).toBe(true);
  });

  it("have the hash and the number of rows that their metadata tells", async () => {
    const bytes = Buffer.from(await (await get("/api/export/claims?pair=AZ-RU")).arrayBuffer());
    const metadata = z.looseObject({ url: z.string(), "schema:sha256": z.string(), "schema:size": z.int() }).parse(await (await get("/api/export/claims?pair=AZ-RU&format=csvw")).json());
    expect(metadata["schema:sha256"]).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(metadata["schema:size"]).toBe(read(bytes.toString("utf8")).length);
    expect(metadata.url).toBe(`${server.url}/api/export/claims?pair=AZ-RU`);
  });

  it("hold the claims of one conflict", async () => {
    const [finding] = listOf(findingSchema).parse(await (await get("/api/v1/findings?limit=1")).json()).data;
    const rows = read(await (await get(`/api/export/claims?finding=${finding?.id}`)).text());
    // The file holds what enters the arithmetic too; the list counts the statements that are compared.
    expect(rows.length).toBeGreaterThanOrEqual(finding?.claims ?? Infinity);
    expect(rows.every((row) => row["finding_ids"]?.split(" ").includes(finding?.id ?? ""))).toBe(true);
  });

  it("give a conflict as linked data without a review while nobody decided", async () => {
    const [finding] = listOf(findingSchema).parse(await (await get("/api/v1/findings?limit=1")).json()).data;
    const graph = z.looseObject({ "@graph": z.array(z.looseObject({ "@type": z.string() })) }).parse(await (await get(`/api/export/conflicts/${finding?.id}`)).json());
    expect(new Set(graph["@graph"].map((node) => node["@type"]))).toEqual(new Set(["Claim"]));
  });
});

describe("a text added while the pages are served", () => {
  it("shows without a new build", async () => {
    const title = "A text that came later";
    writeFileSync(join(folder, "later.md"), `---\ntitle: "${title}"\npublisher: "Test Gazette"\ndate: 2023-02-01\nlang: en\n---\n\nTrade between Kenya and Uganda reached $1.1 billion in 2022, the central bank said.\n`);
    expect(await (await get("/documents")).text()).not.toContain(title);
    const child = spawn(process.execPath, ["bin/parallax", "ingest", join(folder, "later.md")], { cwd: root, env: { ...process.env, DATABASE_URL: server.databaseUrl }, stdio: "ignore" });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect(await (await get("/documents?publisher=Test+Gazette")).text()).toContain(title);
    const { data } = listOf(claimSchema).parse(await (await get("/api/v1/claims?pair=KE-UG")).json());
    expect(data.map((claim) => [claim.indicator, claim.value, claim.unit])).toEqual([["trade_turnover", 1_100_000_000, "USD"]]);
  });
});
