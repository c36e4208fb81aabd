/** Marks what is read before it answers; the first script of the page keeps clicks on it. */
const LATE = "data-late";

/** The attribute of what is read before it answers. */
export const late = { [LATE]: "" };

/** Loads code once the reader turns to the page. */
export async function loadLate<T>(load: () => Promise<T>): Promise<T> {
  if (typeof window !== "undefined") await window.early?.turned;
  return load();
}

/** The page has started: what is not late answers from here on, and to what was clicked before. */
export function answerEarlyClick(): void {
  if (window.early !== undefined) window.early.hasStarted = true;
  // Not while the page is being taken over: the framework makes a part answer for a click on it only outside of that.
  setTimeout(clickAgain);
}

/** Something late answers from here on, and to what was clicked before. */
export function answerLateClick(part: Element | null): void {
  part?.removeAttribute(LATE);
  clickAgain();
}

function clickAgain(): void {
  const target = window.early?.missed;
  if (window.early === undefined || target === null || target === undefined || target.closest(`[${LATE}]`) !== null) return;
  window.early.missed = null;
  if (target.isConnected) target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
