import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { createTranslator } from "use-intl/core";
import { isPhone } from "./device";
import { LOCALE_COOKIE, negotiateLocale, parseLocale, type Locale } from "./locales";
import { getMessages, type Messages } from "./messages";
import { parseTheme, THEME_COOKIE, type Theme } from "./theme";
import { TOUR_COOKIE, TOUR_SEEN } from "./tour";

/** Language of this request: the reader's choice (cookie), else what the browser asks for. */
export const getLocale = cache(async (): Promise<Locale> => {
  const chosen = parseLocale((await cookies()).get(LOCALE_COOKIE)?.value);
  return chosen ?? negotiateLocale((await headers()).get("accept-language"));
});

/** Theme of this request as the reader chose it. */
export async function getTheme(): Promise<Theme> {
  return parseTheme((await cookies()).get(THEME_COOKIE)?.value);
}

/** Whether this reader has neither taken nor declined the tour yet. */
export async function isTourNew(): Promise<boolean> {
  return (await cookies()).get(TOUR_COOKIE)?.value !== TOUR_SEEN;
}

function makeTranslator<Namespace extends keyof Messages & string>(locale: Locale, namespace: Namespace | undefined) {
  return createTranslator<Messages, Namespace>({ locale, messages: getMessages(locale), namespace, timeZone: "UTC" } as never);
}

/** Words the messages of a namespace, or of all where none is named. */
export type Translator<Namespace extends keyof Messages & string> = ReturnType<typeof makeTranslator<Namespace>>;

/** One a language and namespace for all requests: each remembers the messages it has taken apart. */
const translators = new Map<string, unknown>();

/** Translator of one namespace, or of all, for an async server component; others use `useTranslations` of `#intl`. */
export async function getTranslations<Namespace extends keyof Messages & string>(namespace?: Namespace): Promise<Translator<Namespace>> {
  const locale = await getLocale();
  const key = `${locale} ${namespace ?? ""}`;
  let known = translators.get(key);
  if (known === undefined) translators.set(key, (known = makeTranslator(locale, namespace)));
  return known as Translator<Namespace>;
}

const PHONE_WIDTH = 358;
const DESK_WIDTH = 1136;

/** Width of the content the reader's device probably has, in pixels, before the browser measures it: a chart drawn on the server needs one. */
export async function guessWidth(): Promise<number> {
  return isPhone((await headers()).get("user-agent")) ? PHONE_WIDTH : DESK_WIDTH;
}
