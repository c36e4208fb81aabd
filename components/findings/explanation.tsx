"use client";

import { useLocale } from "use-intl";

/** The comparison's own sentence, which it writes in English: other readers have the headline, the cause and the arithmetic in their language. */
export function Explanation({ text, className }: { readonly text: string; readonly className?: string }) {
  return useLocale() === "en" ? <p className={className}>{text}</p> : null;
}
