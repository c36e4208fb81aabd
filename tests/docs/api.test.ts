import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ENDPOINTS, PARAMETERS, toOpenApi } from "@/app/api/v1/_api/openapi";
import { ERROR_CODES } from "@/lib/domain/errors";

const root = fileURLToPath(new URL("../../", import.meta.url));
const docs = readFileSync(`${root}docs/api.md`, "utf8");

/** Rows of a table of docs/api.md below a heading, as cells. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const section = docs.split(/^## /mu).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `.+ \|$/gmu)].map(([row]) => row.slice(2, -2).split(" | ").map((cell) => cell.replace(/^`(.*)`$/u, "$1")));
}

describe("docs/api.md", () => {
  it("tells every address", () => {
    expect(rowsBelow("Addresses")).toEqual(ENDPOINTS.map(({ path, summary }) => [path, summary]));
  });

  it("tells every parameter", () => expect(rowsBelow("Parameters")).toEqual(Object.entries(PARAMETERS)));

  it("tells every code of an error with its status", () => {
    const told = rowsBelow("Answers").map(([code, status]) => [code, Number(status)]);
    expect(told.toSorted()).toEqual(Object.entries(ERROR_CODES).map(([code, { status }]) => [code, status]).toSorted());
  });
});

describe("the description for programs", () => {
  it("has a route for every address", () => {
    const missing = ENDPOINTS.filter(({ path }) => !existsSync(`${root}app${path.replace(/\{(\w+)\}/gu, "[$1]")}/route.ts`));
    expect(missing).toEqual([]);
  });

  it("explains every parameter that an address takes, and none besides", () => {
    const taken = new Set(ENDPOINTS.flatMap(({ parameters }) => parameters));
    expect([...taken].toSorted()).toEqual(Object.keys(PARAMETERS).toSorted());
  });

  it("is OpenAPI 3.1 with a schema for every answer", () => {
    const { openapi, paths } = toOpenApi("1.0.0") as { openapi: string; paths: Record<string, { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }> };
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toEqual(ENDPOINTS.map(({ path }) => path));
    for (const [path, { get }] of Object.entries(paths)) {
      expect(get.responses["200"]?.content?.["application/json"]?.schema).toMatchObject({ type: "object", properties: { data: expect.anything() } });
      expect("404" in get.responses).toBe(path.includes("{id}"));
    }
  });
});
