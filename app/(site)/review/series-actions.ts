"use server";

import { z } from "zod";
import type { ActionResult } from "@/components/review/action-result";
import type { SeriesDecision } from "@/components/review/series-form";
import { pageStore } from "@/lib/data/store";
import { LONGEST_SERIES } from "@/lib/domain/series";
import { recordSeries } from "@/lib/ingest/series";
import { getReviewer, runAction } from "../_actions/run";

const seriesSchema = z.object({ claimId: z.string().min(1), series: z.string().trim().min(1).max(LONGEST_SERIES), reason: z.string().trim().min(1).max(4000) });

/** Puts a claim into a statistical series with a reason, beside the words before it. */
export async function setSeries(decision: SeriesDecision): Promise<ActionResult> {
  return runAction(async () => {
    const { claimId, series, reason } = seriesSchema.parse(decision);
    await recordSeries(await pageStore(), { claimId, series, note: reason, actor: await getReviewer() });
  });
}

/** Takes the last word on a claim's series back; it stays in the history. */
export async function takeSeriesBack(claimId: string): Promise<ActionResult> {
  return runAction(async () => recordSeries(await pageStore(), { claimId: z.string().min(1).parse(claimId), series: null, actor: await getReviewer() }));
}
