export const THEMES = ["system", "light", "dark"] as const;
/** `system` follows the reader's own setting. */
export type Theme = (typeof THEMES)[number];
export const THEME_COOKIE = "parallax-theme";

/** Narrows an untrusted value to a theme; anything else is `system`. */
export function parseTheme(value: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}
