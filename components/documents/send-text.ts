import type { FindingItems } from "@/components/findings/finding-note";
import type { AddedDocument, FailedRecord, Fault } from "./upload-queue";

/** What is known of a text beside its words; empty fields are not sent. */
export interface TextFields {
  readonly title: string;
  readonly publishedAt: string;
  readonly publisher: string;
  readonly url: string;
}

/** A text to send: its bytes, the name of its file, and what a person said of it. */
export interface Outgoing {
  readonly body: Blob;
  readonly name: string;
  readonly fields: TextFields | null;
}

export interface SendProgress {
  readonly onSent: (bytes: number) => void;
  /** All bytes are there; the answer is awaited. */
  readonly onReading: () => void;
}

/** What the server answered: the texts that came of the file (more than one for JSON Lines) and what of it failed, or why there are none. */
export type SendResult = { readonly ok: true; readonly added: readonly AddedDocument[]; readonly failed: readonly FailedRecord[]; readonly findings: FindingItems } | ({ readonly ok: false; readonly canRetry: boolean } & Fault);

function toUrl({ name, fields }: Outgoing): string {
  const query = new URLSearchParams({ name });
  for (const [key, value] of Object.entries(fields ?? {})) if (value.trim() !== "") query.set(key, value.trim());
  return `/api/documents?${query.toString()}`;
}

function toResult(status: number, text: string, networkMessage: string): SendResult {
  try {
    const body = JSON.parse(text) as { readonly added?: readonly AddedDocument[]; readonly failed?: readonly FailedRecord[]; readonly findings?: FindingItems; readonly error?: Fault };
    if (status === 200 && body.added !== undefined) return { ok: true, added: body.added, failed: body.failed ?? [], findings: body.findings ?? {} };
    return { ok: false, canRetry: status >= 500, message: body.error?.message ?? networkMessage };
  } catch {
    return { ok: false, canRetry: true, message: networkMessage };
  }
}

/**
 * Sends one text. `XMLHttpRequest`, because `fetch` does not tell how far an upload is.
 * Never rejects: a lost connection is a result like any other, with `networkMessage`.
 */
export function sendText(outgoing: Outgoing, { onSent, onReading }: SendProgress, networkMessage: string): Promise<SendResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", toUrl(outgoing));
    request.setRequestHeader("content-type", outgoing.body.type === "" ? "application/octet-stream" : outgoing.body.type);
    request.upload.onprogress = (event) => onSent(event.loaded);
    request.upload.onload = onReading;
    request.onload = () => resolve(toResult(request.status, request.responseText, networkMessage));
    request.onerror = () => resolve({ ok: false, canRetry: true, message: networkMessage });
    request.onabort = request.onerror;
    request.send(outgoing.body);
  });
}
