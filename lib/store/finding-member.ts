import type { FindingMember } from "@/lib/domain/view";
import { claimViewSelect, toClaimView } from "./claim-row";
import type { Store } from "./client";

/** The clusters of a finding and the figures in them, as a list draws them. */
export interface FindingMembers {
  readonly clusters: readonly (readonly string[])[];
  readonly members: readonly FindingMember[];
}

/** Members of several findings at once, by finding; the clusters keep their order, a claim may stand in more than one. */
export async function listFindingMembers(store: Store, findingIds: readonly string[]): Promise<ReadonlyMap<string, FindingMembers>> {
  const { memberships: _memberships, ...claimSelect } = claimViewSelect;
  const rows = await store.findingMember.findMany({
    where: { findingId: { in: [...findingIds] } },
    select: { findingId: true, claimId: true, cluster: true, claim: { select: claimSelect } },
  });
  const byFinding = Map.groupBy(rows, (row) => row.findingId);
  return new Map(
    [...byFinding].map(([findingId, members]) => {
      const clusters: string[][] = [];
      for (const { cluster, claimId } of members) if (cluster >= 0) (clusters[cluster] ??= []).push(claimId);
      const claims = new Map(members.map(({ claimId, claim }) => [claimId, toClaimView({ ...claim, memberships: [] })]));
      return [findingId, { clusters: clusters.map((cluster) => cluster ?? []), members: [...claims.values()] }];
    }),
  );
}
