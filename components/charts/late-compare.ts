/** What the page that compares loads once its reader turns to it, in one piece. */
export { CompareFigure } from "./compare-figure";
export { NuqsAdapter as UrlState } from "nuqs/adapters/next/app";
