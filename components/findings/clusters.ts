import type { ClaimView } from "@/lib/domain/view";

/** Where a claim stands among the clusters: in one, in several (it fits both sides), or in none. */
export type ClusterPlace = { readonly kind: "one"; readonly index: number } | { readonly kind: "several" } | { readonly kind: "none" };

/** Finds the clusters a claim is a member of; `neutral` claims stand in none because they fit all. */
export function placeInClusters(clusters: readonly (readonly string[])[], claim: string, neutral: readonly string[] = []): ClusterPlace {
  if (neutral.includes(claim)) return { kind: "several" };
  const indexes = clusters.flatMap((members, index) => (members.includes(claim) ? [index] : []));
  const [first] = indexes;
  if (first === undefined) return { kind: "none" };
  return indexes.length === 1 ? { kind: "one", index: first } : { kind: "several" };
}

interface Clustered<T> {
  readonly claims: readonly T[];
  readonly clusters: readonly (readonly string[])[];
  readonly neutral?: readonly string[];
}

/** The claims of a finding that are set against each other, the others only enter its arithmetic; all of them where none are. */
export function comparedClaims<T extends { readonly id: string }>({ claims, clusters, neutral = [] }: Clustered<T>): readonly T[] {
  const compared = new Set([...clusters.flat(), ...neutral]);
  return compared.size === 0 ? claims : claims.filter((claim) => compared.has(claim.id));
}

/** One independent statement with the texts that repeat it; `first` is the earliest, undated texts last. */
export interface OriginRow {
  readonly first: ClaimView;
  readonly repeats: readonly ClaimView[];
}

function byDate(a: ClaimView, b: ClaimView): number {
  const [left, right] = [a.document.publishedAt ?? "9999", b.document.publishedAt ?? "9999"];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * Folds the claims of a finding into rows: same origin and same figure are one row.
 * A claim that no origin names stands for itself. Rows go from the smallest value to the largest.
 */
export function toOriginRows(claims: readonly ClaimView[], originGroups: readonly (readonly string[])[]): readonly OriginRow[] {
  const originOf = new Map(originGroups.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const groups = Map.groupBy(claims, (claim) => {
    const origin = originOf.get(claim.id);
    return origin === undefined ? claim.id : JSON.stringify([origin, claim.value, claim.valueHigh, claim.unit, claim.qualifier]);
  });
  const rows = [...groups.values()].flatMap((group) => {
    const [first, ...repeats] = group.toSorted(byDate);
    return first === undefined ? [] : [{ first, repeats }];
  });
  return rows.toSorted((a, b) => a.first.value - b.first.value || byDate(a.first, b.first));
}
