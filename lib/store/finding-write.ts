import type { ComparableClaim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import type { StoreTransaction } from "./client";
import { listMembers, toFindingColumns } from "./finding-row";
import { toJson } from "./json";

/** What a comparison changed among the findings that hold. */
export interface FindingChanges {
  /** Findings that did not hold before, or hold with another verdict or call. */
  readonly changed: readonly Finding[];
  readonly retired: number;
}

/**
 * Makes `findings` the ones that hold for a component. Those that are as they were are not touched;
 * those that no longer hold are kept, not current, with what people decided of them. `version` is that of the comparison.
 */
export async function replaceFindings(transaction: StoreTransaction, component: string, findings: readonly Finding[], claims: readonly ComparableClaim[], version: string): Promise<FindingChanges> {
  const before = await transaction.finding.findMany({ where: { component, isCurrent: true }, select: { id: true, detail: true, verdict: true, conflict: true } });
  const beforeById = new Map(before.map((row) => [row.id, row]));
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const changed: Finding[] = [];
  for (const finding of findings) {
    const old = beforeById.get(finding.id);
    if (old?.detail === toJson(finding)) continue;
    await writeFinding(transaction, component, finding, claimsById);
    if (old === undefined || old.verdict !== finding.verdict || old.conflict !== finding.conflict) changed.push(finding);
  }
  const kept = new Set(findings.map((finding) => finding.id));
  const gone = before.filter((row) => !kept.has(row.id)).map((row) => row.id);
  for (let from = 0; from < gone.length; from += 500) {
    await transaction.finding.updateMany({ where: { id: { in: gone.slice(from, from + 500) } }, data: { isCurrent: false, retiredAt: new Date() } });
  }
  await transaction.finding.updateMany({ where: { component, isCurrent: true, comparisonVersion: { not: version } }, data: { comparisonVersion: version } });
  return { changed, retired: gone.length };
}

async function writeFinding(transaction: StoreTransaction, component: string, finding: Finding, claims: ReadonlyMap<string, ComparableClaim>): Promise<void> {
  const members = listMembers(finding);
  const known = members.map((member) => claims.get(member.claimId)).filter((claim) => claim !== undefined);
  const newestKey = known.map((claim) => claim.publishedAt ?? "").reduce((a, b) => (a > b ? a : b), "");
  const periodKey = known.find((claim) => claim.period !== null && claim.period.label === finding.cell.period)?.period?.start ?? "";
  const columns = toFindingColumns(finding, component, newestKey, periodKey);
  await transaction.finding.upsert({ where: { id: finding.id }, create: { id: finding.id, ...columns }, update: columns, select: { seq: true } });
  await transaction.findingMember.deleteMany({ where: { findingId: finding.id } });
  await transaction.findingMember.createMany({ data: members.map((member) => ({ findingId: finding.id, ...member })) });
}
