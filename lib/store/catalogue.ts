import type { Indicator } from "@/lib/domain/indicator";
import type { StoreTransaction } from "./client";

/** A country with its names, as the catalogue gives it. */
export interface NamedPlace {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  readonly az: string;
}

/** Writes the catalogue into its tables, for those who read the store with other programs; entries that are gone from it are removed. */
export async function writeCatalogue(transaction: StoreTransaction, indicators: readonly Indicator[], places: readonly NamedPlace[]): Promise<void> {
  await transaction.indicator.deleteMany();
  await transaction.indicator.createMany({
    data: indicators.map(({ code, label, definition, nature, mirror }) => ({ code, labelEn: label.en, labelRu: label.ru, labelAz: label.az, definition: definition.en, nature, mirror })),
  });
  await transaction.place.deleteMany();
  await transaction.place.createMany({ data: places.map(({ code, en, ru, az }) => ({ code, nameEn: en, nameRu: ru, nameAz: az })) });
}
