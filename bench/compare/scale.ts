import type { ComparableClaim } from "@/lib/domain/claim";
import { compareComponent, componentKeys, eachFinding } from "@/lib/compare";
import { tellWorld } from "./errors";
import { seeded } from "./random";
import { drawWorld } from "./world";

/** Claims of as many made-up pairs as it takes. */
export function drawClaims(count: number): ComparableClaim[] {
  const random = seeded(7);
  const claims: ComparableClaim[] = [];
  for (let n = 0; claims.length < count; n++) {
    const world = drawWorld(random, [`P${n}`, `Q${n}`]);
    for (const claim of tellWorld(random, world, 0.25)) if (claims.length < count) claims.push(claim);
  }
  return claims;
}

export interface ScaleReport {
  readonly claims: number;
  readonly findings: number;
  readonly seconds: number;
  /** Processor time, which a busy machine does not stretch. */
  readonly cpuSeconds: number;
  readonly sortSeconds: number;
  readonly megabytes: number;
  /** Comparison work for one new document of five claims, in milliseconds: median and worst of 50. */
  readonly documentMs: readonly [number, number];
}

/** Times a whole recomputation, sorting the same claims, and one new document. */
export function runScale(count: number): ScaleReport {
  const claims = drawClaims(count);
  const sortStart = performance.now();
  [...claims].sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.value - b.value));
  const sortSeconds = (performance.now() - sortStart) / 1000;
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  let findings = 0;
  for (const finding of eachFinding(claims)) findings += finding.clusters.length > 0 ? 1 : 0;
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuStart);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  return { claims: claims.length, findings, seconds, cpuSeconds, sortSeconds, megabytes, documentMs: timeDocuments(claims) };
}

/** What the store does for a new document: load the components its claims touch, compare them. Loading is not timed. */
function timeDocuments(claims: readonly ComparableClaim[]): readonly [number, number] {
  const index = new Map<string, ComparableClaim[]>();
  for (const claim of claims) {
    const [, component] = componentKeys(claim);
    const group = index.get(component);
    if (group) group.push(claim);
    else index.set(component, [claim]);
  }
  const random = seeded(11);
  const times: number[] = [];
  for (let n = 0; n < 50; n++) {
    const sample = random.pick(claims);
    const document = claims.filter((claim) => claim.document === sample.document).map((claim) => ({ ...claim, id: `${claim.id}new`, document: "new", value: claim.value * 1.01 }));
    const start = performance.now();
    const touched = new Set(document.map((claim) => componentKeys(claim)[1]));
    for (const component of touched) compareComponent([...(index.get(component) ?? []), ...document.filter((claim) => componentKeys(claim)[1] === component)]);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return [times[25] as number, times[49] as number];
}
