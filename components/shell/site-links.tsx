"use client";

import { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isInPlace, PAGE_LINK } from "@/components/ui/link";

/** How long a pointer rests on a link that is meant, in ms: less, and it was only passing. */
const REST_MS = 60;

/** The link to a page of the site that an event is on. */
function linkOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a[${PAGE_LINK}]`) : null;
}

const addressOf = (link: HTMLAnchorElement): string => link.pathname + link.search + link.hash;

/** Whether a click asks for this tab and for what the link says; others are the browser's, or were answered. */
function isPlain(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && (link.target === "" || link.target === "_self");
}

/** Opens the links of the site without loading the document anew, and fetches a page once the reader turns to its link. */
export function SiteLinks() {
  const router = useRouter();
  useEffect(() => {
    const stop = new AbortController();
    let resting: ReturnType<typeof setTimeout> | undefined;
    const listen = <K extends keyof DocumentEventMap>(name: K, answer: (event: DocumentEventMap[K], link: HTMLAnchorElement) => void) => {
      const answerOnLink = (event: DocumentEventMap[K]) => {
        const link = linkOf(event);
        if (link !== null) answer(event, link);
      };
      document.addEventListener(name, answerOnLink, { signal: stop.signal, passive: name !== "click" });
    };
    const fetchSoon = (link: HTMLAnchorElement, wait: number) => {
      clearTimeout(resting);
      resting = setTimeout(() => router.prefetch(addressOf(link), { kind: PrefetchKind.FULL }), wait);
    };
    listen("click", (event, link) => {
      if (!isPlain(event, link)) return;
      event.preventDefault();
      clearTimeout(resting);
      router.push(addressOf(link), { scroll: !isInPlace(link) });
    });
    listen("pointerover", (event, link) => event.pointerType === "mouse" && fetchSoon(link, REST_MS));
    listen("pointerout", () => clearTimeout(resting));
    listen("focusin", (_event, link) => fetchSoon(link, REST_MS));
    listen("pointerdown", (_event, link) => fetchSoon(link, 0));
    return () => {
      clearTimeout(resting);
      stop.abort();
    };
  }, [router]);
  return null;
}
