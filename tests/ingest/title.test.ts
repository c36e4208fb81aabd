import { expect, test } from "vitest";
import { inferTitle } from "@/lib/ingest/title";

test.each([
  ["Trade rose by 12 percent in 2021.\nMore words.", "Trade rose by 12 percent in 2021"],
  ["Has trade grown?", "Has trade grown?"],
  ["And so on…", "And so on…"],
  ["And so on...", "And so on..."],
  ["\n\n## A heading: \n", "A heading:"],
  ["***\n—\n", "talks.txt"],
  [`${"Words ".repeat(40)}`, `${"Words ".repeat(20).trim()} …`],
])("a text that begins %j is called %j", (text, title) => {
  expect(inferTitle(text, "talks.txt")).toBe(title);
});
