import { refresh } from "next/cache";
import { cookies } from "next/headers";
import type { ActionResult } from "@/components/review/action-result";
import { REVIEWER_COOKIE } from "@/components/review/reviewer";
import { UserError } from "@/lib/domain/errors";
import { getTranslations } from "@/lib/i18n/server";

/** Name of who decides, from this browser's settings; a reader without one is named so. */
export async function getReviewer(): Promise<string> {
  const name = (await cookies()).get(REVIEWER_COOKIE)?.value.trim();
  return name === undefined || name === "" ? (await getTranslations("review"))("settings.anonymous") : name;
}

/** Runs a change and tells a page what came of it; a fault that is not the reader's is logged and told without its inside. */
export async function runAction(work: () => Promise<string | void>): Promise<ActionResult> {
  try {
    const undo = await work();
    refresh();
    return typeof undo === "string" ? { ok: true, undo } : { ok: true };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, message: error.message };
    console.error(error);
    return { ok: false, message: (await getTranslations("shell"))("error.text") };
  }
}
