"use client";

import { useLocale, useTranslations } from "use-intl";
import { FAULT_REASONS } from "@/lib/domain/errors";

/** Why a text could not be added: a sentence in English, and where it is a known fault, its name and the file's. */
export interface Fault {
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Words a fault in the reader's language where it is a known one; in English as the server says it, with its particulars. */
export function FaultText({ fault }: { readonly fault: Fault }) {
  const t = useTranslations("add.fault");
  const reason = FAULT_REASONS.find((known) => known === fault.details?.["reason"]);
  const isEnglish = useLocale() === "en";
  return <>{isEnglish || reason === undefined ? fault.message : t(reason, { name: String(fault.details?.["name"] ?? "") })}</>;
}
