/** A query string as Next hands it to a page. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * Names of the parameters that the address gives and that could not be read, so that the page can say so.
 * A parameter that the map does not know is none of ours (a tracker's, an old link's) and is left alone.
 */
export function listRejected<Parsers extends Readonly<Record<string, { readonly parse: (value: string) => unknown }>>>(query: Query, parsers: Parsers): readonly string[] {
  return Object.entries(parsers).flatMap(([name, parser]) => {
    const given = query[name];
    const first = typeof given === "string" ? given : given?.[0];
    if (first === undefined || first === "") return [];
    return isEmpty(parser.parse(first)) ? [name] : [];
  });
}
