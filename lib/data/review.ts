import "server-only";
import type { ClaimView, FindingItem, Labelled } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { countClaims, listClaims } from "@/lib/store/claim";
import { mapFindingItems } from "./finding-items";
import { listIndicatorLabels, withLabel } from "./labels";
import { withVoices } from "./names";
import { remember } from "./remember";
import { pageStore } from "./store";
import { claimInLanguage } from "./tell";

const BATCH = 40;

/** What waits for a person: the most doubtful first. */
export interface ReviewPage {
  readonly claims: readonly Labelled<ClaimView>[];
  /** The conflicts of these claims, worded. */
  readonly findings: Readonly<Record<string, Labelled<FindingItem>>>;
  readonly left: number;
  /** Whether there is any figure at all, looked at or not. */
  readonly hasFigures: boolean;
  readonly indicators: Readonly<Record<string, string>>;
}

/** The next figures no person has looked at, least confident first; those that do not fit with others come before the rest. */
export async function getReviewPage(locale: Locale): Promise<ReviewPage> {
  const store = await pageStore();
  const filter = { status: "unreviewed" } as const;
  const [conflicting, doubtful, left, total] = await Promise.all([
    listClaims(store, { filter: { ...filter, agreement: "conflict" }, sort: "doubt", limit: BATCH / 2 }),
    listClaims(store, { filter, sort: "doubt", limit: BATCH }),
    remember(store, "unreviewed", () => countClaims(store, filter)),
    remember(store, "figures", () => countClaims(store, {})),
  ]);
  const claims = new Map([...conflicting.rows, ...doubtful.rows].slice(0, BATCH * 2).map((claim) => [claim.id, claim]));
  const byDoubt = [...claims.values()].toSorted((a, b) => doubtOf(b) - doubtOf(a)).slice(0, BATCH);
  const alerts = byDoubt.flatMap((claim) => claim.findings.filter((finding) => finding.conflict).map((finding) => finding.id));
  return { claims: withVoices(byDoubt, locale).map((claim) => withLabel(claimInLanguage(claim, locale), locale)), findings: await mapFindingItems(store, alerts, locale), left, hasFigures: total > 0, indicators: listIndicatorLabels(locale) };
}

/** How much a look is worth: the chance of a wrong reading, and more where an alert hangs on it. */
function doubtOf(claim: ClaimView): number {
  return 1 - claim.confidence + (claim.findings.some((finding) => finding.conflict) ? 0.25 : 0);
}
