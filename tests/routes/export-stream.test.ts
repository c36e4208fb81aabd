import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { measure, toStream } from "@/app/api/export/_stream/stream";

async function* pagesOf(...pages: readonly (readonly string[] | Error)[]): AsyncGenerator<readonly string[]> {
  for (const page of pages) {
    if (page instanceof Error) throw page;
    yield page;
  }
}
const toText = (rows: readonly string[]) => rows.map((row) => `${row}\r\n`).join("");

describe("a streamed export", () => {
  it("holds the head and every page in order", async () => {
    const body = await toStream("head\r\n", pagesOf(["a", "b"], ["c"]), toText);
    expect(await new Response(body).text()).toBe("head\r\na\r\nb\r\nc\r\n");
  });

  it("is only its head and tail where there are no rows", async () => {
    expect(await new Response(await toStream("head\r\n", pagesOf(), toText, "tail")).text()).toBe("head\r\ntail");
  });

  it("is refused before it begins where the first page fails", async () => {
    await expect(toStream("head", pagesOf(new Error("no store")), toText)).rejects.toThrow("no store");
  });

  it("breaks off where a later page fails, and never ends as if it were whole", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const body = await toStream("head", pagesOf(["a"], ["b"], new Error("disk gone")), toText);
    await expect(new Response(body).text()).rejects.toThrow("disk gone");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it("reads no further than its reader, and stops reading when it is left", async () => {
    const seen: string[] = [];
    let isClosed = false;
    async function* many(): AsyncGenerator<readonly string[]> {
      try {
        for (let page = 0; page < 1000; page++) {
          seen.push(`page ${page}`);
          yield [`row ${page}`];
        }
      } finally {
        isClosed = true;
      }
    }
    const reader = (await toStream("head", many(), toText)).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(seen.length).toBeLessThanOrEqual(3);
    expect(isClosed).toBe(true);
  });

  it("has the hash, the size and the row count that its metadata tells", async () => {
    const text = await new Response(await toStream("head\r\n", pagesOf(["я"], ["b", "c"]), toText)).text();
    expect(await measure("head\r\n", pagesOf(["я"], ["b", "c"]), toText)).toEqual({
      rows: 3,
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
    });
  });
});
