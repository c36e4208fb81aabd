import type { ReadingNote } from "@/lib/domain/document";
import { wordNote } from "@/lib/i18n/coded";
import { getLocale, getTranslations } from "@/lib/i18n/server";

/** What its file says besides, and what was done to read it, a line each. */
export async function ReadingNotes({ notes }: { readonly notes: readonly ReadingNote[] }) {
  const [t, locale] = await Promise.all([getTranslations("documents"), getLocale()]);
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="note" className="mt-10 text-sm text-soft">
      <h2 id="note" className="text-lg text-ink">
        {t("page.note")}
      </h2>
      <ul className="mt-1 list-disc pl-4">
        {notes.map((note) => (
          <li key={JSON.stringify(note)} className="whitespace-pre-line [overflow-wrap:anywhere]">
            {wordNote(locale, note)}
          </li>
        ))}
      </ul>
    </section>
  );
}
