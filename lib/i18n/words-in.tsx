import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import type { sent } from "@/messages/en/sent";
import type { Locale } from "./locales";

/** What components in the browser find around them: the words of one language. */
export const wordsIn = (locale: Locale, messages: typeof sent) =>
  function WordsIn({ children }: { readonly children: ReactNode }) {
    return (
      <IntlProvider locale={locale} messages={messages} timeZone="UTC">
        {children}
      </IntlProvider>
    );
  };
