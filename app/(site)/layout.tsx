import type { ReactNode } from "react";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { Tour } from "@/components/tour/tour";
import { getTheme, getTranslations, isTourNew } from "@/lib/i18n/server";

/** Every page with the header and the footer; embeds live outside this group. */
export default async function SiteLayout({ children }: { readonly children: ReactNode }) {
  const [t, theme, isNew] = await Promise.all([getTranslations("shell"), getTheme(), isTourNew()]);
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:fixed focus:left-4 focus:top-3 focus:z-50 focus:bg-raised focus:px-3 focus:py-2 focus:text-link">
        {t("skip")}
      </a>
      <SiteHeader theme={theme} />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <noscript>
          <p className="page mt-4 text-sm text-tension">{t("noScript")}</p>
        </noscript>
        {children}
      </main>
      <SiteFooter />
      <Tour isOffered={isNew} />
    </>
  );
}
