import { UNINFLECTED } from "../grammar-types";
import type { Grammar } from "../grammar-types";

export const GRAMMAR_EN: Grammar = {
  cases: "none",
  verb: "behind_subject",
  owner: "either",
  capitals: true,
  dashes: "none",
  inflection: UNINFLECTED,
};
