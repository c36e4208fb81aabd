import type { FindingItems } from "@/components/findings/finding-note";
import type { AddedDocument } from "./upload-queue";

/** What a text comes to once its date is known, or why it could not be set. */
export type DatedText = { readonly ok: true; readonly added: AddedDocument; readonly findings: FindingItems } | { readonly ok: false; readonly message: string };

/** Sets the day of publication of a text. */
export type DateDocument = (documentId: string, publishedAt: string) => Promise<DatedText>;
