/** What an indicator's page loads once its reader turns to the figure, in one piece: parts loaded apart bring the same packages twice. */
export { ChartFilters } from "@/components/filters/chart-filters";
export { IndicatorFigure } from "./indicator-figure";
export { NuqsAdapter as UrlState } from "nuqs/adapters/next/app";
