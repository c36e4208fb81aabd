/** Formatters that were made, by kind, language and options: making one takes a hundred times as long as using it. */
const kept = new Map<string, unknown>();

/** The formatter that `make` made the first time it was asked for under these words. */
export function keep<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  let known = kept.get(key);
  if (known === undefined) kept.set(key, (known = make()));
  return known as T;
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep("number", locale, options, () => new Intl.NumberFormat(locale, options));
}

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep("date", locale, options, () => new Intl.DateTimeFormat(locale, options));
}

export function displayNames(locale: string, options: Intl.DisplayNamesOptions): Intl.DisplayNames {
  return keep("names", locale, options, () => new Intl.DisplayNames(locale, options));
}
