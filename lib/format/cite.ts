import type { IsoDate } from "@/lib/domain/period";

/** What is cited: a page of the collection as it was seen on a day. */
export interface Citation {
  readonly title: string;
  readonly url: string;
  readonly accessed: IsoDate;
  /** What the page is, where a style asks for it. */
  readonly medium?: "chart" | "statement" | "comparison";
}

/** Names of the media in APA's brackets. */
const MEDIA = { chart: "Data visualization", statement: "Statement with its source", comparison: "Comparison of statements" } as const;

export const CITATION_STYLES = ["apa", "chicago", "bibtex", "csl"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const AUTHOR = "Parallax";
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function splitDate(date: IsoDate): { readonly year: string; readonly month: string; readonly day: number; readonly monthNumber: number } {
  const [year = "", month = "1", day = "1"] = date.split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? "", monthNumber: Number(month), day: Number(day) };
}

/** Characters that BibTeX reads as commands, made plain. */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, "\\$&");
}

/** A page's citation in one style. Styles are English by convention, whatever the reader's language. */
export function toCitation({ title, url, accessed, medium = "chart" }: Citation, style: CitationStyle): string {
  const { year, month, day, monthNumber } = splitDate(accessed);
  switch (style) {
    case "apa":
      return `${AUTHOR}. (${year}). ${title} [${MEDIA[medium]}]. Retrieved ${month} ${day}, ${year}, from ${url}`;
    case "chicago":
      return `${AUTHOR}. “${title}.” Accessed ${month} ${day}, ${year}. ${url}.`;
    case "bibtex":
      return [`@misc{parallax${year}${toKey(title)},`, `  author = {{${AUTHOR}}},`, `  title = {${escapeBibtex(title)}},`, `  year = {${year}},`, `  url = {${url}},`, `  urldate = {${accessed}}`, "}"].join("\n");
    case "csl":
      return JSON.stringify(
        { id: `parallax${year}${toKey(title)}`, type: "webpage", title, author: [{ literal: AUTHOR }], "container-title": AUTHOR, URL: url, accessed: { "date-parts": [[Number(year), monthNumber, day]] } },
        null,
        2,
      );
  }
}

function toKey(title: string): string {
  return (
    title
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.slice(0, 2)
      .join("") ?? "chart"
  );
}
