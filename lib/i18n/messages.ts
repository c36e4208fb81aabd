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

/** What the browser is sent: without the words of the server's own components and of the comparison, which no script there asks for. */
export type ClientMessages = Omit<Messages, "evidence" | "explain" | "fault" | "indicator" | "method" | "reading">;

/** The messages of a language that components in the browser may ask for. */
export function getClientMessages(locale: Locale): ClientMessages {
  const { evidence: _evidence, explain: _explain, fault: _fault, indicator: _indicator, method: _method, reading: _reading, ...sent } = MESSAGES[locale];
  return sent;
}

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ru };

/** All messages of a language. */
export function getMessages(locale: Locale): Messages {
  return MESSAGES[locale];
}
