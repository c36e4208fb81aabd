"use client";

import type { FindingDetail } from "@/lib/domain/view";
import { CiteButton } from "./cite-button";
import { useSubject } from "./finding-list";
import { useHeadline } from "./headline-text";

/** Citations of a case file under its headline: "Trade turnover · A–B · 2021: 12% and 16% cannot both hold". */
export function CiteFinding({ finding }: { readonly finding: Pick<FindingDetail, "cell" | "indicatorLabel" | "kind" | "verdict" | "cause" | "conflict" | "clusters" | "claims"> }) {
  const compared = new Set(finding.clusters.flat());
  const headline = useHeadline({ finding, members: finding.claims.filter((claim) => compared.has(claim.id)) });
  return <CiteButton medium="comparison" title={`${useSubject(finding)}: ${headline}`} />;
}
