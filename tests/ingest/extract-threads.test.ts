import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { extractClaims } from "@/lib/extract";
import { ingestFiles, listInputFiles } from "@/lib/ingest";
import { ExtractThreads, inOrder } from "@/lib/ingest/extract-threads";
import type { ThreadsOptions } from "@/lib/ingest/extract-threads";
import { joining } from "@/scripts/joining.mjs";
import { makeFolder, makeStore } from "../store/open";

const root = process.cwd();
/** Inside the project, where the program finds its packages. */
const folder = join(root, "node_modules", ".cache", `threads-test-${process.pid}`);
const program = join(folder, "extract-worker.mjs");
const broken = join(folder, "broken.mjs");
const today = "2024-05-06";

beforeAll(async () => {
  await build({ ...joining(root), entryPoints: ["lib/ingest/extract-worker.ts"], outfile: program });
  mkdirSync(folder, { recursive: true });
  writeFileSync(broken, 'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ source }) => { if (source.id === "bad") throw new Error("no memory"); parentPort.postMessage({ id: source.id }); });');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(options: ThreadsOptions): ExtractThreads {
  const threads = new ExtractThreads(options);
  onTestFinished(() => threads.close());
  return threads;
}

const source = (id: string, text: string) => ({ id, text, title: null, publishedAt: "2022-03-01", publisher: null, lang: null });
const texts = Array.from({ length: 9 }, (_, n) => source(`t${n}`, `Trade turnover between Norway and Chile grew by ${n + 11} percent in 2021.\n\n`.repeat(n % 2 === 0 ? 400 : 1)));

describe("threads that read claims", () => {
  test("give the same claims as reading here, in the order of the texts", async () => {
    const threads = open({ program, threads: 2, head: 0 });
    const answers: unknown[] = [];
    for await (const answer of inOrder(texts, threads.width, (text) => threads.extract(text, { today }))) answers.push(answer);
    expect(answers).toEqual(texts.map((text) => extractClaims(text, { today })));
  });

  test("are not started for the first texts, for short ones, nor without a program", async () => {
    const [text = source("", "")] = texts;
    for (const options of [{ head: 1_000_000 }, { head: 0, shortest: 1_000_000 }]) {
      // The broken program answers with an id alone: what has claims was read here.
      const { claims } = await open({ program: broken, threads: 1, ...options }).extract(text, { today });
      expect(claims).toHaveLength(400);
    }
    const without = open({ program: join(folder, "missing.mjs"), threads: 2, head: 0 });
    expect(without.width).toBe(0);
    expect((await without.extract(text, { today })).claims).toHaveLength(400);
  });

  test("refuse a text that ends its thread, and go on with the others", async () => {
    const threads = open({ program: broken, threads: 1, head: 0 });
    const asked = ["a", "bad", "b", "c"].map((id) => threads.extract(source(id, "x"), { today }));
    const settled = await Promise.allSettled(asked);
    expect(settled.map((result) => (result.status === "fulfilled" ? result.value.id : String(result.reason)))).toEqual(["a", "Error: no memory", "b", "c"]);
  });
});

describe("inOrder", () => {
  test("works on as many items ahead as are asked for, and answers in their order", async () => {
    let running = 0;
    let most = 0;
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, (running += 1));
      for (let turn = 0; turn < 10 - item; turn += 1) await Promise.resolve();
      running -= 1;
      return item;
    };
    const answers: number[] = [];
    for await (const answer of inOrder([1, 2, 3, 4, 5, 6], 2, work)) answers.push(answer);
    expect(answers).toEqual([1, 2, 3, 4, 5, 6]);
    expect(most).toBe(3);
  });

  test("tells a fault at its turn", async () => {
    const answers: number[] = [];
    const run = async (): Promise<void> => {
      for await (const answer of inOrder([1, 2, 3], 2, (item) => (item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item)))) answers.push(answer);
    };
    await expect(run()).rejects.toThrow("two");
    expect(answers).toEqual([1]);
  });
});

describe("a folder read by threads", () => {
  test("comes to the same as one read here: stored in its order, twins and bad files told", async () => {
    const input = makeFolder();
    texts.slice(0, 4).forEach(({ text }, n) => writeFileSync(join(input, `${n}.txt`), text));
    writeFileSync(join(input, "4-twin.txt"), texts[1]?.text ?? "");
    writeFileSync(join(input, "5.jsonl"), [JSON.stringify({ id: "r1", text: texts[5]?.text }), "{", JSON.stringify({ id: "r2", text: texts[7]?.text })].join("\n"));
    writeFileSync(join(input, "6.png"), "x");
    const files = await listInputFiles([input]);
    const threads = open({ program, threads: 2, head: 0 });
    const runs = [];
    for (const options of [{}, { extract: threads.extract, ahead: threads.width }]) {
      const { store } = await makeStore();
      const results = [];
      for await (const result of ingestFiles(store, files, { maxBytes: 1_000_000, ...options })) results.push(result);
      runs.push(results.map((result) => (result.status === "failed" ? [result.name, result.error.code] : [result.name, result.status, result.claims, result.newFindings])));
    }
    const [here, there] = runs;
    expect(there).toEqual(here);
    expect(here?.map(([, status]) => status)).toEqual(["stored", "stored", "stored", "stored", "duplicate", "stored", "unreadable", "stored", "unreadable"]);
  });
});
