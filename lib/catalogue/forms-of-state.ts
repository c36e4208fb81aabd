import type { CountryCode } from "@/lib/domain/place";

/** States that nobody calls "the republic": federations and unions by other names, kingdoms, sultanates, principalities. */
const OTHER_FORMS: ReadonlySet<CountryCode> = new Set("RU SU EU US AE AU BE BH BN BT CA DK ES GB JM JO JP KH KW LS LU MA MC MY NL NO NZ OM PG QA SA SE SZ TH TO".split(" "));

/** Whether a country is called "the republic" by its own people and those who speak with them. */
export const isRepublic = (country: CountryCode): boolean => !OTHER_FORMS.has(country);
