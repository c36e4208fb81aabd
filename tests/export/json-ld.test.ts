import { describe, expect, it } from "vitest";
import type { FindingDetail } from "@/lib/domain/view";
import { toClaimJsonLd, toFindingJsonLd } from "@/lib/export/json-ld";
import { claimRow, findingRow } from "./rows";

const site = "https://example.org";
const detail = (history: FindingDetail["history"]): FindingDetail => ({ ...findingRow(), indicatorLabel: "Trade turnover", isCurrent: true, claims: [claimRow({ id: "c1" }), claimRow({ id: "c3", speaker: null })].map((claim) => ({ ...claim, indicatorLabel: "Trade turnover" })), history });
const decision = { id: "1", action: "definition", actor: "Ada", at: "2026-11-20T10:00:00.000Z", note: "", changes: [] } as const;
const graphOf = (finding: FindingDetail) => toFindingJsonLd(finding, site)["@graph"] as readonly Record<string, unknown>[];

describe("a claim as linked data", () => {
  it("names its words, who said them and where they stand", () => {
    expect(toClaimJsonLd(claimRow(), site)).toEqual({
      "@type": "Claim",
      "@id": "https://example.org/claims/c1",
      text: "It was, almost, $3.4 billion.",
      author: { "@type": "Thing", name: "Vladimir Putin" },
      datePublished: "2022-02-22",
      inLanguage: "en",
      appearance: { "@type": "CreativeWork", name: "Press statements", url: "https://example.org/1", publisher: { "@type": "Organization", name: "Kremlin" }, datePublished: "2022-02-22" },
    });
  });

  it("is the publisher's where nobody else said it", () => {
    expect(toClaimJsonLd(claimRow({ speaker: null }), site)["author"]).toEqual({ "@type": "Organization", name: "Kremlin" });
  });
});

describe("a finding as linked data", () => {
  it("has no review before a person decided", () => {
    expect(graphOf(detail([])).map((node) => node["@type"])).toEqual(["Claim", "Claim"]);
  });

  it("has a review of each claim afterwards, in words and without a number", () => {
    const reviews = graphOf(detail([decision])).filter((node) => node["@type"] === "ClaimReview");
    expect(reviews).toHaveLength(2);
    expect(reviews[0]).toEqual({
      "@type": "ClaimReview",
      url: "https://example.org/conflicts/f1",
      claimReviewed: "It was, almost, $3.4 billion.",
      itemReviewed: { "@id": "https://example.org/claims/c1" },
      datePublished: "2026-11-20",
      author: { "@type": "Person", name: "Ada" },
      reviewBody: "12 and 16 percent cannot both hold.",
      reviewRating: { "@type": "Rating", alternateName: "The figures count different things" },
    });
  });

  it("has none again once the decision was taken back", () => {
    expect(graphOf(detail([{ ...decision, id: "2", action: "reopened" }, decision])).map((node) => node["@type"])).toEqual(["Claim", "Claim"]);
  });
});
