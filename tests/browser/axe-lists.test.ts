import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium, NO_CHROMIUM, openBrowser } from "@/tests/support/chromium";
import { startServer, type TestServer } from "@/tests/support/server";

const WIDTHS = [390, 820, 1280];

describe.skipIf(!hasChromium)(`accessibility of lists and records (${NO_CHROMIUM})`, () => {
  let server: TestServer;
  let browser: Browser;
  const paths: Record<string, string> = {
    claims: "/claims",
    "claims with a filter that makes no sense": "/claims?measure=x&q=trade",
    conflicts: "/conflicts?view=all",
    documents: "/documents",
    add: "/add",
    review: "/review",
    settings: "/settings",
    "no such page": "/claims/none",
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
    const page = await browser.newPage();
    const firstOf = async (list: string, selector: string) => {
      await page.goto(server.url + list);
      return (await page.locator(selector).first().getAttribute("href")) ?? "";
    };
    paths["claim"] = await firstOf("/claims", "td:first-child a");
    paths["conflict"] = await firstOf("/conflicts?view=all&verdict=contradiction", "h2 a");
    paths["document"] = await firstOf("/claims", "td a[href^='/documents/']");
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(["light", "dark"] as const)("finds nothing in %s, at any width, and no page wider than its screen", async (colorScheme) => {
    const found: string[] = [];
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(server.url + path);
        await page.locator("h1").waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.map((violation) => `${name} ${width} ${violation.id}: ${violation.nodes[0]?.html}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) found.push(`${name} ${width}: ${overflow} px wider than the screen`);
      }
      await context.close();
    }
    expect(Object.keys(paths).length).toBe(11);
    expect(found).toEqual([]);
  });
});
