import { MEASURES } from "@/lib/domain/claim";
import type { ComparableClaim, Evidence, Measure, Statement } from "@/lib/domain/claim";
import { CAUSES, VERDICTS } from "@/lib/domain/finding";
import type { Cause, Finding, Verdict } from "@/lib/domain/finding";
import type { Period } from "@/lib/domain/period";
import { QUALIFIERS } from "@/lib/domain/quantity";
import type { Qualifier } from "@/lib/domain/quantity";
import type { Told } from "@/lib/domain/told";
import { CLAIM_STATUSES } from "@/lib/domain/view";
import type { ClaimDetail, ClaimStatus, ClaimView, FindingRef } from "@/lib/domain/view";
import { documentRefSelect, toDocumentRef } from "./document-row";
import type { Prisma } from "./generated/client";
import { fromJson } from "./json";
import { toMeaning } from "./meaning-columns";
import { toPeriod } from "./period-columns";

export const statementSelect = {
  indicator: true,
  measure: true,
  value: true,
  valueHigh: true,
  unit: true,
  qualifier: true,
  reporter: true,
  partner: true,
  periodKind: true,
  periodStart: true,
  periodEnd: true,
  periodLabel: true,
  periodBasis: true,
  comparedTo: true,
  speaker: true,
  forecast: true,
  scope: true,
} satisfies Prisma.ClaimSelect;

export const meaningSelect = {
  hardLow: true,
  hardHigh: true,
  hardOpen: true,
  wideLow: true,
  wideHigh: true,
  wideOpen: true,
  coreLow: true,
  coreHigh: true,
  coreOpen: true,
} satisfies Prisma.ClaimSelect;

export const findingRefSelect = { id: true, kind: true, verdict: true, cause: true, conflict: true, explanation: true, told: true, origins: true } satisfies Prisma.FindingSelect;

export const claimViewSelect = {
  ...statementSelect,
  id: true,
  quote: true,
  start: true,
  end: true,
  sentence: true,
  sentenceStart: true,
  sentenceEnd: true,
  confidence: true,
  review: true,
  series: true,
  ...meaningSelect,
  document: { select: documentRefSelect },
  memberships: { where: { cluster: { gte: 0 }, finding: { isCurrent: true } }, select: { finding: { select: findingRefSelect } } },
} satisfies Prisma.ClaimSelect;

export const claimDetailSelect = {
  ...claimViewSelect,
  evidence: true,
  decimal: true,
  decimalHigh: true,
  extractorVersion: true,
} satisfies Prisma.ClaimSelect;

export const comparableSelect = {
  ...statementSelect,
  id: true,
  documentId: true,
  publishedKey: true,
  publisher: true,
  lang: true,
  quote: true,
  start: true,
  end: true,
  sentence: true,
  confidence: true,
  series: true,
  decimal: true,
  decimalHigh: true,
  significantDigits: true,
  lastDigitExponent: true,
} satisfies Prisma.ClaimSelect;

export type StatementRow = Prisma.ClaimGetPayload<{ select: typeof statementSelect }>;
export type ClaimViewRow = Prisma.ClaimGetPayload<{ select: typeof claimViewSelect }>;

export function toStatement(row: StatementRow): Statement {
  return {
    indicator: row.indicator,
    measure: toMeasure(row.measure),
    value: row.value,
    valueHigh: row.valueHigh,
    unit: row.unit,
    qualifier: toQualifier(row.qualifier),
    reporter: row.reporter,
    partner: row.partner,
    period: toPeriod(row),
    comparedTo: row.comparedTo === null ? null : fromJson<Period>(row.comparedTo),
    speaker: row.speaker,
    forecast: row.forecast,
    scope: row.scope,
  };
}

export function toClaimView(row: ClaimViewRow): ClaimView {
  return {
    ...toStatement(row),
    id: row.id,
    quote: row.quote,
    start: row.start,
    end: row.end,
    sentence: { start: row.sentenceStart, end: row.sentenceEnd, text: row.sentence },
    meaning: toMeaning(row),
    confidence: row.confidence,
    status: toStatus(row.review),
    series: row.series,
    document: toDocumentRef(row.document),
    findings: toFindingRefs(row.memberships.map((membership) => membership.finding)),
  };
}

export function toClaimDetail(row: Prisma.ClaimGetPayload<{ select: typeof claimDetailSelect }>): ClaimDetail {
  return {
    ...toClaimView(row),
    evidence: fromJson<Evidence[]>(row.evidence),
    decimal: row.decimal,
    decimalHigh: row.decimalHigh,
    extractorVersion: row.extractorVersion,
  };
}

export function toComparable(row: Prisma.ClaimGetPayload<{ select: typeof comparableSelect }>): ComparableClaim {
  return {
    ...toStatement(row),
    id: row.id,
    document: row.documentId,
    publishedAt: row.publishedKey === "" ? null : row.publishedKey,
    publisher: row.publisher,
    lang: row.lang,
    quote: row.quote,
    start: row.start,
    end: row.end,
    text: row.sentence,
    confidence: row.confidence,
    ...(row.series === null ? {} : { series: row.series }),
    decimal: row.decimal,
    decimalHigh: row.decimalHigh,
    significantDigits: row.significantDigits,
    lastDigitExponent: row.lastDigitExponent,
  };
}

export function toFindingRef(row: Prisma.FindingGetPayload<{ select: typeof findingRefSelect }>): FindingRef {
  return {
    id: row.id,
    kind: toKind(row.kind),
    verdict: toVerdict(row.verdict),
    cause: toCause(row.cause),
    conflict: row.conflict,
    explanation: row.explanation,
    told: fromJson<Told[]>(row.told),
    origins: row.origins,
  };
}

/** Findings once each, alerts first: a claim that stands in two clusters of a finding is a member twice. */
export function toFindingRefs(rows: readonly Prisma.FindingGetPayload<{ select: typeof findingRefSelect }>[]): readonly FindingRef[] {
  const byId = new Map(rows.map((row) => [row.id, toFindingRef(row)]));
  return [...byId.values()].sort(byGravity);
}

/** Order of findings beside a claim: alerts first, then by how far they disagree. */
export function byGravity(a: Pick<FindingRef, "id" | "conflict" | "verdict">, b: Pick<FindingRef, "id" | "conflict" | "verdict">): number {
  return Number(b.conflict) - Number(a.conflict) || VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict) || (a.id < b.id ? -1 : 1);
}

export function toStatus(review: string): ClaimStatus {
  return CLAIM_STATUSES.find((status) => status === review) ?? "unreviewed";
}

export function toKind(kind: string): Finding["kind"] {
  return kind === "near" || kind === "check" ? kind : "cell";
}

export function toVerdict(verdict: string): Verdict {
  return known(VERDICTS, verdict);
}

export function toCause(cause: string | null): Cause | null {
  return cause === null ? null : known(CAUSES, cause);
}

export function toMeasure(measure: string): Measure {
  return known(MEASURES, measure);
}

function toQualifier(qualifier: string): Qualifier {
  return known(QUALIFIERS, qualifier);
}

/** A word outside its list means a store written by a newer program; guessing would show a wrong figure. */
function known<T extends string>(list: readonly T[], word: string): T {
  const found = list.find((entry) => entry === word);
  if (found === undefined) throw new Error(`The store holds "${word}", which this version does not know.`);
  return found;
}
