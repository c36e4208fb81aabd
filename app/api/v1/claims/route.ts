import { localeOf } from "@/app/api/_http/locale";
import { refuseRejected } from "@/app/api/_http/query";
import { listApiClaims } from "@/lib/data/api";
import { loadClaimApi, claimApiParsers } from "@/lib/params/api";
import { respondWith, toPage } from "../_api/respond";

/** GET /api/v1/claims: one page of claims, by the filters of the pages. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    refuseRejected(request, claimApiParsers);
    const { rows, nextCursor } = await listApiClaims(loadClaimApi(request), localeOf(request));
    return toPage(request, rows, nextCursor);
  });
}
