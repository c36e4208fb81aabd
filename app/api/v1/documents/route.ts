import { refuseRejected } from "@/app/api/_http/query";
import { listApiDocuments } from "@/lib/data/api";
import { loadDocumentApi, documentApiParsers } from "@/lib/params/api";
import { respondWith, toPage } from "../_api/respond";

/** GET /api/v1/documents: one page of documents, by the filters of the pages. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    refuseRejected(request, documentApiParsers);
    const { rows, nextCursor } = await listApiDocuments(loadDocumentApi(request));
    return toPage(request, rows, nextCursor);
  });
}
