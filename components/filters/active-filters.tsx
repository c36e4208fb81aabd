"use client";

import { X } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import type { ActiveFilter } from "./facet-types";

/** The filters in force, each with its way out, and a note of what in the address made no sense. */
export function ActiveFilters({ filters, clearHref, rejected }: { readonly filters: readonly ActiveFilter[]; readonly clearHref: string; readonly rejected: readonly string[] }) {
  const t = useTranslations("claims");
  return (
    <>
      {rejected.length > 0 && (
        <p role="status" className="mb-3 border-l-2 border-tension bg-sunken px-3 py-2 text-sm">
          {t("badFilter", { names: rejected.join(", ") })}
        </p>
      )}
      {filters.length > 0 && (
        <ul aria-label={t("activeFilters")} className="no-print mb-3 flex flex-wrap items-center gap-2">
          {filters.map((filter) => (
            <li key={`${filter.name} ${filter.value}`}>
              <Link
                href={filter.href}
                keepsPlace
                aria-label={t("remove", { name: filter.name, value: filter.value })}
                className="inline-flex items-center gap-1.5 rounded-sm border bg-sunken px-2 py-0.5 text-sm hover:border-rule-strong"
              >
                <span className="text-faint">{filter.name}</span> {filter.value}
                <X aria-hidden className="size-3.5 text-faint" />
              </Link>
            </li>
          ))}
          <li>
            <Link href={clearHref} className="text-link px-1 text-sm">
              {t("clear")}
            </Link>
          </li>
        </ul>
      )}
    </>
  );
}
