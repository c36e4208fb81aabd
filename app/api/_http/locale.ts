import { negotiateLocale, type Locale } from "@/lib/i18n/locales";

/** Language that a program asks for in Accept-Language; English where it asks for none that there is. */
export function localeOf(request: Request): Locale {
  return negotiateLocale(request.headers.get("accept-language"));
}
