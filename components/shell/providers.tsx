"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { ClientMessages } from "@/lib/i18n/messages";
import { Notices } from "./notices";

/** What client components find around them: messages and notices. */
export function Providers({ locale, messages, children }: { readonly locale: Locale; readonly messages: ClientMessages; readonly children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
      <Notices />
    </IntlProvider>
  );
}
