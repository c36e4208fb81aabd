import type { ComponentProps } from "react";

/** Marks a link to a page of the site; its value says whether the reader stays where the page is scrolled to. */
export const PAGE_LINK = "data-page";
const KEEPS_PLACE = "keep";

interface LinkProps extends ComponentProps<"a"> {
  readonly href: string;
  /** The page that is opened is the same one with other choices: it stays scrolled as it is. */
  readonly keepsPlace?: boolean;
}

/** A link inside the site. It is a plain one, because pages have hundreds: one listener opens them all, see shell/site-links. */
export function Link({ keepsPlace = false, ...props }: LinkProps) {
  return <a {...props} {...{ [PAGE_LINK]: keepsPlace ? KEEPS_PLACE : "" }} />;
}

/** Whether the reader stays in place when this link is followed. */
export function isInPlace(link: HTMLAnchorElement): boolean {
  return link.getAttribute(PAGE_LINK) === KEEPS_PLACE;
}
