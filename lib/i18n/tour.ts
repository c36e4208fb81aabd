/** Set once a reader took or declined the tour; then it is not offered again. */
export const TOUR_COOKIE = "parallax-tour";
export const TOUR_SEEN = "seen";
/** Address of the tour for those who want it once more. */
export const TOUR_HASH = "#tour";
