import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendScriptsLate, setScriptsAside } from "@/scripts/late-scripts.mjs";

describe("the scripts of a page", () => {
  it.each([
    ["stand aside", '<script src="/_next/static/chunks/a.js" async=""></script>', '<script data-late-src="/_next/static/chunks/a.js"></script>'],
    ["are not asked for ahead", '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><p>', "<p>"],
    ["are not asked for ahead, however the link is written", '<link rel="preload" href="/_next/a.js" as="script"/><p>', "<p>"],
    ["stay where they are a text", "<script>self.x=1</script>", "<script>self.x=1</script>"],
    ["stay where old browsers alone read them", '<script src="/_next/static/chunks/old.js" noModule=""></script>', '<script src="/_next/static/chunks/old.js" noModule=""></script>'],
    ["leave styles as they are", '<link rel="stylesheet" href="/_next/a.css"/>', '<link rel="stylesheet" href="/_next/a.css"/>'],
    ["leave what a text quotes", "&lt;script src=&quot;/_next/static/a.js&quot; async=&quot;&quot;&gt;", "&lt;script src=&quot;/_next/static/a.js&quot; async=&quot;&quot;&gt;"],
  ])("%s", (_what, html, expected) => expect(setScriptsAside(html)).toBe(expected));
});

describe("an answer", () => {
  const PHONE = "Mozilla/5.0 (Linux; Android 15) Chrome/150.0 Mobile Safari/537.36";
  const DESK = "Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36";
  const PAGE = '<p>é</p><script src="/_next/static/a.js" async=""></script>';
  const LATE = '<p>é</p><script data-late-src="/_next/static/a.js"></script>';
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      sendScriptsLate(request, response);
      const [, kind, way] = (request.url ?? "").split("/");
      response.setHeader("content-type", kind === "page" ? "text/html; charset=utf-8" : "application/json");
      if (way === "length") response.setHeader("content-length", Buffer.byteLength(PAGE));
      if (way === "pieces") {
        const bytes = Buffer.from(PAGE);
        // In the middle of a letter, and of a tag.
        for (const [from, to] of [[0, 4], [4, 20], [20, bytes.length]] as const) response.write(bytes.subarray(from, to));
        response.end();
      } else response.end(PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each([
    ["of a page to a phone", "/page", PHONE, LATE],
    ["of a page to a phone, in pieces", "/page/pieces", PHONE, LATE],
    ["of a page to a phone, its length told", "/page/length", PHONE, LATE],
    ["of a page to a desk", "/page/pieces", DESK, PAGE],
    ["of a page to a program", "/page", "", PAGE],
    ["of data to a phone", "/data/pieces", PHONE, PAGE],
  ])("%s is whole", async (_what, path, userAgent, expected) => {
    const answer = await fetch(url + path, { headers: { "user-agent": userAgent } });
    expect(await answer.text()).toBe(expected);
  });
});
