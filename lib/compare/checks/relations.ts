import { factsOf } from "../indicator-facts";
import { compareText } from "../item";
import { latentLevel, levelKey, type Node } from "./nodes";

export const RULES = ["growth", "multiple", "change", "sum", "balance", "share", "part_whole", "year_to_date", "cumulative"] as const;
export type Rule = (typeof RULES)[number];

/** `sum`: a + b = c; `product`: a × b = c; `at_most`: a ≤ b (`c` is `b` again). Members are keys of nodes. */
export interface Relation {
  readonly kind: "sum" | "product" | "at_most";
  readonly rule: Rule;
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

export interface Arithmetic {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly relations: readonly Relation[];
}

/** Limits that do not make a part: what is mutual, planned or under contract is not inside the plain figure; nor are services inside a trade in goods. */
const NO_PART = /mutual|contract|plan|capacit|each|total|both|target|potential|services/;

/** All arithmetic that ties the given nodes, with the implied ones it needs. */
export function relate(stated: Iterable<Node>): Arithmetic {
  const nodes = new Map<string, Node>();
  for (const node of stated) nodes.set(node.key, node);
  const relations: Relation[] = [];
  addChanges(nodes, relations);
  addTrade(nodes, relations);
  addShares(nodes, relations);
  addParts(nodes, relations);
  addOrder(nodes, relations);
  return { nodes, relations };
}

function levelsOf(nodes: ReadonlyMap<string, Node>): readonly Node[] {
  return [...nodes.values()].filter((node) => node.kind === "level").sort((a, b) => compareText(a.key, b.key));
}

/** Growth, multiples and absolute changes tie a level to that of the base period; either may be implied. */
function addChanges(nodes: Map<string, Node>, relations: Relation[]): void {
  const units = new Map<string, Set<string>>();
  for (const node of levelsOf(nodes)) {
    const key = `${node.quantity}|${node.period}`;
    units.set(key, (units.get(key) ?? new Set()).add(node.unit));
  }
  for (const node of [...nodes.values()]) {
    if (node.kind !== "factor" && node.kind !== "difference") continue;
    const told = [...(units.get(`${node.quantity}|${node.period}`) ?? []), ...(units.get(`${node.quantity}|${node.base}`) ?? [])];
    for (const unit of node.kind === "difference" ? [node.unit] : new Set(told)) {
      if (!told.includes(unit)) continue;
      const [now, before] = [latentLevel(node, unit, node.period), latentLevel(node, unit, node.base)];
      for (const level of [now, before]) if (!nodes.has(level.key)) nodes.set(level.key, level);
      const rule = node.kind === "difference" ? "change" : node.key.startsWith("M") ? "multiple" : "growth";
      relations.push({ kind: rule === "change" ? "sum" : "product", rule, a: before.key, b: node.key, c: now.key });
    }
  }
}

/** Exports both ways make the turnover; their difference is the balance; neither exceeds the turnover. */
function addTrade(nodes: Map<string, Node>, relations: Relation[]): void {
  for (const node of levelsOf(nodes)) {
    if (node.indicator !== "exports" || !node.countries.includes(">")) continue;
    const [from, to] = node.countries.split(">");
    const key = (indicator: string, countries: string) => levelKey(`${indicator}|${countries}|${node.scope}`, node.unit, node.period);
    const back = key("exports", `${to}>${from}`);
    const turnover = key("trade_turnover", [from, to].sort().join("-"));
    const balance = key("trade_balance", `${from}>${to}`);
    const hasBack = nodes.has(back);
    if (nodes.has(turnover)) {
      if (hasBack && compareText(node.key, back) < 0) relations.push({ kind: "sum", rule: "sum", a: node.key, b: back, c: turnover });
      if (!hasBack) relations.push({ kind: "at_most", rule: "part_whole", a: node.key, b: turnover, c: turnover });
    }
    if (hasBack && nodes.has(balance)) relations.push({ kind: "sum", rule: "balance", a: balance, b: back, c: node.key });
  }
}

/** A share with a limit ties the limited level to the plain one. */
function addShares(nodes: Map<string, Node>, relations: Relation[]): void {
  const shares = [...nodes.values()].filter((node) => node.kind === "share" && node.scope !== "");
  if (shares.length === 0) return;
  const wholes = Map.groupBy(levelsOf(nodes), (node) => `${node.quantity}|${node.period}`);
  for (const node of shares) {
    for (const whole of wholes.get(`${node.indicator}|${node.countries}||${node.period}`) ?? []) {
      const part = levelKey(node.quantity, whole.unit, node.period);
      if (nodes.has(part)) relations.push({ kind: "product", rule: "share", a: whole.key, b: node.key, c: part });
    }
  }
}

/** A limited figure is inside the plain one; with its opposite (oil and non-oil) it makes the whole. */
function addParts(nodes: Map<string, Node>, relations: Relation[]): void {
  for (const node of levelsOf(nodes)) {
    if (node.scope === "" || NO_PART.test(node.scope)) continue;
    const whole = levelKey(`${node.indicator}|${node.countries}|`, node.unit, node.period);
    if (!nodes.has(whole)) continue;
    const opposite = levelKey(`${node.indicator}|${node.countries}|${node.scope.replace(/^non-/, "")}`, node.unit, node.period);
    const isSplit = node.scope.startsWith("non-") && nodes.has(opposite);
    relations.push(isSplit ? { kind: "sum", rule: "sum", a: node.key, b: opposite, c: whole } : { kind: "at_most", rule: "part_whole", a: node.key, b: whole, c: whole });
  }
}

/** Flows grow as the months go by, so a part of the year is inside a longer part; deliveries so far never shrink. */
function addOrder(nodes: Map<string, Node>, relations: Relation[]): void {
  const groups = new Map<string, Node[]>();
  for (const node of levelsOf(nodes)) {
    const isCumulative = factsOf(node.indicator).isCumulative && node.period.startsWith("@");
    const isMonths = !factsOf(node.indicator).isStock && !node.period.startsWith("@") && node.indicator !== "trade_balance";
    if (!isCumulative && !isMonths) continue;
    const key = `${node.quantity}|${node.unit}|${isCumulative ? "@" : node.period.slice(0, 10)}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  for (const group of groups.values()) {
    const ordered = group.sort((a, b) => compareText(a.period, b.period));
    ordered.slice(1).forEach((later, i) => {
      const earlier = ordered[i];
      if (!earlier) return;
      const rule = later.period.startsWith("@") ? "cumulative" : "year_to_date";
      relations.push({ kind: "at_most", rule, a: earlier.key, b: later.key, c: later.key });
    });
    for (const node of ordered) addInsideYear(node, nodes, relations);
  }
}

/** Months that do not begin in January are set against their calendar year. */
function addInsideYear(node: Node, nodes: ReadonlyMap<string, Node>, relations: Relation[]): void {
  const [start, end] = node.period.split("/");
  if (!start || !end || start.endsWith("-01-01")) return;
  const year = Number(start.slice(0, 4));
  const whole = levelKey(node.quantity, node.unit, `${year}-01-01/${year + 1}-01-01`);
  if (end <= `${year + 1}-01-01` && nodes.has(whole)) relations.push({ kind: "at_most", rule: "year_to_date", a: node.key, b: whole, c: whole });
}
