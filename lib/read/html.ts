import { convert } from "html-to-text";
import type { FormatCallback, HtmlToTextOptions } from "html-to-text";
import type { Metadata } from "./document";
import { toMetadata } from "./metadata";

/** A page's words and what its head says of them. */
export interface Page {
  readonly text: string;
  readonly metadata: Metadata;
}

const SKIPPED = ["img", "nav", "aside", "form", "button", "footer", "noscript", "svg", "iframe"];

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    ...SKIPPED.map((selector) => ({ selector, format: "skip" })),
    { selector: "a", options: { ignoreHref: true } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
    { selector: "ul", options: { itemPrefix: "- " } },
  ],
};

/** Names that pages give what we ask for, the most exact first. */
const META = {
  title: ["og:title", "twitter:title", "dc.title"],
  publisher: ["og:site_name", "publisher", "dc.publisher", "application-name"],
  url: ["og:url"],
  date: ["article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publishdate"],
} as const;

/** Words of a page: of its article where it has one, else of all of it; without menus, forms and footers. */
export function readHtml(html: string): Page {
  const head = readHead(html);
  for (const base of ["article", "main", "body"]) {
    const text = convert(html, { ...OPTIONS, baseElements: { selectors: [base], returnDomByDefault: base === "body" } });
    // A short article is a teaser in a list of articles; the page as a whole says more.
    if (base === "body" || text.length >= 400) return { text, metadata: head };
  }
  return { text: "", metadata: head };
}

function readHead(html: string): Metadata {
  const meta = new Map<string, string>();
  const found: { title?: string; canonical?: string; lang?: string } = {};
  const formatters: Record<string, FormatCallback> = {
    collectMeta: (element) => {
      const attributes: Readonly<Record<string, string | undefined>> = element.attribs;
      const name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.toLowerCase();
      const content = attributes["content"]?.trim();
      if (name !== undefined && content !== undefined && content !== "" && !meta.has(name)) meta.set(name, content);
    },
    collectLink: (element) => {
      const attributes: Readonly<Record<string, string | undefined>> = element.attribs;
      if (attributes["rel"] === "canonical") found.canonical ??= attributes["href"];
    },
    collectTitle: (element, walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 1 });
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 1 });
    },
  };
  const title = convert(html, {
    wordwrap: false,
    baseElements: { selectors: ["head", "meta", "link"], returnDomByDefault: false },
    formatters,
    selectors: [
      { selector: "*", format: "skip" },
      { selector: "head", format: "inline" },
      { selector: "title", format: "collectTitle" },
      { selector: "meta", format: "collectMeta" },
      { selector: "link", format: "collectLink" },
    ],
  }).trim();
  const lang = /<html\b[^>]*\blang\s*=\s*["']?(?<code>[A-Za-z]{2})/i.exec(html)?.groups?.["code"];
  const pick = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  return toMetadata({
    title: pick(META.title) ?? title,
    publisher: pick(META.publisher),
    url: found.canonical ?? pick(META.url),
    date: pick(META.date),
    lang,
  });
}
