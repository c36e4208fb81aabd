import { createLoader, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import { claimFilterParsers } from "./filters";
import { findingListParsers } from "./findings-list";

export const CLAIM_EXPORT_FORMATS = ["csv", "excel", "xlsx", "csvw", "sdmx"] as const;
/** `excel` is CSV with a byte order mark, `xlsx` a workbook, `csvw` the metadata of the CSV with its row count and hash. */
export type ClaimExportFormat = (typeof CLAIM_EXPORT_FORMATS)[number];

export const FINDING_EXPORT_FORMATS = ["csv", "excel", "xlsx", "csvw"] as const;
export type FindingExportFormat = (typeof FINDING_EXPORT_FORMATS)[number];

/** What an export of claims takes from its address: the filters of the table, and the claims of one finding. */
export const claimExportParsers = {
  ...claimFilterParsers,
  finding: parseAsString,
  format: parseAsStringLiteral(CLAIM_EXPORT_FORMATS).withDefault("csv"),
};
export type ClaimExportParams = inferParserType<typeof claimExportParsers>;
export const loadClaimExport = createLoader(claimExportParsers);

const { after: _after, ...findingFilterParsers } = findingListParsers;
/** What an export of findings takes from its address: the filters of the list. */
export const findingExportParsers = {
  ...findingFilterParsers,
  format: parseAsStringLiteral(FINDING_EXPORT_FORMATS).withDefault("csv"),
};
export type FindingExportParams = inferParserType<typeof findingExportParsers>;
export const loadFindingExport = createLoader(findingExportParsers);
