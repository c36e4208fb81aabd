import { createLoader, parseAsInteger, parseAsString } from "nuqs/server";
import { chartParsers } from "./chart";
import { claimListParsers } from "./claims-list";
import { documentListParsers } from "./documents-list";
import { findingListParsers } from "./findings-list";

export const MAX_API_PAGE = 500;

const limit = {
  ...parseAsInteger,
  parse: (value: string) => {
    const parsed = parseAsInteger.parse(value);
    return parsed !== null && parsed >= 1 && parsed <= MAX_API_PAGE ? parsed : null;
  },
};

/** Parameters of the interface for programs: those of the pages, and how many rows an answer holds. */
export const claimApiParsers = { ...claimListParsers, finding: parseAsString, limit };
export const findingApiParsers = { ...findingListParsers, limit };
export const documentApiParsers = { ...documentListParsers, limit };
export const indicatorApiParsers = { after: parseAsString, limit };

const { measure, unit, pair, from, to, publisher, speaker, agreement, forecast, group } = chartParsers;
/** One indicator, not a list: series of several have no common axis. */
export const seriesApiParsers = { indicator: parseAsString, measure, unit, pair, from, to, publisher, speaker, agreement, forecast, group };

export const loadClaimApi = createLoader(claimApiParsers);
export const loadFindingApi = createLoader(findingApiParsers);
export const loadDocumentApi = createLoader(documentApiParsers);
export const loadIndicatorApi = createLoader(indicatorApiParsers);
export const loadSeriesApi = createLoader(seriesApiParsers);
