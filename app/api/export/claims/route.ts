import { toErrorResponse } from "@/app/api/_http/errors";
import { refuseRejected } from "@/app/api/_http/query";
import { claimExportParsers, loadClaimExport, type ClaimExportParams } from "@/lib/params/export";
import { respondWithFile } from "../_stream/respond";

/** GET /api/export/claims: the claims that the filters mean, as a file. */
export async function GET(request: Request): Promise<Response> {
  try {
    refuseRejected(request, claimExportParsers);
    const { format, ...filter } = loadClaimExport(request);
    return await respondWithFile({ what: "claims", format, filter }, describe(filter), request);
  } catch (error) {
    return toErrorResponse(error);
  }
}

/** The filters that are set, in words for a file name. */
function describe({ indicator, measure, unit, pair, from, to, publisher, speaker, document, finding, q }: Omit<ClaimExportParams, "format">): readonly string[] {
  const years = from === null && to === null ? null : `${from ?? ""}-${to ?? ""}`;
  const parts = [...(indicator ?? []), measure, unit, pair, years, ...(publisher ?? []), ...(speaker ?? []), document, finding, q];
  return parts.filter((part) => part !== null).slice(0, 4);
}
