import type { Finding } from "@/lib/domain/finding";
import { wordsOf } from "../finding-words";
import { factsOf } from "../indicator-facts";
import { compareText, type Item } from "../item";
import { cellOf, monthsBetween } from "../keys";
import { groupOrigins } from "../origins";
import { hashId } from "../shingles";
import { told, toldFigure, toldPeriod } from "../told";
import { narrowest, type Linked } from "./arithmetic";
import type { Node } from "./nodes";

/** A figure so far from those of the times just before and after, which agree with each other, that it wants an eye. */

/** How many times larger or smaller than both neighbours. */
const FAR = 4;
/** How near the neighbours must be to each other. */
const NEAR = 1.3;
/** Neighbours lie at most this many months away on either side. */
const MONTHS = 12;

/** Findings on single counts that stand out between two neighbours; only where one figure is told for each time. */
export function findOutliers(linked: Linked): readonly Finding[] {
  const counts = [...linked.nodes.values()].filter((node) => node.kind === "level" && node.unit === "count" && !factsOf(node.indicator).isLoose && linked.items.has(node.key));
  const lines = Map.groupBy(counts, (node) => `${node.quantity}|${node.period.startsWith("@")}`);
  return [...lines.values()].flatMap((nodes) => {
    const ordered = nodes.sort((a, b) => compareText(a.period, b.period));
    return ordered.slice(1, -1).flatMap((node, i) => {
      const [before, after] = [ordered[i], ordered[i + 2]];
      return before && after ? toOutlier(before, node, after, linked) : [];
    });
  });
}

function toOutlier(before: Node, node: Node, after: Node, linked: Linked): readonly Finding[] {
  if (monthsBetween(before.period, node.period) > MONTHS || monthsBetween(node.period, after.period) > MONTHS) return [];
  const [from, at, to] = [before, node, after].map((one) => narrowest(linked.items.get(one.key) ?? [])) as [Item, Item, Item];
  const [x, y, z] = [from, at, to].map((item) => item.figure.value) as [number, number, number];
  if (Math.min(x, y, z) <= 0 || Math.max(x, z) > NEAR * Math.min(x, z)) return [];
  if (y * FAR > Math.min(x, z) && y < FAR * Math.max(x, z)) return [];
  const items = [from, at, to];
  const origins = groupOrigins(items);
  return [{
    id: hashId(`check|neighbours|${node.key}|${x}|${y}|${z}`),
    kind: "check",
    component: at.place.component,
    cell: cellOf(at.claim, at.place),
    clusters: [[from.claim.id, to.claim.id], [at.claim.id]],
    conflict: true,
    verdict: "strong_tension",
    cause: "unexplained",
    origins: origins.length,
    originGroups: origins.map((group) => group.map((item) => item.claim.id)),
    ...wordsOf({
      explanation: [told("plausible_neighbours", { at: toldFigure(at), period: toldPeriod(at.claim.period), before: toldFigure(from), beforePeriod: toldPeriod(from.claim.period), after: toldFigure(to), afterPeriod: toldPeriod(to.claim.period) })],
      settle: [told("ask_prints", { value: toldFigure(at) }), told("ask_counts")],
    }),
    check: null,
    chains: [],
  }];
}
