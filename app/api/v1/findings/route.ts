import { localeOf } from "@/app/api/_http/locale";
import { refuseRejected } from "@/app/api/_http/query";
import { listApiFindings } from "@/lib/data/api";
import { loadFindingApi, findingApiParsers } from "@/lib/params/api";
import { respondWith, toPage } from "../_api/respond";

/** GET /api/v1/findings: one page of findings, by the filters of the pages. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    refuseRejected(request, findingApiParsers);
    const { rows, nextCursor } = await listApiFindings(loadFindingApi(request), localeOf(request));
    return toPage(request, rows, nextCursor);
  });
}
