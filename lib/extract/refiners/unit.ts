import type { ClaimDraft, Refiner } from "../model";
import { stated, withEvidence } from "./draft";

const RULE = "unit";
/** A unit counted over a time: the amount is of that time. */
const OVER_TIME = /^(?<base>.+)\/(?<time>year|day|month|week|hour)$/u;

/** "65 billion cubic metres a year" are cubic metres; shorter times than a year stay in the scope. */
function ofTime(draft: ClaimDraft): ClaimDraft {
  const groups = OVER_TIME.exec(draft.unit)?.groups;
  const base = groups?.["base"];
  const time = groups?.["time"];
  if (base === undefined || time === undefined || base === "km" || base.includes("/")) return draft;
  const scope = time === "year" ? draft.scope : `per ${time}`;
  return withEvidence(draft, { unit: base, scope }, stated("unit", RULE, draft.quantity, `an amount per ${time}`));
}

/** Brings a unit to the form in which figures compare: without the time it is counted over. */
export const unitRefiner: Refiner = {
  name: RULE,
  refine: (drafts) => drafts.map(ofTime),
};
