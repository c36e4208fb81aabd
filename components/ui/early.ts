/** What the first script of a page leaves for the code that comes later. */
export interface Early {
  /** Resolves once the reader can be expected to act on what the server has drawn. */
  readonly turned: Promise<void>;
  /** Whether the framework answers clicks, but for those on what is marked late. */
  hasStarted: boolean;
  /** What was clicked before anything could answer. */
  missed: Element | null;
}

declare global {
  interface Window {
    early?: Early;
    /** What the framework does before it starts, by the list's own `reduce` (next/dist/client/app-bootstrap). */
    __next_s?: unknown[];
  }
}

/**
 * The first script of every page. It is sent as text in the head, so it uses nothing outside itself.
 *
 * A reader turns to a page with the first sign of a pointer, a key or a scroll. A device with a mouse starts the framework at once and
 * is served in full as soon as the page is at rest, so that a point answers when it is first hovered. A phone's processor is left to
 * the reader until then: pages come drawn, and links and forms work by themselves, so that even the framework starts at the first
 * sign, or when the page has been read in peace for some seconds. A click that comes before is kept, see missed-click. Its scripts
 * come with their addresses aside (scripts/late-scripts.mjs), are asked for once the first picture is there, and run at that sign.
 */
export function beginPage(): void {
  /** How long a busy device may keep its reader waiting, and how long a phone leaves its reader in peace, in ms. */
  const patience = 2000;
  const peace = 4000;
  const hasMouse = window.matchMedia("(hover: hover)").matches;
  /** The address asks for what only a script can show: the panel of a figure, the look around. */
  const isAsked = /[?&]claim=|#tour$/.test(location.href);
  const signs = new AbortController();
  const lateScripts = () => document.querySelectorAll<HTMLScriptElement>("script[data-late-src]");
  /** Into the browser's cache, uncompiled. What fails here is asked for again when it is to run. */
  const fetchScripts = () => lateScripts().forEach(({ dataset }) => void fetch(dataset["lateSrc"] ?? "", { priority: "low" }).then((answer) => answer.blob()).catch(() => null));
  const runScripts = () => {
    for (const script of lateScripts()) {
      script.setAttribute("async", "");
      script.src = script.dataset["lateSrc"] ?? "";
      script.removeAttribute("data-late-src");
    }
  };

  const turned = new Promise<void>((resolve) => {
    const turn = () => {
      signs.abort();
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", runScripts);
      else runScripts();
      // The answer to the sign itself, a scroll or a press, is drawn first.
      setTimeout(resolve);
    };
    // A part of the page may scroll by itself as it is laid out, such as the sections to the current one.
    const answer = (event: Event) => (event.type !== "scroll" || event.target === document) && turn();
    const rest = () => (typeof requestIdleCallback === "function" ? requestIdleCallback(turn, { timeout: patience }) : turn());
    const wait = () => setTimeout(rest, hasMouse ? 0 : peace);
    for (const sign of ["pointerdown", "pointermove", "touchstart", "wheel", "scroll", "keydown", "focusin"]) {
      window.addEventListener(sign, answer, { capture: true, passive: true, signal: signs.signal });
    }
    if (isAsked) turn();
    else window.addEventListener("load", wait, { signal: signs.signal });
    window.addEventListener("load", () => new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").length > 0 && fetchScripts()).observe({ type: "paint", buffered: true }));
  });
  const early: Early = { turned, hasStarted: false, missed: null };

  const keep = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || target.closest("a[href]") !== null) return;
    const isLate = target.closest("[data-late]") !== null;
    if (!isLate && (early.hasStarted || target.closest("button[type=button], [role=button]") === null)) return;
    if (isLate) event.preventDefault();
    early.missed = target;
  };
  window.addEventListener("click", keep, { capture: true });
  // A key clicks a button by itself, but not a mark of a figure.
  window.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && event.target instanceof SVGElement && keep(event), { capture: true });

  window.early = early;
  if (!hasMouse) window.__next_s = Object.assign([turned], { reduce: () => turned });
}
