"use server";

import { z } from "zod";
import type { FindingDecision } from "@/components/findings/decision-form";
import type { ActionResult } from "@/components/review/action-result";
import { pageStore } from "@/lib/data/store";
import { OUTCOMES } from "@/lib/domain/view";
import { recordResolution } from "@/lib/ingest/review";
import { getReviewer, runAction } from "../_actions/run";

const decisionSchema = z.object({ findingId: z.string().min(1), outcome: z.enum(OUTCOMES), reason: z.string().trim().min(1).max(4000), claimId: z.string().min(1).nullable(), claims: z.array(z.string().min(1)).max(5000).nullable() });

/** Settles a finding with a reason, beside the decisions before it. */
export async function decideFinding(decision: FindingDecision): Promise<ActionResult> {
  return runAction(async () => {
    const { findingId, outcome, reason, claimId, claims } = decisionSchema.parse(decision);
    await recordResolution(await pageStore(), { findingId, outcome, claimId, claims, note: reason, actor: await getReviewer() });
  });
}

/** Takes the last decision on a finding back; it stays in the history. */
export async function reopenFinding(findingId: string): Promise<ActionResult> {
  return runAction(async () => recordResolution(await pageStore(), { findingId: z.string().min(1).parse(findingId), outcome: "reopened", actor: await getReviewer() }));
}
