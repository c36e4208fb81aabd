import { createLoader, createSerializer, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import { MEASURES } from "@/lib/domain/claim";
import { claimFilterParsers } from "./filters";

export const SCALES = ["linear", "log", "indexed"] as const;
/** `indexed` sets the first value of each series to 100. */
export type Scale = (typeof SCALES)[number];

export const PARTS = ["show", "hide"] as const;
/** Whether figures about parts of years are drawn. */
export type Parts = (typeof PARTS)[number];

export const GROUPINGS = ["basis", "publisher", "speaker", "none"] as const;
/** What makes a line: the statistical basis the arithmetic points to, the publisher, the speaker, or nothing (points only). */
export type Grouping = (typeof GROUPINGS)[number];

/** How a chart is looked at, beside which claims it shows. */
export const chartParsers = {
  measure: parseAsStringLiteral(MEASURES),
  pair: claimFilterParsers.pair,
  unit: parseAsString,
  from: claimFilterParsers.from,
  to: claimFilterParsers.to,
  publisher: claimFilterParsers.publisher,
  speaker: claimFilterParsers.speaker,
  agreement: claimFilterParsers.agreement,
  forecast: claimFilterParsers.forecast,
  scale: parseAsStringLiteral(SCALES).withDefault("linear"),
  group: parseAsStringLiteral(GROUPINGS).withDefault("basis"),
  /** Null draws them only where there is little else. */
  parts: parseAsStringLiteral(PARTS),
  /** Claim whose evidence is open. */
  claim: parseAsString,
};
export type ChartParams = inferParserType<typeof chartParsers>;

export const loadChartParams = createLoader(chartParsers);
export const serializeChartParams = createSerializer(chartParsers);
