"use client";

import { useLocale, useTranslations } from "#intl";
import type { Problem } from "@/lib/domain/document";

/** What a reader should know of how a text was read: in English as the extraction says it, with its particulars, else in the reader's language. */
export function ProblemText({ problem }: { readonly problem: Problem }) {
  const t = useTranslations("documents.problem");
  return <>{useLocale() === "en" || problem.code === "bad_record" ? problem.message : t(problem.code)}</>;
}
