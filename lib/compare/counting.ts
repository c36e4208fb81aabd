import type { CellReading, Statement } from "./cell-reading";
import { factsOf } from "./indicator-facts";
import type { Item } from "./item";
import { voiceOf } from "./told";

/** Who counted the figures of a disagreement, as far as the texts tell: from which country's side, or which body. */

/** The country from whose side a figure is told: the one named first where the order means nothing else, the counting one of a flow. */
export function sideOf(item: Item): string | null {
  const facts = factsOf(item.claim.indicator);
  if (facts.isSymmetric || item.claim.indicator === "exports" || item.claim.indicator === "imports") return item.claim.reporter;
  return null;
}

/** Indexes of the clusters that hang together: a figure that fits two of them, such as "almost 35" beside 34.4 and 35, makes them one camp. */
export function campsOf({ clusters }: CellReading): readonly (readonly number[])[] {
  const camps: { readonly clusters: readonly number[]; readonly statements: ReadonlySet<Statement> }[] = [];
  clusters.forEach((cluster, index) => {
    const near = camps.filter((camp) => cluster.some((statement) => camp.statements.has(statement)));
    const joined = { clusters: [...near.flatMap((camp) => camp.clusters), index], statements: new Set([...near.flatMap((camp) => [...camp.statements]), ...cluster]) };
    camps.splice(0, camps.length, ...camps.filter((camp) => !near.includes(camp)), joined);
  });
  return camps.map((camp) => camp.clusters);
}

/** The statements of each camp, each once. */
function figuresOf(reading: CellReading): readonly (readonly Statement[])[] {
  return campsOf(reading).map((camp) => [...new Set(camp.flatMap((index) => reading.clusters[index] ?? []))]);
}

/** The one side that each camp is told from; null where a camp has none or more than one. */
function sidesOf(reading: CellReading): readonly string[] | null {
  const sides = figuresOf(reading).map((camp) => new Set(camp.flatMap((statement) => statement.items.map(sideOf))));
  const alone = sides.flatMap((set) => (set.size === 1 ? [...set] : [])).filter((side) => side !== null);
  return alone.length === sides.length ? alone : null;
}

/** Whether each camp is told from a side of its own, so that as many services could have counted. A hint, no proof: speakers quote either side. */
export function areSidesParted(reading: CellReading): boolean {
  const sides = sidesOf(reading);
  return sides !== null && sides.length > 1 && new Set(sides).size === sides.length;
}

/** Whether each camp is told from one side, two of them perhaps from the same. */
export function areSidesNamed(reading: CellReading): boolean {
  return new Set(sidesOf(reading)).size > 1;
}

interface Counting {
  /** How many camps stand apart. */
  readonly camps: number;
  /** The issuing bodies behind the camps, each behind one; empty where one of them stands behind two. */
  readonly bodies: readonly string[];
  /** What stands in the camps behind which no body is named. */
  readonly rest: readonly Statement[];
  /** Whether a second body may be behind the rest: one camp, which somebody is quoted with. */
  readonly isOther: boolean;
}

/** The bodies named beside the figures of a disagreement, and what nobody is said to have counted. */
export function countingOf(reading: CellReading): Counting {
  const camps = figuresOf(reading);
  const found = camps.map((camp) => camp.flatMap((statement) => statement.items).find((item) => item.speaker?.kind === "body") ?? null);
  const named = found.filter((item) => item !== null);
  const bodies = new Set(named.map((item) => item.speaker?.key)).size < named.length ? [] : named.flatMap((item) => voiceOf(item) ?? []);
  const rest = camps.filter((_, index) => found[index] === null).flat();
  return { camps: camps.length, bodies, rest, isOther: camps.length === 2 && rest.some((statement) => statement.items.some((item) => item.speaker !== null)) };
}
