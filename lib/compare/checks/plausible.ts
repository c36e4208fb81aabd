import type { Finding } from "@/lib/domain/finding";
import { factsOf } from "../indicator-facts";
import { compareText, type Item } from "../item";
import { isSameSpeaker } from "../names";
import { sayLine, wordsOf } from "../finding-words";
import { cellOf } from "../keys";
import { groupOrigins } from "../origins";
import { isMixed, isOneSeries } from "../series";
import { hashId } from "../shingles";
import { told, type Code } from "../told";
import type { Linked } from "./arithmetic";
import { bounds } from "./documents";
import { checkPace, checkShares, type Outcome } from "./explicit";
import { middle } from "../interval-math";

/** What no law of arithmetic forbids and still wants an eye: months that jump, shares that make more than a whole. */

/** Months carry at most this many times the pace before an alert is raised; less is told only. */
const JUMP = 3;
const FEWEST_MONTHS = 3;

/** Findings on the pace of months inside a year, and on shares of one thing told in one document. */
export function findImplausible(linked: Linked): readonly Finding[] {
  return [...findJumps(linked), ...findShares(linked)];
}

function findJumps(linked: Linked): readonly Finding[] {
  return linked.relations.flatMap((relation) => {
    if (relation.rule !== "year_to_date" || relation.a.split("|")[1] === "trade_balance") return [];
    const [shorter, longer] = [linked.items.get(relation.a) ?? [], linked.items.get(relation.b) ?? []];
    const [from, to] = [monthsOf(linked.nodes.get(relation.a)?.period), monthsOf(linked.nodes.get(relation.b)?.period)];
    if (!from || !to || from.start !== to.start || from.months < FEWEST_MONTHS || to.months <= from.months) return [];
    const pairs = shorter.slice(0, 6).flatMap((a) => longer.slice(0, 6).map((b) => ({ terms: [a, b], outcome: checkPace(a, from.months, b, to.months) })));
    const outside = pairs.filter(({ outcome }) => !outcome.closes && middle(outcome.computed) > 0);
    const first = outside[0];
    if (!first || outside.length < pairs.length) return [];
    const times = (middle(first.outcome.computed) * from.months) / (first.terms[0] as Item).figure.value;
    const isOneCount = isOneSeries(first.terms) || !factsOf((first.terms[0] as Item).place.indicator).isCountedTwice || isSameSpeaker((first.terms[0] as Item).speaker, (first.terms[1] as Item).speaker);
    return [toFinding(first.outcome, first.terms, isOneCount && !isMixed(first.terms) && (times > JUMP || times < 1 / JUMP), "plausible_jump", ["ask_whichMonths", "ask_oneWay"])];
  });
}

function monthsOf(key: string | undefined): { readonly start: string; readonly months: number } | null {
  const [start, end] = key?.split("/") ?? [];
  if (!start?.endsWith("-01") || !end?.endsWith("-01")) return null;
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return { start, months: month(end) - month(start) };
}

/** Shares with different limits of one thing at one time, told in one document: more than a whole together is worth a look. */
function findShares(linked: Linked): readonly Finding[] {
  const shares = [...linked.items].flatMap(([key, items]) => (linked.nodes.get(key)?.kind === "share" ? items : [])).filter((item) => item.place.scope !== null && item.figure.value < 100);
  const groups = Map.groupBy(shares, (item) => `${item.claim.document}|${item.place.indicator}|${item.place.direction?.join(">") ?? item.place.pair.join("-")}|${item.place.period}`);
  return [...groups.values()].flatMap((items) => {
    const distinct = [...Map.groupBy(items, (item) => item.place.scope ?? "").values()].map((group) => group[0] as Item);
    if (distinct.length < 2) return [];
    const outcome = checkShares(distinct, false);
    return outcome.closes ? [] : [toFinding(outcome, distinct, false, "plausible_shares", ["ask_shareOf"])];
  });
}

function toFinding(outcome: Outcome, items: readonly Item[], conflict: boolean, code: Code, settle: readonly Code[]): Finding {
  const target = items.at(-1) as Item;
  const origins = groupOrigins(items);
  const ids = items.map((item) => item.claim.id);
  const figures = items.map((item) => `${item.place.cell}=${item.figure.value}`).sort(compareText);
  return {
    id: hashId(`check|${outcome.rule}|${figures.join("|")}`),
    kind: "check",
    component: target.place.component,
    cell: cellOf(target.claim, target.place),
    clusters: ids.map((id) => [id]),
    conflict,
    verdict: "strong_tension",
    cause: outcome.cause ?? "period",
    origins: origins.length,
    originGroups: origins.map((group) => group.map((item) => item.claim.id)),
    ...wordsOf({ explanation: [told(code, { arithmetic: outcome.told })], settle: settle.map((ask) => told(ask)), arithmetic: outcome.told }),
    check: { rule: outcome.rule, computed: bounds(outcome.computed), stated: bounds(outcome.stated), terms: ids, arithmetic: sayLine(outcome.told), closes: outcome.closes, repairs: [] },
    chains: [],
  };
}
