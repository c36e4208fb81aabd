"use client";

import NextLink from "next/link";
import { useState, type ComponentProps } from "react";

/** A link inside the site that fetches its page when the reader turns to it, not as soon as it is in sight: pages have dozens of them. */
export function Link(props: ComponentProps<typeof NextLink>) {
  const [isNear, setNear] = useState(false);
  const turn = () => setNear(true);
  return <NextLink {...props} prefetch={isNear ? null : false} onPointerEnter={turn} onFocus={turn} onTouchStart={turn} />;
}
