"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Input, Label, NativeSelect, Textarea } from "@/components/ui/input";
import { MEASURES } from "@/lib/domain/claim";
import { QUALIFIERS } from "@/lib/domain/quantity";
import type { ClaimView, Labelled } from "@/lib/domain/view";
import { CORRECTABLE, toCorrection, toFields, type CorrectionFields } from "./correction";

interface CorrectionFormProps {
  readonly claim: Labelled<ClaimView>;
  /** Codes of the catalogue with their names. */
  readonly indicators: Readonly<Record<string, string>>;
  /** Gives null when it is done, else what is wrong. */
  readonly onSubmit: (changes: Partial<CorrectionFields>, note: string) => Promise<string | null>;
}

/** Every field of a reading, to be set right; what is not touched is not sent. */
export function CorrectionForm({ claim, indicators, onSubmit }: CorrectionFormProps) {
  const t = useTranslations("review.form");
  const tTerms = useTranslations("terms");
  const [fields, setFields] = useState(() => toFields(claim));
  const [note, setNote] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const set = (name: keyof CorrectionFields) => (event: { readonly target: { readonly value: string } }) => setFields({ ...fields, [name]: event.target.value });

  function submit() {
    const changes = toCorrection(toFields(claim), fields);
    if (Object.keys(changes).length === 0) setFault(t("unchanged"));
    else start(async () => setFault(await onSubmit(changes, note.trim())));
  }

  const options: Partial<Record<keyof CorrectionFields, readonly (readonly [string, string])[]>> = {
    qualifier: QUALIFIERS.map((qualifier) => [qualifier, tTerms(`qualifier.${qualifier}`, { value: "…" }) === "…" ? t("exact") : tTerms(`qualifier.${qualifier}`, { value: "…" })] as const),
    measure: MEASURES.map((measure) => [measure, tTerms(`measure.${measure}`)] as const),
    indicator: Object.entries({ [claim.indicator]: claim.indicatorLabel, ...indicators }),
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="grid grid-cols-2 items-end gap-3">
        {CORRECTABLE.filter((name) => name !== "forecast").map((name) => (
          <div key={name} className={name === "indicator" || name === "measure" || name === "period" || name === "comparedTo" || name === "scope" || name === "speaker" ? "col-span-2" : undefined}>
            <Label htmlFor={`correct-${name}`}>{t(name)}</Label>
            {options[name] === undefined ? (
              <Input id={`correct-${name}`} value={fields[name]} onChange={set(name)} {...(name === "period" ? { "aria-describedby": "correct-period-hint" } : {})} />
            ) : (
              <NativeSelect id={`correct-${name}`} value={fields[name]} onChange={set(name)}>
                {options[name].map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </NativeSelect>
            )}
            {name === "period" && (
              <p id="correct-period-hint" className="text-xs text-faint">
                {t("periodHint")}
              </p>
            )}
          </div>
        ))}
        <label className="col-span-2 flex items-center gap-2 text-sm">
          <input type="checkbox" className="accent-ink" checked={fields.forecast === "true"} onChange={(event) => setFields({ ...fields, forecast: String(event.target.checked) })} />
          {t("forecast")}
        </label>
        <div className="col-span-2">
          <Label htmlFor="correct-note">{t("note")}</Label>
          <Textarea id="correct-note" value={note} onChange={(event) => setNote(event.target.value)} className="min-h-16" />
        </div>
      </div>
      {fault !== null && (
        <p role="alert" className="mt-2 text-sm text-conflict">
          {fault}
        </p>
      )}
      <Button type="submit" variant="solid" disabled={isBusy} className="mt-4">
        {isBusy ? t("saving") : t("save")}
      </Button>
    </form>
  );
}
