import { useLocale, useTranslations } from "#intl";
import { seriesCountry } from "@/lib/domain/series";
import { formatPlace } from "@/lib/format";

/** Names a series that a person gave: "statistics of Kazakhstan" for a country, a body by its own name. */
export function useSeriesName(): (series: string) => string {
  const t = useTranslations("review.series");
  const locale = useLocale();
  return (series) => {
    const country = seriesCountry(series);
    return country === null ? series : t("ofCountry", { country: formatPlace(country, locale) });
  };
}
