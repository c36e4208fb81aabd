import { ERROR_CODES, UserError } from "@/lib/domain/errors";

/** The one JSON shape of an error: a code for programs, a sentence for people. */
export interface ErrorBody {
  readonly error: { readonly code: keyof typeof ERROR_CODES; readonly message: string; readonly details?: Readonly<Record<string, unknown>> };
}

/** Answers with what went wrong. What is no `UserError` is logged and told only as an internal fault. */
export function toErrorResponse(error: unknown): Response {
  if (error instanceof UserError) {
    const { code, message, details } = error;
    const body: ErrorBody = { error: Object.keys(details).length === 0 ? { code, message } : { code, message, details } };
    return Response.json(body, { status: ERROR_CODES[code].status, headers: { "cache-control": "no-store" } });
  }
  console.error(error);
  const body: ErrorBody = { error: { code: "internal", message: "Something went wrong here; nothing was stored. Try again, and look at the server's log if it happens again." } };
  return Response.json(body, { status: ERROR_CODES.internal.status, headers: { "cache-control": "no-store" } });
}
