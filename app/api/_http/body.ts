import { UserError } from "@/lib/domain/errors";

/** Most bytes of one uploaded file. A text of a million words is about 8 MB. */
export const MAX_UPLOAD_BYTES = 32 * 1024 * 1024;

/**
 * Reads a request's body, counting the bytes that really arrive: the stated length may be missing or wrong.
 * Throws `too_large` at the first byte over the limit, without reading on.
 */
export async function readBody(request: Request, limit = MAX_UPLOAD_BYTES): Promise<Uint8Array> {
  const tooLarge = () =>
    new UserError("too_large", `The file is larger than ${Math.floor(limit / 1024 / 1024)} MB, so it was not stored. Split it, or add it with the command line: parallax ingest FILE.`, { limit });
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
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
