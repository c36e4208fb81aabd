import "server-only";
import { use } from "react";
import type { Locale } from "./locales";
import { getMessages, type Messages } from "./messages";
import { getLocale, getTranslations, type Translator } from "./server";

/** What `useLocale` gives in the browser, for a component that is rendered on the server alone. */
export function useLocale(): Locale {
  return use(getLocale());
}

/** What `useMessages` gives in the browser, for a component that is rendered on the server alone. */
export function useMessages(): Messages {
  return getMessages(useLocale());
}

/** What `useTranslations` gives in the browser, for a component that is rendered on the server alone: its words are not sent along. */
export function useTranslations<Namespace extends keyof Messages & string>(namespace?: Namespace): Translator<Namespace> {
  return use(getTranslations(namespace));
}
