/** The words of the interface for a component in the browser; `#intl` in package.json chooses between this and the server's. */
export { useLocale, useMessages, useTranslations } from "use-intl";
