import { UNINFLECTED } from "../grammar-types";
import type { Grammar } from "../grammar-types";
import { READERS_EN } from "./readers";

export const GRAMMAR_EN: Grammar = {
  cases: "none",
  verb: "behind_subject",
  dropsSubject: false,
  owner: "either",
  capitals: true,
  dashes: "paragraphs",
  articles: true,
  adpositions: "before",
  dotlessI: false,
  monthFirst: true,
  home: null,
  inflection: { ...UNINFLECTED, isPlural: (word) => /^[a-z]{3,}[^sui]s$|^people$/u.test(word), isParticiple: (key) => key === "run" || /\p{L}{2,}ed$/u.test(key) },
  readers: READERS_EN,
};
