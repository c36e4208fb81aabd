/** What one side of a comparison is, as its reader names it. */
export interface SideNames {
  readonly name: string;
  readonly measure: string;
  /** Countries by name, empty where there are none. */
  readonly pair: string;
  readonly voice: string | null;
}

/** Names of two sides beside each other: what both share, if they are of one indicator, and what tells each from the other. */
export interface ComparedNames {
  readonly shared: string | null;
  readonly sides: readonly [string, string];
}

function listOwn(side: SideNames, other: SideNames): readonly string[] {
  const isSame = side.name === other.name;
  const measure = isSame && side.measure !== other.measure ? side.measure : "";
  const pair = isSame && side.pair !== other.pair ? side.pair : "";
  return [measure, pair, side.voice ?? ""].filter((part) => part !== "");
}

/** Names two sides by what tells them apart: two voices of one indicator by the voices, two indicators by their names. */
export function nameSides(a: SideNames, b: SideNames): ComparedNames {
  const own = [listOwn(a, b), listOwn(b, a)] as const;
  const isShared = a.name === b.name && own.every((parts) => parts.length > 0);
  const toLabel = (side: SideNames, parts: readonly string[]) => [...(isShared ? [] : [side.name]), ...parts].join(", ");
  return { shared: isShared ? a.name : null, sides: [toLabel(a, own[0]), toLabel(b, own[1])] };
}
