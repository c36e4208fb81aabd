/** Address that the reader reached this site by, without a slash at its end; the request's own address may name another host. */
export function originOf(request: Request): string {
  const url = new URL(request.url);
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  const protocol = request.headers.get("x-forwarded-proto") ?? url.protocol.slice(0, -1);
  const isPlain = host !== null && /^[\w.:[\]-]+$/u.test(host) && /^https?$/u.test(protocol);
  return isPlain ? `${protocol}://${host}` : url.origin;
}
