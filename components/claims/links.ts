/** Where a claim's sentence stands: its document, scrolled to the figure. The query finds the part of a long text, the hash the words. */
export function toSentenceHref(claim: { readonly id: string; readonly document: { readonly id: string } }): string {
  return `/documents/${encodeURIComponent(claim.document.id)}?claim=${encodeURIComponent(claim.id)}#claim-${encodeURIComponent(claim.id)}`;
}

/** The page of one claim. */
export function toClaimHref(id: string): string {
  return `/claims/${encodeURIComponent(id)}`;
}

/** The case file of one finding. */
export function toFindingHref(id: string): string {
  return `/conflicts/${encodeURIComponent(id)}`;
}

export function toDocumentHref(id: string): string {
  return `/documents/${encodeURIComponent(id)}`;
}
