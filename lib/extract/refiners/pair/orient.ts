import type { PairRule } from "@/lib/domain/indicator";
import type { CountryCode } from "@/lib/domain/place";
import type { Role } from "./before";
import type { Part } from "./roles";

/** Roles of the reporter and of the partner by the indicator's rule, the surest first. */
const REPORTER_ROLES: Readonly<Record<PairRule, readonly Role[]>> = {
  symmetric: [],
  exporter_first: ["from", "owner"],
  importer_first: ["to", "in", "owner"],
  balance_owner: ["owner"],
  investor_first: ["from", "owner"],
  host_first: ["in", "to"],
  supplier_first: ["from", "owner"],
  described_first: ["in", "owner"],
  none: [],
};
const PARTNER_ROLES: Readonly<Record<PairRule, readonly Role[]>> = {
  symmetric: [],
  exporter_first: ["to", "in", "with"],
  importer_first: ["from", "with"],
  balance_owner: ["with", "from", "to"],
  investor_first: ["in", "to"],
  host_first: ["from", "owner", "with"],
  supplier_first: ["to", "in"],
  described_first: ["from", "to", "with"],
  none: [],
};

function pick(parts: readonly Part[], roles: readonly Role[], except: CountryCode | null): CountryCode | null {
  for (const role of roles) {
    const part = parts.find((candidate) => candidate.role === role && candidate.country !== except);
    if (part !== undefined) return part.country;
  }
  return null;
}

/** Rules whose reporter the words tell more surely than the partner: a host is "in" its country, a partner is whatever else is named. */
const REPORTER_FIRST: ReadonlySet<PairRule> = new Set(["host_first", "described_first", "balance_owner"]);

const TRADED: ReadonlySet<PairRule> = new Set(["exporter_first", "importer_first"]);

/** Reporter and partner as far as the parts tell; null where no part says it. The surer of the two is read first, the other is not the same country. */
export function orient(rule: PairRule, parts: readonly Part[]): { reporter: CountryCode | null; partner: CountryCode | null } {
  if (REPORTER_FIRST.has(rule)) {
    const host = pick(parts, REPORTER_ROLES[rule], null);
    return { reporter: host, partner: pick(parts, PARTNER_ROLES[rule], host) };
  }
  // "Peru will lend 9 for the Peru-Chile Centre": whoever gives is not given to.
  const giver = rule === "supplier_first" && parts[0]?.role === "owner" ? parts[0].country : null;
  // "Trade between Peru and Chile was 9, with Peru importing 5": who does something is none of those with whom.
  const doer = TRADED.has(rule) ? parts.find(({ isSubject, isDeictic }) => isSubject && !isDeictic)?.country : undefined;
  if (doer !== undefined) return { reporter: doer, partner: pick(parts, PARTNER_ROLES[rule], doer) };
  const partner = pick(parts, PARTNER_ROLES[rule], giver);
  const reporter = pick(parts, REPORTER_ROLES[rule], partner);
  if (partner !== null || reporter === null) return { reporter, partner };
  return { reporter, partner: pick(parts, PARTNER_ROLES[rule], reporter) };
}
