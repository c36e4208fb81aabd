"use client";

import { Quote } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "#intl";
import { CiteText } from "@/components/charts/cite-text";
import { Button } from "@/components/ui/button";
import type { Citation } from "@/lib/format";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";

/** Citations of the page it stands on, in four styles, with the day of access. */
export function CiteButton({ title, medium }: { readonly title: string; readonly medium: NonNullable<Citation["medium"]> }) {
  const t = useTranslations("chart");
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">
          <Quote aria-hidden className="size-4" />
          {t("take.cite")}
        </Button>
      </DialogTrigger>
      {isOpen && (
        <DialogContent title={t("cite.titlePage")}>
          <CiteText title={title} medium={medium} today={new Date().toISOString().slice(0, 10)} />
        </DialogContent>
      )}
    </Dialog>
  );
}
