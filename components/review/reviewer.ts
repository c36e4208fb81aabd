/** Cookie with the name that stands with a person's decisions. */
export const REVIEWER_COOKIE = "parallax-reviewer";
