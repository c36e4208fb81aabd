import type { Evidence, Statement } from "./claim";
import type { DateBasis, Language, Problem } from "./document";
import type { Cause, Cell, Finding, Verdict } from "./finding";
import type { Meaning } from "./interval";
import type { IsoDate } from "./period";
import type { TextSpan } from "./quantity";
import type { GivenSeries } from "./series";
import type { Told } from "./told";

export const CLAIM_STATUSES = ["unreviewed", "accepted", "corrected", "rejected"] as const;
/** What a person has said of a claim so far; the last decision that was not undone counts. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** A document as it is named beside a figure. */
export interface DocumentRef {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly lang: Language | null;
  readonly publishedAt: IsoDate | null;
  readonly publishedAtBasis: DateBasis;
  /** A summary in other words than the source's: its quotes are not the source's words. */
  readonly isDigest: boolean;
  /** SHA-256 of its text in UTF-8, where the row carries it. */
  readonly sha256?: string;
}

/** A finding as it is named beside one of its claims. */
export interface FindingRef {
  readonly id: string;
  readonly kind: Finding["kind"];
  readonly verdict: Verdict;
  readonly cause: Cause | null;
  readonly conflict: boolean;
  readonly explanation: string;
  /** The explanation as codes with arguments, where the row carries it; empty of findings made before there were such. */
  readonly told?: readonly Told[];
  /** Independent origins among its members, where the row carries it. */
  readonly origins?: number;
  /** False where the claims at hand are on no side of it: they fit several, or only enter its arithmetic. */
  readonly isSide?: boolean;
}

/** A claim with all that a page shows beside it. Offsets are those of its document's text. */
export interface ClaimView extends Statement, TextSpan {
  readonly id: string;
  readonly quote: string;
  readonly sentence: TextSpan & { readonly text: string };
  readonly meaning: Meaning;
  readonly confidence: number;
  readonly status: ClaimStatus;
  /** Statistical series as a person said; null where nobody did. */
  readonly series: GivenSeries | null;
  readonly document: DocumentRef;
  /** Those it is on a side of. */
  readonly findings: readonly FindingRef[];
}

/** A claim with how it was read and which version of the rules read it. */
export interface ClaimDetail extends ClaimView {
  readonly evidence: readonly Evidence[];
  readonly decimal: string;
  readonly decimalHigh: string | null;
  readonly extractorVersion: string;
}

/** Part of a document's text, with its offset in it. */
export interface Paragraph {
  readonly text: string;
  readonly from: number;
}

/** A claim with the text around its sentence. */
export interface ClaimInText extends ClaimDetail {
  readonly paragraph: Paragraph;
}

/** A claim as it is exported: without how each field was read, and its findings without their sentences, which have a file of their own. */
export interface ClaimExport extends Omit<ClaimDetail, "evidence" | "findings"> {
  /** Alerts first, then by how far they disagree. */
  readonly findings: readonly Pick<FindingRef, "id" | "verdict" | "cause" | "conflict" | "origins">[];
}

/** A document with its text and all that is known of where it comes from. */
export interface DocumentDetail extends DocumentRef {
  readonly text: string;
  readonly sha256: string;
  readonly retrievedAt: string;
  readonly problems: readonly Problem[];
}

/** A document as a row of a list. */
export interface DocumentRow extends DocumentRef {
  readonly retrievedAt: string;
  readonly claims: number;
  readonly conflicts: number;
  readonly problems: readonly Problem[];
}

/** A finding as a row of a list: its sentence and what it is about, without its members. */
export interface FindingRow extends FindingRef {
  readonly cell: Cell;
  readonly origins: number;
  readonly claims: number;
  /** Outcome of the last decision that holds; null while it is open. */
  readonly resolution: string | null;
}

/** A finding in a list with what draws its strip: the clusters and the values of its members. */
export interface FindingItem extends FindingRow {
  readonly clusters: readonly (readonly string[])[];
  readonly members: readonly FindingMember[];
}

/** A claim as a point of a finding. */
export interface FindingMember extends Pick<ClaimView, "id" | "value" | "valueHigh" | "unit" | "qualifier" | "speaker" | "forecast" | "meaning"> {
  readonly document: Pick<DocumentRef, "id" | "title" | "publisher" | "publishedAt">;
}

/** An indicator as it is named in a link. */
export interface IndicatorName {
  readonly code: string;
  readonly name: string;
}

/** A value of a facet with how many rows have it under the other filters. */
export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Further values that the reader sees under the same name, such as one speaker in another script. */
  readonly also?: readonly string[];
}

export const OUTCOMES = ["confirmed", "definition", "revision", "typing_error", "same_origin", "not_comparable"] as const;
/** How a person settled a finding. */
export type Outcome = (typeof OUTCOMES)[number];

export const DOCUMENT_EVENTS = ["add", "delete", "restore", "update", "reprocess"] as const;
/** What can happen to a document. */
export type DocumentEvent = (typeof DOCUMENT_EVENTS)[number];

/** One entry of a history that only ever grows. `reopened` and `unreviewed` take the entry before back. */
export interface HistoryEntry<Action extends string> {
  readonly id: string;
  readonly action: Action;
  readonly actor: string;
  /** ISO 8601 moment. */
  readonly at: string;
  readonly note: string | null;
  readonly changes: readonly FieldChange[];
}

/** A field before and after a decision, as text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a person said of the statistical series of a claim; null took the word before it back. */
export interface SeriesEntry {
  readonly id: string;
  readonly claimId: string;
  readonly series: GivenSeries | null;
  readonly actor: string;
  /** ISO 8601 moment. */
  readonly at: string;
  readonly note: string | null;
}

/** A finding with all that its case file shows. */
export interface FindingDetail extends Finding {
  readonly indicatorLabel: string;
  /** False where the figures changed since: kept for reference. */
  readonly isCurrent: boolean;
  readonly claims: readonly Labelled<ClaimView>[];
  /** Newest first. */
  readonly history: readonly HistoryEntry<Outcome | "reopened">[];
}

/** What people said of the series of some figures, with what they have named elsewhere to choose from. */
export interface SeriesPage {
  /** Newest first. */
  readonly entries: readonly SeriesEntry[];
  readonly known: readonly GivenSeries[];
}

/** With the name of its indicator in the reader's language, added where a page is put together. */
export type Labelled<T> = T & { readonly indicatorLabel: string };
