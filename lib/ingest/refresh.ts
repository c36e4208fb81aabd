import { compareComponent, COMPARISON_VERSION } from "@/lib/compare";
import type { Finding } from "@/lib/domain/finding";
import { inTransaction, listComponentClaims, listComponentsNotComparedBy, replaceFindings } from "@/lib/store";
import type { Store, StoreTransaction } from "@/lib/store";

/** Compares the components anew in which claims came or went; all other findings stand. Returns those that are new or have another verdict. */
export async function refreshFindings(transaction: StoreTransaction, components: Iterable<string>): Promise<readonly Finding[]> {
  const changed: Finding[] = [];
  for (const component of [...new Set(components)].sort()) {
    const claims = await listComponentClaims(transaction, component);
    const { changed: ofComponent } = await replaceFindings(transaction, component, compareComponent(claims), claims, COMPARISON_VERSION);
    changed.push(...ofComponent);
  }
  return changed;
}

/** Compares anew what an older version of the comparison compared, a transaction for each component. Returns how many there were. */
export async function refreshOutdated(store: Store, onProgress: (done: number, total: number) => void = () => undefined): Promise<number> {
  const components = await listComponentsNotComparedBy(store, COMPARISON_VERSION);
  for (const [index, component] of components.entries()) {
    onProgress(index, components.length);
    await inTransaction(store, (transaction) => refreshFindings(transaction, [component]));
  }
  return components.length;
}
