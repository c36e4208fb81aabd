"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { Table, TableScroll, Td, Th } from "@/components/ui/table";
import { isSetAnew, type Evidence } from "@/lib/domain/claim";
import type { ClaimDetail, Labelled } from "@/lib/domain/view";
import { formatExact, formatPeriodLabel, formatPlace } from "@/lib/format";
import { toSentenceHref } from "./links";

const FIELDS = ["value", "valueHigh", "unit", "qualifier", "indicator", "measure", "reporter", "partner", "period", "comparedTo", "speaker", "forecast", "scope"] as const;
type Field = (typeof FIELDS)[number];

/** Fields in the order of the list, what is none of them last. */
function rankOf(field: string): number {
  const index = FIELDS.findIndex((known) => known === field);
  return index === -1 ? FIELDS.length : index;
}

/** One part of a reading with the words it came from. */
export interface EvidenceRow extends Evidence {
  /** The words of the span, cut from the document; null where there is none. */
  readonly words: string | null;
}

function useFieldValue(claim: Labelled<ClaimDetail>): (field: Field) => string {
  const t = useTranslations();
  const locale = useLocale();
  return (field) => {
    switch (field) {
      case "value":
        return formatExact(claim.value, claim.unit, locale);
      case "valueHigh":
        return claim.valueHigh === null ? "–" : formatExact(claim.valueHigh, claim.unit, locale);
      case "qualifier":
        return t(`terms.qualifier.${claim.qualifier}`, { value: "…" });
      case "indicator":
        return claim.indicatorLabel;
      case "measure":
        return t(`terms.measure.${claim.measure}`);
      case "reporter":
      case "partner": {
        const code = claim[field];
        return code === null ? "–" : formatPlace(code, locale);
      }
      case "period":
      case "comparedTo": {
        const period = claim[field];
        return period === null ? "–" : formatPeriodLabel(period.label, locale);
      }
      case "forecast":
        return t(claim.forecast ? "claims.yes" : "claims.no");
      default:
        return claim[field] ?? "–";
    }
  };
}

/** How a claim was read: every part with what it was read as, the words, the rule, and whether the text states it. */
export function EvidenceTable({ claim, rows }: { readonly claim: Labelled<ClaimDetail>; readonly rows: readonly EvidenceRow[] }) {
  const t = useTranslations("claims");
  const valueOf = useFieldValue(claim);
  const isSentence = ({ span }: EvidenceRow) => span !== null && span.start <= claim.sentence.start && span.end >= claim.sentence.end;
  const sorted = rows.toSorted((a, b) => rankOf(a.field) - rankOf(b.field));
  const isField = (field: string): field is Field => FIELDS.some((known) => known === field);
  return (
    <TableScroll label={`${t("page.reading")}: ${claim.quote}`}>
      <Table role="table" className="stack-narrow sm:min-w-[34rem]">
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row">
            <Th role="columnheader">{t("page.field")}</Th>
            <Th role="columnheader">{t("page.value")}</Th>
            <Th role="columnheader">{t("page.words")}</Th>
            <Th role="columnheader">{t("page.how")}</Th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.map((row, index) => (
            <tr role="row" key={`${row.field} ${row.rule} ${index}`}>
              <Td role="cell" className="font-medium">{isField(row.field) ? t(`field.${row.field}`) : row.field}</Td>
              <Td role="cell" className="max-sm:text-right">{isSetAnew(sorted, index) ? <span className="text-faint">{t("page.setAnew")}</span> : isField(row.field) ? valueOf(row.field) : "–"}</Td>
              <Td role="cell" className="max-sm:col-span-2">
                {row.words === null ? (
                  <span className="text-faint">{t("page.noWords")}</span>
                ) : (
                  <Link href={toSentenceHref(claim)}>{isSentence(row) ? <span className="text-link">{t("page.wholeSentence")}</span> : <mark>{row.words}</mark>}</Link>
                )}
                {row.note !== null && <span className="block text-xs text-soft">{row.note}</span>}
              </Td>
              <Td role="cell" className="text-soft max-sm:col-span-2">
                <code className="text-xs">{row.rule}</code>
                <span className="text-xs sm:block max-sm:ml-2">{t(row.basis === "stated" ? "page.stated" : "inferred")}</span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}
