/** Data of a page on its way to a component in the browser, as one text. */
export type Parcel<T> = string & { readonly contents?: T };

/** Names that stand in front of rows, so that each row is its values alone; no data have a name like it. */
const NAMES = "\u0001";
/** The keys of a dictionary whose values are rows. */
const KEYS = "\u0002";

/**
 * Packs plain data (what JSON can say). React walks through every value of a component's properties three times on their way to the
 * browser; a text it hands over as it is. Names that many things of a list share are written once.
 */
export function pack<T>(data: T): Parcel<T> {
  return JSON.stringify(fold(data));
}

/** The data of a parcel. */
export function unpack<T>(parcel: Parcel<T>): T {
  return unfold(JSON.parse(parcel)) as T;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);

/** The names that things share, in one order; null where they differ or there are too few to gain. */
function sharedNames(things: readonly unknown[]): readonly string[] | null {
  const [first] = things;
  if (things.length < 2 || !isPlain(first)) return null;
  const names = Object.keys(first);
  const isSame = (thing: unknown) => isPlain(thing) && Object.keys(thing).length === names.length && names.every((name) => thing[name] !== undefined);
  return names.length > 0 && things.every(isSame) ? names : null;
}

const toRows = (things: readonly unknown[], names: readonly string[]) => things.map((thing) => names.map((name) => fold((thing as Plain)[name])));

function fold(value: unknown): unknown {
  if (Array.isArray(value)) {
    const names = sharedNames(value);
    return names === null ? value.map(fold) : { [NAMES]: names, rows: toRows(value, names) };
  }
  if (!isPlain(value)) return value;
  const things = Object.values(value);
  const names = sharedNames(things);
  if (names !== null) return { [NAMES]: names, [KEYS]: Object.keys(value), rows: toRows(things, names) };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fold(one)]));
}

function unfold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unfold);
  if (!isPlain(value)) return value;
  if (!(NAMES in value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unfold(one)]));
  const names = value[NAMES] as readonly string[];
  const things = (value["rows"] as readonly (readonly unknown[])[]).map((row) => Object.fromEntries(names.map((name, place) => [name, unfold(row[place])])));
  const keys = value[KEYS] as readonly string[] | undefined;
  return keys === undefined ? things : Object.fromEntries(keys.map((key, place) => [key, things[place]]));
}
