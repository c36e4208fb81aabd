import { DATED_EVENTS, EVENT_NAMES, type DatedEvent } from "@/lib/catalogue/events";
import type { TextSpan } from "@/lib/domain/quantity";
import type { DocumentContext, Refiner } from "../model";
import { toMonth } from "../periods";
import { inferred, withEvidence } from "./draft";
import { findFirst, hasMatch, toPattern } from "../phrases/phrase";

const RULE = "event";
/** What is counted on the occasion itself, so that the day of the occasion is the period. */
const OF_THE_OCCASION = new Set(["participants", "treaties", "regions"]);

interface FoundEvent {
  readonly event: DatedEvent;
  readonly span: TextSpan;
}

interface EventPatterns {
  readonly event: DatedEvent;
  readonly name: RegExp;
  readonly host: RegExp;
}

let made: readonly EventPatterns[] | null = null;

/** The patterns of the catalogue's events, made at first use. */
function eventPatterns(): readonly EventPatterns[] {
  made ??= DATED_EVENTS.map((event) => ({ event, name: toPattern(EVENT_NAMES[event.series]), host: toPattern(event.host.map((name) => `${name}~`)) }));
  return made;
}

/** The one event of the catalogue that a text names together with its host; null where none or more than one fits. */
function findEvent(text: string): FoundEvent | null {
  const whole = { start: 0, end: text.length };
  const found = eventPatterns().flatMap(({ event, name, host }) => {
    const span = findFirst(name, text, whole);
    const isHosted = span !== null && hasMatch(host, text, whole);
    return isHosted ? [{ event, span }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** In a text without a date, gives what was counted on an occasion the month of the event that the text names with its host. */
export const eventRefiner: Refiner = {
  name: RULE,
  refine: (drafts, context: DocumentContext) => {
    const isOpen = drafts.some((draft) => draft.period === null && OF_THE_OCCASION.has(draft.indicator ?? ""));
    if (context.publishedAt !== null || !isOpen) return drafts;
    const found = findEvent(context.model.text);
    if (found === null) return drafts;
    const [year, month] = found.event.start.split("-").map(Number);
    if (year === undefined || month === undefined) return drafts;
    const period = toMonth(year, month, "inferred");
    const note = `the event named was held from ${found.event.start} to ${found.event.end}`;
    return drafts.map((draft) =>
      draft.period === null && OF_THE_OCCASION.has(draft.indicator ?? "") ? withEvidence(draft, { period }, inferred("period", RULE, found.span, note)) : draft,
    );
  },
};
