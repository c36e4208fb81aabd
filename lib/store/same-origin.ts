import type { DocumentRef } from "@/lib/domain/view";
import { documentRefSelect, toDocumentRef } from "./document-row";
import { listWholeFindings } from "./finding";
import type { Store } from "./client";

/** Findings of a document that are looked through, and texts that are named at most. */
const MOST = { findings: 100, texts: 30 } as const;

/** Other documents with a figure that the comparison counts as one origin with a figure of this one, earliest first. */
export async function listSameOrigin(store: Store, documentId: string): Promise<readonly DocumentRef[]> {
  const own = new Set((await store.claim.findMany({ where: { documentId, state: "live" }, select: { id: true } })).map((claim) => claim.id));
  const findings = own.size === 0 ? [] : await listWholeFindings(store, { document: documentId }, MOST.findings);
  const others = new Set(findings.flatMap((finding) => finding.originGroups.filter((group) => group.some((id) => own.has(id))).flat()).filter((id) => !own.has(id)));
  if (others.size === 0) return [];
  // The documents first: asked for in one statement, they are looked for in the order of all there are.
  const claims = await store.claim.findMany({ where: { id: { in: [...others].slice(0, 500) } }, select: { documentId: true } });
  const rows = await store.document.findMany({
    where: { deletedAt: null, id: { in: [...new Set(claims.map((claim) => claim.documentId))] } },
    orderBy: [{ publishedKey: "asc" }, { seq: "asc" }],
    take: MOST.texts,
    select: documentRefSelect,
  });
  return rows.map(toDocumentRef);
}
