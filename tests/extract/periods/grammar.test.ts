import { describe, expect, it } from "vitest";
import { PERIOD_RULES } from "@/lib/extract/periods/grammar";

const TAGS = "YZMDQHEpyAliehqTLPXONmdsbfFtkawzSx,.;-/";

/** Strings of tags, always the same ones, in which the tags of forms stand often beside each other. */
function eachString(take: (tags: string) => void): void {
  let seed = 1;
  for (let count = 0; count < 60_000; count += 1) {
    let tags = "";
    for (let length = 0; length < 8; length += 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      tags += TAGS.charAt((seed >>> 8) % TAGS.length);
    }
    take(tags);
  }
}

describe("the forms of periods", () => {
  it("each match holds one of the tags that its form needs", () => {
    const met = new Set<string>();
    const without: string[] = [];
    eachString((tags) => {
      for (const { name, needs, pattern } of PERIOD_RULES) {
        for (const [words] of tags.matchAll(pattern)) {
          met.add(name);
          if (!needs.some((tag) => words.includes(String.fromCharCode(tag)))) without.push(`${name}: ${words}`);
        }
      }
    });
    expect(without).toEqual([]);
    expect(met.size).toBeGreaterThan(30);
  });
});
