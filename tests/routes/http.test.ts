import { describe, expect, it } from "vitest";
import { readBody } from "@/app/api/_http/body";
import { toErrorResponse } from "@/app/api/_http/errors";
import { assertSameOrigin } from "@/app/api/_http/same-origin";
import { UserError } from "@/lib/domain/errors";

function post(headers: Record<string, string>): Request {
  return new Request("http://parallax.test/api/documents", { method: "POST", headers: { host: "parallax.test", ...headers } });
}

describe("assertSameOrigin", () => {
  it.each([
    ["own page", { origin: "http://parallax.test", "sec-fetch-site": "same-origin" }, true],
    ["a program without a browser's headers", {}, true],
    ["typed into the address bar", { "sec-fetch-site": "none" }, true],
    ["another site", { origin: "http://elsewhere.test", "sec-fetch-site": "cross-site" }, false],
    ["another site of the same domain", { "sec-fetch-site": "same-site" }, false],
    ["another port", { origin: "http://parallax.test:8080" }, false],
    ["an opaque origin", { origin: "null" }, false],
  ] as const)("%s", (_name, headers, isAllowed) => {
    const check = () => assertSameOrigin(post(headers));
    if (isAllowed) expect(check).not.toThrow();
    else expect(check).toThrow(UserError);
  });
});

describe("readBody", () => {
  const stream = (sizes: readonly number[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const size of sizes) controller.enqueue(new Uint8Array(size).fill(7));
        controller.close();
      },
    });
  const request = (sizes: readonly number[]) =>
    new Request("http://parallax.test/", { method: "POST", body: stream(sizes), duplex: "half" } as RequestInit);

  it("joins the chunks in order", async () => {
    expect((await readBody(request([3, 0, 2]), "a.txt", 5)).length).toBe(5);
  });

  it("refuses the first byte over the limit, whatever length was stated", async () => {
    await expect(readBody(request([3, 3]), "a.txt", 5)).rejects.toMatchObject({ code: "too_large" });
  });

  it("gives nothing for no body", async () => {
    expect((await readBody(new Request("http://parallax.test/"), "a.txt", 5)).length).toBe(0);
  });
});

describe("toErrorResponse", () => {
  it("gives the code's status and the message", async () => {
    const response = toErrorResponse(new UserError("too_large", "Split it.", { limit: 5 }));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ error: { code: "too_large", message: "Split it.", details: { limit: 5 } } });
  });
});
