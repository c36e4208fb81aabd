import type { Grammar } from "../grammar-types";
import { INFLECTION_RU } from "./inflection";

export const GRAMMAR_RU: Grammar = {
  cases: "endings",
  verb: "anywhere",
  owner: "behind",
  capitals: false,
  dashes: "opening",
  inflection: INFLECTION_RU,
};
