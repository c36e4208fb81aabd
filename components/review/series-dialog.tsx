"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { ClaimView } from "@/lib/domain/view";
import type { ActionResult } from "./action-result";
import { SeriesForm, type SeriesDecision } from "./series-form";

export interface SeriesDialogProps {
  readonly claims: readonly ClaimView[];
  readonly known: readonly string[];
  readonly setSeries: (decision: SeriesDecision) => Promise<ActionResult>;
}

/** The button that opens the form of the statistical series, and the form beside the page. */
export function SeriesDialog({ claims, known, setSeries }: SeriesDialogProps) {
  const t = useTranslations("review");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, start] = useTransition();
  const isSet = claims.some((claim) => claim.series !== null);

  function save(decision: SeriesDecision) {
    start(async () => {
      const result = await setSeries(decision);
      if (!result.ok) {
        toast.error(t("failed", { message: result.message }));
        return;
      }
      toast.success(t("series.saved"));
      setOpen(false);
      router.refresh();
    });
  }

  return (
    <>
      <Button size="sm" className="no-print" onClick={() => setOpen(true)}>
        {t(isSet ? "series.change" : "series.set")}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent title={t("series.formTitle")} description={t("series.formLead")} placement="side">
          <SeriesForm claims={claims} known={known} isBusy={isBusy} onSubmit={save} />
        </DialogContent>
      </Dialog>
    </>
  );
}
