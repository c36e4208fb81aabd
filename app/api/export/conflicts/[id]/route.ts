import { toErrorResponse } from "@/app/api/_http/errors";
import { originOf } from "@/app/api/_http/origin";
import { findFindingPage } from "@/lib/data/findings";
import { UserError } from "@/lib/domain/errors";
import { toFileName } from "@/lib/export/file-name";
import { toFindingJsonLd } from "@/lib/export/json-ld";
import { download, today } from "../../_stream/respond";

/** GET /api/export/conflicts/{id}: a finding and its claims as linked data, with a review once a person decided. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }): Promise<Response> {
  try {
    const { id } = await params;
    const finding = await findFindingPage(id, "en");
    if (finding === null) throw new UserError("not_found", `There is no finding ${id}. The list of conflicts shows what there is.`);
    const body = JSON.stringify(toFindingJsonLd(finding, originOf(request)), null, 2);
    return download(body, "application/ld+json", toFileName("conflict", [id], today(), "jsonld"));
  } catch (error) {
    return toErrorResponse(error);
  }
}
