"use client";

import type { ReactNode } from "react";
import { useTranslations } from "#intl";
import { useSeriesName } from "./series-name";

/** Which statistical series a figure belongs to: what a person said, with what the arithmetic suggests beside it. `children` is how to correct it. */
export function SeriesOfClaim({ series, inferred, children }: { readonly series: string | null; readonly inferred: readonly string[]; readonly children: ReactNode }) {
  const t = useTranslations("review.series");
  const nameOf = useSeriesName();
  const suggested = inferred.join("; ");
  return (
    <section aria-labelledby="series" className="mt-10">
      <h2 id="series" className="mb-1 text-xl">
        {t("title")}
      </h2>
      <p className="mb-2 text-sm text-soft">{t("lead")}</p>
      {series !== null && <p className="font-medium first-letter:uppercase">{t("givenShort", { series: nameOf(series) })}</p>}
      {suggested === "" ? (
        series === null && <p className="text-sm text-faint">{t("unknown")}</p>
      ) : (
        <p className="text-sm text-soft">{t(series === null ? "inferred" : "inferredUnder", { series: suggested })}</p>
      )}
      <div className="mt-3 space-y-3">{children}</div>
    </section>
  );
}
