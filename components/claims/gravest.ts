import { VERDICTS } from "@/lib/domain/finding";
import type { FindingRef } from "@/lib/domain/view";

type Weighed = Pick<FindingRef, "verdict" | "conflict">;

/** The finding that matters most of several: alerts first, then the harder verdict. */
export function pickGravest<One extends Weighed>(findings: readonly One[]): One | null {
  const weight = (finding: Weighed) => (finding.conflict ? VERDICTS.length : 0) + VERDICTS.indexOf(finding.verdict);
  return findings.reduce<One | null>((worst, finding) => (worst === null || weight(finding) > weight(worst) ? finding : worst), null);
}
