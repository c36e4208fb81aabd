import { refuseRejected } from "@/app/api/_http/query";
import { listApiIndicators } from "@/lib/data/api";
import { indicatorApiParsers, loadIndicatorApi } from "@/lib/params/api";
import { respondWith, toPage } from "../_api/respond";

/** GET /api/v1/indicators: what the store holds figures of, most figures first. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    refuseRejected(request, indicatorApiParsers);
    const { rows, nextCursor } = await listApiIndicators(loadIndicatorApi(request));
    return toPage(request, rows, nextCursor);
  });
}
