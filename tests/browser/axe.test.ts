import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { lookAt } from "@/tests/support/axe";
import { hasChromium, NO_CHROMIUM, openBrowser } from "@/tests/support/chromium";

const WIDTHS = [1280, 820, 390];
const INDICATOR = "/indicators/trade_turnover";
const PATHS: readonly string[] = [
  "/",
  "/indicators",
  INDICATOR,
  `${INDICATOR}?measure=growth_rate&group=speaker`,
  `/embed${INDICATOR}`,
  "/compare",
  "/claims",
  "/claims?measure=x&q=trade",
  "/conflicts",
  "/documents",
  "/add",
  "/review",
  "/settings",
  "/method",
  "/claims/none",
];
/** Pages found through a list: its address, and which link of it to follow. */
const FOUND: readonly (readonly [string, string])[] = [
  ["/claims", "td:first-child a"],
  ["/claims", "td a[href^='/documents/']"],
  ["/conflicts?view=all&verdict=contradiction&kind=cell", "h2 a"],
  ["/conflicts?view=all&verdict=contradiction&kind=check", "h2 a"],
  ["/conflicts?view=all&kind=near", "h2 a"],
];

/** Two minutes are not enough for the longest page on a busy machine. */
const TIMEOUT = 300_000;

describe.skipIf(!hasChromium)(`accessibility (${NO_CHROMIUM})`, () => {
  const url = inject("samplesUrl");
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ locale: "en" });
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** The address of a page that a list leads to. */
  async function follow(page: Page, list: string, selector: string): Promise<string> {
    await page.goto(url + list);
    return (await page.locator(selector).first().getAttribute("href")) ?? "";
  }

  /** Waits until a changed width or theme is drawn: charts at their new width, the next frames, and colours that change over time. */
  async function settle(page: Page): Promise<void> {
    await page.waitForFunction(() => [...document.querySelectorAll("[data-chart-root] > svg")].every((svg) => Math.abs(Number(svg.getAttribute("width")) - (svg.parentElement?.clientWidth ?? 0)) < 1));
    await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    });
  }

  /** By how many pixels a page stays wider than its screen, once what follows the width has had time to. */
  async function overflowOf(page: Page): Promise<number> {
    const toOverflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 3000 }).catch(() => null);
    return page.evaluate(toOverflow);
  }

  /** What axe finds on a page at every width, and by how much it is wider than its screen. Only contrast can change with the theme. */
  async function inspect(page: Page, path: string): Promise<readonly string[]> {
    const found: string[] = [];
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(url + path);
    await page.locator("h1").first().waitFor();
    if (path.includes(INDICATOR) || path === "/compare") await page.locator(".chart-mark").first().waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await overflowOf(page);
      if (overflow > 0) found.push(`${path} ${width}: ${overflow} px wider than the screen`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        // Axe scrolls while it looks, and a narrower window keeps that place: each look begins at the top.
        await page.evaluate(() => window.scrollTo(0, 0));
        await settle(page);
        const { faults, passed } = await lookAt(page, colorScheme === "dark" ? { rules: ["color-contrast"] } : {});
        if (!passed.includes("color-contrast")) found.push(`${path} ${width} ${colorScheme}: no contrast was measured`);
        found.push(...faults.map(({ rule, element }) => `${path} ${width} ${colorScheme} ${rule}: ${element}`));
      }
    }
    return found;
  }

  // Pages are looked at side by side, as many at once as the project's `maxConcurrency` says.
  it.concurrent.each([...PATHS.map((path) => [path, ""] as const), ...FOUND])("has nothing for axe to find on %s %s, light and dark, at three widths, and is no wider than its screen", async (path, selector) => {
    const page = await context.newPage();
    const found = selector === "" ? path : await follow(page, path, selector);
    expect(found).not.toBe("");
    expect(await inspect(page, found)).toEqual([]);
    await page.close();
  }, TIMEOUT);
});
