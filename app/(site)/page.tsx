import { Link } from "@/components/ui/link";
import { IndicatorCard } from "@/components/charts/indicator-card";
import { Sparkline } from "@/components/charts/sparkline";
import { FindingList } from "@/components/findings/finding-list";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { readOverview, type Overview } from "@/lib/data/overview";
import { formatDate } from "@/lib/format";
import { getLocale, getTranslations } from "@/lib/i18n/server";

export default async function OverviewPage() {
  const [locale, t, terms, shell] = await Promise.all([getLocale(), getTranslations("overview"), getTranslations("terms"), getTranslations("shell")]);
  const overview = await readOverview(locale);
  const { counts } = overview;
  if (counts.documents === 0) {
    return (
      <div className="page">
        <PageHeader title={t("titleEmpty")} lead={t("emptyLead")} />
        <EmptyState title={t("emptySteps")}>
          <Link href="/add" className={`${buttonStyles({ variant: "solid" })} mt-4`}>
            {shell("nav.add")}
          </Link>
        </EmptyState>
      </div>
    );
  }
  const amounts = { claims: terms("count.claims", { count: counts.claims }), documents: terms("count.documents", { count: counts.documents }) };
  const facts = counts.years === null ? t("factsNoYears", amounts) : t("facts", { ...amounts, publishers: counts.publishers, from: String(counts.years[0]), to: String(counts.years[1]) });
  return (
    <div className="page">
      <PageHeader title={t("title")} lead={<span className="num">{facts}</span>} />
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Conflicts overview={overview} />
        <Newest overview={overview} />
      </div>
      <Indicators overview={overview} />
    </div>
  );
}

async function Conflicts({ overview }: { readonly overview: Overview }) {
  const t = await getTranslations("overview");
  const count = overview.counts.conflicts;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts" className="text-xl">
        {t("conflictsTitle")}
      </h2>
      <p className="mt-1 text-soft">{t("conflictsLead", { count })}</p>
      <div className="mt-2 border-t border-rule-strong">
        <FindingList findings={overview.conflicts} />
      </div>
      {count > overview.conflicts.length && (
        <p className="mt-4">
          <Link href="/conflicts" className="text-link">
            {t("allConflicts", { count })}
          </Link>
        </p>
      )}
    </section>
  );
}

async function Newest({ overview }: { readonly overview: Overview }) {
  const [locale, t, terms] = await Promise.all([getLocale(), getTranslations("overview"), getTranslations("terms")]);
  return (
    <section aria-labelledby="newest" data-later="" className="[--later:30rem]">
      <h2 id="newest" className="text-xl">
        {t("newTitle")}
      </h2>
      <ul className="mt-3 border-t border-rule-strong text-sm">
        {overview.newest.map((document) => (
          <li key={document.id} className="border-b py-2.5">
            <Link href={`/documents/${document.id}`} className="font-medium underline-offset-4 hover:underline">
              {document.title}
            </Link>
            <p className="num text-faint">
              {[
                document.publisher,
                document.publishedAt === null ? terms("unknownDate") : formatDate(document.publishedAt, locale, "short"),
                document.claims === 0 ? t("noClaims") : terms("count.claims", { count: document.claims }),
              ]
                .filter((part) => part !== null)
                .join(" · ")}
              {document.conflicts > 0 && <span className="text-conflict"> · {t("conflictCount", { count: document.conflicts })}</span>}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <Link href="/documents" className="text-link">
          {t("allDocuments")}
        </Link>
      </p>
    </section>
  );
}

async function Indicators({ overview }: { readonly overview: Overview }) {
  const t = await getTranslations("overview");
  if (overview.cards.length === 0) return null;
  return (
    <section aria-labelledby="indicators" data-later="" className="mt-16 [--later:60rem]">
      <h2 id="indicators" className="text-xl">
        {t("indicatorsTitle")}
      </h2>
      <p className="mt-1 text-soft">{t("indicatorsLead")}</p>
      <div className="mt-5 grid gap-x-10 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {overview.cards.map((card) => {
          const xs = card.chart.series.flatMap((series) => series.points.map((point) => point.x));
          return (
            <IndicatorCard key={card.code} code={card.code} name={card.name} claims={card.claims} conflicts={card.conflicts} choice={card.choice} headline={card.headline} years={[Math.floor(Math.min(...xs)), Math.floor(Math.max(...xs))]}>
              <Sparkline chart={card.chart} />
            </IndicatorCard>
          );
        })}
      </div>
      <p className="mt-8">
        <Link href="/indicators" className="text-link">
          {t("allIndicators", { count: overview.others })}
        </Link>
      </p>
    </section>
  );
}
