import type { ClaimFilter } from "@/lib/store/claim-where";
import type { FindingFilter } from "@/lib/store/finding-where";

export const FILE_FORMATS = ["csv", "excel", "xlsx", "csvw", "sdmx"] as const;
/** `excel` is CSV with a byte order mark, `xlsx` a workbook, `csvw` the metadata of the CSV with its row count and hash. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Which rows are wanted, and in which form. */
export type Wanted = { readonly format: FileFormat } & ({ readonly what: "claims"; readonly filter: ClaimFilter } | { readonly what: "findings"; readonly filter: FindingFilter });

/** A file to be written. Plain data, so that it can be handed to another thread. */
export type FileRequest = Wanted & {
  /** Absolute address of the CSV itself and the day, which its metadata names. */
  readonly url: string;
  readonly made: string;
};
