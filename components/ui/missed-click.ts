import { untilReaderTurns } from "./reader-turns";

/** Marks what is read before it answers. */
export const LATE = "data-late";

let waiting = 0;
let missed: Element | null = null;

/** Loads code once the reader turns to the page; until all that was asked for is here, a click on what waits for it is kept. */
export async function loadLate<T>(load: () => Promise<T>): Promise<T> {
  if (typeof window === "undefined") return load();
  if (waiting === 0) window.addEventListener("click", keep, { capture: true });
  waiting += 1;
  await untilReaderTurns();
  try {
    return await load();
  } finally {
    waiting -= 1;
    if (waiting === 0) window.removeEventListener("click", keep, { capture: true });
  }
}

/** Links work without script; anything else would be clicked in vain. */
function keep(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null || target.closest(`[${LATE}]`) === null || target.closest("a[href]") !== null) return;
  event.preventDefault();
  missed = target;
}

/** Clicks again what was clicked before it could answer. */
export function answerMissedClick(): void {
  const target = missed;
  missed = null;
  if (target?.isConnected === true) target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
