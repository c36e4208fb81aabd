import type { LanguageLexicon } from "../language-lexicon";
import { GRAMMAR_EN } from "./grammar";
import { JOINERS_EN } from "./joiners";
import { LINKS_EN } from "./links";
import { EN_MEANING } from "./meaning";
import { PAIRS_EN } from "./pairs";
import { PERIODS_EN } from "./periods";
import { quantities } from "./quantities";
import { SPEECH_EN } from "./speech";
import { TEXT_EN } from "./text";
import { TOTALS_EN } from "./totals";

export const ENGLISH: LanguageLexicon = { grammar: GRAMMAR_EN, quantities, periods: PERIODS_EN, meaning: EN_MEANING, pairs: PAIRS_EN, speech: SPEECH_EN, totals: TOTALS_EN, joiners: JOINERS_EN, links: LINKS_EN, text: TEXT_EN };
