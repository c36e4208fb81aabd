import { toErrorResponse } from "@/app/api/_http/errors";
import { refuseRejected } from "@/app/api/_http/query";
import { findingExportParsers, loadFindingExport, type FindingExportParams } from "@/lib/params/export";
import { respondWithFile } from "../_stream/respond";

/** GET /api/export/findings: the findings that the filters of the list mean, as a file. */
export async function GET(request: Request): Promise<Response> {
  try {
    refuseRejected(request, findingExportParsers);
    const { format, ...filter } = loadFindingExport(request);
    return await respondWithFile({ what: "findings", format, filter }, describe(filter), request);
  } catch (error) {
    return toErrorResponse(error);
  }
}

/** The filters that are set, in words for a file name. */
function describe({ view, verdict, cause, indicator, pair, from, to }: Omit<FindingExportParams, "format">): readonly string[] {
  const years = from === null && to === null ? null : `${from ?? ""}-${to ?? ""}`;
  return [view, verdict, cause, ...(indicator ?? []), pair, years].filter((part) => part !== null).slice(0, 4);
}
