"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import type { ActionResult } from "@/components/review/action-result";
import { REVIEWER_COOKIE } from "@/components/review/reviewer";
import { runAction } from "../_actions/run";

const YEAR_SECONDS = 31_536_000;

/** Keeps the name that stands with this browser's decisions. */
export async function saveReviewer(name: string): Promise<ActionResult> {
  return runAction(async () => {
    const value = z.string().trim().min(2).max(80).parse(name);
    (await cookies()).set(REVIEWER_COOKIE, value, { maxAge: YEAR_SECONDS, sameSite: "lax", httpOnly: true, path: "/" });
  });
}
