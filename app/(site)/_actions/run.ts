import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import type { ActionResult } from "@/components/review/action-result";
import { REVIEWER_COOKIE } from "@/components/review/reviewer";
import { UserError, type FaultReason } from "@/lib/domain/errors";
import { wordFault } from "@/lib/i18n/coded";
import { getLocale, getTranslations } from "@/lib/i18n/server";

/** Name of who decides, from this browser's settings; a reader without one is named so. */
export async function getReviewer(): Promise<string> {
  const name = (await cookies()).get(REVIEWER_COOKIE)?.value.trim();
  return name === undefined || name === "" ? (await getTranslations("review"))("settings.anonymous") : name;
}

/** Runs a change and tells a page what came of it; a fault that is not the reader's is logged and told without its inside. */
export async function runAction(work: () => Promise<string | undefined | void>): Promise<ActionResult> {
  try {
    const undo = await work();
    refresh();
    return typeof undo === "string" ? { ok: true, undo } : { ok: true };
  } catch (error) {
    const locale = await getLocale();
    if (error instanceof UserError) return { ok: false, message: wordFault(locale, error) };
    const fault = findTooLong(error) ?? { reason: "internal" as const };
    if (fault.reason === "internal") console.error(error);
    return { ok: false, message: wordFault(locale, { message: "", details: fault }) };
  }
}

/** What a form sent that is longer than is kept; every other thing it cannot have sent by itself. */
function findTooLong(error: unknown): { readonly reason: FaultReason; readonly most: number } | null {
  const issue = error instanceof z.ZodError ? error.issues.find((one) => one.code === "too_big" && one.origin === "string") : undefined;
  return issue?.code === "too_big" ? { reason: "too_long", most: Number(issue.maximum) } : null;
}
