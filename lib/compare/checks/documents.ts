import type { Cause, Finding, Repair } from "@/lib/domain/finding";
import type { Interval } from "@/lib/domain/interval";
import type { Told } from "@/lib/domain/told";
import { compareText, type Item } from "../item";
import { sayLine, wordsOf } from "../finding-words";
import { cellOf } from "../keys";
import { EVERYTHING, intersect, isEmpty } from "../interval-math";
import { groupOrigins } from "../origins";
import { givenOf, isMixed } from "../series";
import { hashId } from "../shingles";
import { factsOf } from "../indicator-facts";
import { told, toldFigure, toldList, toldSubject } from "../told";
import { isSatisfiable, link, narrowest, parts, relationCloses, toNetwork, type Linked } from "./arithmetic";
import { localise, type Localisation, type Network } from "./localise";
import type { Relation } from "./relations";
import { askPrinted, toldRepairs } from "./repair-words";
import { targetOf, work, type Worked } from "./say";

/** Arithmetic inside single documents: what one author adds up himself must add up. */

/** A document's claims beyond this many are too many to be one table; they are still compared cell by cell. */
const MOST_CLAIMS = 2_000;

/** Findings of the arithmetic inside each document; reprints of one document with the same figures give one finding. */
export function findInsideDocuments(items: readonly Item[], all: Linked): readonly Finding[] {
  const findings = new Map<string, Finding>();
  const tied = tiedInside(all);
  const documents = Map.groupBy(items, (item) => item.claim.document);
  for (const document of [...documents.keys()].sort(compareText)) {
    const claims = documents.get(document) ?? [];
    if (claims.length < 2 || claims.length > MOST_CLAIMS || !claims.some((item) => tied.has(item))) continue;
    for (const finding of findInside(claims, all)) {
      const known = findings.get(finding.id);
      findings.set(finding.id, known ? mergeReprint(known, finding) : finding);
    }
  }
  return [...findings.values()];
}

/** Claims of documents that state two members of one relation: the others have nothing to add up. */
function tiedInside(all: Linked): ReadonlySet<Item> {
  const tied = new Set<Item>();
  for (const { a, b, c } of all.relations) {
    const documents = new Set<string>();
    for (const key of new Set([a, b, c])) {
      for (const document of new Set(all.items.get(key)?.map((item) => item.claim.document))) {
        if (documents.has(document)) all.items.get(key)?.forEach((item) => item.claim.document === document && tied.add(item));
        documents.add(document);
      }
    }
  }
  return tied;
}

/**
 * Relations that can fail. One with an unknown that occurs nowhere else always closes, for the unknown takes what is left;
 * without it, others may hang on such an unknown in turn.
 */
function withoutLoose(linked: Linked): readonly Relation[] {
  let relations = linked.relations;
  for (;;) {
    const uses = new Map<string, number>();
    for (const { a, b, c } of relations) for (const key of new Set([a, b, c])) uses.set(key, (uses.get(key) ?? 0) + 1);
    const isTied = (key: string) => linked.items.has(key) || (uses.get(key) ?? 0) > 1;
    const kept = relations.filter(({ a, b, c }) => isTied(a) && isTied(b) && isTied(c));
    if (kept.length === relations.length) return kept;
    relations = kept;
  }
}

/** Whether an author's figures of one name can be one figure: else he speaks of several things, and it is not known which of them another is a part of. */
function canBeOne(items: readonly Item[]): boolean {
  return !isEmpty(items.map(({ arithmetic }) => arithmetic).reduce(intersect, EVERYTHING));
}

function findInside(claims: readonly Item[], all: Linked): readonly Finding[] {
  const whole = link(claims);
  const linked = { ...whole, relations: withoutLoose(whole).filter(({ rule, b }) => rule !== "part_whole" || canBeOne(whole.items.get(b) ?? [])) };
  if (linked.relations.length === 0) return [];
  const stated = new Map([...linked.items].map(([key, group]) => [key, narrowest(group)]));
  return parts(toNetwork(linked, stated)).flatMap((network) => {
    const worked = network.relations.map((relation) => work(relation, network.nodes, network.stated, network.domains, relationCloses(relation, network.domains))).filter((one) => one !== null);
    if (isSatisfiable(network)) return worked.filter((one) => one.relation.kind !== "at_most").map((one) => toAgreement(one, network));
    return [toConflict(network, worked, all)];
  });
}

function toAgreement(worked: Worked, network: Network): Finding {
  const target = network.stated.get(targetOf(worked.relation)) as Item;
  return toFinding(worked, [target], [worked.terms], { conflict: false, verdict: "agreement", cause: null, explanation: [told("check_insideCloses", { arithmetic: worked.told })], repairs: [], settle: [], limits: [] });
}

function toConflict(network: Network, worked: readonly Worked[], all: Linked): Finding {
  const failing = worked.filter((one) => !one.closes);
  const shown = failing[0] ?? worked[0];
  const found = localiseWider(network, all);
  const items = [...network.stated.values()];
  const explanation = explain(failing, found, network);
  const isParted = isMixed(items);
  const isVague = factsOf(items[0]?.place.indicator ?? "").isLoose;
  const cause = isParted ? "statistical_basis" : isVague ? "definition" : causeOf(found);
  const facts = { conflict: !isVague && !isParted, verdict: "contradiction", cause, explanation, repairs: found.repairs, settle: [askPrinted(found, network.stated.values())], limits: found.limit === null ? [] : [found.limit] } as const;
  if (shown === undefined) {
    const target = items.at(-1) as Item;
    const ids = items.map((item) => item.claim.id);
    return bare(target, items, ids, facts);
  }
  const target = network.stated.get(targetOf(shown.relation)) as Item;
  const rest = shown.terms.filter((term) => term !== target.claim.id);
  return toFinding(shown, [target, ...items.filter((item) => item !== target)], [rest, [target.claim.id]], facts);
}

/** Repairs that also keep what other documents say of the tied figures, where that narrows them; else those of the document alone. */
function localiseWider(network: Network, all: Linked): Localisation {
  const alone = localise(network);
  if (alone.repairs.length < 2) return alone;
  const stated = new Map(network.stated);
  const near = new Set(network.nodes.keys());
  for (const { a, b, c } of all.relations) if ([a, b, c].some((key) => network.stated.has(key))) [a, b, c].forEach((key) => near.add(key));
  for (const key of near) {
    const others = all.items.get(key);
    if (!stated.has(key) && others) stated.set(key, narrowest(others));
  }
  if (stated.size === network.stated.size || stated.size > 30) return alone;
  const isImplied = (key: string) => !all.items.has(key) || network.nodes.has(key);
  const relations = all.relations.filter(({ a, b, c }) => [a, b, c].every((key) => stated.has(key) || isImplied(key)));
  const wider = parts(toNetwork({ nodes: all.nodes, relations }, stated)).find((part) => [...network.stated.keys()].some((key) => part.stated.has(key)));
  const narrowed = wider ? localise(wider) : alone;
  const own = new Set([...network.stated.values()].map((item) => item.claim.id));
  const kept = narrowed.repairs.filter((repair) => own.has(repair.claim));
  return kept.length > 0 && kept.length < alone.repairs.length && kept.every((repair) => repair.set === undefined) ? { repairs: kept, limit: null } : alone;
}

function causeOf({ repairs }: Localisation): Cause {
  return repairs[0]?.why.startsWith("scale") ? "scale_or_currency" : "internal_arithmetic";
}

function explain(failing: readonly Worked[], found: Localisation, network: Network): readonly Told[] {
  const tied = () => [...network.stated.values()].map((item) => told("check_tied", { subject: toldSubject(item), figure: toldFigure(item) }));
  const head = failing.length > 0 ? told("check_insideOpen", { lines: toldList(failing.map((one) => one.told), 3) }) : told("check_insideTied", { figures: toldList(tied(), 8) });
  return [head, ...toldRepairs(found, network.stated.values())];
}

interface CheckFacts {
  readonly conflict: boolean;
  readonly verdict: Finding["verdict"];
  readonly cause: Cause | null;
  readonly explanation: readonly Told[];
  readonly repairs: readonly Repair[];
  readonly settle: readonly Told[];
  readonly limits: readonly Told[];
}

/** A finding of arithmetic. `items` are all claims it rests on. Its id follows from the rule and the figures, not from the document. */
export function toFinding(worked: Worked, items: readonly Item[], clusters: readonly (readonly string[])[], facts: CheckFacts): Finding {
  const { relation } = worked;
  const figures = [...items].map((item) => `${item.figure.value}`).sort(compareText).join("|");
  const first = items[0] as Item;
  const check = { rule: relation.rule, computed: bounds(worked.computed), stated: bounds(worked.stated), terms: worked.terms, arithmetic: sayLine(worked.told), closes: worked.closes, repairs: facts.repairs };
  return { ...bare(first, items, [], facts, worked.told), id: hashId(`check|${relation.rule}|${relation.a}|${relation.b}|${relation.c}|${figures}`), clusters, check };
}

function bare(target: Item, items: readonly Item[], ids: readonly string[], facts: CheckFacts, arithmetic: Told | null = null): Finding {
  const origins = groupOrigins(items);
  return {
    id: hashId(`check|${target.place.cell}|${items.map((item) => item.figure.value).join("|")}`),
    kind: "check",
    component: target.place.component,
    cell: cellOf(target.claim, target.place),
    clusters: [ids],
    conflict: facts.conflict,
    verdict: facts.verdict,
    cause: facts.cause,
    origins: origins.length,
    originGroups: origins.map((group) => group.map((item) => item.claim.id)),
    ...wordsOf({ explanation: facts.explanation, settle: facts.settle, limits: facts.limits, arithmetic }),
    check: null,
    chains: [],
    ...givenOf(items),
  };
}

/** Bounds for a record: an open side becomes the largest number that JSON can hold. */
export function bounds(interval: Interval): readonly [number, number] {
  return [interval.low ?? -Number.MAX_VALUE, interval.high ?? Number.MAX_VALUE];
}

function mergeReprint(a: Finding, b: Finding): Finding {
  const clusters = a.clusters.map((cluster, i) => [...new Set([...cluster, ...(b.clusters[i] ?? [])])]);
  return { ...a, clusters, originGroups: [[...new Set([...a.originGroups.flat(), ...b.originGroups.flat()])]], origins: 1 };
}
