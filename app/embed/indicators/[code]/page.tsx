import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IndicatorView } from "@/components/charts/indicator-view";
import { readIndicatorPage } from "@/lib/data/indicator";
import { labelIndicator } from "@/lib/data/labels";
import { getLocale, getTranslations, guessWidth } from "@/lib/i18n/server";
import { loadChartParams } from "@/lib/params/chart";

type Props = PageProps<"/embed/indicators/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, locale, t] = await Promise.all([params, getLocale(), getTranslations("indicator")]);
  const name = labelIndicator(decodeURIComponent(code), locale);
  return { title: name, description: t("described", { name }), robots: { index: false } };
}

/** One chart for a frame of another page: no header, no footer, no table. */
export default async function EmbeddedIndicatorPage({ params, searchParams }: Props) {
  const [{ code: encoded }, query, locale, firstWidth] = await Promise.all([params, searchParams, getLocale(), guessWidth()]);
  const code = decodeURIComponent(encoded);
  const view = loadChartParams(query);
  const page = await readIndicatorPage(code, view, locale);
  if (page === null || page.chart === null) notFound();
  return (
    <main id="main" className="w-full p-4">
      <h1 className="sr-only">{page.name}</h1>
      <IndicatorView code={code} name={page.name} params={view} years={page.years} chart={page.chart} firstWidth={firstWidth} isEmbed />
    </main>
  );
}
