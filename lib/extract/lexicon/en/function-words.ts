/** Small words by which a text shows its language. */
export const FUNCTION_WORDS_EN =
  "the of and in to is are was were has have had by for with from that this on at as it its be more than over about between not which who we our their will would i an or but million billion percent said per";
