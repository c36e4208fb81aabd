import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deleteDocument, ingestFiles, ingestText, listInputFiles, recordResolution, recordReview, reprocessDocuments, restoreDocument, updateDocumentMetadata } from "@/lib/ingest";
import type { FileResult } from "@/lib/ingest";
import { countClaims, countFindings, findSuccessor, getClaim, getDocument, getFinding, getStoreCounts, listClaims, listFindings, listReviews } from "@/lib/store";
import type { Store } from "@/lib/store";
import { listSameOrigin } from "@/lib/store/same-origin";
import { makeDocx, makePdf, paragraph, place } from "../read/make-paper";
import { makeFolder, makeStore } from "../store/open";

const OPTIONS = { maxBytes: 1_000_000 };
const TWELVE = "Trade turnover between Norway and Chile grew by 12 percent in 2021.";
const SIXTEEN = "Trade turnover between Norway and Chile grew by 16 percent in 2021.";

const add = (store: Store, text: string, publisher: string, publishedAt: string | null = "2022-03-01") => ingestText(store, { text, publisher, publishedAt, title: publisher }, OPTIONS);

async function collect(store: Store, paths: readonly string[]): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for await (const result of ingestFiles(store, await listInputFiles(paths), OPTIONS)) results.push(result);
  return results;
}

describe("reprints", () => {
  test("texts that repeat one another's words are named as one source, others are not", async () => {
    const { store } = await makeStore();
    const words = "The ministry's spokesman told reporters on Tuesday, after the talks of both delegations in the port city had ended, that";
    const first = await add(store, `${words} trade turnover between Norway and Chile grew by 12 percent in 2021.`, "Gazette");
    const copy = await add(store, `${words} trade turnover between Norway and Chile grew by 12 percent in 2021. More is to follow.`, "Herald", "2022-03-02");
    await add(store, SIXTEEN, "Courier", "2022-03-03");
    expect((await listSameOrigin(store, first.document.id)).map((document) => document.id)).toEqual([copy.document.id]);
    expect((await listSameOrigin(store, copy.document.id)).map((document) => document.id)).toEqual([first.document.id]);
  });
});

describe("adding files", () => {
  test("a PDF and a Word document of a folder go in as their words, each claim with its place in them", async () => {
    const { store, folder } = await makeStore();
    const files = join(folder, "in");
    mkdirSync(files);
    writeFileSync(join(files, "a.pdf"), makePdf([place(["Trade turnover between Norway and Chile grew by 12 per-", "cent in 2021."])]));
    writeFileSync(join(files, "b.docx"), makeDocx(paragraph(SIXTEEN)));
    const results = await collect(store, [files]);
    expect(results).toMatchObject([{ status: "stored", claims: 1 }, { status: "stored", claims: 1, newFindings: [expect.any(String)] }]);
    const { rows } = await listClaims(store, { limit: 9 });
    expect(rows.map((claim) => claim.quote).toSorted()).toEqual(["12 percent", "16 percent"]);
    for (const { document, start, end, quote } of rows) expect((await getDocument(store, document.id)).text.slice(start, end)).toBe(quote);
  });
});

describe("adding texts", () => {
  test("a figure goes from the text to its claim, with its words", async () => {
    const { store } = await makeStore();
    const added = await add(store, TWELVE, "Gazette");
    expect(added).toMatchObject({ status: "stored", claims: 1, indicators: [{ code: "trade_turnover", count: 1 }], findings: [] });
    const document = await getDocument(store, added.document.id);
    expect(document).toMatchObject({ text: TWELVE, publisher: "Gazette", publishedAt: "2022-03-01", publishedAtBasis: "stated", origin: "paste", deletedAt: null });
    const [claim] = document.claims;
    expect(claim).toMatchObject({ quote: "12 percent", indicator: "trade_turnover", measure: "growth_rate", value: 12, unit: "percent", status: "unreviewed" });
    expect(document.text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    expect(claim?.meaning.hard.low).toBeLessThanOrEqual(12);
    expect(document.history.map((entry) => entry.action)).toEqual(["document.add"]);
  });

  test("two that cannot both be true make a finding, and the second answer names it", async () => {
    const { store } = await makeStore();
    await add(store, TWELVE, "Gazette");
    const second = await add(store, SIXTEEN, "Herald");
    expect(second.newFindings).toHaveLength(1);
    expect(second.findings[0]).toMatchObject({ kind: "cell", verdict: "contradiction" });
    const found = await getFinding(store, second.newFindings[0] ?? "");
    expect(found.claims.map((claim) => claim.value).sort()).toEqual([12, 16]);
    expect(found.finding.clusters).toHaveLength(2);
    expect(found.isCurrent).toBe(true);
  });

  test("the same text twice changes nothing, whatever is said beside it", async () => {
    const { store } = await makeStore();
    const first = await add(store, TWELVE, "Gazette");
    const before = await getDocument(store, first.document.id);
    const again = await add(store, TWELVE, "Herald", null);
    expect(again).toMatchObject({ status: "duplicate", document: first.document, claims: 1, newFindings: [] });
    expect(await getDocument(store, first.document.id)).toEqual(before);
    expect(await getStoreCounts(store)).toMatchObject({ documents: 1, claims: 1 });
  });

  test("two at once store it once", async () => {
    const { store } = await makeStore();
    const results = await Promise.all([add(store, TWELVE, "Gazette"), add(store, TWELVE, "Herald")]);
    expect(results.map((result) => result.status).sort()).toEqual(["duplicate", "stored"]);
  });

  test.each([
    ["no text", { text: " \n" }, /empty/],
    ["a day that does not exist", { text: TWELVE, publishedAt: "2021-13-01" }, /no day.*YYYY-MM-DD/],
    ["an address that is none", { text: TWELVE, url: "javascript:alert(1)" }, /no address/],
    ["too much", { text: "x".repeat(1_000_001) }, /at most 1\.0 MB/],
  ])("%s is refused and leaves nothing", async (_name, input, message) => {
    const { store } = await makeStore();
    await expect(ingestText(store, input, OPTIONS)).rejects.toThrow(message);
    expect(await getStoreCounts(store)).toMatchObject({ documents: 0, claims: 0 });
  });

  test("an undated text stays undated and says so; a text without numbers is kept", async () => {
    const { store } = await makeStore();
    const undated = await add(store, "Trade turnover between Norway and Chile grew by 12 percent last year.", "Gazette", null);
    expect(undated.document.publishedAt).toBeNull();
    expect(undated.problems.map((problem) => problem.code)).toContain("no_date");
    const wordless = await add(store, "The ministers met and were content.", "Gazette");
    expect(wordless).toMatchObject({ status: "stored", claims: 0 });
    expect(wordless.problems.map((problem) => problem.code)).toContain("no_numbers");
  });
});

describe("files and folders", () => {
  test("a bad file is named and skipped, the others go in", async () => {
    const { store } = await makeStore();
    const folder = makeFolder();
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "a.txt"), TWELVE);
    writeFileSync(join(folder, "b.txt"), "");
    writeFileSync(join(folder, "c.pdf"), "%PDF-1.7");
    writeFileSync(join(folder, ".hidden"), "x");
    writeFileSync(join(folder, "sub", "d.md"), `---\ntitle: Dee\ndate: 2022-05-01\n---\n${SIXTEEN}`);
    const results = await collect(store, [folder, join(folder, "missing.txt")]);
    expect(results.map((result) => [result.name.slice(folder.length + 1), result.status])).toEqual([
      ["a.txt", "stored"],
      ["b.txt", "failed"],
      ["c.pdf", "failed"],
      ["sub/d.md", "stored"],
      ["missing.txt", "failed"],
    ]);
    expect(await countFindings(store, { view: "alerts" })).toBeLessThanOrEqual(1);
    expect(await getStoreCounts(store)).toMatchObject({ documents: 2, claims: 2, findings: 1 });
  });

  test("JSON Lines hold a text a line; a bad line is named with its number", async () => {
    const { store } = await makeStore();
    const file = join(makeFolder(), "texts.jsonl");
    writeFileSync(file, `\uFEFF${JSON.stringify({ id: "1", text: TWELVE, publishedAt: "2022-01-05", publisher: "Gazette" })}\n\n{broken\n{"id":"2"}\n${JSON.stringify({ id: 3, text: SIXTEEN })}\n`);
    const results = await collect(store, [file]);
    expect(results.map((result) => [result.name.slice(file.length), result.status])).toEqual([
      [":1", "stored"],
      [":3", "failed"],
      [":4", "failed"],
      [":5", "stored"],
    ]);
  });
});

describe("changing documents", () => {
  test("a deleted one leaves lists and comparison, and comes back as it was", async () => {
    const { store } = await makeStore();
    await add(store, TWELVE, "Gazette");
    const second = await add(store, SIXTEEN, "Herald");
    const before = await listClaims(store);
    await deleteDocument(store, second.document.id);
    expect(await getStoreCounts(store)).toMatchObject({ documents: 1, claims: 1, findings: 0 });
    expect((await getDocument(store, second.document.id)).claims).toHaveLength(1);
    expect(await getFinding(store, second.newFindings[0] ?? "")).toMatchObject({ isCurrent: false });
    await restoreDocument(store, second.document.id);
    expect(await listClaims(store)).toEqual(before);
    expect((await listFindings(store)).rows.map((row) => row.id)).toEqual(second.newFindings);
  });

  test("adding the text of a deleted one brings it back", async () => {
    const { store } = await makeStore();
    const { document } = await add(store, TWELVE, "Gazette");
    await deleteDocument(store, document.id);
    expect(await add(store, TWELVE, "Gazette")).toMatchObject({ status: "restored", document, claims: 1 });
    expect(await countClaims(store)).toBe(1);
  });

  test("a date given later settles what hangs on it; the old reading is kept, not shown", async () => {
    const { store } = await makeStore();
    const { document } = await add(store, "Trade turnover between Norway and Chile grew by 12 percent last year.", "Gazette", null);
    const [open] = (await listClaims(store)).rows;
    expect(open?.period).toBeNull();
    await updateDocumentMetadata(store, document.id, { publishedAt: "2020-06-01", title: "Named" });
    const [settled] = (await listClaims(store)).rows;
    expect(settled).toMatchObject({ period: { label: "2019", basis: "inferred" }, document: { title: "Named", publishedAt: "2020-06-01", publishedAtBasis: "stated" } });
    expect(await findSuccessor(store, open?.id ?? "")).toBe(settled?.id);
    expect((await getClaim(store, open?.id ?? "")).period).toBeNull();
    expect(await countClaims(store)).toBe(1);
    await expect(updateDocumentMetadata(store, document.id, { publishedAt: "soon" })).rejects.toThrow(/no day/);
  });

  test("reading all again changes nothing where the rules are the same", async () => {
    const { store } = await makeStore();
    await add(store, TWELVE, "Gazette");
    await add(store, SIXTEEN, "Herald");
    const before = [await listClaims(store), await listFindings(store)];
    expect(await reprocessDocuments(store)).toEqual({ documents: 0, added: 0, retired: 0, proposed: 0, newFindings: 0 });
    expect(await reprocessDocuments(store, { all: true })).toEqual({ documents: 2, added: 0, retired: 0, proposed: 0, newFindings: 0 });
    expect([await listClaims(store), await listFindings(store)]).toEqual(before);
  });
});

describe("what people decide", () => {
  test("a rejected claim leaves the comparison; taking it back brings it in again", async () => {
    const { store } = await makeStore();
    await add(store, TWELVE, "Gazette");
    const second = await add(store, SIXTEEN, "Herald");
    const claimId = (await getDocument(store, second.document.id)).claims[0]?.id ?? "";
    await recordReview(store, { claimId, decision: "rejected", note: "a slip", actor: "Ann" });
    expect(await countFindings(store)).toBe(0);
    expect(await countClaims(store, { status: "rejected" })).toBe(1);
    await recordReview(store, { claimId, decision: "unreviewed", actor: "Ann" });
    expect(await countFindings(store)).toBe(1);
    expect((await listReviews(store, claimId)).map(({ decision, actor, note }) => [decision, actor, note])).toEqual([
      ["unreviewed", "Ann", null],
      ["rejected", "Ann", "a slip"],
    ]);
  });

  test("a correction is a new reading beside the first, and can be taken back", async () => {
    const { store } = await makeStore();
    await add(store, TWELVE, "Gazette");
    const second = await add(store, SIXTEEN, "Herald");
    const claimId = (await getDocument(store, second.document.id)).claims[0]?.id ?? "";
    const corrected = await recordReview(store, { claimId, decision: "corrected", correction: { decimal: "12", indicator: "trade_turnover" } });
    expect(corrected.claimId).not.toBe(claimId);
    expect(await getClaim(store, corrected.claimId)).toMatchObject({ value: 12, decimal: "12", status: "corrected", quote: "16 percent", extractorVersion: "person" });
    expect((await listFindings(store)).rows).toMatchObject([{ verdict: "agreement" }]);
    expect(await countClaims(store)).toBe(2);
    await expect(recordReview(store, { claimId, decision: "accepted" })).rejects.toThrow(/no longer the one that counts/);
    const again = await recordReview(store, { claimId: corrected.claimId, decision: "corrected", correction: { decimal: "13" } });
    expect(await Promise.all([claimId, corrected.claimId, again.claimId].map((id) => findSuccessor(store, id)))).toEqual([again.claimId, again.claimId, null]);
    expect(await recordReview(store, { claimId: again.claimId, decision: "unreviewed" })).toMatchObject({ claimId: corrected.claimId });
    await recordReview(store, { claimId: corrected.claimId, decision: "unreviewed" });
    expect(await Promise.all([claimId, corrected.claimId, again.claimId].map((id) => findSuccessor(store, id)))).toEqual([null, claimId, claimId]);
    expect((await getDocument(store, second.document.id)).claims.map((claim) => claim.id)).toEqual([claimId]);
    expect((await listFindings(store)).rows).toMatchObject([{ verdict: "contradiction" }]);
  });

  test.each([
    ["an empty correction", {}, /empty/],
    ["an unknown field", { quote: "17" }, /cannot be used/],
    ["a country that is none", { reporter: "Russia" }, /two capital letters/],
    ["a number in words", { decimal: "twelve" }, /plain digits/],
    ["the same reading", { decimal: "12" }, /Nothing in the correction differs/],
  ])("%s is refused", async (_name, correction, message) => {
    const { store } = await makeStore();
    const { document } = await add(store, TWELVE, "Gazette");
    const claimId = (await getDocument(store, document.id)).claims[0]?.id ?? "";
    await expect(recordReview(store, { claimId, decision: "corrected", correction })).rejects.toThrow(message);
    expect(await listReviews(store, claimId)).toEqual([]);
  });

  test("what a person accepted stays when a date moves its reading; the new one is kept beside it", async () => {
    const { store } = await makeStore();
    const { document } = await add(store, "Trade turnover between Norway and Chile grew by 12 percent last year.", "Gazette", "2020-06-01");
    const claimId = (await getDocument(store, document.id)).claims[0]?.id ?? "";
    await recordReview(store, { claimId, decision: "accepted" });
    expect(await updateDocumentMetadata(store, document.id, { publishedAt: "2022-06-01" })).toMatchObject({ added: 0, retired: 0, proposed: 1 });
    expect((await getDocument(store, document.id)).claims).toMatchObject([{ id: claimId, status: "accepted", period: { label: "2019" } }]);
  });

  test("a resolution holds until it is taken back, and every one is kept", async () => {
    const { store } = await makeStore();
    await add(store, TWELVE, "Gazette");
    const { newFindings } = await add(store, SIXTEEN, "Herald");
    const findingId = newFindings[0] ?? "";
    await recordResolution(store, { findingId, outcome: "typing_error", note: "checked", actor: "Ann" });
    expect((await listFindings(store, { filter: { decision: "decided" } })).rows).toMatchObject([{ id: findingId, resolution: "typing_error" }]);
    await recordResolution(store, { findingId, outcome: "reopened", actor: "Ben" });
    expect(await getFinding(store, findingId)).toMatchObject({ resolution: null, resolutions: [{ outcome: "reopened", actor: "Ben" }, { outcome: "typing_error", actor: "Ann" }] });
    await expect(recordResolution(store, { findingId: "none", outcome: "confirmed" })).rejects.toThrow(/no finding none/);
  });
});
