"use client";

import { useId, useState, useTransition } from "react";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Input, Label } from "@/components/ui/input";

interface DateFormProps {
  readonly documentId: string;
  /** Gives null when it is done, else what is wrong. */
  readonly onDate: (documentId: string, date: string) => Promise<string | null>;
}

/** Asks for the day of an undated text where its absence is told, because "last year" hangs on it. */
export function DateForm({ documentId, onDate }: DateFormProps) {
  const t = useTranslations("add.date");
  const id = useId();
  const [date, setDate] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  return (
    <form
      noValidate
      className="mt-2 flex flex-wrap items-end gap-x-2 gap-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (date === "") setFault(t("missing"));
        else start(async () => setFault(await onDate(documentId, date)));
      }}
    >
      <div>
        <Label htmlFor={id} className="block">{t("label")}</Label>
        <Input id={id} type="date" value={date} className="w-44" onChange={(event) => setDate(event.target.value)} aria-invalid={fault !== null} aria-describedby={fault === null ? undefined : `${id}-fault`} />
      </div>
      <Button type="submit" size="sm" className="h-9" disabled={isBusy}>
        {isBusy ? t("saving") : t("save")}
      </Button>
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className="w-full text-sm text-conflict">
          {fault}
        </p>
      )}
    </form>
  );
}
