"use client";

import { useTranslations } from "#intl";
import { REVIEW_COMMANDS, REVIEW_KEYS } from "./shortcuts";

/** The keys and their switch. */
export function ShortcutHelp({ isOn, onChange }: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) {
  const t = useTranslations("review.shortcuts");
  return (
    <section id="keys" aria-labelledby="keys-title" className="mt-10 hidden border-t pt-3 text-sm sm:block">
      <h2 id="keys-title" className="sr-only">
        {t("title")}
      </h2>
      <label className="flex items-center gap-2">
        <input type="checkbox" className="accent-ink" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
        {t("on")}
        <span className="text-faint">{t("hint")}</span>
      </label>
      {isOn && (
        <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-soft">
          {REVIEW_COMMANDS.map((command) => (
            <div key={command} className="flex items-center gap-1.5">
              <dt>
                <kbd className="rounded-sm border bg-raised px-1.5 py-0.5 text-xs">{REVIEW_KEYS[command].label}</kbd>
              </dt>
              <dd>{t(command)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
