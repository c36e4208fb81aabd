import type { Cause, Finding, Verdict } from "@/lib/domain/finding";
import type { Told, ToldArg } from "@/lib/domain/told";
import { wordsOf } from "./finding-words";
import { factsOf } from "./indicator-facts";
import { isRate } from "./cause";
import { isCommon } from "./clusters";
import { overlaps } from "./interval-math";
import { compareText, type Item } from "./item";
import { cellOf, monthsBetween } from "./keys";
import { groupOrigins } from "./origins";
import { givenOf } from "./series";
import { hashId } from "./shingles";
import { told, toldCount, toldFigure, toldList, toldName, toldSubject, toldVoice } from "./told";

/** Cells that people would set side by side although they do not measure the same: told, never alerted. */

/** How far apart in months the counts of a stock may lie and still be set side by side. */
const MONTHS_APART = 12;
/** Near findings of one component; beyond it a component is told to be too crowded. */
const MOST_NEAR = 400;

export interface CellGroup {
  readonly key: string;
  readonly items: readonly Item[];
}

interface Relation {
  readonly cause: Cause;
  readonly text: Told;
  readonly ask: Told | null;
  /** Whether it cannot be right whatever was meant: the same number in two currencies. */
  readonly isAlert?: boolean;
}

/** Findings between near cells of one component, at most one for two cells. */
export function findNear(cells: readonly CellGroup[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const group of bySubject(cells)) {
    const ordered = [...group].sort((a, b) => compareText(startOf(a), startOf(b)) || compareText(a.key, b.key));
    for (let i = 0; i < ordered.length && findings.length < MOST_NEAR; i++) {
      for (let j = i + 1; j < Math.min(ordered.length, i + 6); j++) {
        const [a, b] = [ordered[i], ordered[j]];
        const relation = a && b ? relationOf(a, b) : null;
        const finding = a && b && relation ? toFinding(a, b, relation) : null;
        if (finding) findings.push(finding);
      }
    }
  }
  return findings.slice(0, MOST_NEAR);
}

/** Cells of one measure, pair and unit kind whose indicators are the same or taken for each other. */
function bySubject(cells: readonly CellGroup[]): Iterable<readonly CellGroup[]> {
  const groups = new Map<string, CellGroup[]>();
  for (const cell of cells) {
    const item = cell.items[0];
    if (!item) continue;
    const facts = factsOf(item.place.indicator);
    const name = facts.group === "ownership" ? "ownership" : item.place.indicator;
    const key = `${name}|${item.claim.measure}|${item.place.direction?.join(">") ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups.values();
}

function startOf(cell: CellGroup): string {
  return cell.items[0]?.place.period?.replace("@", "") ?? "";
}

/** What parts two cells, where exactly one thing does and they are close enough to be set side by side. */
function relationOf(a: CellGroup, b: CellGroup): Relation | null {
  const [x, y] = [a.items[0], b.items[0]];
  if (!x || !y || x.place.period === null || y.place.period === null) return null;
  const isSameTime = x.place.period === y.place.period;
  const months = monthsBetween(x.place.period, y.place.period);
  if (x.claim.unit !== y.claim.unit) {
    const isMoney = /^[A-Z]{3}$/.test(x.claim.unit) && /^[A-Z]{3}$/.test(y.claim.unit);
    if (!isMoney || !isSameTime || x.place.scope !== y.place.scope || x.place.indicator !== y.place.indicator) return null;
    return currencyRelation(a, b);
  }
  if (x.place.indicator !== y.place.indicator) {
    if (!factsOf(x.place.indicator).near.includes(y.place.indicator) || months > MONTHS_APART || x.place.scope !== y.place.scope || x.claim.forecast !== y.claim.forecast) return null;
    return { cause: "definition", text: told("near_confused", { a: toldName("indicator", x.place.indicator), b: toldName("indicator", y.place.indicator) }), ask: told("ask_wholly") };
  }
  if (x.place.scope !== y.place.scope) {
    if (!isSameTime || x.claim.forecast !== y.claim.forecast) return null;
    const [limit = "", other] = [x, y].flatMap((item) => (item.place.scope === null ? [] : [told("quoted", { words: item.claim.scope ?? "" })]));
    return { cause: "definition", text: other === undefined ? told("near_limited", { limit }) : told("near_limitedBoth", { limit, other }), ask: null };
  }
  if (x.claim.forecast !== y.claim.forecast) {
    return isSameTime ? { cause: "forecast_vs_outcome", text: told("near_forecast"), ask: null } : null;
  }
  const isStock = x.place.period.startsWith("@") || y.place.period.startsWith("@");
  if (isSameTime || !isStock || months > MONTHS_APART) return null;
  return { cause: "period", text: told("near_time", { months: toldCount(months, "month") }), ask: null };
}

/** Two currencies: comparable only by a rate, unless the very same number stands in both, which no rate allows. */
function currencyRelation(a: CellGroup, b: CellGroup): Relation {
  for (const x of a.items.slice(0, 20)) {
    for (const y of b.items.slice(0, 20)) {
      const isSame = x.figure.value > 0 && overlaps(x.meaning.core, y.meaning.core);
      if (isSame && isRate(x.figure.value, x.claim.unit, y.figure.value, y.claim.unit) === false) {
        return { cause: "scale_or_currency", text: told("near_currencySame"), ask: told("ask_currency"), isAlert: true };
      }
    }
  }
  return { cause: "scale_or_currency", text: told("near_currency"), ask: told("ask_rate") };
}

function verdictOf(items: readonly Item[]): Verdict {
  if (!isCommon(items.map((item) => item.meaning.hard))) return "contradiction";
  if (!isCommon(items.map((item) => item.meaning.wide))) return "strong_tension";
  return isCommon(items.map((item) => item.meaning.core)) ? "agreement" : "weak_tension";
}

/** Null where one voice in one document gives both: a breakdown that nobody takes for a disagreement. */
function toFinding(a: CellGroup, b: CellGroup, relation: Relation): Finding | null {
  const [x, y] = [a.items[0] as Item, b.items[0] as Item];
  const items = [...a.items, ...b.items];
  const verdict = x.claim.unit === y.claim.unit ? verdictOf(items) : "weak_tension";
  const isAgreed = verdict === "agreement" && relation.cause !== "definition";
  const clusters = isAgreed ? [items] : [a.items, b.items];
  const origins = groupOrigins(items);
  // A person may have merged them: the finding stays, so that the decision can be seen and taken back.
  if (origins.length < 2 && groupOrigins(items, false).length < 2) return null;
  const side = (group: CellGroup, item: Item) => told("near_side", { subject: toldSubject(item), said: toldGroup(group) });
  return {
    id: hashId(`near|${[a.key, b.key].sort(compareText).join("|")}`),
    kind: "near",
    component: x.place.component,
    cell: cellOf(x.claim, x.place),
    clusters: clusters.map((cluster) => cluster.map((item) => item.claim.id)),
    conflict: relation.isAlert === true,
    verdict: relation.isAlert ? "contradiction" : verdict,
    cause: isAgreed ? null : relation.cause,
    origins: origins.length,
    originGroups: origins.map((group) => group.map((item) => item.claim.id)),
    ...wordsOf({
      explanation: [told("near", { a: side(a, x), b: side(b, y) }), isAgreed ? told("near_fits") : relation.text],
      settle: relation.ask === null || isAgreed ? [] : [relation.ask],
    }),
    check: null,
    chains: [],
    ...givenOf(items),
  };
}

function toldGroup(group: CellGroup): ToldArg {
  const said = [...new Map(group.items.map((item) => [`${item.figure.value}|${item.figure.high ?? ""}|${item.claim.qualifier}`, item])).values()];
  return toldList(said.map((item) => told("side", { figures: toldFigure(item), voices: toldVoice(item) })), 3);
}
