// Pages for phones that ask for their scripts after the first picture.
//
// A page is whole without a script and is read at once. Its scripts are three times as large as itself, and a phone that asks for
// all of them in the first moment shares a slow line and a slow processor between them and the style sheet, which the first picture
// waits for. So the addresses stand aside, and the page's first script puts them in place (components/ui/early.ts).

import { isPhone } from "../lib/i18n/device.ts";

const SCRIPT = /<script src="(\/_next\/static\/[^"]+)" async="">/g;
const PRELOAD = /<link rel="preload"(?=[^>]* as="script")[^>]*>/g;

/** A page's text with the addresses of its scripts aside, in `data-late-src`. */
export function setScriptsAside(html) {
  return html.replace(PRELOAD, "").replace(SCRIPT, '<script data-late-src="$1">');
}

/** Where a phone asks for a page, changes the answer before it is sent; every other answer goes through as it comes. */
export function sendScriptsLate(request, response) {
  if (request.method !== "GET" || !isPhone(request.headers["user-agent"])) return;
  const { write, end } = response;
  const parts = [];
  const isPage = () => String(response.getHeader("content-type")).startsWith("text/html");
  response.write = (part, ...rest) => {
    if (!isPage()) return write.call(response, part, ...rest);
    parts.push(Buffer.from(part));
    return true;
  };
  response.end = (...last) => {
    if (!isPage()) return end.apply(response, last);
    if (last.length > 0 && typeof last[0] !== "function") parts.push(Buffer.from(last[0] ?? ""));
    if (!response.headersSent) response.removeHeader("content-length");
    return end.call(response, setScriptsAside(Buffer.concat(parts).toString()));
  };
}
