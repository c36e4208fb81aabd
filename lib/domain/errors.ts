/** Codes of what can go wrong for a person; one map gives each its HTTP status and exit code. */
export const ERROR_CODES = {
  bad_request: { status: 400, exit: 2 },
  not_found: { status: 404, exit: 1 },
  too_large: { status: 413, exit: 1 },
  unreadable: { status: 422, exit: 1 },
  conflict: { status: 409, exit: 1 },
  forbidden: { status: 403, exit: 1 },
  unavailable: { status: 503, exit: 1 },
  internal: { status: 500, exit: 70 },
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** Faults of texts and files that pages word in the reader's language; `details` of the error has the name under `reason`. */
export const FAULT_REASONS = ["empty", "too_large", "binary", "encoding", "no_words", "front_matter", "bad_record", "password", "damaged", "scanned", "too_slow", "too_much"] as const;
export type FaultReason = (typeof FAULT_REASONS)[number];

/** An error whose message says what to do, in one sentence a person can act on. */
export class UserError extends Error {
  override readonly name = "UserError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
