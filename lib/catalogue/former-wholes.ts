import type { IsoDate } from "@/lib/domain/period";
import type { CountryCode } from "@/lib/domain/place";

/** A country that fell apart: its last day, and the part of it whose capital and people stood for the whole. */
interface FormerWhole {
  readonly whole: CountryCode;
  readonly core: CountryCode;
  readonly until: IsoDate;
}

const FORMER_WHOLES: readonly FormerWhole[] = [{ whole: "SU", core: "RU", until: "1991-12-26" }];

/** The whole that a country's capital and people stand for in a text of that day which names the whole too; else the country itself. */
export function wholeThen(country: CountryCode, date: IsoDate | null, isNamed: (whole: CountryCode) => boolean): CountryCode {
  const former = date === null ? undefined : FORMER_WHOLES.find(({ core, until, whole }) => core === country && date < until && isNamed(whole));
  return former?.whole ?? country;
}
