"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Input, Label, Textarea } from "@/components/ui/input";
import type { TextFields } from "./send-text";

const DRAFT = "parallax-draft";
const NO_FIELDS: TextFields = { title: "", publishedAt: "", publisher: "", url: "" };

/** A field for a text and what is known of it. What is typed stays in the browser until it was handed over. */
export function PasteForm({ onSubmit }: { readonly onSubmit: (text: string, fields: TextFields) => void }) {
  const t = useTranslations("add.paste");
  const [fields, setFields] = useState(NO_FIELDS);
  const [isEmpty, setEmpty] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const draft = localStorage.getItem(DRAFT);
    if (draft !== null && area.current !== null && area.current.value === "") area.current.value = draft;
  }, []);

  function submit() {
    const text = area.current?.value ?? "";
    setEmpty(text.trim() === "");
    if (text.trim() === "") {
      area.current?.focus();
      return;
    }
    onSubmit(text, fields);
    setFields(NO_FIELDS);
    localStorage.removeItem(DRAFT);
    if (area.current !== null) area.current.value = "";
  }

  const field = (name: keyof TextFields, label: string, type: "text" | "date" | "url", hint?: string) => (
    <div>
      <Label htmlFor={`paste-${name}`}>{label}</Label>
      <Input
        id={`paste-${name}`}
        type={type}
        value={fields[name]}
        onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
        {...(hint === undefined ? {} : { "aria-describedby": `paste-${name}-hint` })}
      />
      {hint !== undefined && (
        <p id={`paste-${name}-hint`} className="mt-0.5 text-xs text-faint">
          {hint}
        </p>
      )}
    </div>
  );

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 className="mb-2 text-xl">{t("title")}</h2>
      <Label htmlFor="paste-text" className="sr-only">
        {t("text")}
      </Label>
      <Textarea
        id="paste-text"
        ref={area}
        rows={12}
        placeholder={t("placeholder")}
        aria-invalid={isEmpty}
        aria-describedby={isEmpty ? "paste-empty" : undefined}
        onChange={(event) => {
          setEmpty(false);
          try {
            localStorage.setItem(DRAFT, event.target.value);
          } catch {
            // A text too long for the browser's store stays on the page alone.
          }
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
        }}
        className="min-h-64 text-base"
      />
      {isEmpty && (
        <p id="paste-empty" role="alert" className="text-sm text-conflict">
          {t("empty")}
        </p>
      )}
      <div className="mt-3 grid gap-3 sm:grid-cols-2">
        {field("publishedAt", t("fieldDate"), "date", t("fieldDateHint"))}
        {field("publisher", t("fieldPublisher"), "text")}
      </div>
      <details className="mt-3">
        <summary className="text-sm text-link">{t("details")}</summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          {field("title", t("fieldTitle"), "text")}
          {field("url", t("fieldAddress"), "url")}
        </div>
      </details>
      <Button type="submit" variant="solid" className="mt-4">
        {t("submit")}
      </Button>
    </form>
  );
}
