import type { ComparableClaim } from "@/lib/domain/claim";
import { bare, roundTo } from "./hedging";
import type { Random } from "./random";
import { drawTeller, otherFacts, percent, period, tell, tradeFacts, word, YEARS, type Fact, type World } from "./world";

/** The kinds of disagreement of `domain/disagreements.md`, as injections into a world. */
export interface Injection {
  readonly kind: string;
  readonly claims: readonly ComparableClaim[];
  /** The claims that an alert has to name; empty for a variation that must stay quiet. */
  readonly wrong: readonly string[];
  /** The true value of the one wrong field, where there is one to repair. */
  readonly repair: { readonly claim: string; readonly value: number; readonly unit: number } | null;
}

type Inject = (random: Random, world: World, told: readonly ComparableClaim[]) => Injection;

const laterYear = (random: Random) => random.pick(YEARS.slice(1));
const turnover = (world: World, year: number, isOther = false) => tradeFacts(world, isOther ? world.other : world.own, year)[2] as Fact;
const wrongOne = (kind: string, claim: ComparableClaim): Injection => ({ kind, claims: [claim], wrong: [claim.id], repair: null });
const quiet = (kind: string, claims: readonly ComparableClaim[]): Injection => ({ kind, claims, wrong: [], repair: null });

/** A level that the world's documents tell as a plain figure, so that a wrong one can be seen. */
function toldLevel(random: Random, told: readonly ComparableClaim[]): ComparableClaim {
  return random.pick(told.filter((claim) => claim.measure === "level" && claim.qualifier === "exact" && (claim.significantDigits ?? 0) >= 3));
}

function retell(random: Random, claim: ComparableClaim, change: Partial<ComparableClaim>): ComparableClaim {
  const year = Number(claim.period?.start.slice(0, 4));
  const teller = drawTeller(random, year);
  return { ...claim, ...teller, id: `${teller.document}/r`, ...change };
}

const oneDigitOff = (random: Random, value: number, exponent: number): number => {
  const digits = [...String(Math.round(Math.abs(value) / Number(`1e${exponent}`)))];
  const at = random.int(0, Math.min(1, digits.length - 1));
  const old = Number(digits[at]);
  let next = old;
  while (next === old || Math.abs(next - old) < (at === 0 ? 1 : 3) || (at === 0 && next === 0)) next = random.int(0, 9);
  digits[at] = String(next);
  return Math.sign(value) * Number(`${digits.join("")}e${exponent}`);
};

/** Exports, imports, turnover and their growth in one document, one field of it wrong. */
function table(kind: string, random: Random, world: World, withGrowth: boolean): Injection {
  const year = laterYear(random);
  const teller = drawTeller(random, year);
  const facts = tradeFacts(world, world.own, year).slice(0, withGrowth ? 6 : 3);
  const rounding = Math.max(...facts.slice(0, 3).map((fact) => Math.floor(Math.log10(fact.truth)))) - 3;
  const claims = facts.map((fact) => tell(teller, fact, fact.measure === "level" ? { ...bare(fact.truth, Math.floor(Math.log10(fact.truth)) - rounding + 1) } : percent(fact.truth)));
  const at = random.int(0, 2);
  const right = claims[at] as ComparableClaim;
  const slip = random.next();
  const value = slip < 0.8 ? oneDigitOff(random, right.value, right.lastDigitExponent ?? 0) : right.value * 1000;
  const wrong = { ...right, value, quote: String(value) };
  return { kind, claims: claims.map((claim, i) => (i === at ? wrong : claim)), wrong: [wrong.id], repair: { claim: wrong.id, value: right.value, unit: Number(`1e${right.lastDigitExponent}`) } };
}

export const INJECTIONS: Readonly<Record<string, Inject>> = {
  statistical_basis: (random, world) => {
    const year = laterYear(random);
    const fact = turnover(world, year, true);
    return wrongOne("statistical_basis", tell(drawTeller(random, year), fact, bare(fact.truth, 3), { reporter: world.pair[1], partner: world.pair[0] }));
  },
  definition: (random, world, told) => {
    const claim = toldLevel(random, told);
    return quiet("definition", [retell(random, claim, { value: Math.round(claim.value * 0.4), scope: random.pick(["agricultural products", "non-oil", "fully foreign"]) })]);
  },
  period: (random, world) => {
    const year = laterYear(random);
    const fact = turnover(world, year);
    return quiet("period", [tell(drawTeller(random, year), { ...fact, truth: fact.truth * 0.22 }, bare(fact.truth * 0.22, 3), { period: { kind: "range", start: `${year}-01-01`, end: `${year}-04-01`, label: `${year}-Q1`, basis: "stated" } })]);
  },
  rounding_loss: (random, world, told) => {
    const claim = toldLevel(random, told);
    const floor = roundTo(claim.value, 1, Math.floor);
    return quiet("rounding_loss", [retell(random, claim, { value: floor.value, lastDigitExponent: floor.exponent, significantDigits: 1, qualifier: floor.value === claim.value ? "exact" : "more_than" })]);
  },
  hedge_drift: (random, world, told) => quiet("hedge_drift", [retell(random, toldLevel(random, told), { qualifier: random.pick(["about", "almost", "at_least"]) })]),
  revision: (random, world, told) => {
    const claim = toldLevel(random, told);
    const year = Number(claim.period?.start.slice(0, 4));
    return quiet("revision", [{ ...claim, id: `${claim.id}v`, document: `${claim.document}v`, publishedAt: `${year + 2}-12-20`, value: roundTo(claim.value * 1.03, 3).value }]);
  },
  forecast: (random, world, told) => {
    const claim = toldLevel(random, told);
    return quiet("forecast", [retell(random, claim, { value: claim.value * 1.2, forecast: true })]);
  },
  stale: (random, world) => {
    const year = laterYear(random);
    const old = turnover(world, year - 1);
    const fact = turnover(world, year);
    return isFar(old.truth, fact.truth) ? wrongOne("stale", tell(drawTeller(random, year), { ...fact, truth: old.truth }, bare(old.truth, 3))) : quiet("stale (no change)", []);
  },
  publisher_arithmetic: (random, world) => table("publisher_arithmetic", random, world, random.chance(0.5)),
  one_field: (random, world) => table("one_field", random, world, true),
  currency: (random, world, told) => {
    const claim = random.pick(told.filter((one) => one.unit === "USD" && one.qualifier === "exact" && one.measure === "level"));
    return wrongOne("currency", retell(random, claim, { unit: "RUB" }));
  },
  scale: (random, world, told) => {
    const claim = toldLevel(random, told);
    return wrongOne("scale", retell(random, claim, { value: claim.value / 1000, lastDigitExponent: (claim.lastDigitExponent ?? 0) - 3 }));
  },
  date: (random, world) => {
    const year = laterYear(random);
    const fact = turnover(world, year);
    const before = turnover(world, year - 1);
    return isFar(before.truth, fact.truth) ? wrongOne("date", tell(drawTeller(random, year), fact, bare(fact.truth, 3), { period: period(year - 1) })) : quiet("date (no change)", []);
  },
  translation: (random, world) => {
    const fact = random.pick(otherFacts(world, laterYear(random)).filter((one) => one.truth > 4_000));
    return fact ? wrongOne("translation", tell(drawTeller(random, fact.year), fact, { value: 1000, qualifier: "exact", digits: 1, exponent: 0 })) : quiet("translation (too small)", []);
  },
  concept_slip: (random, world) => {
    const fact = tradeFacts(world, world.own, laterYear(random))[5] as Fact;
    return quiet("concept_slip", [tell(drawTeller(random, fact.year), fact, percent(Math.abs(fact.truth)), { measure: "share", scope: "road" })]);
  },
  sector_slip: (random, world) => {
    const fact = turnover(world, laterYear(random));
    return wrongOne("sector_slip", tell(drawTeller(random, fact.year), { ...fact, truth: fact.truth * 0.75 }, bare(fact.truth * 0.75, 3)));
  },
  numbering: (random, world, told) => {
    const claim = random.pick(told.filter((one) => one.indicator === "schools" && one.qualifier === "exact"));
    return claim ? wrongOne("numbering", retell(random, claim, { value: claim.value + 1, significantDigits: 4 })) : quiet("numbering (none told)", []);
  },
  document_count: (random, world, told) => {
    const claim = random.pick(told.filter((one) => one.indicator === "joint_ventures" && one.qualifier === "exact"));
    return claim ? wrongOne("document_count", retell(random, claim, { value: claim.value - 2, significantDigits: 4 })) : quiet("document_count (none told)", []);
  },
  copies: (random, world, told) => {
    const claim = toldLevel(random, told);
    return quiet("copies", [1, 2, 3, 4].map((n) => ({ ...claim, id: `${claim.id}c${n}`, document: `${claim.document}c${n}`, publisher: `Reprint ${n}` })));
  },
  crawl_date: (random, world, told) => quiet("crawl_date", [retell(random, toldLevel(random, told), { publishedAt: "2026-01-17" })]),
};

/** Whether two truths are far enough apart for three printed digits to show it beyond doubt. */
function isFar(a: number, b: number): boolean {
  return Math.abs(a - b) / Math.max(a, b) > 0.03;
}

/** Everything that is told of a world without error: a few documents a year, a table now and then. */
export function tellWorld(random: Random, world: World, hedgeShare: number): readonly ComparableClaim[] {
  const claims: ComparableClaim[] = [];
  for (const year of YEARS) {
    for (let n = random.int(2, 4); n > 0; n--) {
      const teller = drawTeller(random, year);
      const trade = tradeFacts(world, world.own, year);
      const facts = [trade[2], trade[5], random.pick(trade), random.pick(otherFacts(world, year)), random.pick(otherFacts(world, year))].filter((fact) => fact !== undefined);
      for (const fact of new Set(facts)) claims.push(tell(teller, fact, word(random, fact, hedgeShare)));
    }
  }
  return claims;
}
