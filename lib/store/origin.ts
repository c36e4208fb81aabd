import { listReadingIds } from "./claim";
import type { StoreTransaction } from "./client";
import { fromJson } from "./json";

/** Outcome of a decision that makes claims count as one origin. */
export const SAME_ORIGIN = "same_origin";

/**
 * Claims of a component that people said come from one origin, with the findings on which they said so: claims that share
 * one count as one. A decision holds while it is the last one on its finding, also where the finding itself no longer does.
 */
export async function listGivenOrigins(transaction: StoreTransaction, component: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const findings = await transaction.finding.findMany({
    where: { component, resolution: SAME_ORIGIN },
    orderBy: { id: "asc" },
    select: { id: true, resolutions: { orderBy: { seq: "desc" }, take: 1, select: { claims: true } }, members: { where: { cluster: { gte: 0 } }, select: { claimId: true } } },
  });
  const origins = new Map<string, string[]>();
  if (findings.length === 0) return origins;
  const successors = await findSuccessors(transaction, component);
  for (const { id, resolutions, members } of findings) {
    const chosen = resolutions[0]?.claims;
    const claims = chosen == null ? members.map((member) => member.claimId) : fromJson<string[]>(chosen);
    for (const claim of new Set(claims.map((one) => successors.get(one) ?? one))) origins.set(claim, [...(origins.get(claim) ?? []), id]);
  }
  return origins;
}

/** The live reading that took the place of each earlier one. */
async function findSuccessors(transaction: StoreTransaction, component: string): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.claim.findMany({ where: { component, state: "live", replacesId: { not: null } }, select: { id: true } });
  const successors = new Map<string, string>();
  for (const { id } of rows) for (const earlier of await listReadingIds(transaction, id)) successors.set(earlier, id);
  return successors;
}
