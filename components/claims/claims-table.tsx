"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import type { Parcel } from "@/components/ui/parcel";
import { useParcel } from "@/components/ui/parcelled";
import { About, PeriodText, SourceText } from "./about";
import { Figure, useFigureText } from "./figure";
import type { ListedClaim } from "./listed-claim";
import { toClaimHref, toSentenceHref } from "./links";
import { Quoted } from "./quoted";
import { Standing } from "./standing";

/** A column that the list can be ordered by: where its head leads, and whether it is the order now. */
export interface SortLink {
  readonly href: string;
  readonly isActive: boolean;
}

interface ClaimsTableProps {
  readonly parcel: Parcel<readonly ListedClaim[]>;
  readonly sorts: Readonly<Record<"value" | "period" | "published", SortLink>>;
}

function SortHead({ label, width, sort }: { readonly label: string; readonly width: string; readonly sort?: SortLink }) {
  return (
    <th role="columnheader" scope="col" {...(sort?.isActive === true ? { "aria-sort": "descending" as const } : {})} className={`border-b border-rule-strong py-2 pr-5 text-left font-medium text-soft ${width}`}>
      {sort === undefined ? (
        label
      ) : (
        <Link href={sort.href} className="inline-flex items-center gap-1 hover:text-ink hover:underline">
          {label}
          <span aria-hidden className={sort.isActive ? "text-ink" : "text-faint"}>
            {sort.isActive ? "↓" : "↕"}
          </span>
        </Link>
      )}
    </th>
  );
}

/** Claims as a table, and on a narrow screen as one block after another; the roles keep it a table for screen readers. */
export function ClaimsTable({ parcel, sorts }: ClaimsTableProps) {
  const claims = useParcel(parcel);
  const t = useTranslations("claims");
  const text = useFigureText();
  return (
    <table role="table" aria-label={t("tableLabel")} className="block w-full border-collapse text-sm md:table md:table-fixed">
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:table-row">
          <SortHead label={t("column.figure")} width="md:w-[14%]" sort={sorts.value} />
          <SortHead label={t("column.about")} width="md:w-[15%]" />
          <SortHead label={t("column.period")} width="md:w-[11%]" sort={sorts.period} />
          <SortHead label={t("column.quote")} width="md:w-[26%]" />
          <SortHead label={t("column.source")} width="md:w-[17%]" sort={sorts.published} />
          <SortHead label={t("column.status")} width="md:w-[17%]" />
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {claims.map((claim) => (
          <tr role="row" key={claim.id} className="claim-row">
            <td role="cell">
              <Link href={toClaimHref(claim.id)} className="text-lg font-semibold hover:underline md:text-base">
                <Figure claim={claim} />
              </Link>
            </td>
            <td role="cell">
              <About claim={claim} />
            </td>
            <td role="cell">
              <PeriodText claim={claim} />
            </td>
            <td role="cell">
              <Link href={toSentenceHref(claim)} className="group block border-l-2 pl-2.5 text-soft hover:text-ink md:border-0 md:pl-0" title={t("openSentence", { quote: text(claim) })}>
                <Quoted claim={claim} room={90} />
              </Link>
            </td>
            <td role="cell" className="wrap-anywhere">
              <SourceText claim={claim} />
            </td>
            <td role="cell">
              <Standing claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
