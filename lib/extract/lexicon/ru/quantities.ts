import type { QuantityVocabulary } from "../types";
import { currencies } from "./currencies";
import { directions } from "./directions";
import { figures } from "./figures";
import { habits } from "./habits";
import { numbers } from "./numbers";
import { qualifiers } from "./qualifiers";
import { scales } from "./scales";
import { units } from "./units";

export const quantities: QuantityVocabulary = { lang: "ru", beside: "en", habits, numbers, scales, units, currencies, qualifiers, directions, words: figures };
