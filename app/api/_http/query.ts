import { UserError } from "@/lib/domain/errors";
import { listRejected } from "@/lib/params/rejected";

/** Throws `bad_request` where the address holds a parameter that cannot be read: an answer must not be wider than what was asked. */
export function refuseRejected(request: Request, parsers: Parameters<typeof listRejected>[1]): void {
  const { searchParams } = new URL(request.url);
  const query = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const rejected = listRejected(query, parsers);
  if (rejected.length === 0) return;
  throw new UserError("bad_request", `These parameters cannot be read: ${rejected.join(", ")}. Take them out of the address or set them as the filters of the page do.`, { rejected });
}
