"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { toDocumentHref } from "@/components/claims/links";
import type { DocumentRef } from "@/lib/domain/view";
import { formatDate } from "@/lib/format";

/** Texts that count as one source with this one: they are told apart here and counted once everywhere else. */
export function SameOrigin({ documents }: { readonly documents: readonly DocumentRef[] }) {
  const t = useTranslations("documents");
  const locale = useLocale();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="same-origin" className="mt-10">
      <h2 id="same-origin" className="text-lg">
        {t("page.sameOrigin")}
      </h2>
      <p className="text-sm text-faint">{t("page.sameOriginLead")}</p>
      <ul className="mt-2 divide-y border-y">
        {documents.map((document) => (
          <li key={document.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <Link href={toDocumentHref(document.id)} className="font-medium hover:underline">
              {document.title}
            </Link>
            <span className="text-sm text-faint">
              {[document.publisher, document.publishedAt === null ? t("undated") : formatDate(document.publishedAt, locale, "short")].filter((part) => part !== null).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
