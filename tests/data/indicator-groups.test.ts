import { describe, expect, it } from "vitest";
import { groupEntries } from "@/lib/data/indicator-groups";

const entries = (letter: string, count: number, isListed: boolean, claims: number) => Array.from({ length: count }, (_, i) => ({ code: `${letter}${i}`, isListed, claims }));
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

describe("the list of indicators", () => {
  it("keeps what texts count seldom until it is asked for", () => {
    const { listed, others, allOthers } = groupEntries([...entries("l", 2, true, 1), ...entries("o", 51, false, 2)], false);
    expect([codes(listed), others.length, codes(others).at(-1), allOthers]).toEqual([["l0", "l1"], 50, "o49", 51]);
  });
  it.each([[50, false, 50], [51, true, 51], [0, false, 0]])("shows all of %i others (asked for all: %s)", (count, isAll, shown) => {
    expect(groupEntries([...entries("l", 1, true, 1), ...entries("o", count, false, 2)], isAll).others).toHaveLength(shown);
  });
  it("takes a noun of one figure for no indicator, and an indicator of the catalogue for one with any", () => {
    const { listed, others, once, allOnce } = groupEntries([...entries("l", 1, true, 1), ...entries("o", 1, false, 2), ...entries("s", 31, false, 1)], true);
    expect([codes(listed), codes(others), once.length, allOnce]).toEqual([["l0"], ["o0"], 30, 31]);
  });
});
