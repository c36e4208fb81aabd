import type { DirectionVocabulary } from "../types";

/** English words of rise and fall. */
export const directions: DirectionVocabulary = {
  up: "rose rise rises rising risen grew grow grows growing grown growth increase increased increases increasing up climbed climb climbs climbing jumped jump jumps soared soar soaring surged surge surges surging gained gain gains added add adds expanded expanding expansion advanced higher more uptick upturn boost boosted boosting accelerated improved strengthened doubled skyrocketed leapt rocketed raised raise uptrend hike hiked ballooned swelled swelling widened widening leaping rallied quadrupled tripled multiplied greater larger faster exceeding plus",
  down: "fell fall falls falling fallen declined decline declines declining decreased decrease decreases decreasing dropped drop drops dropping shrank shrink shrinks shrinking shrunk down lost slipped slip plunged plunge plummeted tumbled tumble sank slumped slump reduced reduce reduces reducing reduction contracted contraction cut cuts cutting lower less fewer slid dipped dip downturn dwindled dwindling dwindle dwindles collapsed collapsing plunging sliding slumping narrowed narrowing halved weakened slashed eased smaller minus",
  by: "by",
  raises: "go goes went gone bring brings bringing brought lift lifting lifted raise raising push pushing take taking increase increasing increased expand expanding boost boosting grow growing grew rise rising rose doubled tripled enhance enhancing scale scaling",
  takesUp: "take takes took taken taking make makes made making",
  level: "to from at of reaching reached",
};
