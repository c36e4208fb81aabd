/** Small words inside names as they are written in Latin letters. */
export const NAME_PARTICLES: readonly string[] = ["al", "el", "bin", "ibn", "von", "van", "der", "den", "de", "da", "di", "la", "oglu", "ogly", "ur", "ul", "us", "ud", "uz"];
