import { UserError } from "@/lib/domain/errors";

/**
 * Throws `forbidden` unless a changing request comes from this site's own pages.
 * A browser names the page's origin in every POST; programs that send neither header are no browser and carry no session.
 */
export function assertSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const host = request.headers.get("host");
  const isForeignSite = site !== null && site !== "same-origin" && site !== "none";
  const isForeignOrigin = origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (isForeignSite || isForeignOrigin) {
    throw new UserError("forbidden", "This address takes changes from its own pages only. Open Parallax itself and repeat what you did there.", { reason: "foreign" });
  }
}
