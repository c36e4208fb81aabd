"use server";

import { UserError } from "@/lib/domain/errors";
import type { ClaimDetail } from "@/lib/domain/view";
import { readEvidence } from "@/lib/data/evidence";

/** Evidence of one claim for the panel beside a chart; null where there is no such claim. */
export async function loadEvidence(id: string): Promise<ClaimDetail | null> {
  try {
    return await readEvidence(String(id));
  } catch (error) {
    if (error instanceof UserError && error.code === "not_found") return null;
    throw error;
  }
}
