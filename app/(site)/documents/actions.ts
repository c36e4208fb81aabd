"use server";

import { z } from "zod";
import type { DocumentChanges } from "@/components/documents/metadata-form";
import type { ActionResult } from "@/components/review/action-result";
import { pageStore } from "@/lib/data/store";
import { deleteDocument, restoreDocument, updateDocumentMetadata } from "@/lib/ingest/change";
import { getReviewer, runAction } from "../_actions/run";

const changesSchema = z.object({ documentId: z.string().min(1), title: z.string().max(1000), publishedAt: z.string().max(10), publisher: z.string().max(500), url: z.string().max(2000) });
const idSchema = z.string().min(1);

/** Sets what is known of a document; its figures are read again, because their periods may hang on its date. */
export async function saveDocument(changes: DocumentChanges): Promise<ActionResult> {
  return runAction(async () => {
    const { documentId, ...fields } = changesSchema.parse(changes);
    await updateDocumentMetadata(await pageStore(), documentId, fields, await getReviewer());
  });
}

/** Takes a document out of every list and comparison; it can be brought back. */
export async function removeDocument(documentId: string): Promise<ActionResult> {
  return runAction(async () => deleteDocument(await pageStore(), idSchema.parse(documentId), await getReviewer()));
}

/** Brings a deleted document back as it was. */
export async function bringBackDocument(documentId: string): Promise<ActionResult> {
  return runAction(async () => restoreDocument(await pageStore(), idSchema.parse(documentId), await getReviewer()));
}
