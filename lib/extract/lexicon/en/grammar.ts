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
  inflection: UNINFLECTED,
  readers: READERS_EN,
};
