import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildProgram } from "@/cli/program";
import { LAYERS } from "../architecture/layers";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string) => readFileSync(root + name, "utf8");
const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/api.md", "docs/columns.md", "docs/samples.md"];

/** Rows of the code map: the layers named in the first cell, and the names in the last. */
const rows = [...read("ARCHITECTURE.md").matchAll(/^\| (?<layers>`.+?) \| (?<what>.+) \| (?<imports>.*)\|$/gmu)].map(({ groups }) => ({
  layers: [...(groups?.["layers"] ?? "").matchAll(/`(?<name>[\w/.]+)`/gu)].map((match) => (match.groups?.["name"] ?? "").replace(/\/$|\.ts$/u, "")),
  isPure: (groups?.["what"] ?? "").startsWith("**pure**"),
  imports: (groups?.["imports"] ?? "").trim(),
}));

/** `lib/` is left out of the table's last cell; what may be reached from some files alone stands after a semicolon. */
const namesOf = (imports: string) => (imports === "nothing" ? [] : (imports.split(";")[0] ?? "").split(", ").map((name) => name.trim()));

describe("ARCHITECTURE.md", () => {
  it.each(Object.entries(LAYERS).filter(([layer]) => layer !== "messages"))("tells what %s may import", (layer, rule) => {
    const row = rows.find((candidate) => candidate.layers.includes(layer));
    expect(row).toBeDefined();
    const reached = rule.layers.filter((name) => name !== "messages").map((name) => name.replace(/^lib\//u, ""));
    expect(namesOf(row?.imports ?? "").toSorted()).toEqual(reached.toSorted());
  });

  it("calls pure what is held to be pure", () => {
    const told = rows.filter((row) => row.isPure).flatMap((row) => row.layers);
    const held = Object.entries(LAYERS).filter(([, rule]) => rule.pure === true).map(([layer]) => layer);
    // What a domain of types and a catalogue of data are goes without saying.
    expect([...told, "lib/domain", "lib/catalogue"].toSorted()).toEqual(held.toSorted());
  });
});

describe("the documents", () => {
  it.each(DOCUMENTS)("%s names files and folders that exist", (name) => {
    const folder = name.includes("/") ? "docs/" : "";
    const linked = [...read(name).matchAll(/\]\((?!https?:)(?<path>[^)#]+)\)/gu)].map((match) => folder + (match.groups?.["path"] ?? ""));
    const quoted = [...read(name).matchAll(/`(?<path>(?:lib|app|components|scripts|tests|prisma|docs|bench|bin|cli|messages)\/[\w./-]*)`/gu)].map((match) => match.groups?.["path"] ?? "");
    expect([...linked, ...quoted].filter((path) => !existsSync(root + path))).toEqual([]);
  });

  it("open README.md with three pictures that have words for those who do not see them, under 300 kB each", () => {
    const pictures = [...read("README.md").matchAll(/!\[(?<alt>[^\]]*)\]\((?<path>[^)]+)\)/gu)].map((match) => ({ alt: match.groups?.["alt"] ?? "", path: match.groups?.["path"] ?? "" }));
    expect(pictures).toHaveLength(3);
    expect(pictures.filter(({ alt }) => alt.split(" ").length < 8)).toEqual([]);
    expect(pictures.filter(({ path }) => statSync(root + path).size > 300_000)).toEqual([]);
    expect(read("README.md").indexOf("![")).toBeLessThan(read("README.md").indexOf("\n## "));
  });

  it("name commands of package.json that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = DOCUMENTS.flatMap((name) => [...read(name).matchAll(/npm run (?<script>[\w:]+)/gu)].map((match) => match.groups?.["script"] ?? ""));
    expect(named.length).toBeGreaterThan(3);
    expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
  });

  it("show every command of the command line in README.md, and none besides", () => {
    const shown = [...read("README.md").matchAll(/^ {4}bin\/parallax (?<command>\w+)/gmu)].map((match) => match.groups?.["command"]);
    expect([...new Set(shown)].toSorted()).toEqual(buildProgram().commands.map((command) => command.name()).toSorted());
  });
});
