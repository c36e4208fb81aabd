import type { Finding } from "@/lib/domain/finding";
import type { GivenSeries } from "@/lib/domain/series";

/** A statistical basis: claims that people put into one series, else claims whose chains of level and growth close with each other. */
export interface BasisGroup {
  readonly claims: ReadonlySet<string>;
  /** What people said it is; null where the arithmetic alone suggests it. */
  readonly given: GivenSeries | null;
}

/** What people said of the series of single claims, by claim. */
export type GivenByClaim = ReadonlyMap<string, GivenSeries>;

/** The series that people gave to some of these claims. */
export function toGivenByClaim(claims: readonly { readonly id: string; readonly series: GivenSeries | null }[]): GivenByClaim {
  return new Map(claims.flatMap((claim) => (claim.series === null ? [] : [[claim.id, claim.series] as const])));
}

/** Sets of claims that grow together; two that people put into different series never do. */
class Joined {
  readonly #parents = new Map<string, string>();
  readonly #series = new Map<string, GivenSeries>();

  constructor(given: GivenByClaim) {
    for (const [claim, series] of [...given].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const root = `series\u0000${series}`;
      this.#parents.set(root, root);
      this.#series.set(root, series);
      this.#parents.set(claim, root);
    }
  }

  has(id: string): boolean {
    return this.#parents.has(id);
  }

  root(id: string): string {
    let root = id;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root)) root = up;
    this.#parents.set(id, root);
    return root;
  }

  /** Series of a set, null where people named none. */
  seriesOf(root: string): GivenSeries | null {
    return this.#series.get(root) ?? null;
  }

  join(ids: readonly string[]): void {
    const roots = [...new Set(ids.map((id) => this.root(id)))];
    const named = roots.filter((root) => this.#series.has(root));
    // Two given series: arithmetic that closes over both tells nothing of either.
    if (named.length > 1) return;
    const target = named[0] ?? roots[0];
    if (target !== undefined) for (const root of roots) this.#parents.set(root, target);
  }

  /** Claims of every set, by its root. */
  groups(): Map<string, string[]> {
    const claims = [...this.#parents.keys()].filter((id) => !this.#series.has(id));
    return Map.groupBy(claims, (id) => this.root(id));
  }
}

/** Claims that stand in exactly one cluster of a finding, by cluster: equal in what they can mean. */
export function listExclusiveClusters(finding: Finding): readonly (readonly string[])[] {
  return finding.clusters.map((cluster, index) => cluster.filter((id) => finding.clusters.every((other, at) => at === index || !other.includes(id))));
}

/** Claims of a finding's closing chains that stand in one of its chains only: what fits two series tells them not apart. */
function listTellingChains(finding: Finding): readonly (readonly string[])[] {
  const isTelling = (id: string) => finding.chains.filter((chain) => chain.claims.includes(id)).length === 1;
  return finding.chains.filter((chain) => chain.closes).map((chain) => chain.claims.filter(isTelling));
}

/**
 * Joins what people put into one series, then the closing chains of all findings: chains that share a claim are one, and so
 * is a claim that stands with a chained one in a cluster of a conflict and in no other. Largest first.
 * What no person said is a hypothesis of the arithmetic, not a proof: it says which figures close with each other.
 */
export function findBases(findings: readonly Finding[], given: GivenByClaim = new Map()): readonly BasisGroup[] {
  const joined = new Joined(given);
  const ordered = [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const chain of ordered.flatMap(listTellingChains)) joined.join(chain);
  for (const cluster of ordered.filter((finding) => finding.kind === "cell" && finding.clusters.length > 1).flatMap(listExclusiveClusters)) {
    const roots = new Set(cluster.filter((id) => joined.has(id)).map((id) => joined.root(id)));
    const [root] = roots;
    if (roots.size === 1 && root !== undefined) joined.join([root, ...cluster]);
  }
  return [...joined.groups()]
    .map(([root, ids]) => ({ claims: new Set(ids), given: joined.seriesOf(root), first: [...ids].sort()[0] ?? "" }))
    .sort((a, b) => b.claims.size - a.claims.size || (a.first < b.first ? -1 : 1))
    .map(({ claims, given: series }) => ({ claims, given: series }));
}
