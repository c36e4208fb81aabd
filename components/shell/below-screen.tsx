"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Marks what is laid out after the first screen; see the style sheet. */
const LATER = "data-later";

/** Lays out what stands below the first screen, a part at a time while the page rests: then its height is known, and a picture of the whole page has no gaps. */
export function BelowScreen() {
  const path = usePathname();
  useEffect(() => {
    let isLeft = false;
    const layOutNext = () => {
      const part = document.querySelector(`[${LATER}]`);
      if (part === null || isLeft) return;
      part.removeAttribute(LATER);
      requestAnimationFrame(() => whenIdle(layOutNext));
    };
    whenIdle(layOutNext);
    return () => {
      isLeft = true;
    };
  }, [path]);
  return null;
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
  else setTimeout(work, 50);
}
