import cyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2";
import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";

/**
 * Asks for the page's font before the style sheet names it, so that a first visit is set in it: it is optional, and a page that
 * did not have it in its first moment keeps the device's own. Texts of every language are quoted on every page. A phone does
 * without: there the font would share a slow line with the style sheet.
 */
export function EarlyFonts() {
  return [latin, cyrillic].map((href) => <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" media="(hover: hover) and (min-width: 48rem)" />);
}
