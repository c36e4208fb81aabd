"use client";

import { Check } from "lucide-react";
import { useRouter } from "next/navigation";
import { DropdownMenu } from "radix-ui";
import { useState, type ReactElement } from "react";
import { useLocale, useTranslations } from "#intl";
import { LOCALE_COOKIE, LOCALES } from "@/lib/i18n/locales";
import { parseTheme, THEME_COOKIE, THEMES, type Theme } from "@/lib/i18n/theme";

const ONE_YEAR = 31_536_000;

function setCookie(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
}

const itemClass =
  "flex cursor-pointer items-center gap-2 rounded-sm py-1.5 pl-7 pr-3 text-sm outline-none data-[highlighted]:bg-sunken relative";

/** The menu of theme and language, open when it comes. Both are kept in cookies, so that the server renders the right page at once. */
export function PreferenceChoices({ theme: initial, trigger }: { readonly theme: Theme; readonly trigger: ReactElement }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const router = useRouter();
  const [theme, setTheme] = useState<Theme>(initial);

  function chooseTheme(value: string) {
    const next = parseTheme(value);
    setTheme(next);
    setCookie(THEME_COOKIE, next);
    document.documentElement.dataset["theme"] = next;
  }
  function chooseLocale(value: string) {
    setCookie(LOCALE_COOKIE, value);
    document.documentElement.lang = value;
    router.refresh();
  }

  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" sideOffset={6} className="z-50 min-w-44 rounded-md border bg-raised p-1 text-ink shadow-lg">
          <DropdownMenu.Label className="px-3 pb-1 pt-2 text-xs text-faint">{t("theme.label")}</DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={theme} onValueChange={chooseTheme} aria-label={t("theme.label")}>
            {THEMES.map((value) => (
              <Choice key={value} value={value} label={t(`theme.${value}`)} />
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="my-1 h-px bg-rule" />
          <DropdownMenu.Label className="px-3 pb-1 pt-2 text-xs text-faint">{t("language")}</DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={locale} onValueChange={chooseLocale} aria-label={t("language")}>
            {LOCALES.map((value) => (
              <Choice key={value} value={value} label={t(`languages.${value}`)} />
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Choice({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <DropdownMenu.RadioItem value={value} className={itemClass}>
      <DropdownMenu.ItemIndicator className="absolute left-2">
        <Check aria-hidden className="size-3.5" />
      </DropdownMenu.ItemIndicator>
      {label}
    </DropdownMenu.RadioItem>
  );
}
