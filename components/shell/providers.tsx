"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { Toaster } from "sonner";
import { IntlProvider } from "use-intl";
import { Tooltip } from "radix-ui";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/** What client components find around them: messages, URL state, tooltips and toasts. */
export function Providers({ locale, messages, children }: { readonly locale: Locale; readonly messages: Messages; readonly children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <NuqsAdapter>
        <Tooltip.Provider delayDuration={200}>{children}</Tooltip.Provider>
        <Toaster position="bottom-right" toastOptions={{ className: "!bg-raised !text-ink !border-rule !rounded-md !shadow-none !font-sans" }} />
      </NuqsAdapter>
    </IntlProvider>
  );
}
