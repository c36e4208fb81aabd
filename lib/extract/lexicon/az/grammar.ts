import type { Grammar } from "../grammar-types";
import { INFLECTION_AZ } from "./inflection";
import { READERS_AZ } from "./readers";

export const GRAMMAR_AZ: Grammar = {
  cases: "suffixes",
  verb: "last",
  dropsSubject: true,
  owner: "before",
  capitals: false,
  dashes: "inside",
  articles: false,
  adpositions: "behind",
  dotlessI: true,
  monthFirst: false,
  home: "AZ",
  inflection: INFLECTION_AZ,
  readers: READERS_AZ,
};
