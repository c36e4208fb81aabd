/** A short word to the reader at the edge of the page. */
export interface Notice {
  readonly kind: "success" | "error";
  readonly text: string;
  readonly options: NoticeOptions;
}

interface NoticeOptions {
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** In milliseconds. */
  readonly duration?: number;
}

const waiting: Notice[] = [];
const listeners = new Set<() => void>();

function send(notice: Notice): void {
  waiting.push(notice);
  for (const listener of listeners) listener();
}

/** Says that something was done or failed; what shows it is loaded with the first one. */
export const toast = {
  success: (text: string, options: NoticeOptions = {}) => send({ kind: "success", text, options }),
  error: (text: string, options: NoticeOptions = {}) => send({ kind: "error", text, options }),
};

/** Calls back with every notice that is sent; gives the way to stop. */
export function subscribeNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes the notices that nobody has shown yet. */
export function takeNotices(): readonly Notice[] {
  return waiting.splice(0);
}
