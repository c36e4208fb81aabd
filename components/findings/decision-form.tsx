"use client";

import { Link } from "@/components/ui/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Label, NativeSelect, Textarea } from "@/components/ui/input";
import { useStatementText } from "@/components/claims/figure";
import type { ActionResult } from "@/components/review/action-result";
import { OUTCOMES, type ClaimView, type Outcome } from "@/lib/domain/view";

/** What a person decides of a finding. */
export interface FindingDecision {
  readonly findingId: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** The figure the decision singles out (the typing error, the revised one); null for none. */
  readonly claimId: string | null;
  /** The figures that come from one origin, where that is the outcome. */
  readonly claims: readonly string[] | null;
}

interface DecisionFormProps {
  readonly findingId: string;
  /** All claims of the finding. */
  readonly claims: readonly ClaimView[];
  /** Those that are set against each other: what may come from one origin. */
  readonly compared: readonly ClaimView[];
  readonly reviewer: string;
  readonly decide: (decision: FindingDecision) => Promise<ActionResult>;
}

/** Settles a finding: what it is, and why. Nothing is saved without a reason. */
export function DecisionForm({ findingId, claims, compared, reviewer, decide }: DecisionFormProps) {
  const t = useTranslations("findings.form");
  const tOutcome = useTranslations("findings.outcome");
  const statement = useStatementText();
  const router = useRouter();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState("");
  const [claimId, setClaimId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isSaving, startSaving] = useTransition();
  const outcomeFault = isAsked && outcome === null;
  const reasonFault = isAsked && reason.trim() === "";
  const isMerge = outcome === "same_origin";
  const isMerged = (claim: ClaimView) => chosen?.has(claim.id) ?? compared.length === 2;
  const merged = compared.filter(isMerged).map((claim) => claim.id);
  const mergeFault = isAsked && isMerge && merged.length < 2;

  function toggle(id: string) {
    const next = new Set(merged);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  function save() {
    setAsked(true);
    if (outcome === null || reason.trim() === "" || (isMerge && merged.length < 2)) return;
    startSaving(async () => {
      const result = await decide({ findingId, outcome, reason: reason.trim(), claimId, claims: isMerge ? merged : null });
      if (!result.ok) {
        toast.error(t("failed", { message: result.message }));
        return;
      }
      toast.success(t("saved"));
      setOutcome(null);
      setReason("");
      setClaimId(null);
      setChosen(null);
      setAsked(false);
      router.refresh();
    });
  }

  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset aria-describedby={outcomeFault ? "outcome-fault" : undefined}>
        <legend className="mb-1.5 text-sm font-medium">{t("outcome")}</legend>
        {OUTCOMES.map((option) => (
          <label key={option} className="flex cursor-pointer items-start gap-2 py-1 text-sm">
            <input type="radio" name="outcome" value={option} checked={outcome === option} onChange={() => setOutcome(option)} className="mt-1 accent-ink" />
            {tOutcome(option)}
          </label>
        ))}
        {outcomeFault && (
          <p id="outcome-fault" role="alert" className="text-sm text-conflict">
            {t("outcomeMissing")}
          </p>
        )}
      </fieldset>
      {isMerge && (
        <fieldset aria-describedby={mergeFault ? "merge-fault" : "merge-hint"}>
          <legend className="text-sm font-medium">{t("merged")}</legend>
          <p id="merge-hint" className="text-sm text-soft">
            {t("mergedHint")}
          </p>
          {compared.map((claim) => (
            <label key={claim.id} className="flex cursor-pointer items-start gap-2 py-1 text-sm">
              <input type="checkbox" className="mt-1 accent-ink" checked={isMerged(claim)} onChange={() => toggle(claim.id)} />
              {statement(claim)}
            </label>
          ))}
          {mergeFault && (
            <p id="merge-fault" role="alert" className="text-sm text-conflict">
              {t("mergedMissing")}
            </p>
          )}
        </fieldset>
      )}
      {(outcome === "typing_error" || outcome === "revision") && (
        <div>
          <Label htmlFor="decision-claim">{t("claim")}</Label>
          <NativeSelect id="decision-claim" value={claimId ?? ""} onChange={(event) => setClaimId(event.target.value === "" ? null : event.target.value)}>
            <option value="">{t("claimAny")}</option>
            {claims.map((claim) => (
              <option key={claim.id} value={claim.id}>
                {statement(claim)}
              </option>
            ))}
          </NativeSelect>
        </div>
      )}
      <div>
        <Label htmlFor="decision-reason">{t("reason")}</Label>
        <Textarea
          id="decision-reason"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          placeholder={t("reasonHint")}
          aria-invalid={reasonFault}
          aria-describedby={reasonFault ? "reason-fault" : undefined}
        />
        {reasonFault && (
          <p id="reason-fault" role="alert" className="text-sm text-conflict">
            {t("reasonMissing")}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="solid" disabled={isSaving}>
          {isSaving ? t("saving") : t("save")}
        </Button>
        <p className="text-sm text-faint">
          {t("asWhom", { name: reviewer })}{" "}
          <Link href="/settings" className="text-link">
            {t("changeName")}
          </Link>
        </p>
      </div>
    </form>
  );
}
