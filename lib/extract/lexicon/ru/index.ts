import type { LanguageLexicon } from "../language-lexicon";
import { GRAMMAR_RU } from "./grammar";
import { JOINERS_RU } from "./joiners";
import { LINKS_RU } from "./links";
import { RU_MEANING } from "./meaning";
import { PAIRS_RU } from "./pairs";
import { PERIODS_RU } from "./periods";
import { quantities } from "./quantities";
import { SPEECH_RU } from "./speech";
import { TEXT_RU } from "./text";
import { TOTALS_RU } from "./totals";

export const RUSSIAN: LanguageLexicon = { grammar: GRAMMAR_RU, quantities, periods: PERIODS_RU, meaning: RU_MEANING, pairs: PAIRS_RU, speech: SPEECH_RU, totals: TOTALS_RU, joiners: JOINERS_RU, links: LINKS_RU, text: TEXT_RU };
