import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentOf, findFaults, ingestFolder } from "@/bench/store/kill-run";
import { makeFolder } from "../store/open";

/** Each test starts several processes one after the other; on a busy machine each takes seconds. */
const PATIENCE = 300_000;

/** Small texts that speak of the same things, so that each new one changes findings of those before. */
function writeTexts(folder: string): void {
  mkdirSync(folder);
  for (let index = 0; index < 24; index += 1) {
    const text = `Trade turnover between Norway and Chile grew by ${10 + index} percent in 2021. It came to $${1 + (index % 3)}.${index % 10} billion in 2021, the ministry of Norway said.`;
    writeFileSync(join(folder, `${String(index).padStart(2, "0")}.txt`), text);
  }
}

test("a killed run leaves every reported document whole and none in part; running it again completes the folder", async () => {
  const folder = makeFolder();
  const texts = join(folder, "texts");
  const file = join(folder, "killed.db");
  writeTexts(texts);
  const reported: string[] = [];
  for (const plan of [
    { after: 1, delay: 0 },
    { after: 4, delay: 5 },
    { after: 2, delay: 13 },
  ]) {
    const run = await ingestFolder(texts, file, plan);
    reported.push(...run.reported);
    expect(run.wasKilled).toBe(true);
    expect(findFaults(file, reported)).toEqual([]);
    expect(contentOf(file).documents.length).toBeLessThan(24);
  }
  expect(await ingestFolder(texts, file, null)).toMatchObject({ code: 0, wasKilled: false });
  const clean = join(folder, "clean.db");
  await ingestFolder(texts, clean, null);
  expect(contentOf(file).documents).toHaveLength(24);
  expect(contentOf(file)).toEqual(contentOf(clean));
}, PATIENCE);

test("two processes that add the same folder at once store each text once, and nothing is lost", async () => {
  const folder = makeFolder();
  const texts = join(folder, "texts");
  const file = join(folder, "both.db");
  writeTexts(texts);
  const [one, two] = await Promise.all([ingestFolder(texts, file, null), ingestFolder(texts, file, null)]);
  const reported = [...one.reported, ...two.reported];
  expect([one.code, two.code]).toEqual([0, 0]);
  expect(reported).toHaveLength(24);
  expect(findFaults(file, reported)).toEqual([]);
  const clean = join(folder, "clean.db");
  await ingestFolder(texts, clean, null);
  expect(contentOf(file)).toEqual(contentOf(clean));
}, PATIENCE);
