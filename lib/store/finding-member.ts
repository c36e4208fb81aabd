import type { FindingMember } from "@/lib/domain/view";
import { loadClaimsById } from "./claim-load";
import type { Store } from "./client";
import { readTallies } from "./tally/tallies";

/** The clusters of a finding and the figures in them, as a list draws them. */
export interface FindingMembers {
  readonly clusters: readonly (readonly string[])[];
  readonly members: readonly FindingMember[];
}

/** Members of several findings at once, by finding; the clusters keep their order, a claim may stand in more than one. */
export async function listFindingMembers(store: Store, findingIds: readonly string[]): Promise<ReadonlyMap<string, FindingMembers>> {
  const { database } = await readTallies(store);
  const rows = database
    .prepare('SELECT m."findingId", m."claimId", m."cluster" FROM json_each(?) j JOIN "FindingMember" m ON m."findingId" = j.value ORDER BY m."claimId", m."cluster"')
    .all(JSON.stringify(findingIds)) as readonly { readonly findingId: string; readonly claimId: string; readonly cluster: number }[];
  const claims = new Map(loadClaimsById(database, rows.map((row) => row.claimId)).map((claim) => [claim.id, claim]));
  return new Map(
    [...Map.groupBy(rows, (row) => row.findingId)].map(([findingId, members]) => {
      const clusters: string[][] = [];
      for (const { cluster, claimId } of members) if (cluster >= 0) (clusters[cluster] ??= []).push(claimId);
      const ids = [...new Set(members.map((member) => member.claimId))];
      return [findingId, { clusters: clusters.map((cluster) => cluster ?? []), members: ids.flatMap((id) => claims.get(id) ?? []) }];
    }),
  );
}
