import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { DocumentsTable } from "@/components/documents/documents-table";
import { toActiveDocumentFilters, toDocumentFacets, toDocumentsHref } from "@/components/documents/documents-view";
import { ActiveFilters } from "@/components/filters/active-filters";
import { FacetPanel } from "@/components/filters/facet-panel";
import { Pager } from "@/components/filters/pager";
import { SearchForm } from "@/components/filters/search-form";
import { buttonStyles } from "@/components/ui/button-styles";
import { pack } from "@/components/ui/parcel";
import { EmptyState, PageHeader } from "@/components/ui/states";
import { getDocumentsPage } from "@/lib/data/documents";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { documentListParsers, loadDocumentList, serializeDocumentList } from "@/lib/params/documents-list";
import { listRejected } from "@/lib/params/rejected";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documents");
  return { title: t("title"), description: t("lead") };
}

export default async function DocumentsPage({ searchParams }: PageProps<"/documents">) {
  const query = await searchParams;
  const params = loadDocumentList(query);
  const locale = await getLocale();
  const [t, tClaims, data] = await Promise.all([getTranslations("documents"), getTranslations("claims"), getDocumentsPage(params, locale)]);
  const active = toActiveDocumentFilters(params, data.facets, (key) => t(`facet.${key}`));
  const rejected = [...listRejected(query, documentListParsers), ...(data.isCursorValid ? [] : ["after"])];
  const keep = [...new URLSearchParams(serializeDocumentList({ ...params, q: null, after: null }))];
  const add = (
    <Link href="/add" className={buttonStyles({ variant: "solid" })}>
      <Plus aria-hidden className="size-4" />
      {t("add")}
    </Link>
  );

  return (
    <div className="page pb-16">
      <PageHeader title={t("title")} lead={t("lead")} actions={add} />
      <div className="grid gap-x-10 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <aside className="no-print mb-4 lg:mb-0">
          <FacetPanel groups={pack(toDocumentFacets(params, data.facets, (key) => t(`facet.${key}`)))} activeCount={active.length} />
        </aside>
        <div className="min-w-0">
          <div className="mb-3">
            <SearchForm action="/documents" label={t("search")} button={t("searchButton")} query={params.q ?? ""} keep={keep} />
          </div>
          <ActiveFilters filters={active} clearHref="/documents" rejected={rejected} />
          <p className="mb-1 text-sm text-soft" role="status">
            <span className="num">{t("count", { count: data.total })}</span>
            {data.newestHits !== null && <span className="num ml-3">{t("newestHits", { count: data.newestHits })}</span>}
          </p>
          {data.documents.length === 0 ? (
            <EmptyState title={t(active.length > 0 ? "emptyTitle" : "emptyStoreTitle")}>{t(active.length > 0 ? "emptyBody" : "emptyStoreBody")}</EmptyState>
          ) : (
            <DocumentsTable documents={data.documents} />
          )}
          <Pager
            nextHref={data.next === null ? null : toDocumentsHref(params, { after: data.next })}
            firstHref={params.after === null ? null : toDocumentsHref(params, {})}
            next={tClaims("next")}
            first={tClaims("first")}
            end={tClaims("end")}
          />
        </div>
      </div>
    </div>
  );
}
