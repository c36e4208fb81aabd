"use server";

import { z } from "zod";
import type { ActionResult } from "@/components/review/action-result";
import { CORRECTABLE, type CorrectionFields } from "@/components/review/correction";
import { pageStore } from "@/lib/data/store";
import { UserError } from "@/lib/domain/errors";
import { parsePeriodLabel } from "@/lib/domain/period-label";
import { recordReview, type ClaimCorrection } from "@/lib/ingest/review";
import { getReviewer, runAction } from "../_actions/run";

const decisionSchema = z.object({ claimIds: z.array(z.string().min(1)).min(1).max(500), decision: z.enum(["accepted", "rejected", "unreviewed"]) });
const correctionSchema = z.object({ claimId: z.string().min(1), changes: z.partialRecord(z.enum(CORRECTABLE), z.string().max(500)), note: z.string().max(4000) });

/** Accepts or rejects claims, or takes the last decision on them back. `undo` of the answer is the id of the claim that stands now, where one was meant. */
export async function decideClaims(claimIds: readonly string[], decision: "accepted" | "rejected" | "unreviewed"): Promise<ActionResult> {
  return runAction(async () => {
    const input = decisionSchema.parse({ claimIds, decision });
    const [store, actor] = [await pageStore(), await getReviewer()];
    const standing: string[] = [];
    for (const claimId of input.claimIds) standing.push((await recordReview(store, { claimId, decision: input.decision, actor })).claimId);
    return standing.length === 1 ? standing[0] : undefined;
  });
}

/** Sets fields of a claim right. `undo` of the answer is the id of the claim that stands now. */
export async function correctClaim(claimId: string, changes: Partial<CorrectionFields>, note: string): Promise<ActionResult> {
  return runAction(async () => {
    const input = correctionSchema.parse({ claimId, changes, note });
    const correction = toClaimCorrection(input.changes);
    const reviewed = await recordReview(await pageStore(), { claimId, decision: "corrected", correction, note: input.note === "" ? null : input.note, actor: await getReviewer() });
    return reviewed.claimId;
  });
}

/** The fields of the form as the domain has them: empty text is none, a period its days. */
function toClaimCorrection(changes: Partial<CorrectionFields>): ClaimCorrection {
  const { value, valueHigh, period, comparedTo, forecast, reporter, partner, speaker, scope, ...rest } = changes;
  const orNull = (text: string | undefined) => (text === undefined ? undefined : text === "" ? null : text);
  const correction = {
    ...rest,
    decimal: value?.replace(/[\s_]/g, "").replace(",", "."),
    decimalHigh: orNull(valueHigh?.replace(/[\s_]/g, "").replace(",", ".")),
    period: period === undefined ? undefined : period === "" ? null : readPeriod(period),
    comparedTo: comparedTo === undefined ? undefined : comparedTo === "" ? null : readPeriod(comparedTo),
    forecast: forecast === undefined ? undefined : forecast === "true",
    reporter: orNull(reporter?.toUpperCase()),
    partner: orNull(partner?.toUpperCase()),
    speaker: orNull(speaker),
    scope: orNull(scope),
  };
  return Object.fromEntries(Object.entries(correction).filter(([, field]) => field !== undefined)) as ClaimCorrection;
}

function readPeriod(label: string) {
  const period = parsePeriodLabel(label, "stated");
  if (period === null) throw new UserError("bad_request", `"${label}" is no period. Write it like 2021, 2022-01/2022-10, 2018-H1, 2018-Q1, 2018-05 or as_of:2022-11.`, { reason: "not_period", value: label });
  return period;
}
