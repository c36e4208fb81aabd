"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { useTranslations } from "#intl";
import type { ActionResult } from "@/components/review/action-result";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { Input, Label } from "@/components/ui/input";
import type { DocumentRef } from "@/lib/domain/view";

/** What a person may set right of a document; empty text means not known. */
export interface DocumentChanges {
  readonly documentId: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly publisher: string;
  readonly url: string;
}

/** Edits what is known of a document, in a dialog. */
export function MetadataForm({ document, save }: { readonly document: DocumentRef; readonly save: (changes: DocumentChanges) => Promise<ActionResult> }) {
  const t = useTranslations("documents.edit");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [isSaving, start] = useTransition();
  const initial = { title: document.title, publishedAt: document.publishedAt ?? "", publisher: document.publisher ?? "", url: document.url ?? "" };
  const [fields, setFields] = useState(initial);
  const set = (name: keyof typeof initial) => (event: { readonly target: { readonly value: string } }) => setFields({ ...fields, [name]: event.target.value });

  function submit() {
    start(async () => {
      const result = await save({ documentId: document.id, ...fields });
      if (!result.ok) {
        toast.error(t("failed", { message: result.message }));
        return;
      }
      toast.success(t("saved"));
      setOpen(false);
      router.refresh();
    });
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        if (open) setFields(initial);
      }}
    >
      <DialogTrigger asChild>
        <Button size="sm">
          <Pencil aria-hidden className="size-4" />
          {t("open")}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("title")} description={t("lead")}>
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <div>
            <Label htmlFor="edit-title">{t("fieldTitle")}</Label>
            <Input id="edit-title" value={fields.title} onChange={set("title")} required />
          </div>
          <div>
            <Label htmlFor="edit-date">{t("fieldDate")}</Label>
            <Input id="edit-date" type="date" value={fields.publishedAt} onChange={set("publishedAt")} aria-describedby="edit-date-hint" />
            <p id="edit-date-hint" className="text-xs text-faint">
              {t("fieldDateHint")}
            </p>
          </div>
          <div>
            <Label htmlFor="edit-publisher">{t("fieldPublisher")}</Label>
            <Input id="edit-publisher" value={fields.publisher} onChange={set("publisher")} />
          </div>
          <div>
            <Label htmlFor="edit-url">{t("fieldAddress")}</Label>
            <Input id="edit-url" type="url" value={fields.url} onChange={set("url")} placeholder="https://" />
          </div>
          <Button type="submit" variant="solid" disabled={isSaving}>
            {isSaving ? t("saving") : t("save")}
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
}
