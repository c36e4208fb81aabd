"use client";

import { useTranslations } from "#intl";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { CiteText, EmbedText } from "./cite-text";

interface TakeDialogProps {
  readonly kind: "cite" | "embed";
  readonly title: string;
  readonly today: string;
  readonly embedPath: string;
  readonly onClose: () => void;
}

/** What is copied rather than saved: a citation, or the frame for another page. */
export function TakeDialog({ kind, title, today, embedPath, onClose }: TakeDialogProps) {
  const t = useTranslations("chart.cite");
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      {kind === "cite" ? (
        <DialogContent title={t("title")}>
          <CiteText title={title} today={today} />
        </DialogContent>
      ) : (
        <DialogContent title={t("embedTitle")} description={t("embedLead")}>
          <EmbedText title={title} path={embedPath} />
        </DialogContent>
      )}
    </Dialog>
  );
}
