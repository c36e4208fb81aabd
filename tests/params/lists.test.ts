import { describe, expect, it } from "vitest";
import { claimListParsers, loadClaimList, serializeClaimList } from "@/lib/params/claims-list";
import { documentListParsers, loadDocumentList } from "@/lib/params/documents-list";
import { findingListParsers, loadFindingList, serializeFindingList } from "@/lib/params/findings-list";
import { listRejected } from "@/lib/params/rejected";

describe("the lists' addresses", () => {
  it.each([
    ["claims", claimListParsers, { sort: "loudest", measure: "level", pair: "russia", from: "soon" }, ["pair", "from", "sort"]],
    ["claims, nothing wrong", claimListParsers, { sort: "value", q: "" }, []],
    ["claims, a foreign parameter", claimListParsers, { utm_source: "x" }, []],
    ["findings", findingListParsers, { verdict: "maybe", cause: "definition", view: "all" }, ["verdict"]],
    ["documents", documentListParsers, { lang: "de", basis: "stated" }, ["lang"]],
    ["a parameter given twice counts by its first", documentListParsers, { lang: ["ru", "de"] }, []],
  ] as const)("%s", (_name, parsers, query, rejected) => {
    expect(listRejected(query, parsers)).toEqual(rejected);
  });

  it("falls back to its defaults where the address makes no sense", () => {
    expect(loadClaimList({ sort: "loudest" }).sort).toBe("published");
    expect(loadFindingList({ view: "everything" }).view).toBe("alerts");
    expect(loadDocumentList({ lang: "de" }).lang).toBeNull();
  });

  it("goes round: an address read and written is the same, defaults left out", () => {
    const claims = "?indicator=exports,imports&pair=AZ-RU&from=2020&sort=value";
    expect(serializeClaimList(loadClaimList(new URLSearchParams(claims)))).toBe(claims);
    expect(serializeFindingList(loadFindingList({ view: "alerts", verdict: "contradiction" }))).toBe("?verdict=contradiction");
  });
});
