"use client";

import { Trash2, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { useTranslations } from "#intl";
import type { ActionResult } from "@/components/review/action-result";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";

interface DeleteButtonProps {
  readonly documentId: string;
  readonly isDeleted: boolean;
  readonly remove: (documentId: string) => Promise<ActionResult>;
  readonly restore: (documentId: string) => Promise<ActionResult>;
}

/** Deletes a document after asking, or brings a deleted one back. */
export function DeleteButton({ documentId, isDeleted, remove, restore }: DeleteButtonProps) {
  const t = useTranslations("documents");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, start] = useTransition();

  function run(action: (id: string) => Promise<ActionResult>, done: string, undo: { readonly label: string; readonly onClick: () => void } | null) {
    start(async () => {
      const result = await action(documentId);
      if (result.ok) toast.success(done, undo === null ? {} : { action: undo, duration: 10_000 });
      else toast.error(t("edit.failed", { message: result.message }));
      setOpen(false);
      router.refresh();
    });
  }
  const bringBack = () => run(restore, t("delete.restored"), null);

  if (isDeleted) {
    return (
      <Button size="sm" disabled={isBusy} onClick={bringBack}>
        <Undo2 aria-hidden className="size-4" />
        {t("delete.undo")}
      </Button>
    );
  }
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" variant="ghost">
          <Trash2 aria-hidden className="size-4" />
          {t("delete.open")}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("delete.title")} description={t("delete.lead")}>
        <Button variant="solid" disabled={isBusy} onClick={() => run(remove, t("delete.done"), { label: t("delete.undo"), onClick: bringBack })}>
          {t("delete.confirm")}
        </Button>
      </DialogContent>
    </Dialog>
  );
}
