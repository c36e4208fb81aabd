"use client";

import { useEffect, useSyncExternalStore } from "react";

const HASH = /^#(?:claim|entry)-(?<id>.+)$/;

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

function readHash(): string | null {
  return HASH.exec(decodeURIComponent(window.location.hash))?.groups?.["id"] ?? null;
}

/** Id of the claim that the address points at, null for none. Scrolls there once the page is drawn: text that streams in comes after the browser has looked. */
export function useHashClaim(): string | null {
  const id = useSyncExternalStore(subscribe, readHash, () => null);
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  }, []);
  return id;
}
