import type { Paragraph, TextModel } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import type { People } from "./people";
import { guestOfTitle } from "./titled";
import { toTurn } from "./turn";
import type { Turn } from "./turn";

/** Paragraphs in which an interview is introduced, before its first question. */
const LONGEST_INTRODUCTION = 8;

/** Questions that make an interview of paragraphs without dashes and labels. */
const FEWEST_QUESTIONS = 2;

/** A longer paragraph that ends with a question mark is an answer that asks something itself. */
const LONGEST_QUESTION = 700;

const DASH = /^[-–—]\s?\p{L}/u;
const LABEL_REACH = 16;

type Part = "question" | "answer" | "dash" | "other";

/** What the opening and the close of a paragraph make it in an interview. */
function partOf(model: TextModel, { start, end }: Paragraph): Part {
  const { text } = model;
  const label = wordsOf(model)[wordAtOrAfter(model, start)];
  if (label !== undefined && label.start === start && label.end - start <= LABEL_REACH && text.charAt(label.end) === ":") {
    const { questions, answers } = speechLexicon(model);
    if (questions.has(label.key)) return "question";
    if (answers.has(label.key)) return "answer";
  }
  if (end - start <= LONGEST_QUESTION && text.slice(start, end).trimEnd().endsWith("?")) return "question";
  return DASH.test(text.slice(start, start + 3)) ? "dash" : "other";
}

/** The one person whom the sentences that tell of an interview name, else its title; among several the only one with a post. */
function findGuest(model: TextModel, people: People, introduction: readonly Paragraph[]): Turn | null {
  const { interviews } = speechLexicon(model);
  const runs = new Map<string, NameRun>();
  for (const { firstSentence, lastSentence } of introduction) {
    for (const { start, end } of model.sentences.slice(firstSentence, lastSentence + 1)) {
      const [from, to] = [wordAtOrAfter(model, start), wordAtOrAfter(model, end)];
      if (!wordsOf(model).slice(from, to).some(({ key }) => interviews.has(key))) continue;
      for (let at = from; at < to; at += 1) {
        const run = people.runAt(at);
        if (run !== null && run.to - run.from >= 2) runs.set(people.fullName(run, true), run);
      }
    }
  }
  const named = [...runs.values()];
  const titled = named.filter(({ titleStart, start }) => titleStart < start);
  const [guest, ...others] = named.length === 1 ? named : titled;
  if (guest === undefined) return guestOfTitle(model);
  return others.length > 0 ? null : toTurn(people, guest, 0);
}

/** The answers of an interview whose introduction names who gives it, and whose questions and answers name nobody: they stand behind dashes or labels, or each question closes with its mark. */
export function readInterview(model: TextModel, people: People): readonly Turn[] {
  if (!model.text.includes("?")) return [];
  const parts = model.paragraphs.map((paragraph) => partOf(model, paragraph));
  const first = parts.findIndex((part) => part === "question" || part === "dash");
  const isMarked = parts.includes("dash") || parts.includes("answer");
  if (first < 0 || first > LONGEST_INTRODUCTION || parts.filter((part) => part === "question").length < (isMarked ? 1 : FEWEST_QUESTIONS)) return [];
  const guest = findGuest(model, people, model.paragraphs.slice(0, first));
  if (guest === null) return [];
  const turns: Turn[] = [];
  let isAnswer = false;
  for (const paragraph of model.paragraphs.slice(first)) {
    const part = parts[paragraph.index];
    const wasAnswer: boolean = isAnswer;
    isAnswer = part === "answer" || (part === "other" ? wasAnswer || paragraph.index > first : part === "dash" && !wasAnswer && paragraph.index > first);
    if (isAnswer && !wasAnswer) turns.push({ ...guest, start: paragraph.start });
    else if (!isAnswer && wasAnswer) turns.push({ start: paragraph.start, speaker: null, country: null, named: guest.named });
  }
  return turns;
}
