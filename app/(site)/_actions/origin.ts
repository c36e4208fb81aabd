import { headers } from "next/headers";

/** Address that this site's pages hang on as the reader reached it, without a slash at its end. */
export async function getOrigin(): Promise<string> {
  const list = await headers();
  return `${list.get("x-forwarded-proto") ?? "http"}://${list.get("x-forwarded-host") ?? list.get("host") ?? "localhost"}`;
}
