import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { asOf, claim, level } from "./claims";

const cell = (claims: readonly ComparableClaim[]) => compareClaims(claims).find((finding) => finding.kind === "cell");
const groups = (claims: readonly ComparableClaim[]) => cell(claims)?.originGroups.map((group) => [...group].sort().join()).sort();

describe("origins that a person merges", () => {
  const [a, b, c] = [level("a", "$3.3 billion", 3.3e9), level("b", "$3.3 billion", 3.3e9), level("c", "$3.3 billion", 3.3e9)];

  it.each([
    ["none: each by itself", [a, b, c], ["a", "b", "c"]],
    ["two of three", [{ ...a, origins: ["m"] }, { ...b, origins: ["m"] }, c], ["a,b", "c"]],
    ["two merges that share a claim are one", [{ ...a, origins: ["m"] }, { ...b, origins: ["n", "m"] }, { ...c, origins: ["n"] }], ["a,b,c"]],
    ["two merges apart", [{ ...a, origins: ["m"] }, { ...b, origins: ["n"] }, { ...c, origins: ["n"] }], ["a", "b,c"]],
    ["a merge with nobody else", [{ ...a, origins: ["m"] }, b, c], ["a", "b", "c"]],
  ])("%s", (_name, claims, expected) => {
    expect(groups(claims)).toEqual(expected);
    expect(groups([...claims].reverse())).toEqual(expected);
    expect(cell(claims)).toMatchObject({ origins: expected.length, id: cell([a, b, c])?.id });
  });

  it("take what reprints one of them along", () => {
    const text = "Exports of the two neighbours reached a sum of 3.3 billion dollars by the end of that year.";
    const claims = [{ ...a, text, origins: ["m"] }, { ...b, text }, { ...c, origins: ["m"] }];
    expect(groups(claims)).toEqual(["a,b,c"]);
  });

  const twelve = claim("x", { value: 12 });
  const sixteen = claim("y", { value: 16 });

  it("are one statement told in two ways, so no alert, and an alert again when split", () => {
    const apart = cell([twelve, sixteen]);
    const merged = cell([{ ...twelve, origins: ["m"] }, { ...sixteen, origins: ["m"] }]);
    expect(apart).toMatchObject({ conflict: true, origins: 2 });
    expect(merged).toMatchObject({ id: apart?.id, conflict: false, cause: null, verdict: "contradiction", origins: 1 });
    expect(merged?.explanation).toContain("A person has said that they come from one origin");
    expect(merged?.settle).toEqual(["Which wording stands in the original?"]);
  });

  it("leave an alert that rests on others", () => {
    const merged = cell([{ ...twelve, origins: ["m"] }, { ...sixteen, origins: ["m"] }, claim("z", { value: 25 })]);
    expect(merged).toMatchObject({ conflict: true, origins: 2 });
  });

  it("keep a finding between near cells, so that the decision on it can be taken back", () => {
    const near = (origins?: readonly string[]) => compareClaims([
      claim("j", { indicator: "joint_ventures", measure: "level", unit: "count", value: 900, quote: "900", period: asOf("2022-11"), ...(origins ? { origins } : {}) }),
      claim("k", { indicator: "companies_with_foreign_capital", measure: "level", unit: "count", value: 1130, quote: "1130", period: asOf("2022-11"), ...(origins ? { origins } : {}) }),
    ]).find((finding) => finding.kind === "near");
    expect(near()).toMatchObject({ origins: 2 });
    expect(near(["m"])).toMatchObject({ id: near()?.id, origins: 1 });
  });
});
