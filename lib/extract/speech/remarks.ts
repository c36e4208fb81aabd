import type { TextModel } from "@/lib/extract/model";
import { wordAtOrAfter } from "@/lib/extract/places/word-index";
import { wordsOf } from "@/lib/extract/places/words";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";
import type { People } from "./people";
import { toTurn } from "./turn";
import type { Turn } from "./turn";

/** The owner's name as it is by itself, where it was taken as it stands. */
function ownTurn({ text, grammar }: TextModel, turn: Turn, { end }: NameRun): Turn {
  const { speaker } = turn;
  return speaker !== null && text.endsWith(speaker, end) ? { ...turn, speaker: grammar.inflection.owner(speaker) } : turn;
}

/** "X's remarks", "Speech by X at …", "Выступление X": a heading that gives the floor. */
export function readRemarks(model: TextModel, people: People, start: number, end: number): Turn | null {
  const words = wordsOf(model);
  const lexicon = speechLexicon(model);
  const from = wordAtOrAfter(model, start);
  const to = Math.min(wordAtOrAfter(model, end), from + 14);
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || !lexicon.remarks.has(word.key)) continue;
    // "X's opening remarks", "X's signed article"
    const mark = [at - 1, at - 2, at - 3].find((before) => words[before]?.key === "s");
    const owner = mark !== undefined ? mark - 1 : model.grammar.owner === "before" && at === to - 1 ? at - 1 : null;
    const before = lexicon.words.possessiveRemarks && owner !== null ? people.runAt(owner) : null;
    if (before !== null && at - from <= 8) return ownTurn(model, toTurn(people, before, end), before);
    const isBy = lexicon.by.size === 0 || lexicon.by.has(words[at + 1]?.key ?? "");
    if (!isBy || at - from > 2) continue;
    for (let index = at + 1; index < to; index += 1) {
      const run = people.runAt(index);
      if (run !== null) return toTurn(people, run, end);
      const other = words[index];
      // "Remarks by the President at Export Council": where it was.
      if (other === undefined || lexicon.venues.has(other.key) || !(other.end - other.start === 1 || lexicon.by.has(other.key) || lexicon.isTitle(other.key) || lexicon.titleLinks.has(other.key) || people.placeAt(index) !== null)) break;
    }
  }
  return null;
}
