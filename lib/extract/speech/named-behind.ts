import type { Discourse } from "./discourse";
import { speechLexicon } from "./lexicon";
import type { NameRun } from "./name-runs";

/** Words that go on with a post ("по делам диаспоры"). */
const REST_OF_POST = 9;
/** Words of a further post between a comma and the name ("генеральный директор фонда Иван Петров"). */
const LONGEST_POST = 6;
/** So many further posts may follow the first. */
const MOST_POSTS = 3;
const GOES_ON = /^(?:\s|\s?[-"“”«»]\s?)$/u;
const COMMA = /^["”»]?, $/u;
/** What stands behind a name that ends its phrase, so that no verb of its own follows. */
const ENDS = /^(?:["”»]?[.,;:)\n]|\s[(–—-]|$)/u;

/** Where the words that go on with a post end: the word behind the comma, or null where none is near. */
function behindPost({ model: { words, text }, people }: Discourse, from: number, ceiling: number): number | null {
  for (let at = from; at < ceiling && at - from <= REST_OF_POST; at += 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (COMMA.test(gap)) return at;
    if (!GOES_ON.test(gap) || (people.runAt(at) !== null && people.placeAt(at) === null)) return null;
  }
  return null;
}

/** "сообщил глава фонда, сопредседатель комиссии Иван Петров": the full name that ends a row of posts, the first of which ends before `from`; null where no such row stands there. */
export function nameBehindPosts(discourse: Discourse, from: number, ceiling: number): NameRun | null {
  const { model, people } = discourse;
  const { words, text } = model;
  const { isRole, posts } = speechLexicon(model);
  const first = behindPost(discourse, from, ceiling);
  if (first === null) return null;
  let opened = first;
  for (let at = first, told = 1; at < ceiling && at - opened <= LONGEST_POST; at += 1) {
    const gap = at === first ? " " : text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    const run = people.runAt(at);
    if (run !== null && at > opened && run.from === at && gap === " ") return run.to - run.from > 1 && ENDS.test(text.slice(run.end, run.end + 3)) ? run : null;
    if (gap === ", " && told < MOST_POSTS) {
      opened = at;
      told += 1;
    } else if (!GOES_ON.test(gap)) return null;
    if (at === opened && ![at, at + 1].some((index) => isRole(words[index]?.key ?? "") || posts.has(words[index]?.key ?? ""))) return null;
  }
  return null;
}
