import { wholeThen } from "@/lib/catalogue/former-wholes";
import type { IsoDate } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";
import type { PlaceMention } from "@/lib/extract/model";

/** "Moscow" and "the Kremlin" of a text of 1987 that names the Soviet Union are of that. */
export function asThen(places: readonly PlaceMention[], date: IsoDate | null): readonly PlaceMention[] {
  const named = new Set(places.map(({ country }) => country));
  const then = (place: PlaceMention): CountryCode => wholeThen(place.country, date, (whole) => named.has(whole));
  return places.some((place) => then(place) !== place.country) ? places.map((place) => ({ ...place, country: then(place) })) : places;
}
