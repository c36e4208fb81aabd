export const REVIEW_COMMANDS = ["accept", "reject", "correct", "next", "previous", "select", "undo", "help"] as const;
/** What one key does in the review queue. */
export type ReviewCommand = (typeof REVIEW_COMMANDS)[number];

/** One key for each command, by the key's place on the board, so that they work in any layout of letters. */
export const REVIEW_KEYS: Readonly<Record<ReviewCommand, { readonly code: string; readonly label: string }>> = {
  accept: { code: "KeyA", label: "A" },
  reject: { code: "KeyR", label: "R" },
  correct: { code: "KeyC", label: "C" },
  next: { code: "KeyJ", label: "J" },
  previous: { code: "KeyK", label: "K" },
  select: { code: "KeyX", label: "X" },
  undo: { code: "KeyU", label: "U" },
  help: { code: "KeyH", label: "H" },
};

/** What of a key press decides on the command. */
export interface KeyPress {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Whether the press goes into a field that takes text. */
  readonly isTyping: boolean;
}

/** The command of a key press; null while text is typed or with a modifier, which belong to the browser and its aids. */
export function toReviewCommand(press: KeyPress): ReviewCommand | null {
  if (press.isTyping || press.ctrlKey || press.altKey || press.metaKey) return null;
  return REVIEW_COMMANDS.find((command) => REVIEW_KEYS[command].code === press.code) ?? null;
}
