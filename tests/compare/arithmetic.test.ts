import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/compare";
import { DERIVED_CASES } from "@/bench/compare/derived-checks";
import type { ComparableClaim } from "@/lib/domain/claim";
import { claim, level, year } from "./claims";

const checks = (claims: readonly ComparableClaim[]) => compareClaims(claims).filter((finding) => finding.kind === "check");
const quarter = { kind: "range", start: "2024-01-01", end: "2024-04-01", label: "2024-Q1", basis: "stated" } as const;
const inTable = { document: "table", period: quarter };
const table = (exported: number, imported: number, total: number) => [
  level("x", `$${exported} million`, exported * 1e6, { ...inTable, indicator: "exports" }),
  level("m", `$${imported} million`, imported * 1e6, { ...inTable, indicator: "imports" }),
  level("t", `$${total} million`, total * 1e6, inTable),
];
const rates = [
  claim("gx", { ...inTable, indicator: "exports", value: -12.3, quote: "12.3 %" }),
  claim("gm", { ...inTable, indicator: "imports", value: -16.9, quote: "16.9 %" }),
  claim("gt", { ...inTable, value: -15.8, quote: "15.8 %" }),
];

describe("inside one document", () => {
  it("locates a wrong field: all three repairs close the sum, one digit first", () => {
    const [finding] = checks(table(289, 662, 891));
    expect(finding).toMatchObject({ conflict: true, cause: "internal_arithmetic", check: { rule: "sum", computed: [950e6, 952e6], stated: [890.5e6, 891.5e6], closes: false } });
    expect(finding?.check?.repairs.map(({ claim: id, value, why }) => [id, value, why])).toEqual([["m", 602e6, "one digit"], ["x", 229e6, "one digit"], ["t", 951e6, "other value"]]);
    expect(finding?.explanation).toContain("$289 million + $662 million = $951 million");
  });

  it("keeps only the repair that the growth rates allow as well", () => {
    expect(checks([...table(289, 662, 891), ...rates])[0]?.check?.repairs).toEqual([{ claim: "x", value: 229e6, why: "one digit" }]);
  });

  it("takes growth rates from another document too", () => {
    const elsewhere = rates.map((rate) => ({ ...rate, document: "other" }));
    expect(checks([...table(289, 662, 891), ...elsewhere]).find((finding) => finding.conflict)?.check?.repairs.map((repair) => repair.value)).toEqual([229e6]);
  });

  it("agrees where the sum closes, and says the arithmetic", () => {
    const [finding] = checks(table(229, 662, 891));
    expect(finding).toMatchObject({ verdict: "agreement", conflict: false, cause: null });
    expect(finding?.explanation).toContain("closes");
  });

  it("names a lost scale word", () => {
    const [finding] = checks([...table(0.229, 662, 891), ...rates]);
    expect(finding?.check?.repairs[0]).toMatchObject({ claim: "x", value: 229e6, why: "scale word (× 1,000)" });
    expect(finding?.cause).toBe("scale_or_currency");
  });

  describe("a part and its whole", () => {
    const pupils = (id: string, value: number, more: Partial<ComparableClaim> = {}) => level(id, `${value}`, value, { document: "school", indicator: "students", unit: "count", ...more });
    const part = pupils("part", 800_000, { scope: "as a second language" });

    it("cannot hold where the part is the larger", () => {
      expect(checks([part, pupils("whole", 160_000)])).toMatchObject([{ conflict: true, check: { rule: "part_whole" } }]);
    });

    it("are not known where the author counts two things that both could be the whole", () => {
      expect(checks([part, pupils("whole", 160_000), pupils("other", 15_000)]).filter(({ conflict }) => conflict)).toEqual([]);
    });

    it("are known where two figures of the whole are one", () => {
      expect(checks([part, pupils("whole", 160_000), pupils("about", 161_000, { qualifier: "about" })])).toMatchObject([{ conflict: true }]);
    });
  });

  it("gives one finding for a table and its reprint", () => {
    const reprint = table(289, 662, 891).map((one) => ({ ...one, id: `${one.id}2`, document: "reprint" }));
    expect(checks([...table(289, 662, 891), ...reprint]).filter((finding) => finding.conflict)).toHaveLength(1);
  });

  it("says so where more figures are tied than the search can take", () => {
    const years = Array.from({ length: 20 }, (_, i) => 2000 + i);
    const series = years.flatMap((at) => [level(`l${at}`, "$100 million", 1e8, { document: "long", period: year(at) }), claim(`g${at}`, { document: "long", period: year(at), value: 50, quote: "50 %" })]);
    const finding = checks(series).find((one) => one.conflict);
    expect(finding?.limits?.[0]).toMatch(/figures are tied here/);
    expect(finding?.check?.repairs).toEqual([]);
  });
});

describe("across documents", () => {
  it("lets a chain decide which growth fits", () => {
    const claims = [
      claim("a", { value: 12, quote: "12 %", speaker: "A. Omarov" }),
      claim("b", { value: 40, quote: "40 %", speaker: "B. Azimov", reporter: "UZ", partner: "KZ" }),
      level("now", "$3.0 billion", 3e9, { speaker: "A. Omarov" }),
      level("then", "$2.7 billion", 2.7e9, { period: year(2020), speaker: "A. Omarov" }),
    ];
    const cell = compareClaims(claims).find((finding) => finding.kind === "cell");
    expect(cell?.supportedReading).toBe("Other figures close with 12%.");
    expect(cell?.chains[0]).toMatchObject({ closes: true, claims: ["a", "now", "then"] });
    expect(cell?.chains[0]?.arithmetic[0]).toContain("$3 billion / 1.12 = $2.68 billion");
  });

  it("does not alert where two sources' series do not mix", () => {
    const claims = [level("a", "$3.4 billion", 3.4e9, { speaker: "B. Azimov", reporter: "UZ", partner: "KZ" }), claim("g", { value: 16, quote: "16 %", speaker: "B. Azimov", reporter: "UZ", partner: "KZ" }), level("b", "$2.6 billion", 2.6e9, { period: year(2020), speaker: "A. Omarov" })];
    expect(checks(claims)).toMatchObject([{ conflict: false, cause: "statistical_basis", verdict: "contradiction" }]);
  });

  it("alerts where months exceed their year", () => {
    const months = { kind: "range", start: "2021-01-01", end: "2021-08-01", label: "2021-01/2021-07", basis: "stated" } as const;
    const claims = [level("m", "$2.0 billion", 2e9, { indicator: "tourists", unit: "count", period: months, speaker: "A. Omarov" }), level("y", "$1.1 billion", 1.1e9, { indicator: "tourists", unit: "count", speaker: "B. Azimov" })];
    expect(checks(claims)).toMatchObject([{ conflict: true, cause: "period", check: { rule: "year_to_date" } }]);
  });

  it("alerts where the added months are far from the pace before", () => {
    const until = (month: number) => ({ kind: "range", start: "2020-01-01", end: `2020-0${month + 1}-01`, label: `2020-01/2020-0${month}`, basis: "stated" }) as const;
    const flow = { indicator: "exports", speaker: "State Customs Committee" } as const;
    const claims = [level("a", "$770 million", 7.7e8, { ...flow, period: until(5) }), level("b", "$1.8 billion", 1.8e9, { ...flow, period: until(7) })];
    expect(checks(claims)).toMatchObject([{ conflict: true, cause: "period", check: { rule: "pace", terms: ["a", "b"] } }]);
    expect(checks([claims[0] as ComparableClaim, level("c", "$1.1 billion", 1.1e9, { ...flow, period: until(7) })])).toEqual([]);
  });

  it("tells shares that make more than a whole", () => {
    const share = (id: string, value: number, scope: string) => claim(id, { document: "d", indicator: "cargo_volume", measure: "share", value, quote: `${value} %`, scope });
    expect(checks([share("a", 70, "road"), share("b", 45, "rail")])).toMatchObject([{ conflict: false, check: { rule: "shares" } }]);
    expect(checks([share("a", 70, "road"), share("b", 25, "rail")])).toEqual([]);
  });

  it("adds oil and non-oil to the whole", () => {
    const money = (id: string, quote: string, value: number, scope: string | null) => level(id, quote, value, { document: "d", indicator: "exports", scope });
    const split = [money("a", "$1.0 billion", 1e9, "non-oil"), money("b", "$4.0 billion", 4e9, "oil")];
    expect(checks([...split, money("c", "$4.9 billion", 4.9e9, null)])).toMatchObject([{ verdict: "agreement" }]);
    expect(checks([...split, money("c", "$6.1 billion", 6.1e9, null)]).filter((finding) => finding.conflict)).toMatchObject([{ check: { rule: "sum" } }]);
  });

  it("takes zero and a fall of a hundred percent without dividing by them", () => {
    const claims = [level("a", "0", 0), claim("g", { value: -100, quote: "100 %" }), level("b", "$2.6 billion", 2.6e9, { period: year(2020) })];
    expect(() => compareClaims(claims)).not.toThrow();
  });
});

describe("worked cases", () => {
  it.each([
    ["D01", false, "internal_arithmetic"], ["D16", true, "rounding"], ["D17", true, "rounding"], ["D19", false, "statistical_basis"],
    ["D22", false, "internal_arithmetic"], ["D25", false, "period"], ["D35", false, "definition"], ["D49", true, "mirror_asymmetry"], ["D51", true, null],
  ])("%s", (id, closes, cause) => {
    expect(DERIVED_CASES.find((one) => one.id === id)?.run()).toMatchObject({ closes, cause });
  });
});
