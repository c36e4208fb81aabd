import { describe, expect, it } from "vitest";
import { negotiateLocale, parseLocale } from "@/lib/i18n/locales";
import { en } from "@/messages/en";
import { ru } from "@/messages/ru";

type Tree = { readonly [key: string]: string | Tree };

function listPaths(tree: Tree, prefix = ""): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [`${prefix}${key}`] : listPaths(value, `${prefix}${key}.`)));
}
function getText(tree: Tree, path: string): string {
  const value = path.split(".").reduce<string | Tree>((node, key) => (typeof node === "string" ? node : (node[key] ?? "")), tree);
  return typeof value === "string" ? value : "";
}

/** Names of arguments: what follows an opening brace outside the branches of a plural or select. */
function argumentsOf(text: string): readonly string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === "{") {
      if (depth % 2 === 0) names.add(/^\w+/.exec([...text].slice(index + 1).join(""))?.[0] ?? "");
      depth += 1;
    }
    if (character === "}") depth -= 1;
  }
  return [...names].sort();
}

describe("messages", () => {
  it("have the same keys in every language", () => {
    const paths = listPaths(en);
    expect(paths.length).toBeGreaterThan(50);
    expect([...listPaths(ru)].sort()).toEqual([...paths].sort());
  });

  it("have a text and the same arguments under every key", () => {
    const faults = listPaths(en).filter((path) => getText(ru, path).trim() === "" || getText(en, path).trim() === "" || String(argumentsOf(getText(en, path))) !== String(argumentsOf(getText(ru, path))));
    expect(faults).toEqual([]);
  });
});

describe("locale", () => {
  it.each([
    ["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
    ["az,en;q=0.5,ru;q=0.7", "ru"],
    ["de", "en"],
    ["ru;q=0,en", "en"],
    [null, "en"],
    ["", "en"],
  ])("of %s is %s", (header, expected) => {
    expect(negotiateLocale(header)).toBe(expected);
  });
  it("is never taken from an unknown value", () => {
    expect(parseLocale("fr")).toBeNull();
    expect(parseLocale(undefined)).toBeNull();
  });
});
