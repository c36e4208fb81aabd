"use client";

import { useEffect, useSyncExternalStore } from "react";

const HASH = /^#(?:claim|entry)-(?<id>.+)$/;

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

const readHash = () => decodeURIComponent(window.location.hash);

/** The element of an id that is in sight: pages left before stay in the document, hidden, with the same ids. */
function findVisible(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[id="${CSS.escape(id)}"]`)].find((element) => element.getClientRects().length > 0);
}

/**
 * Id of the claim that the address points at, null for none. Scrolls there itself: text that streams in comes after
 * the browser has looked, and the browser would take the first element of that id, seen or not.
 */
export function useHashClaim(): string | null {
  const hash = useSyncExternalStore(subscribe, readHash, () => "");
  useEffect(() => {
    const target = hash === "" ? undefined : findVisible(hash.slice(1));
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  }, [hash]);
  return HASH.exec(hash)?.groups?.["id"] ?? null;
}
