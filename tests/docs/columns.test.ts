import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import { COLUMN_TYPES } from "@/lib/export/column";
import { FINDING_COLUMNS } from "@/lib/export/finding-columns";
import { SDMX_COLUMNS } from "@/lib/export/sdmx";

const docs = readFileSync(fileURLToPath(new URL("../../docs/columns.md", import.meta.url)), "utf8");

/** Rows of the table below a heading of docs/columns.md. */
function documented(heading: string): readonly { readonly name: string; readonly type: string; readonly description: string }[] {
  const section = docs.split(/^## /mu).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `(?<name>\w+)` \| (?<type>\w+) \| (?<description>.+) \|$/gmu)].map(({ groups }) => ({
    name: groups?.["name"] ?? "",
    type: groups?.["type"] ?? "",
    description: (groups?.["description"] ?? "").replaceAll("\\|", "|"),
  }));
}

describe("docs/columns.md", () => {
  it.each([
    ["Claims", CLAIM_COLUMNS],
    ["Findings", FINDING_COLUMNS],
    ["SDMX-CSV", SDMX_COLUMNS],
  ] as const)("tells every column of %s, in order, in the words of the code", (heading, columns) => {
    const rows = documented(heading);
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows).toEqual(columns.map(({ name, type, description }) => ({ name, type, description })));
  });

  it.each([CLAIM_COLUMNS, FINDING_COLUMNS])("has names that are unlike, in one style, with a sentence each", (...columns) => {
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z][a-z0-9_]*$/u);
      expect(column.description).toMatch(/\.$/u);
      expect(COLUMN_TYPES).toContain(column.type);
    }
  });
});
