import { localeOf } from "@/app/api/_http/locale";
import { getApiDocument } from "@/lib/data/api";
import { respondWith } from "../../_api/respond";

/** GET /api/v1/documents/{id}. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly id: string }> }): Promise<Response> {
  return respondWith(request, async () => ({ data: await getApiDocument((await params).id, localeOf(request)) }));
}
