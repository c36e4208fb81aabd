import { refuseRejected } from "@/app/api/_http/query";
import { listApiSeries } from "@/lib/data/api-series";
import { loadSeriesApi, seriesApiParsers } from "@/lib/params/api";
import { respondWith } from "../_api/respond";

/** GET /api/v1/series: the lines of a chart, with the points that the page of the indicator draws. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => {
    refuseRejected(request, seriesApiParsers);
    return { data: await listApiSeries(loadSeriesApi(request)), next: null };
  });
}
