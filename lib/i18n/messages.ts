import { en } from "@/messages/en";
import { ru } from "@/messages/ru";
import type { Locale } from "./locales";

/** Every text of the interface in one language; English is the shape the others are held to. */
export type Messages = typeof en;

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ru };

/** All messages of a language. */
export function getMessages(locale: Locale): Messages {
  return MESSAGES[locale];
}
