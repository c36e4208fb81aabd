import type { ClusterPlace } from "./clusters";

/** Shapes and colours of the groups, in their order: told apart without colour too. */
const MARKS = [
  { color: "var(--series-1)", path: "M0-5.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z" },
  { color: "var(--series-2)", path: "M-5-5h10v10h-10Z" },
  { color: "var(--series-3)", path: "M0-6.5 6 5H-6Z" },
  { color: "var(--series-4)", path: "M0-7 7 0 0 7-7 0Z" },
  { color: "var(--series-6)", path: "M-6-4.5H6L0 6.5Z" },
] as const;
const SEVERAL = { color: "var(--ink-soft)", path: "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z" } as const;

/** Colour and outline (around 0, 0; about 12 across) of a claim's mark. Groups beyond the fifth start over. */
export function markOf(place: ClusterPlace): { readonly color: string; readonly path: string } {
  if (place.kind !== "one") return SEVERAL;
  return MARKS[place.index % MARKS.length] ?? SEVERAL;
}

/** Letter of a group: A, B, …, Z, AA. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** The mark of a group as a sign in a line of text. */
export function ClusterMark({ place, hollow = false }: { readonly place: ClusterPlace; readonly hollow?: boolean }) {
  const { color, path } = markOf(place);
  return (
    <svg aria-hidden viewBox="-8 -8 16 16" className="inline-block size-3.5 shrink-0 align-[-0.1em]">
      <path d={path} fill={hollow ? "var(--paper)" : color} stroke={color} strokeWidth={1.75} />
    </svg>
  );
}
