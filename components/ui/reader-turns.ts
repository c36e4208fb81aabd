const SIGNS = ["pointerdown", "pointermove", "touchstart", "wheel", "scroll", "keydown", "focusin"] as const;
/** The address asks for what only a script can show: the panel of a figure, the look around. */
const ASKS = /[?&]claim=|#tour$/;
/** How long a device with a mouse may stay busy before its reader is served all the same, in ms. */
const PATIENCE = 2000;

let turned: Promise<void> | undefined;

/**
 * Resolves once the reader can be expected to act on what the server has drawn: at the first sign of a pointer, a key or a scroll, and
 * with a mouse as soon as the page is at rest, so that a point answers when it is first hovered. A phone's processor is left to the
 * reader until then: the figure is there to be read. Only in a browser.
 */
export function untilReaderTurns(): Promise<void> {
  turned ??= new Promise((resolve) => {
    const controller = new AbortController();
    const turn = () => {
      controller.abort();
      resolve();
    };
    if (ASKS.test(location.href)) return turn();
    for (const sign of SIGNS) window.addEventListener(sign, turn, { capture: true, passive: true, signal: controller.signal });
    if (window.matchMedia("(hover: hover)").matches) whenAtRest(turn);
  });
  return turned;
}

function whenAtRest(then: () => void): void {
  if (document.readyState !== "complete") window.addEventListener("load", () => whenAtRest(then), { once: true });
  else if ("requestIdleCallback" in window) window.requestIdleCallback(then, { timeout: PATIENCE });
  else setTimeout(then, PATIENCE / 10);
}
