import { isSetAnew, type Evidence, type ExtractedClaim } from "@/lib/domain/claim";
import type { Extraction } from "@/lib/domain/document";
import type { Period } from "@/lib/domain/period";

/** One field of a claim with the rule that set it and the words it was read from. */
export interface ExplainedField {
  readonly field: string;
  /** The field's value as people read it. */
  readonly value: string;
  readonly basis: Evidence["basis"];
  readonly rule: string;
  /** The words of the text, or null where it comes from the document's metadata. */
  readonly words: string | null;
  readonly note: string | null;
}

/** How one claim was read. */
export interface ExplainedClaim {
  readonly quote: string;
  readonly start: number;
  readonly sentence: string;
  readonly confidence: number;
  readonly fields: readonly ExplainedField[];
}

const showPeriod = (period: Period | null): string => (period === null ? "unknown" : period.label);

function showValue(claim: ExtractedClaim): string {
  const high = claim.decimalHigh === null ? "" : ` to ${claim.decimalHigh}`;
  const hedge = claim.qualifier === "exact" ? "" : `${claim.qualifier.replaceAll("_", " ")} `;
  return `${hedge}${claim.decimal}${high} ${claim.unit}`;
}

function showField(claim: ExtractedClaim, field: string): string {
  switch (field) {
    case "value":
      return showValue(claim);
    case "indicator":
      return claim.indicator;
    case "measure":
      return claim.measure;
    case "period":
      return showPeriod(claim.period);
    case "comparedTo":
      return showPeriod(claim.comparedTo);
    case "speaker":
      return claim.speaker ?? "the author";
    case "scope":
      return claim.scope ?? "all";
    case "forecast":
      return claim.forecast ? "yes" : "no";
    case "reporter":
      return claim.reporter ?? "none";
    case "partner":
      return claim.partner ?? "none";
    case "pair":
      return [claim.reporter ?? "none", claim.partner ?? "none"].join(" and ");
    default:
      return "";
  }
}

/** Claim by claim, which rule set which field from which words; the same text gives the same explanation. */
export function explainClaims(text: string, claims: readonly ExtractedClaim[]): readonly ExplainedClaim[] {
  return claims.map((claim) => ({
    quote: claim.quote,
    start: claim.start,
    sentence: text.slice(claim.sentence.start, claim.sentence.end),
    confidence: claim.confidence,
    fields: claim.evidence.map((item, index) => ({
      field: item.field,
      value: isSetAnew(claim.evidence, index) ? "set anew below" : showField(claim, item.field),
      basis: item.basis,
      rule: item.rule,
      words: item.span === null ? null : text.slice(item.span.start, item.span.end),
      note: item.note,
    })),
  }));
}

function explainField({ field, value, basis, rule, words, note }: ExplainedField): string {
  const source = words === null ? "from the document" : `from “${words.replace(/\s+/g, " ")}”`;
  const reason = note === null ? "" : ` (${note})`;
  return `  ${field.padEnd(10)} ${value} · ${basis} · ${rule} · ${source}${reason}`;
}

/** The explanation of a whole document as plain text for a terminal. */
export function explainText(text: string, extraction: Extraction): string {
  const date = extraction.publishedAt === null ? "undated" : `${extraction.publishedAt} (${extraction.publishedAtBasis})`;
  const head = `${extraction.id}: ${extraction.claims.length} claims, ${extraction.quantities.length} numbers, language ${extraction.lang ?? "unknown"}, ${date}`;
  const problems = extraction.problems.map(({ code, message }) => `  ! ${code}: ${message}`);
  const claims = explainClaims(text, extraction.claims).flatMap((claim, index) => [
    "",
    `${index + 1}. “${claim.quote.replace(/\s+/g, " ")}” at ${claim.start}, confidence ${claim.confidence}`,
    `  ${claim.sentence.replace(/\s+/g, " ")}`,
    ...claim.fields.map(explainField),
  ]);
  return [head, ...problems, ...claims, ""].join("\n");
}
