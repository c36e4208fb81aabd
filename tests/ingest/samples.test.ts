import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deleteDocument, ingestText } from "@/lib/ingest";
import { readSamples } from "@/lib/ingest/samples";
import { listDocuments } from "@/lib/store";
import type { Store } from "@/lib/store";
import { makeFolder, makeStore } from "../store/open";

const OPTIONS = { maxBytes: 100_000 };

/** A project's folder with samples of these years. */
function makeRoot(years: readonly number[]): string {
  const root = makeFolder();
  mkdirSync(join(root, "prisma", "samples"), { recursive: true });
  for (const year of years) writeFileSync(join(root, "prisma", "samples", `${year}.md`), `---\ntitle: Year ${year}\ndate: ${year}-12-01\ndigest: true\n---\nTrade between Norway and Chile grew by 12 percent in ${year}.`);
  return root;
}

/** Reads the samples and returns what came of it, with whether it was told before. */
async function read(store: Store, root: string) {
  let told = 0;
  const result = await readSamples(store, root, OPTIONS, async () => void (told += 1));
  return { told, documents: result?.documents ?? null, claims: result?.claims ?? null, failures: result?.failures.length ?? null };
}

test("the samples go into a new store, and are completed where that was cut short", async () => {
  const { store } = await makeStore();
  const cut = makeRoot([2019, 2020]);
  writeFileSync(join(cut, "prisma", "samples", "empty.md"), "");
  expect(await read(store, cut)).toEqual({ told: 1, documents: 2, claims: 2, failures: 1 });
  expect(await read(store, makeRoot([2019, 2020, 2021]))).toMatchObject({ told: 1, documents: 3 });
  expect((await listDocuments(store)).rows.map((row) => row.title).sort()).toEqual(["Year 2019", "Year 2020", "Year 2021"]);
});

test("they stay out of a store with other texts, and stay deleted", async () => {
  const { store } = await makeStore();
  const nothing = { told: 0, documents: null, claims: null, failures: null };
  const { store: own } = await makeStore();
  await ingestText(own, { text: "Exports of Chile to Peru grew by 7 percent in 2019.", title: "Own" }, OPTIONS);
  expect(await read(own, makeRoot([2019]))).toEqual(nothing);
  const root = makeRoot([2019, 2020]);
  await read(store, root);
  const [first] = (await listDocuments(store)).rows;
  await deleteDocument(store, first?.id ?? "");
  expect(await read(store, root)).toEqual(nothing);
  expect((await listDocuments(store)).rows).toHaveLength(1);
});
