import type { LanguageLexicon } from "../language-lexicon";
import { GRAMMAR_AZ } from "./grammar";
import { JOINERS_AZ } from "./joiners";
import { LINKS_AZ } from "./links";
import { AZ_MEANING } from "./meaning";
import { PAIRS_AZ } from "./pairs";
import { PERIODS_AZ } from "./periods";
import { quantities } from "./quantities";
import { SPEECH_AZ } from "./speech";
import { TEXT_AZ } from "./text";
import { TOTALS_AZ } from "./totals";

export const AZERBAIJANI: LanguageLexicon = { grammar: GRAMMAR_AZ, quantities, periods: PERIODS_AZ, meaning: AZ_MEANING, pairs: PAIRS_AZ, speech: SPEECH_AZ, totals: TOTALS_AZ, joiners: JOINERS_AZ, links: LINKS_AZ, text: TEXT_AZ };
