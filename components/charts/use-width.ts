import { useLayoutEffect, useState, type RefObject } from "react";

/** Width of an element in pixels, kept up to date; before it is known, what the caller expects. */
export function useWidth(ref: RefObject<HTMLElement | null>, expected: number): number {
  const [width, setWidth] = useState(expected);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
