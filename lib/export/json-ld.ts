import type { ClaimView, FindingDetail, Outcome } from "@/lib/domain/view";

type JsonLd = Readonly<Record<string, unknown>>;

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  confirmed: "The figures differ",
  definition: "The figures count different things",
  revision: "The later figure revises the earlier",
  typing_error: "One figure is a typing error",
  same_origin: "The figures come from one origin",
  not_comparable: "The figures are not about the same thing",
};

/** A claim as schema.org has it. `site` is the address that pages hang on, without a slash at its end. */
export function toClaimJsonLd(claim: ClaimView, site: string): JsonLd {
  const { document, speaker } = claim;
  const publisher = document.publisher === null ? null : { "@type": "Organization", name: document.publisher };
  return withoutNulls({
    "@type": "Claim",
    "@id": `${site}/claims/${claim.id}`,
    text: claim.sentence.text,
    author: speaker === null ? publisher : { "@type": "Thing", name: speaker },
    datePublished: document.publishedAt,
    inLanguage: document.lang,
    appearance: withoutNulls({ "@type": "CreativeWork", name: document.title, url: document.url, publisher, datePublished: document.publishedAt }),
  });
}

/**
 * A finding as linked data: its claims, and a review of each once a person has decided. Without a decision there is no
 * review: the comparison is arithmetic and judges nobody. The rating has words and no number, as truth has no scale here.
 */
export function toFindingJsonLd(finding: FindingDetail, site: string): JsonLd {
  const claims = finding.claims.map((claim) => toClaimJsonLd(claim, site));
  const decision = finding.history[0];
  const outcome = decision === undefined || decision.action === "reopened" ? null : decision;
  const reviews = outcome === null ? [] : claims.map((claim) => toReview(finding, outcome, claim, site));
  return { "@context": "https://schema.org", "@graph": [...claims, ...reviews] };
}

function toReview(finding: FindingDetail, { action, actor, at, note }: FindingDetail["history"][number], claim: JsonLd, site: string): JsonLd {
  return withoutNulls({
    "@type": "ClaimReview",
    url: `${site}/conflicts/${finding.id}`,
    claimReviewed: claim["text"],
    itemReviewed: { "@id": claim["@id"] },
    datePublished: at.slice(0, 10),
    author: { "@type": "Person", name: actor },
    reviewBody: note === null || note === "" ? finding.explanation : note,
    reviewRating: action === "reopened" ? null : { "@type": "Rating", alternateName: OUTCOMES[action] },
  });
}

function withoutNulls(entries: Readonly<Record<string, unknown>>): JsonLd {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null));
}
