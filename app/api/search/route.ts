import { searchAll } from "@/lib/data/search";
import { UserError } from "@/lib/domain/errors";
import { MIN_QUERY } from "@/lib/domain/search";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { toErrorResponse } from "../_http/errors";

const MAX_QUERY = 200;

/** GET /api/search?q=…: what the search box shows, in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  try {
    const query = (new URL(request.url).searchParams.get("q") ?? "").trim();
    if (query.length < MIN_QUERY) throw new UserError("bad_request", (await getTranslations("search"))("tooShort"));
    return Response.json(await searchAll(query.slice(0, MAX_QUERY), await getLocale()), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return toErrorResponse(error);
  }
}
