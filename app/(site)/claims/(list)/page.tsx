import type { Metadata } from "next";
import { ClaimsTable } from "@/components/claims/claims-table";
import { toActiveFilters, toClaimFacets, toClaimsHref, toExportQuery, toHiddenFields } from "@/components/claims/claims-view";
import { toListed } from "@/components/claims/listed-claim";
import { ActiveFilters } from "@/components/filters/active-filters";
import { CsvLinks } from "@/components/filters/csv-links";
import { FacetPanel } from "@/components/filters/facet-panel";
import { Pager } from "@/components/filters/pager";
import { SearchForm } from "@/components/filters/search-form";
import { SortLinks } from "@/components/filters/sort-links";
import { buttonStyles } from "@/components/ui/button-styles";
import { pack } from "@/components/ui/parcel";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { Link } from "@/components/ui/link";
import { getClaimsPage } from "@/lib/data/claims";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { CLAIM_LIST_SORTS, claimListParsers, loadClaimList, type ClaimListSort } from "@/lib/params/claims-list";
import { listActiveFilters } from "@/lib/params/filters";
import { listRejected } from "@/lib/params/rejected";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims");
  return { title: t("title"), description: t("lead") };
}

export default async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const query = await searchParams;
  const params = loadClaimList(query);
  const locale = await getLocale();
  const [t, data] = await Promise.all([getTranslations("claims"), getClaimsPage(params, locale)]);
  const rejected = [...listRejected(query, claimListParsers), ...(data.isCursorValid ? [] : ["after"])];
  const active = toActiveFilters(params, data.facets, (key) => t(`facet.${key}`));
  const sortLink = (sort: ClaimListSort) => ({ href: toClaimsHref(params, { sort }), isActive: params.sort === sort });
  const isFiltered = listActiveFilters(params).length > 0;

  return (
    <div className="page pb-16">
      <PageHeader title={t("title")} lead={t("lead")} actions={<CsvLinks path="/api/export/claims" query={toExportQuery(params)} />} />
      <div className="grid gap-x-10 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <aside className="no-print mb-4 lg:mb-0">
          <FacetPanel groups={pack(toClaimFacets(params, data.facets, (key) => t(`facet.${key}`)))} activeCount={active.length} />
        </aside>
        <div className="min-w-0">
          <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <SearchForm action="/claims" label={t("search")} button={t("searchButton")} query={params.q ?? ""} keep={toHiddenFields(params)} />
            <SortLinks label={t("sortBy")} options={CLAIM_LIST_SORTS.map((sort) => ({ ...sortLink(sort), label: t(`sort.${sort}`) }))} />
          </div>
          <ActiveFilters filters={active} clearHref={toClaimsHref(loadClaimList({}), { sort: params.sort })} rejected={rejected} />
          <p className="mb-1 text-sm text-soft" role="status">
            <span className="num">{t("count", { count: data.total })}</span>
            {data.newestHits !== null && <span className="num ml-3">{t("newestHits", { count: data.newestHits })}</span>}
          </p>
          {data.claims.length === 0 ? (
            <EmptyState title={t(isFiltered ? "emptyTitle" : "emptyStoreTitle")}>
              <p>{t(isFiltered ? "emptyBody" : "emptyStoreBody")}</p>
              {!isFiltered && (
                <Link href="/add" className={buttonStyles({ className: "mt-4" })}>
                  {t("add")}
                </Link>
              )}
            </EmptyState>
          ) : (
            <ClaimsTable parcel={pack(data.claims.map(toListed))} sorts={{ value: sortLink("value"), period: sortLink("period"), published: sortLink("published") }} />
          )}
          <Pager
            nextHref={data.next === null ? null : toClaimsHref(params, { after: data.next })}
            firstHref={params.after === null ? null : toClaimsHref(params, {})}
            next={t("next")}
            first={t("first")}
            end={t("end")}
          />
        </div>
      </div>
    </div>
  );
}
