import "server-only";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { listIndicatorLabels } from "./labels";

/** What the page for adding texts says: the largest file in MB, and the names of what may be found. */
export function getAddPage(locale: Locale): { readonly limitMb: number; readonly labels: Readonly<Record<string, string>> } {
  return { limitMb: Math.floor(env().maxBytes / 1_000_000), labels: listIndicatorLabels(locale) };
}
