"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { DigestMark } from "@/components/claims/about";
import { toDocumentHref } from "@/components/claims/links";
import type { DocumentRow } from "@/lib/domain/view";
import { formatDate } from "@/lib/format";
import { ProblemText } from "./problem-text";

const CELL = "md:table-cell md:border-b md:py-3 md:pr-6 md:align-top";
/** On a narrow screen what is known of a document runs on in one line. */
const NEXT_FACT = "inline max-md:before:text-faint max-md:before:content-['_·_']";
const HEAD = "border-b border-rule-strong py-2 pr-6 text-left font-medium text-soft";

/** Documents as a table, and on a narrow screen as blocks. */
export function DocumentsTable({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const t = useTranslations("documents");
  const terms = useTranslations("terms");
  const locale = useLocale();
  return (
    <table role="table" aria-label={t("tableLabel")} className="block w-full border-collapse text-sm md:table">
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:table-row">
          <th role="columnheader" scope="col" className={HEAD}>
            {t("column.title")}
          </th>
          <th role="columnheader" scope="col" className={HEAD}>
            {t("column.publisher")}
          </th>
          <th role="columnheader" scope="col" className={HEAD}>
            {t("column.published")}
          </th>
          <th role="columnheader" scope="col" className={`${HEAD} md:text-right`}>
            {t("column.claims")}
          </th>
          <th role="columnheader" scope="col" className={`${HEAD} whitespace-nowrap pr-0! md:text-right`}>
            {t("column.conflicts")}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {documents.map((document) => (
          <tr role="row" key={document.id} className="block border-b py-3 md:table-row md:border-b-0 md:py-0 md:hover:bg-sunken">
            <td role="cell" className={`${CELL} block md:w-1/2`}>
              <Link href={toDocumentHref(document.id)} className="text-base font-medium hover:underline">
                {document.title}
              </Link>
              {document.isDigest && <DigestMark />}
              {document.problems.map((problem) => (
                <span key={problem.message} className="block text-xs text-tension">
                  <ProblemText problem={problem} />
                </span>
              ))}
            </td>
            <td role="cell" className={`${CELL} inline text-soft`}>
              {document.publisher ?? t("page.noPublisher")}
            </td>
            <td role="cell" className={`${CELL} ${NEXT_FACT} num text-soft md:whitespace-nowrap`}>
              {document.publishedAt === null ? t("undated") : formatDate(document.publishedAt, locale, "short")}
              {document.publishedAtBasis === "inferred" && <span className="text-xs text-faint md:block"> {t("basis.inferred")}</span>}
            </td>
            <td role="cell" className={`${CELL} ${NEXT_FACT} num md:text-right`}>
              {document.claims}
              <span className="text-soft md:hidden"> {terms("unit.figures", { count: document.claims })}</span>
            </td>
            <td role="cell" className={`${CELL} ${NEXT_FACT} num md:pr-0! md:text-right ${document.conflicts === 0 ? "max-md:hidden" : ""}`}>
              {document.conflicts === 0 ? <span className="text-faint">0</span> : <span className="font-medium text-conflict">{document.conflicts}</span>}
              <span className="font-medium text-conflict md:hidden"> {terms("unit.conflicts", { count: document.conflicts })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
