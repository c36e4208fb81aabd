import { createTranslator } from "use-intl/core";
import type { ReadingNote } from "@/lib/domain/document";
import { FAULT_REASONS, PASTED_NAME } from "@/lib/domain/errors";
import type { Locale } from "./locales";
import { getMessages, type Messages } from "./messages";

/** Why something could not be done: a sentence for the record, and with a known reason what words it in any language. */
interface Fault {
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, string | number>>;

/** A fault in a reader's language, where its reason is known; else as the record has it. */
export function wordFault(locale: Locale, { message, details }: Fault): string {
  const reason = FAULT_REASONS.find((known) => known === details["reason"]);
  if (reason === undefined) return message;
  const say = makeTeller(locale, "fault");
  const values = Object.fromEntries(Object.entries(details).filter((entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number"));
  return say(reason, values["name"] === PASTED_NAME ? { ...values, name: say("pasted", {}) } : values);
}

/** What a file says besides its text, in its own words, or what was done to read it, in a reader's language. */
export function wordNote(locale: Locale, { code, values }: ReadingNote): string {
  return makeTeller(locale, "reading")(code, values);
}

/** Why a part of a reading was read so, in a reader's language; as the rules say it where no words are known for it. */
export function wordEvidence(locale: Locale, note: string): string {
  const words: Readonly<Record<string, string | undefined>> = getMessages(locale).evidence;
  return words[note.toLowerCase().replace(/[^a-z]+/g, "_").replace(/^_|_$/g, "")] ?? note;
}

/** A translator that takes any values: which ones a code needs is its maker's matter, and held by tests. */
function makeTeller<Namespace extends "fault" | "reading">(locale: Locale, namespace: Namespace): (code: keyof Messages[Namespace], values: Values) => string {
  return createTranslator<Messages, Namespace>({ locale, messages: getMessages(locale), namespace } as never) as never;
}
