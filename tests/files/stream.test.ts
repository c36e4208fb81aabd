import { setImmediate } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { toStream } from "@/lib/files/thread";

async function* partsOf(...parts: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield new TextEncoder().encode(part);
  }
}

describe("a streamed file", () => {
  it("holds every part in order", async () => {
    expect(await new Response(await toStream(partsOf("head\r\n", "a\r\nb\r\n", "c\r\n"))).text()).toBe("head\r\na\r\nb\r\nc\r\n");
  });

  it("is refused before it begins where the first part fails", async () => {
    await expect(toStream(partsOf(new Error("no store")))).rejects.toThrow("no store");
  });

  it("breaks off where a later part fails, and never ends as if it were whole", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const body = await toStream(partsOf("head", "a", new Error("disk gone")));
    await expect(new Response(body).text()).rejects.toThrow("disk gone");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it("reads one part ahead of its reader, and stops reading when it is left", async () => {
    let made = 0;
    let isClosed = false;
    async function* many(): AsyncGenerator<Uint8Array> {
      try {
        for (; made < 1000; made++) yield new Uint8Array(8);
      } finally {
        isClosed = true;
      }
    }
    const reader = (await toStream(many())).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(made).toBeLessThanOrEqual(3);
    expect(isClosed).toBe(true);
  });

  it("tells of no fault when its reader leaves while a part is being made", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let goOn: () => void = () => undefined;
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(8);
      await new Promise<void>((resolve) => (goOn = resolve));
      yield new Uint8Array(8);
    }
    const reader = (await toStream(slow())).getReader();
    await reader.read();
    const pending = reader.read();
    await setImmediate();
    const left = reader.cancel();
    goOn();
    expect((await pending).done).toBe(true);
    await left;
    await setImmediate();
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});
