import { createLoader, createSerializer, parseAsStringLiteral } from "nuqs/server";

const indicatorsListParsers = {
  /** `all` lists every noun that texts brought along, however few figures it has. */
  others: parseAsStringLiteral(["all"]),
};

export const loadIndicatorsList = createLoader(indicatorsListParsers);
export const serializeIndicatorsList = createSerializer(indicatorsListParsers);
