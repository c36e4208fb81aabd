"use client";

import { useId, useState } from "react";
import { useTranslations } from "#intl";
import { useStatementText } from "@/components/claims/figure";
import { useSeriesName } from "@/components/claims/series-name";
import { Button } from "@/components/ui/button";
import { Input, Label, NativeSelect, Textarea } from "@/components/ui/input";
import { LONGEST_SERIES, toGivenSeries } from "@/lib/domain/series";
import type { ClaimView } from "@/lib/domain/view";
import { listSeriesChoices } from "./series-choices";

/** Which series a person puts which figure in, and why. */
export interface SeriesDecision {
  readonly claimId: string;
  readonly series: string;
  readonly reason: string;
}

interface SeriesFormProps {
  /** The figures to choose from; one alone is meant without asking. */
  readonly claims: readonly ClaimView[];
  /** Series that people have named before. */
  readonly known: readonly string[];
  readonly isBusy: boolean;
  readonly onSubmit: (decision: SeriesDecision) => void;
}

const OTHER = "\u0000other";

/** Says which statistical series a figure belongs to. Nothing is sent without a reason. */
export function SeriesForm({ claims, known, isBusy, onSubmit }: SeriesFormProps) {
  const t = useTranslations("review.series");
  const statement = useStatementText();
  const nameOf = useSeriesName();
  const id = useId();
  const [claimId, setClaimId] = useState(claims[0]?.id ?? "");
  const [choice, setChoice] = useState(() => claims[0]?.series ?? "");
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const claim = claims.find((one) => one.id === claimId);
  const series = toGivenSeries(choice === OTHER ? name : choice);
  const isReasonMissing = isAsked && reason.trim() === "";
  const isSeriesMissing = isAsked && series === null;

  function submit() {
    setAsked(true);
    if (series !== null && reason.trim() !== "") onSubmit({ claimId, series, reason: reason.trim() });
  }

  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {claims.length > 1 && (
        <div>
          <Label htmlFor={`${id}-claim`}>{t("figure")}</Label>
          <NativeSelect
            id={`${id}-claim`}
            value={claimId}
            onChange={(event) => {
              setClaimId(event.target.value);
              setChoice(claims.find((one) => one.id === event.target.value)?.series ?? "");
            }}
          >
            {claims.map((one) => (
              <option key={one.id} value={one.id}>
                {statement(one)}
              </option>
            ))}
          </NativeSelect>
        </div>
      )}
      <div>
        <Label htmlFor={`${id}-series`}>{t("choice")}</Label>
        <NativeSelect id={`${id}-series`} value={choice} onChange={(event) => setChoice(event.target.value)} aria-invalid={isSeriesMissing} aria-describedby={isSeriesMissing ? `${id}-series-fault` : undefined}>
          <option value="">{t("choose")}</option>
          {listSeriesChoices(claim, known).map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
          <option value={OTHER}>{t("other")}</option>
        </NativeSelect>
        {choice === OTHER && <Input className="mt-2" aria-label={t("otherName")} placeholder={t("otherName")} maxLength={LONGEST_SERIES} value={name} onChange={(event) => setName(event.target.value)} />}
        {isSeriesMissing && (
          <p id={`${id}-series-fault`} role="alert" className="text-sm text-conflict">
            {t("seriesMissing")}
          </p>
        )}
      </div>
      <div>
        <Label htmlFor={`${id}-reason`}>{t("reason")}</Label>
        <Textarea
          id={`${id}-reason`}
          className="min-h-20"
          value={reason}
          placeholder={t("reasonHint")}
          onChange={(event) => setReason(event.target.value)}
          aria-invalid={isReasonMissing}
          aria-describedby={isReasonMissing ? `${id}-reason-fault` : undefined}
        />
        {isReasonMissing && (
          <p id={`${id}-reason-fault`} role="alert" className="text-sm text-conflict">
            {t("reasonMissing")}
          </p>
        )}
      </div>
      <Button type="submit" variant="solid" disabled={isBusy}>
        {t(isBusy ? "saving" : "save")}
      </Button>
    </form>
  );
}
