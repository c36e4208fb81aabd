import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import type { ComparableClaim } from "@/lib/domain/claim";
import { claim, level } from "./claims";

const only = (claims: readonly ComparableClaim[]) => {
  const [first, ...rest] = compareClaims(claims).filter((finding) => finding.kind === "cell");
  expect(rest).toEqual([]);
  if (!first) throw new Error("No finding.");
  return first;
};

const KZ = { reporter: "KZ", partner: "UZ" };
const UZ = { reporter: "UZ", partner: "KZ" };

describe("who counted what stands apart", () => {
  const twelve = claim("a", { ...KZ, value: 12, speaker: "Bureau of Statistics" });
  const sixteen = claim("b", { ...UZ, value: 16, speaker: "Customs Committee" });
  const paper = claim("c", { ...KZ, value: 24, publisher: "Evening Courier" });
  const quoted = claim("d", { ...KZ, value: 24, speaker: "Aset Omarov" });
  const plain = claim("e", { ...UZ, value: 30, publisher: "Morning Courier" });

  it.each<[string, readonly ComparableClaim[], string, RegExp]>([
    ["two bodies explain two figures", [twelve, sixteen], "statistical_basis", /counts for itself/],
    ["two bodies told from one side do too", [twelve, { ...sixteen, ...KZ }], "statistical_basis", /counted by different bodies \(Bureau of Statistics and Customs Committee\)/],
    ["a third figure that a paper gives is not theirs", [twelve, sixteen, paper], "unexplained", /Bureau of Statistics and Customs Committee each counted one of them.* Nothing says who counted 24%/],
    ["nor is one that somebody is quoted with", [twelve, sixteen, quoted], "unexplained", /Nothing says who counted 24%/],
    ["a third body explains a third figure", [twelve, sixteen, { ...paper, speaker: "Central Bank" }], "statistical_basis", /counted by different bodies/],
    ["one body leaves open who counted a paper's own figure", [twelve, { ...paper, ...KZ }], "unexplained", /Only one side names who counted \(Bureau of Statistics\)\. Nothing says who counted 24%/],
    ["a body goes by the reader's name for it, whatever the text's language", [{ ...twelve, speaker: "Государственный таможенный комитет Казахстана" }, { ...paper, ...KZ }], "unexplained", /names who counted \(State Customs Committee of Kazakhstan\)/],
    ["what somebody else is quoted with is probably the other country's", [twelve, quoted], "statistical_basis", /probably comes from the other country's statistics/],
    ["two that hang together by a third are one", [twelve, quoted, { ...quoted, id: "f", document: "f", value: 25, quote: "25 %" }, { ...quoted, id: "g", document: "g", value: 24.4, quote: "24.4 %", qualifier: "about" }], "statistical_basis", /probably comes from the other country's statistics/],
    ["two sides explain two figures", [quoted, plain], "statistical_basis", /given from one side only/],
    ["but not three", [{ ...quoted, value: 12 }, plain, paper], "unexplained", /could explain two figures, but 3 different figures stand apart/],
  ])("%s", (_name, claims, cause, words) => {
    const finding = only(claims);
    expect(finding).toMatchObject({ verdict: "contradiction", conflict: true, cause });
    expect(finding.explanation).toMatch(words);
  });

  it("sets each of three figures against the others", () => {
    expect(only([twelve, sixteen, paper]).explanation).toContain("12% (Bureau of Statistics) against 16% (Customs Committee) against 24% (Evening Courier)");
  });

  it("lets a chain of one side explain two sides, and not three", () => {
    const own = [level("k20", "$1.00 billion", 1e9, { ...KZ, period: { kind: "range", start: "2020-01-01", end: "2021-01-01", label: "2020", basis: "stated" } }), level("k21", "$1.12 billion", 1.12e9, KZ)];
    const growth = [claim("g", { ...KZ, value: 12 }), claim("h", { ...KZ, value: 16 }), claim("i", { ...KZ, value: 24 })];
    const causeOf = (claims: readonly ComparableClaim[]) => compareClaims([...own, ...claims]).find((finding) => finding.kind === "cell" && finding.cell.measure === "growth_rate");
    expect(causeOf(growth.slice(0, 2))).toMatchObject({ cause: "statistical_basis" });
    expect(causeOf(growth)).toMatchObject({ cause: "unexplained" });
    expect(causeOf(growth)?.supportedReading).toMatch(/^Other figures close with 12%\. They do not close with 16%; 24%\.$/);
  });
});

describe("a body's own text and those who quote it", () => {
  const OFFICE = "Office of Statistics";
  const at = (id: string, quote: string, value: number, publishedAt: string, change: Partial<ComparableClaim> = {}) => level(id, quote, value, { publishedAt, publisher: OFFICE, ...change });
  const release = at("r", "$2,541.3 million", 2541.3e6, "2023-01-20", { speaker: OFFICE });
  const revised = at("s", "$2,607.8 million", 2607.8e6, "2023-06-20");
  const paper = (publishedAt: string, change: Partial<ComparableClaim> = {}) => at("p", "$2.85 billion", 2.85e9, publishedAt, { publisher: "Evening Courier", speaker: OFFICE, ...change });

  it.each<[string, readonly ComparableClaim[], object, RegExp]>([
    ["a later text of its own revises it, whoever speaks in it", [release, revised], { conflict: false, cause: "revision" }, /Office of Statistics gave a new figure on 20 June 2023 after the one of 20 January 2023/],
    ["its own texts may do so on the next day", [release, { ...revised, publishedAt: "2023-01-21" }], { conflict: false, cause: "revision" }, /gave a new figure on 21 January 2023/],
    ["a paper that quotes it otherwise two days later does not", [release, paper("2023-01-22")], { conflict: true, cause: "misquotation" }, /Evening Courier gives \$2\.85 billion as a figure of Office of Statistics, whose own text of 20 January 2023 says \$2\.5413 billion/],
    ["nor where it was revised since", [release, revised, paper("2023-01-22")], { conflict: true, cause: "misquotation" }, /Evening Courier gives \$2\.85 billion/],
    ["a paper may quote a revision months later", [release, paper("2023-06-22")], { conflict: false, cause: "revision" }, /gave a new figure/],
    ["two papers that quote it otherwise within weeks leave it open", [paper("2023-01-20", { id: "q", value: 2.54e9, quote: "$2.54 billion", document: "q", publisher: "Morning Courier" }), paper("2023-01-22")], { conflict: true, cause: "revision" }, /nothing says that the later one corrects the earlier/],
    ["a paper's own figure is no quotation", [release, paper("2023-01-22", { speaker: null })], { conflict: true, cause: "unexplained" }, /Nothing says who counted \$2\.85 billion/],
  ])("%s", (_name, claims, expected, words) => {
    const finding = only(claims);
    expect(finding).toMatchObject(expected);
    expect(finding.explanation).toMatch(words);
  });

  it("asks for the text that was quoted", () => {
    expect(only([release, paper("2023-01-22")]).settle).toContain("Does any text of Office of Statistics itself say $2.85 billion?");
  });
});
