import type { Interval } from "@/lib/domain/interval";
import type { ClaimExport } from "@/lib/domain/view";
import type { Cell, Column } from "./column";

/** Which ends an interval excludes, as a word: "low", "high", "both"; null where it includes both. */
function excludedEnds({ low, high, lowOpen, highOpen }: Interval): Cell {
  const isLow = low !== null && lowOpen;
  const isHigh = high !== null && highOpen;
  if (isLow && isHigh) return "both";
  if (isLow) return "low";
  return isHigh ? "high" : null;
}

/** An end of an interval to 12 digits: what lies beyond is left over from binary fractions and means nothing. */
const bound = (value: number | null): Cell => (value === null ? null : Number(value.toPrecision(12)));

/** The gravest finding of a claim; the store gives alerts first. */
const gravest = (claim: ClaimExport): ClaimExport["findings"][number] | undefined => claim.findings[0];

/** The columns of claims: one claim a row, with where it stands, what it says, what it may mean and what it does not agree with. */
export const CLAIM_COLUMNS: readonly Column<ClaimExport>[] = [
  { name: "claim_id", type: "text", description: "Identifier of the claim; its page is /claims/ and this.", value: (row) => row.id },
  { name: "indicator", type: "text", description: "Code of what is counted, or other: and the counted noun.", value: (row) => row.indicator },
  { name: "measure", type: "text", description: "What the number says of the indicator: level, growth_rate, share, change_absolute or multiple.", value: (row) => row.measure },
  { name: "value", type: "number", description: "The figure in base units, exactly as a decimal; percent as spoken, falls negative.", value: (row) => row.decimal },
  { name: "value_high", type: "number", description: "Upper end where the text gives a range, else empty.", value: (row) => row.decimalHigh },
  { name: "unit", type: "text", description: "ISO 4217 code, percent, percentage_point, count, times, or a unit of measure.", value: (row) => row.unit },
  { name: "qualifier", type: "text", description: "How exact the words make it: exact, about, almost, more_than, at_least, less_than, up_to or range.", value: (row) => row.qualifier },
  { name: "hard_low", type: "number", description: "Lowest value that logic allows for the words; empty is unbounded.", value: (row) => bound(row.meaning.hard.low) },
  { name: "hard_high", type: "number", description: "Highest value that logic allows for the words; empty is unbounded.", value: (row) => bound(row.meaning.hard.high) },
  { name: "hard_excludes", type: "text", description: "Ends that the hard interval leaves out: low, high, both or empty.", value: (row) => excludedEnds(row.meaning.hard) },
  { name: "wide_low", type: "number", description: "Lower end of the interval that holds the meant value in 90 of 100 uses.", value: (row) => bound(row.meaning.wide.low) },
  { name: "wide_high", type: "number", description: "Upper end of the interval that holds the meant value in 90 of 100 uses.", value: (row) => bound(row.meaning.wide.high) },
  { name: "core_low", type: "number", description: "Lower end of the interval that holds the meant value in half of the uses.", value: (row) => bound(row.meaning.core.low) },
  { name: "core_high", type: "number", description: "Upper end of the interval that holds the meant value in half of the uses.", value: (row) => bound(row.meaning.core.high) },
  { name: "reporter", type: "text", description: "Country the figure belongs to, ISO 3166-1 alpha-2 or EU.", value: (row) => row.reporter },
  { name: "partner", type: "text", description: "The other country, in the same codes.", value: (row) => row.partner },
  { name: "period", type: "text", description: "Label of the time the figure is about, such as 2021, 2022-01/2022-10, 2018-H1 or as_of:2022-11.", value: (row) => row.period?.label ?? null },
  { name: "period_kind", type: "text", description: "range for a span of days, as_of for a moment.", value: (row) => row.period?.kind ?? null },
  { name: "period_start", type: "date", description: "First day of the period, or the moment of a stock.", value: (row) => row.period?.start ?? null },
  { name: "period_end", type: "date", description: "Day after the last day of the period; empty for a moment.", value: (row) => (row.period?.kind === "range" ? row.period.end : null) },
  { name: "period_basis", type: "text", description: "stated where the text names the period, inferred where it was worked out from other words.", value: (row) => row.period?.basis ?? null },
  { name: "compared_to", type: "text", description: "Label of the period that a change is measured against, where the text names one.", value: (row) => row.comparedTo?.label ?? null },
  { name: "scope", type: "text", description: "Words that narrow what is counted.", value: (row) => row.scope },
  { name: "speaker", type: "text", description: "Whom the text attributes the figure to; empty for the author's own voice.", value: (row) => row.speaker },
  { name: "forecast", type: "boolean", description: "true for plans, targets and forecasts.", value: (row) => row.forecast },
  { name: "verdict", type: "text", description: "Gravest verdict among the findings that the claim is part of; empty where nothing could be compared.", value: (row) => gravest(row)?.verdict ?? null },
  { name: "cause", type: "text", description: "Cause named by that finding.", value: (row) => gravest(row)?.cause ?? null },
  { name: "conflict_id", type: "text", description: "Identifier of the gravest finding that is an alert; its page is /conflicts/ and this.", value: (row) => row.findings.find((finding) => finding.conflict)?.id ?? null },
  { name: "finding_ids", type: "text", description: "Identifiers of all findings that the claim is on a side of, separated by spaces.", value: (row) => row.findings.map((finding) => finding.id).join(" ") || null },
  { name: "origins", type: "integer", description: "Independent origins among the members of the gravest finding; reprints count once.", value: (row) => gravest(row)?.origins ?? null },
  { name: "status", type: "text", description: "What a person said of the claim: unreviewed, accepted, corrected or rejected.", value: (row) => row.status },
  { name: "series", type: "text", description: "Statistical series as a person said: the code of the country whose services counted the figure, or a body by name; empty where nobody said.", value: (row) => row.series },
  { name: "confidence", type: "number", description: "0 to 1: how sure the extractor is that every field is right.", value: (row) => row.confidence },
  { name: "quote", type: "text", description: "The figure in the words of the text.", value: (row) => row.quote },
  { name: "sentence", type: "text", description: "The sentence around it.", value: (row) => row.sentence.text },
  { name: "start", type: "integer", description: "Where the quote begins in the text of the document, in UTF-16 units.", value: (row) => row.start },
  { name: "end", type: "integer", description: "Where the quote ends, exclusive.", value: (row) => row.end },
  { name: "document_id", type: "text", description: "Identifier of the document; its page is /documents/ and this.", value: (row) => row.document.id },
  { name: "document_title", type: "text", description: "Title of the document.", value: (row) => row.document.title },
  { name: "publisher", type: "text", description: "Who published it.", value: (row) => row.document.publisher },
  { name: "published", type: "date", description: "Day of publication.", value: (row) => row.document.publishedAt },
  { name: "published_basis", type: "text", description: "How that day is known: stated, inferred or unknown.", value: (row) => row.document.publishedAtBasis },
  { name: "language", type: "text", description: "Language of the document.", value: (row) => row.document.lang },
  { name: "url", type: "text", description: "Address of the source.", value: (row) => row.document.url },
  { name: "is_digest", type: "boolean", description: "true where the document is a summary in other words than the source's.", value: (row) => row.document.isDigest },
  { name: "document_sha256", type: "text", description: "SHA-256 of the document's text in UTF-8.", value: (row) => row.document.sha256 ?? null },
  { name: "extractor_version", type: "text", description: "Version of the rules that read the claim.", value: (row) => row.extractorVersion },
];
