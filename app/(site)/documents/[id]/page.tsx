import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { DeleteButton } from "@/components/documents/delete-button";
import { DocumentHistory } from "@/components/documents/document-history";
import { DocumentFacts, ProblemList } from "@/components/documents/document-facts";
import { DocumentReader } from "@/components/documents/document-reader";
import { MetadataForm } from "@/components/documents/metadata-form";
import { ReadingNotes } from "@/components/documents/reading-notes";
import { SameOrigin } from "@/components/documents/same-origin";
import { toParts } from "@/components/documents/spans";
import { CsvLinks } from "@/components/filters/csv-links";
import { PageHeader } from "@/components/ui/states";
import { findDocumentPage } from "@/lib/data/documents";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { bringBackDocument, removeDocument, saveDocument } from "../actions";

/** Characters of a text that one page shows; a longer one is paged. */
const PART_SIZE = 120_000;

export async function generateMetadata({ params }: PageProps<"/documents/[id]">): Promise<Metadata> {
  const [t, document] = await Promise.all([getTranslations("documents"), findDocumentPage((await params).id, await getLocale())]);
  return document === null ? {} : { title: document.title, description: t("page.described", { count: document.claims.length }) };
}

export default async function DocumentPage({ params, searchParams }: PageProps<"/documents/[id]">) {
  const [{ id }, query] = [await params, await searchParams];
  const [t, document] = await Promise.all([getTranslations("documents"), findDocumentPage(id, await getLocale())]);
  if (document === null) notFound();
  const { text, claims, origin, deletedAt, history, sameOrigin, notes, ...rest } = document;
  const parts = toParts(text, PART_SIZE);
  const wanted = claims.find((claim) => claim.id === query["claim"]);
  const asked = wanted === undefined ? Number(query["part"] ?? 1) - 1 : parts.findIndex((part) => wanted.start < part.end);
  const index = Number.isInteger(asked) && asked >= 0 && asked < parts.length ? asked : 0;
  const part = parts[index] ?? { start: 0, end: text.length };
  const partLink = (to: number, label: string) => (
    <Link href={`/documents/${id}?part=${to + 1}`} className="text-link">
      {label}
    </Link>
  );

  return (
    <div className="page pb-16">
      <PageHeader
        title={document.title}
        actions={
          <>
            {claims.length > 0 && <CsvLinks path="/api/export/claims" query={new URLSearchParams({ document: id })} />}
            <MetadataForm document={rest} save={saveDocument} />
            <DeleteButton documentId={id} isDeleted={deletedAt !== null} remove={removeDocument} restore={bringBackDocument} />
          </>
        }
      />
      {deletedAt !== null && <p className="mb-4 border-l-2 border-tension bg-sunken px-3 py-2 text-sm">{t("page.deleted")}</p>}
      <DocumentFacts document={{ ...rest, text: "" }} origin={origin} />
      <ProblemList document={document} />
      <div className="mt-8">
        <DocumentReader documentId={id} text={text.slice(part.start, part.end)} from={part.start} lang={document.lang} claims={claims.filter((claim) => claim.start >= part.start && claim.start < part.end)} isPart={parts.length > 1} />
      </div>
      {parts.length > 1 && (
        <nav className="mt-8 flex flex-wrap gap-6 text-sm" aria-label={t("page.part", { part: index + 1, parts: parts.length })}>
          <span className="num text-faint">{t("page.part", { part: index + 1, parts: parts.length })}</span>
          {index > 0 && partLink(index - 1, t("page.previousPart"))}
          {index + 1 < parts.length && partLink(index + 1, t("page.nextPart"))}
        </nav>
      )}
      <SameOrigin documents={sameOrigin} />
      <ReadingNotes notes={notes} />
      <DocumentHistory entries={history} />
    </div>
  );
}
