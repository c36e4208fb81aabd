import { respondWith } from "../_api/respond";
import { toOpenApi } from "../_api/openapi";

/** GET /api/v1/openapi.json: the description of this interface. */
export async function GET(request: Request): Promise<Response> {
  return respondWith(request, async () => toOpenApi("1.0.0"));
}
