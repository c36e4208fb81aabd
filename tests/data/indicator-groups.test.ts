import { describe, expect, it } from "vitest";
import { groupEntries } from "@/lib/data/indicator-groups";

const entries = (listed: number, others: number) => [...Array.from({ length: listed }, (_, i) => ({ code: `l${i}`, isListed: true })), ...Array.from({ length: others }, (_, i) => ({ code: `o${i}`, isListed: false }))];
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

describe("the list of indicators", () => {
  it("keeps what texts count seldom until it is asked for", () => {
    const { listed, others, allOthers } = groupEntries(entries(2, 51), false);
    expect([codes(listed), others.length, codes(others).at(-1), allOthers]).toEqual([["l0", "l1"], 50, "o49", 51]);
  });
  it.each([[50, false, 50], [51, true, 51], [0, false, 0]])("shows all of %i others (asked for all: %s)", (count, isAll, shown) => {
    expect(groupEntries(entries(1, count), isAll).others).toHaveLength(shown);
  });
});
