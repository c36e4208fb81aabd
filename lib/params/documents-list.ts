import { createLoader, createSerializer, parseAsArrayOf, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import { LANGUAGES } from "@/lib/domain/document";

/** The list of documents: which ones, and after which the page begins. */
export const documentListParsers = {
  q: parseAsString,
  publisher: parseAsArrayOf(parseAsString).withOptions({ clearOnDefault: true }),
  lang: parseAsStringLiteral(LANGUAGES),
  digest: parseAsStringLiteral(["only", "exclude"] as const),
  basis: parseAsStringLiteral(["stated", "inferred", "unknown"] as const),
  after: parseAsString,
};
export type DocumentListParams = inferParserType<typeof documentListParsers>;

export const loadDocumentList = createLoader(documentListParsers);
export const serializeDocumentList = createSerializer(documentListParsers);
