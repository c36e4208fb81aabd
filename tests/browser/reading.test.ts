import isoCountries from "i18n-iso-countries";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { formatPlace } from "@/lib/format/place";
import { hasChromium, NO_CHROMIUM, openBrowser } from "@/tests/support/chromium";

describe.skipIf(!hasChromium)(`reading (${NO_CHROMIUM})`, () => {
  const url = inject("samplesUrl");
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ locale: "en" });
  });
  afterAll(async () => {
    await browser?.close();
  });

  const open = (path: string) => page.goto(url + path);
  const count = async () => Number(((await page.locator("p[role=status] .num").first().textContent()) ?? "").replace(/\D/g, ""));

  it.each(["en", "ru"] as const)("names every country as the server does, in %s", async (locale) => {
    const codes = Object.keys(isoCountries.getAlpha2Codes());
    await open("/method");
    const names = await page.evaluate(([language, asked]) => asked.map((code) => new Intl.DisplayNames(language, { type: "region" }).of(code)), [locale, codes] as const);
    const own = ["FK", "HK", "MO", "PS"];
    expect(codes.filter((code, index) => names[index] !== formatPlace(code, locale) && !own.includes(code))).toEqual([]);
  });

  it("lays the whole page out once the first screen stands", async () => {
    await open("/");
    await page.waitForFunction(() => document.querySelector("[data-later]") === null);
    const isLaidOut = await page.locator("footer a").evaluateAll((links) => links.map((link) => link.checkVisibility({ contentVisibilityAuto: true })));
    expect(isLaidOut.length).toBeGreaterThan(3);
    expect(isLaidOut).not.toContain(false);
  });

  it("asks for the font of a page with the page, and once, where there is a mouse", async () => {
    const context = await browser.newContext({ locale: "en" });
    const visitor = await context.newPage();
    const asked: string[] = [];
    visitor.on("request", (request) => request.resourceType() === "font" && asked.push(new URL(request.url()).pathname));
    await visitor.goto(url, { waitUntil: "networkidle" });
    const named = await visitor.locator("link[rel=preload][as=font]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(named).toHaveLength(2);
    expect(asked.toSorted()).toEqual(named.toSorted());
    await context.close();
  });

  it("leads from a figure to its sentence, which it marks", async () => {
    await open("/claims");
    const link = page.locator("td a[href^='/documents/']").first();
    const quote = await link.locator("mark").textContent();
    await link.click();
    const mark = page.locator("a[aria-current=true][id^=claim-]");
    await mark.waitFor();
    expect(await mark.textContent()).toBe(quote);
    expect(await mark.evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < window.innerHeight)).toBe(true);
    await mark.click();
    expect(await page.locator("li[id^=entry-].bg-mark\\/50").count()).toBe(1);
  });

  it("keeps a filter in the address, through back and forward", async () => {
    await open("/claims");
    const all = await count();
    await page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name: /^Growth/ }).click();
    await page.waitForURL(/measure=growth_rate/);
    await page.getByRole("link", { name: /Remove the filter Measure/ }).waitFor();
    const growth = await count();
    expect(growth).toBeGreaterThan(0);
    expect(growth).toBeLessThan(all);
    await page.goBack();
    await page.waitForURL((url) => url.search === "");
    await page.getByRole("link", { name: /Remove the filter/ }).waitFor({ state: "detached" });
    expect(await count()).toBe(all);
    await page.goForward();
    await page.waitForURL(/measure=growth_rate/);
    await page.getByRole("link", { name: /Remove the filter Measure/ }).waitFor();
    expect(await count()).toBe(growth);
  });

  it("opens a page that was pointed at without asking for it again, in the same document", async () => {
    await open("/claims");
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.body.setAttribute("data-same", ""));
    const choice = page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name: /^Growth/ });
    await choice.hover();
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name, duration }) => name.includes("measure=growth_rate") && duration > 0));
    const asked: string[] = [];
    page.on("request", (request) => request.url().includes("measure=growth_rate") && asked.push(request.url()));
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await choice.evaluate((link) => (link as HTMLElement).click());
    await page.getByRole("link", { name: /Remove the filter Measure/ }).waitFor();
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => document.body.hasAttribute("data-same"))).toBe(true);
    // What changed above moves the page a little; it does not begin anew.
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    page.removeAllListeners("request");
  });

  it("leaves a link to the browser where its reader asks for another tab", async () => {
    await open("/claims");
    await page.waitForLoadState("networkidle");
    const opened = page.context().waitForEvent("page");
    await page.locator("td:first-child a").first().click({ modifiers: ["ControlOrMeta"] });
    const tab = await opened;
    await tab.waitForURL(/\/claims\/.+/);
    expect(new URL(page.url()).pathname).toBe("/claims");
    await tab.close();
  });

  it("goes through a long list by pages that never repeat a row", async () => {
    await open("/claims?sort=value");
    const rows = () => page.locator("td:first-child a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const first = await rows();
    await page.getByRole("link", { name: "Next page" }).click();
    await page.waitForURL(/after=/);
    await page.getByRole("link", { name: "Back to the first page" }).waitFor();
    const second = await rows();
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((href) => first.includes(href))).toEqual([]);
  });

  it.each([
    ["/claims?measure=loudness&sort=upwards", "measure, sort"],
    ["/claims?after=nonsense", "after"],
    ["/conflicts?verdict=perhaps", "verdict"],
    ["/documents?lang=xx", "lang"],
  ])("says what of %s made no sense, and shows the rest", async (path, names) => {
    const response = await open(path);
    expect(response?.status()).toBe(200);
    expect(await page.getByRole("status").filter({ hasText: "makes no sense" }).textContent()).toContain(names);
  });

  it.each([
    ["/compare?a=no_such_thing&aVoice=Nobody", "a, aVoice"],
    ["/compare?bMeasure=loudness&bPair=XX-YY", "bMeasure, bPair"],
    ["/compare?indicator=exports", "indicator"],
  ])("compares what is known where %s names what is not, and says so", async (path, names) => {
    expect((await open(path))?.status()).toBe(200);
    expect(await page.getByRole("status").filter({ hasText: "left out" }).textContent()).toContain(`left out: ${names}.`);
    expect(await page.getByRole("combobox", { name: "Indicator" }).first().inputValue()).toBe("trade_turnover");
  });

  it("says what a shared link leads to, by the kind of its page", async () => {
    const describe = async (path: string) => {
      await open(path);
      return page.locator('meta[property="og:description"]').getAttribute("content");
    };
    expect(await describe("/claims")).toContain("with its words");
    expect(await describe("/conflicts")).toContain("do not fit together");
    expect(await describe("/indicators/trade_turnover")).toContain("Trade turnover as texts give it");
    await open("/documents");
    expect(await describe(new URL((await page.locator("tbody a").first().getAttribute("href")) ?? "", url).pathname)).toMatch(/^\d+ figures? of this text/);
  });

  it.each(["/claims/none", "/conflicts/none", "/documents/none", "/nothing/of/the/kind"])("answers 404 for %s", async (path) => {
    const response = await open(path);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no such page");
    expect(await page.getByRole("navigation", { name: "Sections" }).isVisible()).toBe(true);
  });

  it("shows why the growth of trade in 2021 does not fit, within eight steps", async () => {
    await open("/");
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Conflicts" }).click();
    await page.waitForURL(/\/conflicts/);
    await page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name: /^Trade turnover/ }).click();
    await page.waitForURL(/indicator=trade_turnover/);
    await page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name: /^2021/ }).click();
    await page.waitForURL(/from=2021/);
    await page.getByRole("heading", { level: 2 }).getByRole("link", { name: /12%.*16%/ }).first().click();
    await page.waitForURL(/\/conflicts\/.+/);
    const text = await page.locator("main").innerText();
    expect(text).toContain("12%");
    expect(text).toContain("16%");
    expect(await page.getByRole("figure", { name: "All values on one axis" }).count()).toBe(1);
    const quotes = await page.locator("blockquote mark").allTextContents();
    expect(quotes.some((quote) => quote.includes("12"))).toBe(true);
    expect(quotes.some((quote) => quote.includes("16"))).toBe(true);
  });

  it("finds a figure from anywhere by the keyboard alone", async () => {
    await open("/documents");
    const box = page.getByRole("combobox", { name: "Search" });
    // Keys pressed before the page's script has started are lost to it.
    await expect.poll(() => page.keyboard.press("Control+k").then(() => box.isVisible()), { timeout: 20_000 }).toBe(true);
    await box.fill("turnover 2021");
    await page.getByRole("option", { name: /All figures with/ }).waitFor();
    await page.locator("[cmdk-group]").filter({ hasText: "Figures" }).getByRole("option").first().waitFor();
    // What comes later than the words is chosen all the same, so that Enter alone leads to the first of it.
    expect(await page.getByRole("option").first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
    await expect.poll(() => page.keyboard.press("Control+k").then(() => box.isVisible())).toBe(true);
    await box.fill("turnover 2021");
    await page.locator("[cmdk-group]").filter({ hasText: "Comparisons" }).getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/conflicts\/\w+/);
  });

  it("says on paper where a case file comes from, and on no screen", async () => {
    await open("/conflicts");
    const address = await page.locator("main a[href^='/conflicts/']").first().getAttribute("href");
    await open(address ?? "");
    const origin = page.getByText(`from ${url}${address}`);
    expect(await origin.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await origin.isVisible()).toBe(true);
    expect(await page.locator("header").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it("speaks Russian where the reader does", async () => {
    const context = await browser.newContext({ locale: "ru" });
    const russian = await context.newPage();
    await russian.goto(`${url}/conflicts`);
    expect(await russian.locator("html").getAttribute("lang")).toBe("ru");
    expect(await russian.getByRole("heading", { level: 1 }).textContent()).toBe("Расхождения");
    await context.close();
  });
});
