import type { Metadata } from "next";
import { ActiveFilters } from "@/components/filters/active-filters";
import { CsvLinks } from "@/components/filters/csv-links";
import { FacetPanel } from "@/components/filters/facet-panel";
import { Pager } from "@/components/filters/pager";
import { ViewTabs } from "@/components/filters/view-tabs";
import { FindingList } from "@/components/findings/finding-list";
import { toActiveFindingFilters, toFindingFacets, toFindingsExportQuery, toFindingsHref } from "@/components/findings/findings-view";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { pack } from "@/components/ui/parcel";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { getFindingsPage } from "@/lib/data/findings";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { FINDING_VIEWS, findingListParsers, loadFindingList } from "@/lib/params/findings-list";
import { listRejected } from "@/lib/params/rejected";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("findings");
  return { title: t("title"), description: t("lead") };
}

export default async function ConflictsPage({ searchParams }: PageProps<"/conflicts">) {
  const query = await searchParams;
  const params = loadFindingList(query);
  const locale = await getLocale();
  const [t, tClaims, terms, data] = await Promise.all([getTranslations("findings"), getTranslations("claims"), getTranslations("terms"), getFindingsPage(params, locale)]);
  const active = toActiveFindingFilters(params, data.facets, (key) => t(`facet.${key}`));
  const rejected = [...listRejected(query, findingListParsers), ...(data.isCursorValid ? [] : ["after"])];
  const tabs = FINDING_VIEWS.map((view) => ({ label: t(`view.${view}`), href: toFindingsHref(params, { view }), isActive: params.view === view }));
  const empty = active.length > 0 || rejected.length > 0 || params.view === "told" ? "empty" : params.view === "all" ? "emptyStore" : "none";
  const csv = <CsvLinks path="/api/export/findings" query={toFindingsExportQuery(params)} besides={[{ href: "/api/v1/conflicts.atom", name: tClaims("forms.feed") }]} />;

  return (
    <div className="page pb-16">
      <PageHeader title={t("title")} lead={t("lead")} actions={csv} />
      <div className="grid gap-x-10 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <aside className="no-print mb-4 lg:mb-0">
          <FacetPanel groups={pack(toFindingFacets(params, data.facets, (key) => t(`facet.${key}`)))} activeCount={active.length} />
        </aside>
        <div className="min-w-0">
          <ViewTabs label={t("view.label")} tabs={tabs} />
          <ActiveFilters filters={active} clearHref={toFindingsHref(loadFindingList({}), { view: params.view })} rejected={rejected} />
          <p className="text-sm text-soft" role="status">
            <span className="num">{params.view === "alerts" ? terms("count.conflicts", { count: data.total }) : t("count", { count: data.total })}</span>
            {data.total > 1 && <span className="text-faint"> · {t("order")}</span>}
          </p>
          {data.findings.length === 0 ? (
            <EmptyState title={t(`${empty}Title`)}>
              <p>{t(`${empty}Body`)}</p>
              {empty !== "empty" && (
                <Link href="/add" className={buttonStyles({ className: "mt-4" })}>
                  {t("add")}
                </Link>
              )}
            </EmptyState>
          ) : (
            <FindingList findings={data.findings} />
          )}
          <Pager
            nextHref={data.next === null ? null : toFindingsHref(params, { after: data.next })}
            firstHref={params.after === null ? null : toFindingsHref(params, {})}
            next={tClaims("next")}
            first={tClaims("first")}
            end={tClaims("end")}
          />
        </div>
      </div>
    </div>
  );
}
