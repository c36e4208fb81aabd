import type { Finding } from "@/lib/domain/finding";

/** A statistical basis the arithmetic points to: claims whose chains of level and growth close with each other. */
export interface BasisGroup {
  readonly claims: ReadonlySet<string>;
  /** Issuing body where a chain names it. */
  readonly body: string | null;
}

const HYPOTHESIS = /^series\s/i;

function findRoot(parents: Map<string, string>, id: string): string {
  let root = id;
  while (parents.get(root) !== root && parents.has(root)) root = parents.get(root) ?? root;
  parents.set(id, root);
  return root;
}

function join(parents: Map<string, string>, ids: readonly string[]): void {
  const [first, ...others] = ids;
  if (first === undefined) return;
  if (!parents.has(first)) parents.set(first, first);
  for (const id of others) {
    if (!parents.has(id)) parents.set(id, id);
    parents.set(findRoot(parents, id), findRoot(parents, first));
  }
}

/** Claims that stand in exactly one cluster of a finding, by cluster: equal in what they can mean. */
function listExclusiveClusters(finding: Finding): readonly (readonly string[])[] {
  return finding.clusters.map((cluster, index) => cluster.filter((id) => finding.clusters.every((other, at) => at === index || !other.includes(id))));
}

/** Claims of a finding's closing chains that stand in one of its chains only: what fits two series tells them not apart. */
function listTellingChains(finding: Finding): readonly { readonly series: string; readonly claims: readonly string[] }[] {
  const isTelling = (id: string) => finding.chains.filter((chain) => chain.claims.includes(id)).length === 1;
  return finding.chains.filter((chain) => chain.closes).map((chain) => ({ series: chain.series, claims: chain.claims.filter(isTelling) }));
}

/**
 * Joins the closing chains of all findings into bases: chains that share a claim are one, and so is a claim
 * that stands with a chained one in a cluster of a conflict and in no other. Largest first.
 * A hypothesis of the arithmetic, not a proof: it says which figures close with each other.
 */
export function findBases(findings: readonly Finding[]): readonly BasisGroup[] {
  const parents = new Map<string, string>();
  const bodies = new Map<string, string>();
  for (const chain of findings.flatMap(listTellingChains)) {
    join(parents, chain.claims);
    const [first] = chain.claims;
    if (first !== undefined && !HYPOTHESIS.test(chain.series)) bodies.set(first, chain.series);
  }
  const chained = new Set(parents.keys());
  for (const cluster of findings.filter((finding) => finding.kind === "cell" && finding.clusters.length > 1).flatMap(listExclusiveClusters)) {
    const roots = new Set(cluster.filter((id) => chained.has(id)).map((id) => findRoot(parents, id)));
    const [root] = roots;
    if (roots.size === 1 && root !== undefined) join(parents, [root, ...cluster]);
  }
  const groups = Map.groupBy([...parents.keys()], (id) => findRoot(parents, id));
  const named = new Map([...bodies].map(([id, body]) => [findRoot(parents, id), body]));
  return [...groups.entries()]
    .map(([root, ids]) => ({ claims: new Set(ids), body: named.get(root) ?? null, first: [...ids].sort()[0] ?? "" }))
    .sort((a, b) => b.claims.size - a.claims.size || (a.first < b.first ? -1 : 1))
    .map(({ claims, body }) => ({ claims, body }));
}
