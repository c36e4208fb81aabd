"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "use-intl";
import { DigestMark } from "@/components/claims/about";
import { toDocumentHref } from "@/components/claims/links";
import type { DocumentRow } from "@/lib/domain/view";
import { formatDate } from "@/lib/format";
import { ProblemText } from "./problem-text";

const CELL = "block md:table-cell md:border-b md:py-3 md:pr-6 md:align-top";
const HEAD = "border-b border-rule-strong py-2 pr-6 text-left font-medium text-soft";

/** Documents as a table, and on a narrow screen as blocks. */
export function DocumentsTable({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const t = useTranslations("documents");
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
            <td role="cell" className={`${CELL} md:w-1/2`}>
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
            <td role="cell" className={`${CELL} text-soft`}>
              {document.publisher ?? t("page.noPublisher")}
            </td>
            <td role="cell" className={`${CELL} num text-soft md:whitespace-nowrap`}>
              {document.publishedAt === null ? t("undated") : formatDate(document.publishedAt, locale, "short")}
              {document.publishedAtBasis === "inferred" && <span className="block text-xs text-faint">{t("basis.inferred")}</span>}
            </td>
            <td role="cell" className={`${CELL} num md:text-right`}>
              <span className="text-faint md:hidden">{t("column.claims")}: </span>
              {document.claims}
            </td>
            <td role="cell" className={`${CELL} num md:pr-0 md:text-right`}>
              <span className="text-faint md:hidden">{t("column.conflicts")}: </span>
              {document.conflicts === 0 ? <span className="text-faint">0</span> : <span className="font-medium text-conflict">{document.conflicts}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
