import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { EarlyFonts } from "@/components/shell/early-fonts";
import { BelowScreen } from "@/components/shell/below-screen";
import { SiteLinks } from "@/components/shell/site-links";
import { Started } from "@/components/shell/started";
import { Notices } from "@/components/shell/notices";
import { beginPage } from "@/components/ui/early";
import { getMessages } from "@/lib/i18n/messages";
import { getLocale, getTheme } from "@/lib/i18n/server";
import { Words } from "@/lib/i18n/words";
import { getOrigin } from "./(site)/_actions/origin";
import "./globals.css";

/** Pages wait for the store instead of showing a shell that was made at build time. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const [locale, origin] = await Promise.all([getLocale(), getOrigin()]);
  const shell = getMessages(locale).shell;
  return {
    metadataBase: URL.parse(origin),
    title: { default: `${shell.name}: ${shell.tagline}`, template: `%s · ${shell.name}` },
    description: shell.description,
    applicationName: shell.name,
    // Title and description of a shared link are those of its page.
    openGraph: { type: "website", siteName: shell.name },
    robots: { index: true, follow: true },
    alternates: { types: { "application/atom+xml": "/api/v1/conflicts.atom" } },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf8" },
    { media: "(prefers-color-scheme: dark)", color: "#14171b" },
  ],
};

/**
 * The language and the theme come with the request, so the whole document is rendered per request:
 * no flash of the wrong theme and no page frozen at build time. No boundary stands above it: what has begun to
 * stream is a 200, and an address that names nothing must be a 404.
 */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Document>{children}</Document>
  );
}

async function Document({ children }: { readonly children: ReactNode }) {
  const [locale, theme] = await Promise.all([getLocale(), getTheme()]);
  return (
    <html lang={locale} data-theme={theme}>
      <head>
        <EarlyFonts />
        <script dangerouslySetInnerHTML={{ __html: `(${beginPage})()` }} />
      </head>
      <body className="flex min-h-dvh flex-col antialiased">
        <Words locale={locale}>
          {children}
          <Notices />
          <BelowScreen />
          <SiteLinks />
          <Started />
        </Words>
      </body>
    </html>
  );
}
