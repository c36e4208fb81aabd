import type { Repair } from "@/lib/domain/finding";
import type { Told } from "@/lib/domain/told";
import type { Item } from "../item";
import { told, toldList, toldValue } from "../told";
import type { Localisation } from "./localise";
import { SLIP_CODES, type Slip } from "./repairs";

/** Most repairs a sentence names; the finding itself holds more. */
const MOST_TOLD = 3;

/** What would close the arithmetic, in a sentence; why nothing is named, where there is a reason; else nothing. */
export function toldRepairs(found: Localisation, stated: Iterable<Item>): readonly Told[] {
  const items = [...stated];
  const [best] = found.repairs;
  const shown = found.repairs.filter((candidate) => candidate.set === undefined || candidate.set === best?.set).slice(0, MOST_TOLD);
  const said = shown.flatMap((candidate) => toldRepair(candidate, items));
  const [first] = said;
  if (first === undefined) return found.limit === null ? [] : [found.limit];
  if (best?.set !== undefined) return [told("check_joint", { repairs: toldList(said) })];
  return [found.repairs.length === 1 ? told("check_only", { repair: first }) : told("check_either", { repairs: toldList(said, 4, "or") })];
}

function toldRepair(repair: Repair, items: readonly Item[]): readonly Told[] {
  const item = items.find((one) => one.claim.id === repair.claim);
  if (!item) return [];
  const { unit } = item.claim;
  return [told("repair", { to: toldValue(repair.value, unit, 6), from: toldValue(item.figure.value, unit, 6), slip: told(SLIP_CODES[repair.why as Slip]) })];
}

/** What to ask of the source of the figure most likely wrong. */
export function askPrinted({ repairs }: Localisation, stated: Iterable<Item>): Told {
  const item = [...stated].find((one) => one.claim.id === repairs[0]?.claim);
  return item ? told("ask_prints", { value: toldValue(item.figure.value, item.claim.unit, 6) }) : told("ask_printsWhich");
}
