import { untilReaderTurns } from "./reader-turns";

/** Marks what is read before it answers. */
export const LATE = "data-late";

let waiting = 0;
let missed: Element | null = null;

/** Loads code once the reader turns to the page; until all that was asked for is here, a click on what waits for it is kept. */
export async function loadLate<T>(load: () => Promise<T>): Promise<T> {
  if (typeof window === "undefined") return load();
  if (waiting === 0) listen(window.addEventListener);
  waiting += 1;
  await untilReaderTurns();
  try {
    return await load();
  } finally {
    waiting -= 1;
    if (waiting === 0) listen(window.removeEventListener);
  }
}

function listen(toggle: typeof window.addEventListener | typeof window.removeEventListener): void {
  toggle.call(window, "click", keep, { capture: true });
  toggle.call(window, "keydown", keepKey, { capture: true });
}

/** A key that clicks: on a mark of a figure, which is no button of the browser's own and would not be clicked by it. */
function keepKey(event: Event): void {
  if (!(event instanceof KeyboardEvent) || (event.key !== "Enter" && event.key !== " ")) return;
  if (event.target instanceof SVGElement && event.target.getAttribute("role") === "button") keep(event);
}

/** Links work without script; anything else would be clicked in vain. */
function keep(event: Event): void {
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
