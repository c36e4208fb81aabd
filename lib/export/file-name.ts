import type { IsoDate } from "@/lib/domain/period";

const LONGEST_PART = 40;

/**
 * Name of a downloaded file: what it holds and the day it was made ("parallax-claims-trade_turnover-az-ru-2026-11-21.csv").
 * Letters, digits, `_` and `-` only, so that it is safe in any header and file system; parts that come to nothing are left out.
 */
export function toFileName(what: string, filters: readonly string[], day: IsoDate, extension: string): string {
  const parts = ["parallax", what, ...filters, day].map(toSafePart).filter((part) => part !== "");
  return `${parts.join("-")}.${extension}`;
}

function toSafePart(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9_]+/gu, "-").slice(0, LONGEST_PART).replace(/^-+|-+$/gu, "");
}
