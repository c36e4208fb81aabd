import { expect, test } from "vitest";
import { toMatch } from "@/lib/store/search-words";

test.each([
  ["one word, as the beginning of a word", "harb", '("harb"*)'],
  ["several, each of which must occur", "harb rep", '("harb"*) AND ("rep"*)'],
  ["a Russian word in any of its endings", "поставками", '("поставками"* OR "поставк"*)'],
  ["an English one", "deliveries", '("deliveries"* OR "deliver"*)'],
  ["a stem that is no beginning of the word is none", "dying", '("dying"*)'],
  ["a short stem would begin too many", "школ", '("школ"*)'],
  ["a quote is no syntax", 'fish" OR', '("fish"""*) AND ("or"*)'],
  ["no letter, no meaning", "— *", '""'],
])("%s", (_name, words, expected) => expect(toMatch(words)).toBe(expected));

test("all endings of a word ask for one beginning", () => {
  const beginnings = ["торговля", "торговли", "торговлей"].map((word) => /OR "([^"]+)"\*\)$/u.exec(toMatch(word))?.[1]);
  expect(new Set(beginnings)).toEqual(new Set(["торговл"]));
});
