import type { IsoDate } from "@/lib/domain/period";

/** The day it is, in UTC: the pure layers take it as an argument. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}
