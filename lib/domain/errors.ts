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

const FILE_FAULTS = ["empty", "too_large", "binary", "zero_bytes", "encoding", "no_words", "front_matter", "bad_json", "bad_record", "bad_day", "password", "damaged", "scanned", "too_slow", "too_much", "not_started"] as const;
const FIELD_FAULTS = ["not_day", "not_address", "not_period", "not_number", "not_country", "too_long", "series_missing"] as const;
const DECISION_FAULTS = ["nothing_changed", "superseded", "other_figure", "two_figures", "no_document", "no_claim", "no_finding"] as const;
const STORE_FAULTS = ["store_busy", "disk_full", "store_readonly"] as const;

/** Faults that pages word in the reader's language: `details` of the error has the name under `reason`, and what its words need beside it. */
export const FAULT_REASONS = [...FILE_FAULTS, ...FIELD_FAULTS, ...DECISION_FAULTS, ...STORE_FAULTS, "foreign", "internal"] as const;
export type FaultReason = (typeof FAULT_REASONS)[number];

/** What a pasted text is called where a file has its name. */
export const PASTED_NAME = "The pasted text";

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
