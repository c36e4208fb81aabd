import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const folder = fileURLToPath(new URL("../../prisma/samples/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".md"));

const frontMatter = z.strictObject({
  title: z.string().min(5),
  publisher: z.string().optional(),
  date: z.iso.date().optional(),
  date_basis: z.enum(["stated", "inferred", "unknown"]),
  url: z.url().optional(),
  lang: z.enum(["en", "ru", "az"]),
  digest: z.literal(true),
  note: z.string().optional(),
});

/** The two parts of a sample; throws where the front matter is not closed. */
function readSample(name: string): { readonly meta: z.infer<typeof frontMatter>; readonly body: string } {
  const raw = readFileSync(folder + name, "utf8");
  const match = /^---\n(?<yaml>[\s\S]*?)\n---\n\n(?<body>[\s\S]+)$/u.exec(raw);
  if (match?.groups === undefined) throw new Error(`${name}: no front matter`);
  return { meta: frontMatter.parse(parse(match.groups["yaml"] ?? "")), body: match.groups["body"] ?? "" };
}

describe("the sample collection", () => {
  it("has at least 25 digests in three languages", () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
    const languages = new Set(names.map((name) => readSample(name).meta.lang));
    expect([...languages].sort()).toEqual(["az", "en", "ru"]);
  });

  it.each(names)("%s has whole front matter and a short text", (name) => {
    const { meta, body } = readSample(name);
    expect(meta.date === undefined).toBe(meta.date_basis === "unknown");
    if (meta.date !== undefined) expect(name).toContain(meta.date.slice(0, 4));
    expect(body.length).toBeGreaterThan(60);
    expect(body.length).toBeLessThan(2000);
    expect(body).not.toMatch(/^---$/mu);
  });

  it("keeps texts apart: no two bodies are equal, as the store would refuse the second", () => {
    const bodies = names.map((name) => readSample(name).body);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  it("leaves the one undated source without a date", () => {
    const undated = names.filter((name) => readSample(name).meta.date_basis === "unknown");
    expect(undated).toEqual(["undated-vestnik-kavkaza-baku-talks.md"]);
  });

  it("tells the keys of the front matter in docs/samples.md", () => {
    const docs = readFileSync(fileURLToPath(new URL("../../docs/samples.md", import.meta.url)), "utf8");
    const told = [...docs.matchAll(/^\| `(?<key>\w+)` \|/gmu)].map((match) => match.groups?.["key"]);
    expect(told).toEqual(Object.keys(frontMatter.shape));
  });
});
