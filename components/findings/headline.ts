import type { Finding } from "@/lib/domain/finding";
import type { FindingMember } from "@/lib/domain/view";

/** What a finding's headline says, before it is worded: which sentence, and the figures in it. */
export interface Headline {
  readonly key: "contradiction" | "contradictionTwo" | "strong_tension" | "weak_tension" | "agreement" | "agreementOne" | "different" | "times" | "mirror" | "revision" | "forecast" | "checkOpen" | "checkClosed" | "checkOpenWith" | "checkClosedWith";
  readonly figures: readonly FindingMember[];
}

type Subject = Pick<Finding, "kind" | "verdict" | "cause" | "conflict" | "clusters">;

const keyOf = (member: FindingMember) => JSON.stringify([member.value, member.valueHigh, member.qualifier, member.unit]);

/** One figure for each group, the one said most often; the same figure in words is told once. From small to large. */
function pickFigures(finding: Subject, members: readonly FindingMember[]): readonly FindingMember[] {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(keyOf(member), (counts.get(keyOf(member)) ?? 0) + 1);
  const picked = new Map<string, FindingMember>();
  for (const cluster of finding.clusters) {
    const inIt = members.filter((member) => cluster.includes(member.id));
    const own = inIt.filter((member) => finding.clusters.filter((other) => other.includes(member.id)).length === 1);
    const [best] = (own.length > 0 ? own : inIt).toSorted((a, b) => (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0));
    if (best !== undefined) picked.set(keyOf(best), best);
  }
  return [...picked.values()].toSorted((a, b) => a.value - b.value);
}

/** Most figures of an arithmetic that a headline names. */
const MOST_TERMS = 4;

/** Every figure of an arithmetic in the order of its terms, what they are held against last; none where they are too many to name. */
function listFigures(finding: Subject, members: readonly FindingMember[]): readonly FindingMember[] {
  const terms = finding.clusters.flat().flatMap((id) => members.find((member) => member.id === id) ?? []);
  const distinct = [...new Map(terms.map((member) => [keyOf(member), member])).values()];
  return distinct.length > MOST_TERMS ? [] : distinct;
}

/** Chooses the sentence that says what a finding found. */
export function toHeadline(finding: Subject, members: readonly FindingMember[]): Headline {
  if (finding.kind === "check") {
    const figures = listFigures(finding, members);
    const key = finding.verdict === "agreement" ? "checkClosed" : "checkOpen";
    return figures.length < 2 ? { key, figures: [] } : { key: `${key}With`, figures };
  }
  const figures = pickFigures(finding, members);
  if (finding.verdict === "agreement") {
    const [first] = figures;
    return { key: members.length > 1 || first === undefined ? "agreement" : "agreementOne", figures };
  }
  if (finding.kind === "near" && finding.cause === "period") return { key: "times", figures };
  if (finding.kind === "near" || finding.cause === "definition") return { key: "different", figures };
  if (finding.cause === "revision") return { key: "revision", figures };
  if (finding.cause === "forecast_vs_outcome") return { key: "forecast", figures };
  if (finding.cause === "mirror_asymmetry" && !finding.conflict) return { key: "mirror", figures };
  if (finding.verdict === "contradiction") return { key: figures.length === 2 ? "contradictionTwo" : "contradiction", figures };
  return { key: finding.verdict, figures };
}
