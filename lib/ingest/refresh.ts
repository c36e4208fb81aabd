import { compareComponent } from "@/lib/compare";
import type { Finding } from "@/lib/domain/finding";
import { listComponentClaims, replaceFindings } from "@/lib/store";
import type { StoreTransaction } from "@/lib/store";

/** Compares the components anew in which claims came or went; all other findings stand. Returns those that are new or have another verdict. */
export async function refreshFindings(transaction: StoreTransaction, components: Iterable<string>): Promise<readonly Finding[]> {
  const changed: Finding[] = [];
  for (const component of [...new Set(components)].sort()) {
    const claims = await listComponentClaims(transaction, component);
    const { changed: ofComponent } = await replaceFindings(transaction, component, compareComponent(claims), claims);
    changed.push(...ofComponent);
  }
  return changed;
}
