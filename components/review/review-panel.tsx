"use client";

import { Link } from "@/components/ui/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { ClaimView, Labelled } from "@/lib/domain/view";
import type { ActionResult } from "./action-result";
import type { CorrectionFields } from "./correction";
import { CorrectionForm } from "./correction-form";

/** The changes a person can make to claims. */
export interface ReviewActions {
  readonly decide: (claimIds: readonly string[], decision: "accepted" | "rejected" | "unreviewed") => Promise<ActionResult>;
  readonly correct: (claimId: string, changes: Partial<CorrectionFields>, note: string) => Promise<ActionResult>;
}

interface ReviewPanelProps extends ReviewActions {
  readonly claim: Labelled<ClaimView>;
  readonly indicators: Readonly<Record<string, string>>;
  readonly reviewer: string;
}

/** Accept, correct or reject one figure, on its own page. */
export function ReviewPanel({ claim, indicators, reviewer, decide, correct }: ReviewPanelProps) {
  const t = useTranslations("review");
  const router = useRouter();
  const [isCorrecting, setCorrecting] = useState(false);
  const [isBusy, start] = useTransition();

  function finish(standing: string | undefined, done: string) {
    toast.success(done);
    setCorrecting(false);
    // A corrected claim is a new row: its page is where the work goes on.
    if (standing !== undefined && standing !== claim.id) router.push(`/claims/${encodeURIComponent(standing)}`);
    else router.refresh();
  }

  function run(decision: "accepted" | "rejected") {
    start(async () => {
      const result = await decide([claim.id], decision);
      if (result.ok) finish(result.undo, t(`done.${decision}`));
      else toast.error(t("failed", { message: result.message }));
    });
  }

  async function save(changes: Partial<CorrectionFields>, note: string): Promise<string | null> {
    const result = await correct(claim.id, changes, note);
    if (!result.ok) return t("failed", { message: result.message });
    finish(result.undo, t("done.corrected"));
    return null;
  }

  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isBusy} onClick={() => run("accepted")}>
          {t("accept")}
        </Button>
        <Button disabled={isBusy} onClick={() => setCorrecting(true)}>
          {t("correct")}
        </Button>
        <Button disabled={isBusy} onClick={() => run("rejected")}>
          {t("reject")}
        </Button>
      </div>
      <p className="mt-2 text-sm text-faint">
        {t("decideAs", { name: reviewer })}{" "}
        <Link href="/settings" className="text-link">
          {t("changeName")}
        </Link>
      </p>
      <Dialog open={isCorrecting} onOpenChange={setCorrecting}>
        <DialogContent title={t("form.title")} description={t("form.lead")} placement="side">
          <CorrectionForm claim={claim} indicators={indicators} onSubmit={save} />
        </DialogContent>
      </Dialog>
    </div>
  );
}
