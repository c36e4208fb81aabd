import { localeOf } from "@/app/api/_http/locale";
import { getApiClaim } from "@/lib/data/api";
import { respondWith } from "../../_api/respond";

/** GET /api/v1/claims/{id}. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }): Promise<Response> {
  return respondWith(request, async () => ({ data: await getApiClaim((await params).id, localeOf(request)) }));
}
