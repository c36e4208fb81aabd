import { toErrorResponse } from "@/app/api/_http/errors";
import { originOf } from "@/app/api/_http/origin";
import { listNewConflicts } from "@/lib/data/api";
import { toAtom } from "@/lib/export/atom";
import { withTag } from "../_api/respond";

const ENTRIES = 50;
/** Stands for "unknown" where a feed has to name a moment. */
const NO_DATE = "1970-01-01";

/** GET /api/v1/conflicts.atom: the newest conflicts as a feed. */
export async function GET(request: Request): Promise<Response> {
  try {
    const origin = originOf(request);
    const conflicts = await listNewConflicts(ENTRIES);
    const feed = toAtom({
      title: "Parallax: conflicts between figures",
      url: `${origin}/conflicts`,
      self: `${origin}/api/v1/conflicts.atom`,
      updated: `${NO_DATE}T00:00:00Z`,
      entries: conflicts.map(({ id, title, summary, published }) => ({ id: `${origin}/conflicts/${id}`, title, summary, url: `${origin}/conflicts/${id}`, updated: `${published ?? NO_DATE}T00:00:00Z` })),
    });
    return withTag(request, feed, "application/atom+xml; charset=utf-8");
  } catch (error) {
    return toErrorResponse(error);
  }
}
