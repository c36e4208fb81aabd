/** One entry of a feed: a conflict with when it was found. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Absolute address of its page. */
  readonly url: string;
  /** Moment in ISO 8601 with a time zone. */
  readonly updated: string;
}

/** A feed as a whole; `updated` is used where it has no entry. */
export interface Feed {
  readonly title: string;
  /** Absolute address of the page that the feed belongs to. */
  readonly url: string;
  /** Absolute address of the feed itself. */
  readonly self: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A feed as Atom (RFC 4287), entries in the order given. */
export function toAtom({ title, url, self, updated, entries }: Feed): string {
  const newest = entries.map((entry) => entry.updated).sort().at(-1) ?? updated;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(self)}</id>`,
    `<link href="${escapeXml(url)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<updated>${escapeXml(newest)}</updated>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    ...entries.map(toEntry),
    "</feed>",
    "",
  ].join("\n");
}

function toEntry({ id, title, summary, url, updated }: FeedEntry): string {
  return [
    "<entry>",
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(id)}</id>`,
    `<link href="${escapeXml(url)}"/>`,
    `<updated>${escapeXml(updated)}</updated>`,
    `<summary>${escapeXml(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** Text as it may stand in XML: signs escaped, and characters that XML 1.0 has no way to write left out. */
export function escapeXml(text: string): string {
  return text.toWellFormed().replace(NOT_IN_XML, "").replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}
