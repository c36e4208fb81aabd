import type { CountryCode } from "@/lib/domain/place";
import type { TextSpan } from "@/lib/domain/quantity";
import type { TextModel } from "@/lib/extract/model";
import type { NameRun } from "./name-runs";
import type { People } from "./people";

/** Who speaks, and the words that say so. */
export interface Speaker {
  readonly name: string;
  readonly named: TextSpan;
  readonly country: CountryCode | null;
  /** A person, in contrast to a body: "he" can stand for it. */
  readonly isPerson: boolean;
}

/** The last person who spoke; "he" and "the minister" hang on it. */
export interface Discourse {
  readonly model: TextModel;
  readonly people: People;
  last: Speaker | null;
  /** The last body that spoke or was named as a source; "the office" hangs on it. */
  body: Speaker | null;
  /** Persons that have spoken, each once, the last one at the end: posts hang on them. */
  readonly heard: Map<string, Speaker>;
  /** Names of bodies that have spoken by their words for offices, so that "the agency" is known later. */
  readonly offices: Map<string, string>;
}

/** Speakers beyond these are not meant by a post alone. */
const MOST_HEARD = 16;

/** Takes down who has spoken. */
export function remember(discourse: Discourse, speaker: Speaker): void {
  discourse.last = speaker;
  if (!speaker.isPerson) {
    discourse.body = speaker;
    return;
  }
  discourse.heard.delete(speaker.name);
  discourse.heard.set(speaker.name, speaker);
  const [first] = discourse.heard.keys();
  if (first !== undefined && discourse.heard.size > MOST_HEARD) discourse.heard.delete(first);
}

/** The speaker whom a name in the text means, in full where the text gives it so. */
export function toSpeaker(people: People, run: NameRun, isSubject: boolean): Speaker {
  const name = people.fullName(run, isSubject);
  return { name, named: { start: run.titleStart, end: run.end }, country: run.country ?? people.countryOf(name), isPerson: true };
}
