import type { DateBasis, Language, ReadingNote } from "@/lib/domain/document";
import type { IsoDate } from "@/lib/domain/period";

/** What a file says of the text in it; null where it does not. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly lang: Language | null;
  readonly publishedAt: IsoDate | null;
  readonly publishedAtBasis: DateBasis;
  readonly retrievedAt: IsoDate | null;
  /** A summary in other words than the source's. */
  readonly isDigest: boolean;
  /** What else the file says, and what was done to read it: for people. */
  readonly notes: readonly ReadingNote[];
}

/** A text with what its file says of it. */
export interface ReadDocument extends Metadata {
  readonly text: string;
}

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  url: null,
  lang: null,
  publishedAt: null,
  publishedAtBasis: "unknown",
  retrievedAt: null,
  isDigest: false,
  notes: [],
};
