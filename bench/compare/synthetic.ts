import type { ComparableClaim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import { compareClaims } from "@/lib/compare";
import { INJECTIONS, tellWorld, type Injection } from "./errors";
import { seeded } from "./random";
import { drawWorld } from "./world";

export interface KindScore {
  injected: number;
  caught: number;
}

export interface SyntheticReport {
  readonly claims: number;
  readonly alerts: number;
  /** Alerts that name a wrong claim, as a share of all alerts. */
  readonly precision: number;
  /** Wrong claims named by an alert, as a share of all. */
  readonly recall: number;
  /** Alerts in worlds of true figures and hedges only, as a share of their cells with two or more claims. */
  readonly hedgeFalseAlarms: number;
  readonly repairs: { readonly asked: number; readonly first: number; readonly amongThree: number };
  readonly byKind: Readonly<Record<string, KindScore>>;
  readonly falseAlerts: readonly Finding[];
}

/** Claims an alert sets against others: members of its clusters where there are several, the terms of its arithmetic. */
function named(finding: Finding): ReadonlySet<string> {
  return new Set([...finding.clusters.flat(), ...(finding.check?.terms ?? [])]);
}

/** Draws worlds, injects each kind of disagreement at its rate, and scores the alerts and the repairs. */
export function runSynthetic(worlds: number, rate = 0.35): SyntheticReport {
  const random = seeded(20221117);
  const byKind: Record<string, KindScore> = {};
  const falseAlerts: Finding[] = [];
  const total = { claims: 0, alerts: 0, right: 0, wrong: 0, caught: 0, cells: 0, hedgeAlarms: 0, asked: 0, first: 0, amongThree: 0 };
  for (let n = 0; n < worlds; n++) {
    const pair = [`${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(65 + (Math.floor(n / 26) % 26))}`, "ZZ"] as const;
    const world = drawWorld(random, pair);
    const told = tellWorld(random, world, 0.25);
    const injections = Object.values(INJECTIONS).flatMap((inject) => (random.chance(rate) ? [inject(random, world, told)] : []));
    const claims = [...told, ...injections.flatMap((injection) => injection.claims)];
    const findings = compareClaims(claims);
    const wrong = new Set(injections.flatMap((injection) => injection.wrong));
    total.claims += claims.length;
    for (const finding of findings.filter((one) => one.conflict)) {
      total.alerts++;
      if ([...named(finding)].some((id) => wrong.has(id))) total.right++;
      else falseAlerts.push(finding);
    }
    for (const injection of injections) scoreInjection(injection, findings, byKind, total);
    scoreHedges(tellWorld(random, world, 1), total);
  }
  const share = (a: number, b: number) => (b === 0 ? 1 : a / b);
  return {
    claims: total.claims, alerts: total.alerts, precision: share(total.right, total.alerts), recall: share(total.caught, total.wrong),
    hedgeFalseAlarms: share(total.hedgeAlarms, total.cells), repairs: { asked: total.asked, first: share(total.first, total.asked), amongThree: share(total.amongThree, total.asked) }, byKind, falseAlerts,
  };
}

interface Totals {
  wrong: number;
  caught: number;
  cells: number;
  hedgeAlarms: number;
  asked: number;
  first: number;
  amongThree: number;
}

function scoreInjection(injection: Injection, findings: readonly Finding[], byKind: Record<string, KindScore>, total: Totals): void {
  const alerts = findings.filter((finding) => finding.conflict);
  const score = (byKind[injection.kind] ??= { injected: 0, caught: 0 });
  score.injected++;
  for (const id of injection.wrong) {
    const isCaught = alerts.some((finding) => named(finding).has(id));
    total.wrong++;
    if (isCaught) {
      total.caught++;
      score.caught++;
    }
  }
  if (injection.wrong.length === 0 && injection.claims.some((claim) => alerts.some((finding) => named(finding).has(claim.id)))) score.caught++;
  const { repair } = injection;
  if (repair === null) return;
  total.asked++;
  const repairs = findings.flatMap((finding) => (finding.check?.repairs.some((one) => injection.claims.some((claim) => claim.id === one.claim)) ? [finding.check.repairs] : []));
  const rank = Math.min(...repairs.map((list) => list.findIndex((one) => one.claim === repair.claim && one.set === undefined && Math.abs(one.value - repair.value) <= repair.unit)).filter((at) => at >= 0), Infinity);
  if (rank === 0) total.first++;
  if (rank < 3) total.amongThree++;
}

/** True figures with nothing but hedges around them: every alert is false. */
function scoreHedges(claims: readonly ComparableClaim[], total: Totals): void {
  const cells = compareClaims(claims).filter((finding) => finding.kind === "cell");
  total.cells += cells.length;
  total.hedgeAlarms += cells.filter((finding) => finding.conflict).length;
}
