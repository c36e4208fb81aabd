import { createHash } from "node:crypto";
import { toErrorResponse } from "@/app/api/_http/errors";

/** Answers with JSON and an ETag, or with 304 where the caller already holds the same; faults become the one error shape. */
export async function respondWith(request: Request, work: () => Promise<unknown>): Promise<Response> {
  try {
    return withTag(request, JSON.stringify(await work()), "application/json; charset=utf-8");
  } catch (error) {
    return toErrorResponse(error);
  }
}

/** A body with its ETag. It may be kept, but has to be asked for again each time: a new text can change any answer. */
export function withTag(request: Request, body: string, type: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "no-cache", vary: "accept-language", "access-control-allow-origin": "*" };
  const held = request.headers.get("if-none-match")?.split(",").map((tag) => tag.trim().replace(/^W\//u, "")) ?? [];
  if (held.includes(etag) || held.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": type, "x-content-type-options": "nosniff" } });
}

/** Rows of a page with the address of the next one, null at the end. */
export function toPage<T>(request: Request, rows: readonly T[], next: string | null): { readonly data: readonly T[]; readonly next: string | null } {
  if (next === null) return { data: rows, next: null };
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("after", next);
  return { data: rows, next: `${pathname}?${searchParams.toString()}` };
}
