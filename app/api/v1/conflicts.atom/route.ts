import { toErrorResponse } from "@/app/api/_http/errors";
import { originOf } from "@/app/api/_http/origin";
import { listNewConflicts } from "@/lib/data/api";
import { toAtom } from "@/lib/export/atom";
import { withTag } from "../_api/respond";

const ENTRIES = 50;
/** Moment of a feed without an entry: a feed has to name one. */
const NO_MOMENT = "1970-01-01T00:00:00Z";

/** GET /api/v1/conflicts.atom: the conflicts that were found last as a feed. */
export async function GET(request: Request): Promise<Response> {
  try {
    const origin = originOf(request);
    const conflicts = await listNewConflicts(ENTRIES);
    const feed = toAtom({
      title: "Parallax: conflicts between figures",
      url: `${origin}/conflicts`,
      self: `${origin}/api/v1/conflicts.atom`,
      updated: NO_MOMENT,
      entries: conflicts.map(({ id, title, summary, foundAt }) => ({ id: `${origin}/conflicts/${id}`, title, summary, url: `${origin}/conflicts/${id}`, updated: foundAt })),
    });
    return withTag(request, feed, "application/atom+xml; charset=utf-8");
  } catch (error) {
    return toErrorResponse(error);
  }
}
