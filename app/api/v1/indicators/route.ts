import { listApiIndicators } from "@/lib/data/api";
import { respondWith } from "../_api/respond";

/** GET /api/v1/indicators: what the store holds figures of. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => ({ data: await listApiIndicators(), next: null }));
}
