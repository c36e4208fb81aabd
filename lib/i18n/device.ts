/** Whether a browser that calls itself so is that of a phone. */
export function isPhone(userAgent: string | null | undefined): boolean {
  return /\bMobile\b|Android|iPhone/.test(userAgent ?? "");
}
