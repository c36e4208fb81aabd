import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readEnv } from "@/lib/env";

function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "parallax-env-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "deep", "er"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "parallax" }');
  return folder;
}

test("without settings everything has a value, and the store lies in the project wherever the command is typed", () => {
  const project = makeProject();
  expect(readEnv({}, join(project, "deep", "er"))).toEqual({
    mode: "production",
    root: project,
    databaseFile: join(project, "data", "parallax.db"),
    port: 3000,
    maxBytes: 20_000_000,
  });
});

test.each([
  ["file:./other/my.db", "other/my.db"],
  ["file:other.db?mode=rwc", "other.db"],
])("%s counts from the project", (url, path) => {
  const project = makeProject();
  expect(readEnv({ DATABASE_URL: url }, join(project, "deep")).databaseFile).toBe(join(project, path));
});

test("an absolute path and the launcher's folder are taken as they are; set to nothing is not set", () => {
  expect(readEnv({ DATABASE_URL: "file:/srv/my.db", PARALLAX_ROOT: "/srv", PORT: "" }, "/")).toMatchObject({ databaseFile: "/srv/my.db", root: "/srv", port: 3000 });
});

test("every fault is named at once", () => {
  const faults = /DATABASE_URL must be file:.*PORT must be 65535 or less.*PARALLAX_MAX_MB must be a number/;
  expect(() => readEnv({ DATABASE_URL: "postgres://x", PORT: "70000", PARALLAX_MAX_MB: "much" }, "/")).toThrow(faults);
});
