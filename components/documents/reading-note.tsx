"use client";

import { useTranslations } from "use-intl";

/** What its file says besides, and what was done to read it, a line each. */
export function ReadingNote({ note }: { readonly note: string | null }) {
  const t = useTranslations("documents.page");
  if (note === null) return null;
  return (
    <section aria-labelledby="note" className="mt-10 text-sm text-soft">
      <h2 id="note" className="text-lg text-ink">
        {t("note")}
      </h2>
      <ul className="mt-1 list-disc pl-4">
        {note.split("\n").map((line) => (
          <li key={line} className="[overflow-wrap:anywhere]">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
