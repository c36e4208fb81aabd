import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { IndicatorView } from "@/components/charts/indicator-view";
import { IndicatorDefinition } from "@/components/charts/indicator-definition";
import { LateChartFilters } from "@/components/charts/late-figures";
import { buttonStyles } from "@/components/ui/button-styles";
import { pack } from "@/components/ui/parcel";
import { EmptyState } from "@/components/ui/states";
import { labelIndicator } from "@/lib/data/labels";
import { describeIndicator, readIndicatorPage } from "@/lib/data/indicator";
import type { Locale } from "@/lib/i18n/locales";
import { getLocale, getTranslations, guessWidth } from "@/lib/i18n/server";
import { chartParsers, loadChartParams } from "@/lib/params/chart";
import { serializeClaimFilters } from "@/lib/params/filters";
import { ConflictSentences } from "@/components/charts/conflict-sentences";

type Props = PageProps<"/indicators/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, locale, t] = await Promise.all([params, getLocale(), getTranslations("indicator")]);
  const name = labelIndicator(decodeURIComponent(code), locale);
  return { title: name, description: t("described", { name }) };
}

/** Names in the address that the page knows but whose values it could not read. */
function listIgnored(query: Readonly<Record<string, string | string[] | undefined>>, values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(chartParsers).filter((key) => query[key] !== undefined && query[key] !== "" && values[key] === null);
}

async function Head({ name }: { readonly name: string }) {
  const t = await getTranslations("indicator");
  return (
    <div className="pb-4 pt-8">
      <p className="eyebrow">
        <Link href="/indicators" className="hover:text-ink">
          {t("crumb")}
        </Link>
      </p>
      <h1 className="mt-0.5 text-lg font-medium text-soft">{name}</h1>
    </div>
  );
}

/** An indicator of the catalogue that no text gives a figure of: the near ones may be what was looked for. */
async function Untold({ code, locale }: { readonly code: string; readonly locale: Locale }) {
  const t = await getTranslations("indicator");
  const { name, definition, near } = describeIndicator(code, locale);
  if (definition === null) notFound();
  return (
    <div className="page">
      <Head name={name} />
      <EmptyState title={t("untoldTitle")}>
        <p>{t("untold")}</p>
        <Link href="/add" className={buttonStyles({ className: "mt-4" })}>
          {t("add")}
        </Link>
      </EmptyState>
      <div className="mt-10">
        <IndicatorDefinition definition={definition} near={near} />
      </div>
    </div>
  );
}

export default async function IndicatorPage({ params, searchParams }: Props) {
  const [{ code: encoded }, query, locale, t, firstWidth] = await Promise.all([params, searchParams, getLocale(), getTranslations("indicator"), guessWidth()]);
  const code = decodeURIComponent(encoded);
  const view = loadChartParams(query);
  const page = await readIndicatorPage(code, view, locale);
  if (page === null) return <Untold code={code} locale={locale} />;
  const ignored = [...new Set([...listIgnored(query, view), ...page.missing])];
  const allHref = serializeClaimFilters("/claims", { indicator: [code], measure: page.choice.measure, unit: page.choice.unit });
  const filters = <LateChartFilters parcel={pack({ offered: page.offered, allHref, choice: page.choice, publishers: page.publishers, speakers: page.speakers })} />;
  return (
    <div className="page">
      <Head name={page.name} />
      {ignored.length > 0 && (
        <p role="status" className="mb-4 text-sm text-tension">
          {t("ignored", { names: ignored.join(", ") })}
        </p>
      )}
      {page.chart === null ? (
        <>
          {filters}
          <EmptyState title={t("noMatchTitle")} className="mt-7">
            {t("noMatch")}{" "}
            <Link className="text-link" href={`/indicators/${encodeURIComponent(code)}`}>
              {t("clear")}
            </Link>
          </EmptyState>
        </>
      ) : (
        <IndicatorView code={code} name={page.name} params={view} years={page.years} chart={page.chart} firstWidth={firstWidth}>
          {filters}
        </IndicatorView>
      )}
      {page.isCut && <p className="mt-3 text-sm text-faint">{t("cut")}</p>}
      <div data-later="" className="mt-14 grid gap-x-14 gap-y-10 border-t pt-8 [--later:24rem] md:grid-cols-[2fr_1fr]">
        <ConflictSentences code={code} findings={page.conflicts.map(({ id, verdict, cause, explanation, cell }) => ({ id, verdict, cause, explanation, period: cell.period }))} />
        {page.definition !== null && <IndicatorDefinition definition={page.definition} near={page.near} />}
      </div>
    </div>
  );
}
