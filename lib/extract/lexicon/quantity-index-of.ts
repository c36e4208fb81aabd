import { foldTable } from "../text/characters";
import { LEXICONS } from "./languages";
import { perLanguage } from "./per-language";
import { buildQuantityIndex } from "./quantity-index";

/** The index of a language, built at first use. */
export const getQuantityIndex = perLanguage(({ quantities, grammar }) => buildQuantityIndex(quantities, LEXICONS[quantities.beside].quantities, foldTable(grammar.dotlessI)));
