import { toErrorResponse } from "@/app/api/_http/errors";
import { refuseRejected } from "@/app/api/_http/query";
import { eachExportedFindings } from "@/lib/data/export";
import { FINDING_COLUMNS } from "@/lib/export/finding-columns";
import { findingExportParsers, loadFindingExport, type FindingExportParams } from "@/lib/params/export";
import { respondWithCsv, respondWithMetadata } from "../_stream/respond";

/** GET /api/export/findings: the findings that the filters of the list mean, as a file. */
export async function GET(request: Request): Promise<Response> {
  try {
    refuseRejected(request, findingExportParsers);
    const params = loadFindingExport(request);
    const table = { what: "findings", columns: FINDING_COLUMNS, pages: eachExportedFindings(params), filters: describe(params) };
    return params.format === "csvw" ? await respondWithMetadata(table, request) : await respondWithCsv(table, params.format === "excel" ? "excel" : "plain");
  } catch (error) {
    return toErrorResponse(error);
  }
}

/** The filters that are set, in words for a file name. */
function describe({ view, verdict, cause, indicator, pair, from, to }: FindingExportParams): readonly string[] {
  const years = from === null && to === null ? null : `${from ?? ""}-${to ?? ""}`;
  return [view, verdict, cause, ...(indicator ?? []), pair, years].filter((part) => part !== null).slice(0, 4);
}
