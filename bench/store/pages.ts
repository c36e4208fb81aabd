// Server time of every page and main route over a large store: npm run bench:pages -- <store> [rounds]
// Fill the store first: npm run bench:fill -- /tmp/large.db
import Database from "better-sqlite3";
import { seeded } from "../compare/random";
import { startBuilt } from "./server";

const [file = "/tmp/large.db", rounds = "30"] = process.argv.slice(2);
const BAR_MS = 100;

const database = new Database(file, { readonly: true, fileMustExist: true });
const column = (sql: string): readonly string[] => database.prepare(sql).pluck().all().map(String);
const known = {
  claims: column('SELECT "id" FROM "Claim" ORDER BY "seq" DESC LIMIT 2000'),
  documents: column('SELECT "id" FROM "Document" ORDER BY "seq" LIMIT 2000'),
  findings: column('SELECT "id" FROM "Finding" WHERE "isCurrent" ORDER BY "seq" LIMIT 5000'),
  indicators: column('SELECT "indicator" FROM "Claim" GROUP BY 1 ORDER BY count(*) DESC LIMIT 40'),
  pairs: column(`SELECT "pair" FROM "Claim" WHERE "seq" < 200000 AND "pair" <> '' GROUP BY 1 ORDER BY count(*) DESC LIMIT 200`),
  publishers: column('SELECT "publisher" FROM "Document" GROUP BY 1 ORDER BY count(*) DESC LIMIT 60'),
};
const claims = Number(database.prepare('SELECT count(*) FROM "Claim"').pluck().get());
database.close();

const random = seeded(31);
const pick = (list: readonly string[]): string => encodeURIComponent(random.pick(list));
const year = (): number => random.int(2005, 2025);
const WORDS = ["talks", "count", "herald", "bade", "exports", "tur", "non-oil", "agency kilo"];

/** A query string with some of the filters of a list. */
function filters(make: Readonly<Record<string, () => string>>): string {
  const chosen = Object.entries(make).filter(() => random.chance(0.3));
  return chosen.map(([name, value]) => `${name}=${value()}`).join("&");
}
const claimFilters = (): string =>
  filters({
    indicator: () => pick(known.indicators), pair: () => pick(known.pairs), publisher: () => pick(known.publishers), from: () => String(year()), measure: () => random.pick(["level", "growth_rate", "share"]), lang: () => random.pick(["en", "ru", "az"]),
    status: () => random.pick(["unreviewed", "accepted", "rejected"]), agreement: () => random.pick(["conflict", "tension", "agreement", "single"]), forecast: () => random.pick(["only", "exclude"]), sort: () => random.pick(["published", "period", "value", "doubt"]), q: () => pick(WORDS),
  });
const findingFilters = (): string => filters({ view: () => random.pick(["alerts", "told", "all"]), indicator: () => pick(known.indicators), pair: () => pick(known.pairs), verdict: () => random.pick(["contradiction", "weak_tension"]), kind: () => random.pick(["cell", "near", "check"]), from: () => String(year()), decision: () => random.pick(["open", "decided"]) });
const documentFilters = (): string => filters({ publisher: () => pick(known.publishers), lang: () => random.pick(["en", "ru"]), digest: () => random.pick(["only", "exclude"]), basis: () => random.pick(["stated", "unknown"]), q: () => pick(WORDS) });
const chartFilters = (): string => filters({ pair: () => pick(known.pairs), measure: () => random.pick(["level", "growth_rate"]), group: () => random.pick(["basis", "publisher", "speaker", "none"]), forecast: () => "exclude" });

const ADDRESSES: Readonly<Record<string, () => string>> = {
  "/": () => "/",
  "/claims": () => `/claims?${claimFilters()}`,
  "/claims/{id}": () => `/claims/${pick(known.claims)}`,
  "/conflicts": () => `/conflicts?${findingFilters()}`,
  "/conflicts/{id}": () => `/conflicts/${pick(known.findings)}`,
  "/indicators": () => "/indicators",
  "/indicators/{code}": () => `/indicators/${pick(known.indicators)}?${chartFilters()}`,
  "/embed/indicators/{code}": () => `/embed/indicators/${pick(known.indicators)}?${chartFilters()}`,
  "/compare": () => `/compare?a=${pick(known.indicators)}&b=${pick(known.indicators)}`,
  "/documents": () => `/documents?${documentFilters()}`,
  "/documents/{id}": () => `/documents/${pick(known.documents)}`,
  "/review": () => "/review",
  "/add": () => "/add",
  "/method": () => "/method",
  "/settings": () => "/settings",
  "/api/search": () => `/api/search?q=${pick(WORDS)}`,
  "/api/v1/claims": () => `/api/v1/claims?${claimFilters()}`,
  "/api/v1/findings": () => `/api/v1/findings?${findingFilters()}`,
  "/api/v1/documents": () => `/api/v1/documents?${documentFilters()}`,
  "/api/v1/indicators": () => "/api/v1/indicators",
  "/api/v1/series": () => `/api/v1/series?indicator=${pick(known.indicators)}&${chartFilters()}`,
  "/api/v1/conflicts.atom": () => "/api/v1/conflicts.atom",
};

const server = await startBuilt(file);
const first = performance.now();
await (await fetch(`${server.url}/claims`)).arrayBuffer();
console.log(`${claims} claims; first page after the start ${Math.round(performance.now() - first)} ms (the tables are read once)`);
console.log("address                        p50 ms  p95 ms  max ms  KB     of the server's own processor time, ms");
let isGood = true;
for (const [name, address] of Object.entries(ADDRESSES)) {
  await (await fetch(server.url + address())).arrayBuffer();
  const times: number[] = [];
  let bytes = 0;
  const cpuBefore = server.cpuMs();
  for (let round = 0; round < Number(rounds); round++) {
    const start = performance.now();
    const answer = await fetch(server.url + address());
    bytes += (await answer.arrayBuffer()).byteLength;
    times.push(performance.now() - start);
    if (!answer.ok) {
      console.log(`${name}: ${answer.status} ${answer.url}`);
      isGood = false;
    }
  }
  const cpu = (server.cpuMs() - cpuBefore) / times.length;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.ceil(share * times.length) - 1] ?? 0;
  isGood &&= at(0.95) < BAR_MS;
  console.log(`${name.padEnd(28)} ${[at(0.5), at(0.95), times.at(-1) ?? 0, bytes / times.length / 1000, cpu].map((value) => value.toFixed(1).padStart(8)).join("")}${at(0.95) < BAR_MS ? "" : "  over the bar"}`);
}
server.stop();
console.log(`bar: p95 under ${BAR_MS} ms for every address: ${isGood ? "held" : "NOT held"}`);
process.exit(isGood ? 0 : 1);
