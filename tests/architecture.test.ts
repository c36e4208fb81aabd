import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { languageConditions, languageWords } from "./architecture/languages";
import { forbiddenImports, importsOf, impurities, layerOf, LAYERS, type SourceText } from "./architecture/layers";

const root = fileURLToPath(new URL("..", import.meta.url));
const FOLDERS = ["app", "components", "lib", "cli", "messages"];

/** Code files below a folder, paths from the project's folder; generated code stands outside. */
function listSources(folder: string): readonly SourceText[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (path === "lib/store/generated") return [];
    if (entry.isDirectory()) return listSources(path);
    return /\.tsx?$/u.test(path) ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
  });
}

const sources = FOLDERS.flatMap(listSources);

describe("the layers", () => {
  // `messages` holds data files alone where no code was written for it.
  it.each(Object.keys(LAYERS).filter((layer) => layer !== "messages"))("%s was seen", (layer) => {
    expect(sources.filter((source) => layerOf(source.path) === layer).length).toBeGreaterThan(0);
  });

  it("cover every file", () => expect(sources.filter((source) => layerOf(source.path) === null).map((source) => source.path)).toEqual([]));

  it("hold imports, so that the check below looks at something", () => {
    expect(sources.flatMap((source) => importsOf(source)).length).toBeGreaterThan(200);
  });

  it("import one way only", () => expect(sources.flatMap((source) => forbiddenImports(source))).toEqual([]));

  it("keep the pure layers pure", () => expect(sources.flatMap((source) => impurities(source))).toEqual([]));

  it("hold no words of a language outside its folder", () => expect(sources.flatMap((source) => languageWords(source))).toEqual([]));

  it("ask for no language by its code", () => expect(sources.flatMap((source) => languageConditions(source))).toEqual([]));

  it("name no layer that reaches itself in a circle", () => {
    const reach = (layer: string, seen: readonly string[]): readonly string[] =>
      seen.includes(layer) ? [[...seen, layer].join(" -> ")] : (LAYERS[layer]?.layers ?? []).flatMap((next) => reach(next, [...seen, layer]));
    expect(Object.keys(LAYERS).flatMap((layer) => reach(layer, []))).toEqual([]);
  });

  it("leave the settings to lib/env and the driver to lib/store", () => {
    const readers = sources.filter((source) => /\bprocess\.env\b/u.test(source.text)).map((source) => source.path);
    expect(readers).toEqual(["lib/env.ts"]);
    const drivers = sources.filter((source) => importsOf(source).some((name) => /^(@prisma\/|better-sqlite3)/u.test(name))).map((source) => layerOf(source.path));
    expect([...new Set(drivers)]).toEqual(["lib/store"]);
  });
});

describe("the check itself", () => {
  it.each([
    ["lib/domain/x.ts", 'import { a } from "@/lib/extract/model";', "lib/domain may not import lib/extract"],
    ["lib/domain/x.ts", 'import type { A } from "../compare/verdict";', "lib/domain may not import lib/compare"],
    ["lib/extract/x.ts", 'import { readFileSync } from "node:fs";', "lib/extract may not use this package"],
    ["lib/extract/x.ts", 'export { b } from "@/lib/store/claims";', "lib/extract may not import lib/store"],
    ["lib/compare/x.ts", 'const a = await import("@/lib/data/overview");', "lib/compare may not import lib/data"],
    ["lib/export/x.ts", 'import { stringify } from "csv-other";', "lib/export may not use this package"],
    ["components/x.tsx", 'import { PrismaClient } from "@prisma/client";', "components reaches data only through lib/data"],
    ["app/api/export/route.ts", 'import Database from "better-sqlite3";', "app reaches data only through lib/data"],
    ["app/page.tsx", 'import { readFile } from "node:fs/promises";', "app reaches data only through lib/data"],
    ["components/charts/x.tsx", 'import { listClaims } from "@/lib/data/claims";', "components may not import lib/data"],
    ["app/page.tsx", 'import { addTexts } from "@/lib/ingest/add";', "app may not import lib/ingest"],
    ["lib/series/x.ts", 'import { root } from "@/scripts/node.mjs";', "lib/series may not import from outside the layers"],
  ])("%s with %s is caught", (path, text, problem) => {
    expect(forbiddenImports({ path, text })).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ["lib/extract/x.ts", 'import { a } from "./model"; import type { Claim } from "@/lib/domain/claim";'],
    ["app/add/actions.ts", 'import { addTexts } from "@/lib/ingest/add";'],
    ["app/layout.tsx", 'import "./globals.css"; import { Shell } from "@/components/shell/shell";'],
    ["app/api/export/route.ts", 'import { createHash } from "node:crypto";'],
    ["lib/env.ts", 'import { resolve } from "node:path";'],
    ["tests/x.test.ts", 'import { a } from "@/lib/store/client";'],
  ])("%s with %s is not", (path, text) => expect(forbiddenImports({ path, text })).toEqual([]));

  it.each([
    ["Date.now()", "Date.now"],
    ["new Date()", "new Date()"],
    ["Math.random()", "Math.random"],
    ["process.env.HOME", "process"],
    ["fetch('x')", "fetch"],
    ["console.log(1)", "console"],
    ["setTimeout(() => 1, 5)", "setTimeout"],
  ])("%s in a pure layer is caught", (code, name) => {
    expect(impurities({ path: "lib/compare/x.ts", text: `export const a = () => ${code};` })).toEqual([`lib/compare/x.ts:1 uses ${name}`]);
  });

  it.each(['new Date("2022-01-01")', "Date.parse('2022-01-01')", "{ process: 1 }", "step.process(1)", "((document) => document.text)(d)", "Date.UTC(2022, 0)"])(
    "%s in a pure layer is not",
    (code) => expect(impurities({ path: "lib/compare/x.ts", text: `export const a = (${code});` })).toEqual([]),
  );

  it.each(['lang === "ru"', 'model.lang !== "az"', '["en", "ru"].includes(lang)', 'new Set(["az"]).has("az")', '"en" == lang', 'index.lang === `az`'])("%s in extraction is caught", (condition) => {
    expect(languageConditions({ path: "lib/extract/speech/x.ts", text: `export const a = ${condition};` })).toEqual([expect.stringContaining("lib/extract/speech/x.ts:1")]);
  });

  it("catches a language in a case", () => {
    expect(languageConditions({ path: "lib/extract/x.ts", text: 'switch (lang) {\n  case "az":\n    break;\n}' })).toEqual([expect.stringContaining("x.ts:2")]);
  });

  it.each([
    ["lib/extract/lexicon/x.ts", 'lang === "ru"'],
    ["lib/read/x.ts", 'lang === "ru"'],
    ["lib/extract/x.ts", 'cases === "none"'],
    ["lib/extract/x.ts", 'listNames(code, "en")'],
  ])("lets %s have %s", (path, code) => expect(languageConditions({ path, text: `export const a = ${code};` })).toEqual([]));

  it.each([
    ["a pattern of words", "/^\\s(?:in|of)\\s$/u"],
    ["an ending", "/ing$/u"],
    ["a letter of another alphabet in a pattern", "/^в\\s/u"],
    ["a word of another alphabet", 'new Set(["вдвое"])'],
    ["a word inside a template", "`^(?:доля)${x}`"],
  ])("catches %s outside a lexicon", (_, code) => {
    expect(languageWords({ path: "lib/extract/refiners/x.ts", text: `export const a = ${code};` })).toEqual([expect.stringContaining("lib/extract/refiners/x.ts:1")]);
  });

  it.each([
    ["lib/extract/lexicon/en/x.ts", "/ing$/u"],
    ["lib/compare/x.ts", "/ing$/u"],
    ["lib/extract/x.ts", "/^\\p{Lu}\\p{Ll}{2,9}\\s?[–—-]\\d/u"],
    ["lib/extract/x.ts", '"indicator/traded"'],
  ])("lets %s hold %s", (path, code) => expect(languageWords({ path, text: `export const a = ${code};` })).toEqual([]));

  it("looks at pure layers only", () => expect(impurities({ path: "lib/store/x.ts", text: "Date.now()" })).toEqual([]));
});
