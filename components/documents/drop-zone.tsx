"use client";

import { Upload } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { collectChosen, collectDropped, type FoundFile } from "./collect-files";

/** Takes files and folders, dropped or chosen. */
export function DropZone({ limitMb, onFiles }: { readonly limitMb: number; readonly onFiles: (files: readonly FoundFile[]) => void }) {
  const t = useTranslations("add.files");
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    if (input.files !== null) onFiles(collectChosen(input.files));
    input.value = "";
  };
  return (
    <section aria-labelledby="files">
      <h2 id="files" className="mb-2 text-xl">
        {t("title")}
      </h2>
      <div
        className={cn("flex min-h-64 flex-col items-center justify-center gap-3 rounded-md border border-dashed border-rule-strong p-6 text-center", isOver && "border-ink bg-sunken")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void collectDropped(event.dataTransfer).then(onFiles);
        }}
      >
        <Upload aria-hidden className="size-6 text-faint" />
        <p className="font-medium">{isOver ? t("dropping") : t("drop")}</p>
        <p className="max-w-sm text-sm text-faint">{t("formats", { limit: limitMb })}</p>
        <div className="flex flex-wrap justify-center gap-2">
          <Button onClick={() => files.current?.click()}>{t("choose")}</Button>
          <Button variant="ghost" onClick={() => folder.current?.click()}>
            {t("chooseFolder")}
          </Button>
        </div>
        <input ref={files} type="file" multiple hidden aria-label={t("choose")} onChange={(event) => take(event.currentTarget)} />
        <input ref={folder} type="file" multiple hidden aria-label={t("chooseFolder")} {...{ webkitdirectory: "" }} onChange={(event) => take(event.currentTarget)} />
      </div>
    </section>
  );
}
