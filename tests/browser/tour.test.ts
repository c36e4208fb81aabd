import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { lookAt } from "@/tests/support/axe";
import { hasChromium, NO_CHROMIUM, openBrowser } from "@/tests/support/chromium";

describe.skipIf(!hasChromium)(`the tour (${NO_CHROMIUM})`, () => {
  const url = inject("samplesUrl");
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    await page?.context().close();
    page = await (await browser.newContext({ locale: "en", reducedMotion: "reduce" })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const open = (path: string) => page.goto(url + path, { waitUntil: "networkidle" });
  const offer = () => page.getByRole("complementary", { name: "New here?" });
  const card = () => page.getByRole("dialog");

  it("is offered on the first visit, declined for good, and moves nothing", async () => {
    await open("/");
    const place = () => page.locator("main").evaluate((main) => [main.getBoundingClientRect().top, main.getBoundingClientRect().height]);
    const before = await place();
    await offer().getByRole("button", { name: "No, thanks" }).click();
    await offer().waitFor({ state: "detached" });
    expect(await place()).toEqual(before);
    await open("/");
    expect(await offer().count()).toBe(0);
    await open("/#tour");
    await card().waitFor();
  });

  it("is offered on no other page", async () => {
    await open("/claims");
    expect(await offer().count()).toBe(0);
  });

  it("is walked by keys, points at what it speaks of, and ends with Escape", async () => {
    await open("/");
    await offer().getByRole("button", { name: "Show me around" }).click();
    await card().getByRole("heading", { name: "What does not fit" }).waitFor();
    expect(await page.locator("[data-tour-shown]").getAttribute("aria-labelledby")).toBe("conflicts");
    await page.keyboard.press("ArrowRight");
    await card().getByRole("heading", { name: "Every figure on a chart" }).waitFor();
    expect(await page.locator("[data-tour-shown]").textContent()).toBe("Indicators");
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
    await card().getByText("6 of 6").waitFor();
    await page.keyboard.press("Escape");
    await card().waitFor({ state: "detached" });
    expect(await page.locator("[data-tour-shown]").count()).toBe(0);
    await open("/");
    expect(await offer().count()).toBe(0);
  });

  it.each([1280, 390])("has nothing for axe to find at %i pixels, offered and open", async (width) => {
    await page.setViewportSize({ width, height: 844 });
    const look = async () => (await lookAt(page, { part: "[data-tour-card]" })).faults.map(({ rule }) => rule);
    await open("/");
    await offer().waitFor();
    expect(await look()).toEqual([]);
    await offer().getByRole("button", { name: "Show me around" }).click();
    await card().waitFor();
    expect(await look()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
