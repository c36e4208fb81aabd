import { z } from "zod";
import { listCountryCodes } from "@/lib/catalogue/countries";
import type { Evidence, ExtractedClaim } from "@/lib/domain/claim";
import { BY_PERSON, MEASURES } from "@/lib/domain/claim";
import { UserError, type FaultReason } from "@/lib/domain/errors";
import { QUALIFIERS } from "@/lib/domain/quantity";
import type { ClaimStatus } from "@/lib/domain/view";
import { addAudit, addResolution, addReview, getResolvableFinding, getReviewedClaim, hasClaim, inTransaction, insertClaims, SAME_ORIGIN, setClaimSeries, setClaimState, setClaimStatus } from "@/lib/store";
import type { ResolvableFinding, ReviewedClaim, Store, StoreTransaction } from "@/lib/store";
import { toNewClaim } from "./reading";
import { refreshFindings } from "./refresh";

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/, "a number is written in plain digits, with a dot for decimals");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const basis = z.enum(["stated", "inferred"]);
const country = z.string().refine((code) => listCountryCodes().includes(code), "a country is two capital letters, such as RU");
const period = z.union([
  z.object({ kind: z.literal("range"), start: day, end: day, label: z.string(), basis }),
  z.object({ kind: z.literal("as_of"), start: day, label: z.string(), basis }),
]);

const correctionSchema = z
  .object({
    decimal,
    decimalHigh: decimal.nullable(),
    unit: z.string().min(1),
    qualifier: z.enum(QUALIFIERS),
    indicator: z.string().min(1),
    measure: z.enum(MEASURES),
    reporter: country.nullable(),
    partner: country.nullable(),
    period: period.nullable(),
    comparedTo: period.nullable(),
    speaker: z.string().nullable(),
    forecast: z.boolean(),
    scope: z.string().nullable(),
  })
  .partial()
  .strict();

/** The fields of a reading that a person may set right; the words and their place stay. */
export type ClaimCorrection = z.infer<typeof correctionSchema>;

export interface ReviewInput {
  readonly claimId: string;
  /** `unreviewed` takes the last decision back. */
  readonly decision: ClaimStatus;
  /** Fields of a `ClaimCorrection`, as they came; checked here. Required with `corrected`. */
  readonly correction?: Readonly<Record<string, unknown>> | null;
  readonly note?: string | null;
  readonly actor?: string;
}

/** The claim that stands after a decision: another one where it was corrected or a correction was taken back. */
export interface Reviewed {
  readonly claimId: string;
  readonly status: ClaimStatus;
}

/** Records what a person says of a claim. A rejected claim enters no comparison; a corrected one is a new row beside the first reading. */
export async function recordReview(store: Store, { claimId, decision, correction = null, note = null, actor = "local" }: ReviewInput): Promise<Reviewed> {
  const fields = decision === "corrected" ? parseCorrection(correction) : null;
  return inTransaction(store, async (transaction) => {
    const reviewed = await getReviewedClaim(transaction, claimId);
    if (reviewed.state !== "live") throw new UserError("conflict", "This reading is no longer the one that counts. Open the newer one and decide there.", { reason: "superseded" });
    await addReview(transaction, { claimId, decision, correction: fields, note, actor });
    await addAudit(transaction, { action: `claim.${decision}`, entity: "claim", entityId: claimId, actor, detail: { note, ...(fields === null ? {} : { correction: fields }) } });
    const standing = await takeEffect(transaction, reviewed, decision, fields);
    await refreshFindings(transaction, [reviewed.component, standing.component]);
    return { claimId: standing.id, status: standing.status };
  });
}

interface Standing {
  readonly id: string;
  readonly component: string;
  readonly status: ClaimStatus;
}

async function takeEffect(transaction: StoreTransaction, reviewed: ReviewedClaim, decision: ClaimStatus, correction: ClaimCorrection | null): Promise<Standing> {
  if (correction !== null) return insertCorrected(transaction, reviewed, correction);
  const first = decision === "unreviewed" && reviewed.source.extractorVersion === BY_PERSON ? reviewed.replacesId : null;
  if (first === null) return { id: reviewed.id, component: reviewed.component, status: decision };
  await setClaimState(transaction, [reviewed.id], "retired");
  await setClaimState(transaction, [first], "live");
  await setClaimStatus(transaction, first, "unreviewed");
  await setClaimSeries(transaction, first, reviewed.series);
  const { component } = await getReviewedClaim(transaction, first);
  return { id: first, component, status: "unreviewed" };
}

async function insertCorrected(transaction: StoreTransaction, reviewed: ReviewedClaim, correction: ClaimCorrection): Promise<Standing> {
  const { source: row, sentence } = reviewed;
  const claim = correctClaim(reviewed.claim, correction);
  const source = { id: row.documentId, text: "", title: null, publishedAt: row.publishedAt, publisher: row.publisher, lang: null };
  const made = toNewClaim(source, { publishedAt: row.publishedAt, lang: null }, claim, { state: "live", review: "corrected", replacesId: reviewed.id });
  if (made.id === reviewed.id) throw new UserError("bad_request", "Nothing in the correction differs from the reading. Change a field, or accept it.", { reason: "nothing_changed" });
  if (!(await hasClaim(transaction, made.id))) {
    await insertClaims(transaction, { ...row, extractorVersion: BY_PERSON }, [{ ...made, sentence, series: reviewed.series }]);
  } else {
    await setClaimState(transaction, [made.id], "live");
    await setClaimStatus(transaction, made.id, "corrected");
    await setClaimSeries(transaction, made.id, reviewed.series);
  }
  await setClaimState(transaction, [reviewed.id], "retired");
  return { id: made.id, component: made.component, status: "corrected" };
}

/** The claim with a person's fields, each with its evidence; the others keep theirs. */
function correctClaim(claim: ExtractedClaim, { decimal: exact = claim.decimal, decimalHigh = claim.decimalHigh, ...fields }: ClaimCorrection): ExtractedClaim {
  const changed = new Set(Object.keys(fields));
  if (exact !== claim.decimal || decimalHigh !== claim.decimalHigh) changed.add("value");
  const evidence: readonly Evidence[] = [
    ...claim.evidence.filter((item) => !changed.has(item.field)),
    ...[...changed].map((field): Evidence => ({ field, basis: "stated", rule: BY_PERSON, span: null, note: null })),
  ];
  return {
    ...claim,
    ...fields,
    decimal: exact,
    decimalHigh,
    value: Number(exact),
    valueHigh: decimalHigh === null ? null : Number(decimalHigh),
    ...(changed.has("value") ? precisionOf(exact) : {}),
    confidence: 1,
    evidence,
  };
}

/** Digits of a plain decimal: 900 has one significant digit, 3.35 has three. */
function precisionOf(exact: string): { readonly significantDigits: number; readonly lastDigitExponent: number } {
  const [whole = "0", fraction = ""] = exact.replace("-", "").split(".");
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = fraction === "" ? digits.replace(/0+$/, "") : digits;
  return { significantDigits: Math.max(1, significant.length), lastDigitExponent: fraction === "" ? digits.length - significant.length : -fraction.length };
}

function parseCorrection(correction: Readonly<Record<string, unknown>> | null): ClaimCorrection {
  const parsed = correctionSchema.safeParse(correction ?? {});
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".") || "correction"}: ${issue.message}`);
    throw new UserError("bad_request", `The correction cannot be used. ${faults.join("; ")}.`, { faults, ...toReason(parsed.error.issues[0]?.path[0], correction ?? {}) });
  }
  if (Object.keys(parsed.data).length === 0) throw new UserError("bad_request", "The correction is empty. Change a field, or accept the reading.", { reason: "nothing_changed" });
  return parsed.data;
}

/** What pages say of a field that people type freely; the others are chosen from lists. */
function toReason(field: PropertyKey | undefined, correction: Readonly<Record<string, unknown>>): { readonly reason?: FaultReason; readonly value?: string } {
  const reason = FIELD_REASONS.find(([name]) => name === field)?.[1];
  return reason === undefined || field === undefined ? {} : { reason, value: String(correction[String(field)]) };
}

const FIELD_REASONS: readonly (readonly [keyof ClaimCorrection, FaultReason])[] = [
  ["decimal", "not_number"],
  ["decimalHigh", "not_number"],
  ["reporter", "not_country"],
  ["partner", "not_country"],
];

export const RESOLUTION_OUTCOMES = ["confirmed", "definition", "revision", "typing_error", "same_origin", "not_comparable", "reopened"] as const;
export type ResolutionOutcome = (typeof RESOLUTION_OUTCOMES)[number];

export interface ResolutionInput {
  readonly findingId: string;
  /** `reopened` takes the last decision back. */
  readonly outcome: ResolutionOutcome;
  readonly claimId?: string | null;
  /** With `same_origin`: the claims that come from one origin, all of the finding where none are named. */
  readonly claims?: readonly string[] | null;
  readonly note?: string | null;
  readonly actor?: string;
}

/**
 * Records how a person settled a finding; decisions before it are kept. Claims of one origin count as one from then on, and
 * apart again once that is taken back: what hangs on them is compared at once.
 */
export async function recordResolution(store: Store, { findingId, outcome, claimId = null, claims = null, note = null, actor = "local" }: ResolutionInput): Promise<void> {
  if (!RESOLUTION_OUTCOMES.includes(outcome)) throw new UserError("bad_request", `"${String(outcome)}" is no decision. Choose one of: ${RESOLUTION_OUTCOMES.join(", ")}.`);
  const isMerge = outcome === SAME_ORIGIN;
  await inTransaction(store, async (transaction) => {
    const finding = await getResolvableFinding(transaction, findingId);
    const merged = isMerge && claims !== null ? checkMerged(finding, claims) : null;
    await addResolution(transaction, { findingId, outcome, claimId, claims: merged, note, actor });
    await addAudit(transaction, { action: `finding.${outcome}`, entity: "finding", entityId: findingId, actor, detail: { note, claimId, ...(merged === null ? {} : { claims: merged }) } });
    if (isMerge || finding.resolution === SAME_ORIGIN) await refreshFindings(transaction, [finding.component]);
  });
}

function checkMerged({ members }: ResolvableFinding, claims: readonly string[]): readonly string[] {
  const chosen = [...new Set(claims)].sort();
  const strange = chosen.find((claim) => !members.has(claim));
  if (strange !== undefined) throw new UserError("bad_request", `The figure ${strange} is none of this comparison.`, { reason: "other_figure" });
  if (chosen.length < 2) throw new UserError("bad_request", "Choose at least two figures that come from one origin.", { reason: "two_figures" });
  return chosen;
}
