import type { Problem } from "@/lib/domain/document";
import type { FindingItem, FindingRef, Labelled } from "@/lib/domain/view";

/** What adding one text came to; a file may hold several. */
export interface AddedDocument {
  /** `duplicate`: the same text was there already, and nothing was changed; `restored`: it had been deleted, and counts again. */
  readonly status: "stored" | "restored" | "duplicate";
  readonly document: { readonly id: string; readonly title: string; readonly publishedAt: string | null };
  readonly claims: number;
  /** Codes of what was counted, most figures first. */
  readonly indicators: readonly { readonly code: string; readonly count: number }[];
  readonly problems: readonly Problem[];
  /** Findings that a figure of this text is part of, alerts first. */
  readonly findings: readonly FindingRef[];
}

/** Why a text could not be added, in the reader's language. */
export interface Fault {
  readonly message: string;
}

/** A line of a file that could not be used. */
export interface FailedRecord extends Fault {
  readonly name: string;
}

/** A text on its way in. A failed one keeps its source, so that it can be tried again. */
export interface UploadItem<Source> {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly source: Source;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "sending"; readonly sent: number }
    | { readonly kind: "reading" }
    | { readonly kind: "done"; readonly added: readonly AddedDocument[]; readonly failed: readonly FailedRecord[]; readonly findings: Readonly<Record<string, Labelled<FindingItem>>> }
    | ({ readonly kind: "failed"; /** Whether the same file may go in another time: the server was not there, or busy. */ readonly canRetry: boolean } & Fault);
}

export type UploadAction<Source> =
  | { readonly kind: "add"; readonly sources: readonly { readonly name: string; readonly size: number; readonly source: Source }[] }
  | { readonly kind: "set"; readonly key: number; readonly state: UploadItem<Source>["state"] }
  /** A text of a finished one was read again. */
  | { readonly kind: "renew"; readonly key: number; readonly added: AddedDocument; readonly findings: Readonly<Record<string, Labelled<FindingItem>>> }
  | { readonly kind: "retry" }
  | { readonly kind: "clear_done" };

/** The next queue after an action: items keep their order, new ones go last. */
export function reduceUploads<Source>(items: readonly UploadItem<Source>[], action: UploadAction<Source>): readonly UploadItem<Source>[] {
  switch (action.kind) {
    case "add": {
      const next = Math.max(0, ...items.map((item) => item.key + 1));
      return [...items, ...action.sources.map((source, index) => ({ ...source, key: next + index, state: { kind: "waiting" } as const }))];
    }
    case "set":
      return items.map((item) => (item.key === action.key ? { ...item, state: action.state } : item));
    case "renew":
      return items.map((item) => {
        if (item.key !== action.key || item.state.kind !== "done") return item;
        const added = item.state.added.map((before) => (before.document.id === action.added.document.id ? action.added : before));
        return { ...item, state: { ...item.state, added, findings: { ...item.state.findings, ...action.findings } } };
      });
    case "retry":
      return items.map((item) => (item.state.kind === "failed" && item.state.canRetry ? { ...item, state: { kind: "waiting" } as const } : item));
    case "clear_done":
      return items.filter((item) => item.state.kind !== "done");
  }
}

/** Counts of a queue for one sentence about it. */
export function summarizeUploads<Source>(items: readonly UploadItem<Source>[]) {
  const results = items.flatMap((item) => (item.state.kind === "done" ? item.state.added : []));
  const alerts = new Set(results.flatMap((result) => result.findings.filter((finding) => finding.conflict && finding.isSide !== false).map((finding) => finding.id)));
  return {
    total: items.length,
    open: items.filter((item) => item.state.kind !== "done" && item.state.kind !== "failed").length,
    stored: results.filter((result) => result.status !== "duplicate").length,
    duplicates: results.filter((result) => result.status === "duplicate").length,
    failed: items.reduce((sum, { state }) => sum + (state.kind === "failed" ? 1 : state.kind === "done" ? state.failed.length : 0), 0),
    retryable: items.filter(({ state }) => state.kind === "failed" && state.canRetry).length,
    claims: results.reduce((sum, result) => sum + (result.status === "duplicate" ? 0 : result.claims), 0),
    conflicts: alerts.size,
  };
}
