"use server";

import { z } from "zod";
import type { DatedText } from "@/components/documents/dated-text";
import { wordFindings } from "@/lib/data/finding-items";
import { pageStore } from "@/lib/data/store";
import { describeDocument } from "@/lib/ingest";
import { updateDocumentMetadata } from "@/lib/ingest/change";
import { getLocale } from "@/lib/i18n/server";
import { getReviewer, runAction } from "../_actions/run";

const datedSchema = z.object({ documentId: z.string().min(1), publishedAt: z.string().max(10) });

/** Says when a text was published; it is read again, and the answer tells what it comes to now. */
export async function dateDocument(documentId: string, publishedAt: string): Promise<DatedText> {
  const input = datedSchema.parse({ documentId, publishedAt });
  const store = await pageStore();
  const result = await runAction(async () => {
    await updateDocumentMetadata(store, input.documentId, { publishedAt: input.publishedAt }, await getReviewer());
  });
  if (!result.ok) return result;
  const added = await describeDocument(store, input.documentId);
  const ids = added.findings.filter((finding) => finding.verdict !== "agreement").map((finding) => finding.id);
  return { ok: true, added, findings: await wordFindings(ids, await getLocale()) };
}
