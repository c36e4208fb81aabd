import type { Grammar } from "../grammar-types";
import { INFLECTION_RU } from "./inflection";
import { READERS_RU } from "./readers";

export const GRAMMAR_RU: Grammar = {
  cases: "endings",
  verb: "anywhere",
  dropsSubject: false,
  owner: "behind",
  capitals: false,
  dashes: "opening",
  articles: false,
  adpositions: "before",
  dotlessI: false,
  monthFirst: false,
  home: null,
  inflection: INFLECTION_RU,
  readers: READERS_RU,
};
