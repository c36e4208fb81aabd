import { firstAtOrAfter } from "@/lib/extract/places/words";
import { toSpeaker } from "./discourse";
import type { Discourse, Speaker } from "./discourse";
import type { People } from "./people";

/** Names farther back than this are not who "he" is. */
const NAMES_BACK = 12;

/** The person named last before an offset, for a pronoun before anybody has spoken. */
function lastNamed(people: People, before: number): Speaker | null {
  const end = firstAtOrAfter(people.runs, before);
  const last = people.runs.slice(Math.max(0, end - NAMES_BACK), end).findLast((run) => run.titleFrom < run.from || run.to - run.from >= 2);
  return last === undefined ? null : toSpeaker(people, last, false);
}

/** Whom "he" or "she" means: the person who spoke last, else the one named last. */
export function lastPerson(discourse: Discourse, before: number): Speaker | null {
  const { last, heard, people } = discourse;
  if (last?.isPerson === true) return last;
  return [...heard.values()].at(-1) ?? lastNamed(people, before) ?? last;
}

/** Whether several people without a name spoke ("oil traders"): "they" are they. */
export const isGroup = (speaker: Speaker | null): speaker is Speaker => speaker !== null && speaker.isPerson && /(?:^|\s)\p{Ll}+s$/u.test(speaker.name);
