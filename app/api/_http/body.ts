import { UserError } from "@/lib/domain/errors";

/**
 * Reads a request's body, counting the bytes that really arrive: the stated length may be missing or wrong.
 * Throws `too_large` at the first byte over the limit, without reading on.
 */
export async function readBody(request: Request, name: string, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new UserError("too_large", `${name} is larger than ${Math.floor(limit / 1_000_000)} MB, so it was not stored. Split it, or take the part that matters.`, { limit, reason: "too_large", name, megabytes: Math.floor(limit / 1_000_000) });
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
