import type { Grammar } from "../grammar-types";
import { INFLECTION_AZ } from "./inflection";

export const GRAMMAR_AZ: Grammar = {
  cases: "suffixes",
  verb: "last",
  owner: "before",
  capitals: false,
  dashes: "inside",
  inflection: INFLECTION_AZ,
};
