import { countStatements, type Finding } from "@/lib/domain/finding";
import type { FindingRow } from "@/lib/domain/view";
import { toFindingRef } from "./claim-row";
import type { Prisma } from "./generated/client";
import { fromJson, toJson } from "./json";

export const findingSelect = { detail: true, resolution: true } satisfies Prisma.FindingSelect;

/** A finding as a list shows it. */
export function toFindingRow(row: Parameters<typeof toFindingRef>[0] & { readonly detail: string; readonly memberCount: number; readonly resolution: string | null }): FindingRow {
  const finding = toFinding(row);
  return { ...toFindingRef(row), cell: finding.cell, claims: countStatements(finding) || row.memberCount, resolution: row.resolution, origins: row.origins };
}

/** The finding as the comparison made it; the columns beside it are there to find it by. */
export function toFinding(row: { readonly detail: string }): Finding {
  return fromJson<Finding>(row.detail);
}

/** Columns of a finding apart from its id. `newestKey` and `periodKey` come from its members. */
export function toFindingColumns(finding: Finding, component: string, newestKey: string, periodKey: string) {
  const { cell } = finding;
  const year = /\d{4}/.exec(periodKey)?.[0];
  return {
    isCurrent: true,
    retiredAt: null,
    component,
    kind: finding.kind,
    indicator: cell.indicator,
    measure: cell.measure,
    unit: cell.unit,
    pair: cell.pair.join("-"),
    period: cell.period,
    periodKey,
    year: year === undefined ? null : Number(year),
    scope: cell.scope,
    forecast: cell.forecast,
    verdict: finding.verdict,
    conflict: finding.conflict,
    cause: finding.cause,
    origins: finding.origins,
    memberCount: new Set(listMembers(finding).map((member) => member.claimId)).size,
    explanation: finding.explanation,
    told: toJson(finding.told?.explanation ?? []),
    supportedReading: finding.supportedReading,
    detail: toJson(finding),
    newestKey,
  } satisfies Omit<Prisma.FindingCreateInput, "id">;
}

/** Every claim of a finding with the numbers of its clusters; -1 for those that stand in none and only enter the arithmetic. */
export function listMembers(finding: Finding): readonly { readonly claimId: string; readonly cluster: number }[] {
  const members = finding.clusters.flatMap((claims, cluster) => claims.map((claimId) => ({ claimId, cluster })));
  const placed = new Set(members.map((member) => member.claimId));
  const others = [...(finding.neutral ?? []), ...(finding.check?.terms ?? []), ...(finding.check?.repairs.map((repair) => repair.claim) ?? []), ...finding.chains.flatMap((chain) => chain.claims)];
  return [...members, ...[...new Set(others)].filter((id) => !placed.has(id)).map((claimId) => ({ claimId, cluster: -1 }))];
}
