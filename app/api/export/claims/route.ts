import { toErrorResponse } from "@/app/api/_http/errors";
import { refuseRejected } from "@/app/api/_http/query";
import { eachExportedClaims } from "@/lib/data/export";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import { toFileName } from "@/lib/export/file-name";
import { SDMX_COLUMNS } from "@/lib/export/sdmx";
import { toCsvHeader, toCsvRows } from "@/lib/export/csv";
import { claimExportParsers, loadClaimExport, type ClaimExportParams } from "@/lib/params/export";
import { download, respondWithCsv, respondWithMetadata, today } from "../_stream/respond";
import { toStream } from "../_stream/stream";

/** GET /api/export/claims: the claims that the filters mean, as a file. */
export async function GET(request: Request): Promise<Response> {
  try {
    refuseRejected(request, claimExportParsers);
    const params = loadClaimExport(request);
    const table = { what: "claims", columns: CLAIM_COLUMNS, pages: eachExportedClaims(params), filters: describe(params) };
    switch (params.format) {
      case "csv":
        return await respondWithCsv(table, "plain");
      case "excel":
        return await respondWithCsv(table, "excel");
      case "csvw":
        return await respondWithMetadata(table, request);
      case "sdmx": {
        const body = await toStream(toCsvHeader(SDMX_COLUMNS, "plain"), table.pages, (rows) => toCsvRows(SDMX_COLUMNS, rows));
        return download(body, "application/vnd.sdmx.data+csv; version=2.1.0", toFileName("claims-sdmx", table.filters, today(), "csv"));
      }
    }
  } catch (error) {
    return toErrorResponse(error);
  }
}

/** The filters that are set, in words for a file name. */
function describe({ indicator, measure, unit, pair, from, to, publisher, speaker, document, finding, q }: ClaimExportParams): readonly string[] {
  const years = from === null && to === null ? null : `${from ?? ""}-${to ?? ""}`;
  const parts = [...(indicator ?? []), measure, unit, pair, years, ...(publisher ?? []), ...(speaker ?? []), document, finding, q];
  return parts.filter((part) => part !== null).slice(0, 4);
}
