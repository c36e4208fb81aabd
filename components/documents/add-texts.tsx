"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import { useRouter } from "next/navigation";
import { useTranslations } from "#intl";
import type { FoundFile } from "./collect-files";
import type { DateDocument } from "./dated-text";
import { DropZone } from "./drop-zone";
import { PasteForm } from "./paste-form";
import { sendText, type Outgoing, type TextFields } from "./send-text";
import { UploadList } from "./upload-list";
import { reduceUploads, type UploadAction, type UploadItem } from "./upload-queue";

type Items = readonly UploadItem<Outgoing>[];

/** Paste, drop or choose texts; they go in one after the other, and what is found stands below at once. */
export function AddTexts({ limitMb, labels, dateDocument }: { readonly limitMb: number; readonly labels: Readonly<Record<string, string>>; readonly dateDocument: DateDocument }) {
  const t = useTranslations("add");
  const router = useRouter();
  const [items, dispatch] = useReducer((state: Items, action: UploadAction<Outgoing>): Items => reduceUploads(state, action), []);
  const isSending = useRef(false);
  const isOpen = items.some((item) => item.state.kind === "waiting" || item.state.kind === "sending" || item.state.kind === "reading");

  const send = useCallback(
    async ({ key, source }: UploadItem<Outgoing>) => {
      isSending.current = true;
      const set = (state: UploadItem<Outgoing>["state"]) => dispatch({ kind: "set", key, state });
      set({ kind: "sending", sent: 0 });
      const result = await sendText(source, { onSent: (sent) => set({ kind: "sending", sent }), onReading: () => set({ kind: "reading" }) }, t("queue.network"));
      isSending.current = false;
      // Pages that were fetched when their links were pointed at do not know of it yet.
      if (result.ok) router.refresh();
      set(result.ok ? { kind: "done", added: result.added, failed: result.failed, findings: result.findings } : { ...result, kind: "failed" });
    },
    [t, router],
  );

  useEffect(() => {
    const next = items.find((item) => item.state.kind === "waiting");
    if (next !== undefined && !isSending.current) void send(next);
  }, [items, send]);

  useEffect(() => {
    if (!isOpen) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isOpen]);

  function addFiles(files: readonly FoundFile[]) {
    dispatch({ kind: "add", sources: files.map(({ file, path }) => ({ name: path, size: file.size, source: { body: file, name: path, fields: null } })) });
  }

  function addPasted(text: string, fields: TextFields) {
    const body = new Blob([text], { type: "text/plain" });
    const name = fields.title.trim() === "" ? t("paste.name") : fields.title.trim();
    dispatch({ kind: "add", sources: [{ name, size: body.size, source: { body, name: "paste", fields } }] });
  }

  async function setDate(key: number, documentId: string, date: string): Promise<string | null> {
    const result = await dateDocument(documentId, date);
    if (!result.ok) return result.message;
    dispatch({ kind: "renew", key, added: result.added, findings: result.findings });
    return null;
  }

  return (
    <>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <PasteForm onSubmit={addPasted} />
        <DropZone limitMb={limitMb} onFiles={addFiles} />
      </div>
      <UploadList items={items} labels={labels} onDate={setDate} onRetry={() => dispatch({ kind: "retry" })} onClear={() => dispatch({ kind: "clear_done" })} />
    </>
  );
}
