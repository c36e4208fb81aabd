import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { hasChromium, NO_CHROMIUM, openBrowser } from "@/tests/support/chromium";

const INDICATOR = "/indicators/trade_turnover";

describe.skipIf(!hasChromium)(`figures (${NO_CHROMIUM})`, () => {
  const url = inject("samplesUrl");
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ locale: "en", viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  });
  afterAll(async () => {
    await browser?.close();
  });

  const openChart = async (path = INDICATOR) => {
    await page.goto(url + path);
    await page.locator(".chart-mark").first().waitFor();
  };

  it("name the conflicts on the overview, a sentence each, and lead to them", async () => {
    await page.goto(url);
    const first = page.locator("section[aria-labelledby=conflicts] h2 a").first();
    expect((await first.textContent())?.length).toBeGreaterThan(10);
    await first.click();
    await page.waitForURL(/\/conflicts\/.+/);
  });

  it("are walked by the arrows and open their evidence with Enter", async () => {
    await openChart();
    await page.waitForFunction(() => Object.keys(document.querySelector(".chart-mark") ?? {}).some((key) => key.startsWith("__react")));
    const marks = page.locator(".chart-mark");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-point") ?? null);
    expect(await page.locator('.chart-mark[tabindex="0"]').count()).toBe(1);
    await page.locator('.chart-mark[tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press("End");
    expect(await focused()).not.toBeNull();
    expect(await focused()).not.toBe(first);
    expect(await marks.count()).toBeGreaterThan(10);
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "Evidence" });
    await panel.locator("mark").waitFor();
    expect(page.url()).toContain("claim=");
    expect(await panel.getByRole("link", { name: "Open in its document" }).getAttribute("href")).toMatch(/^\/documents\/.+#claim-/);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
  });

  it("open by a key that came before their code", async () => {
    await page.route("**/_next/static/chunks/**", async (route) => {
      if (await page.evaluate(() => document.readyState === "complete").catch(() => false)) await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    try {
      await openChart();
      await page.locator('.chart-mark[tabindex="0"]').press("Enter");
      await page.getByRole("dialog", { name: "Evidence" }).locator("mark").waitFor();
    } finally {
      await page.unroute("**/_next/static/chunks/**");
    }
  });

  describe("on a phone", () => {
    const started = (phone: Page) => phone.evaluate(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
    const open = async (path: string) => {
      const context = await browser.newContext({ locale: "en", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent: "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36" });
      const phone = await context.newPage();
      await phone.goto(url + path);
      await phone.waitForLoadState("networkidle");
      return phone;
    };

    it("are drawn before their page asks for a script", async () => {
      const phone = await open(INDICATOR);
      try {
        const [drawn, scripts] = await phone.evaluate(() => {
          const asked = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
          return [performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0, asked.map(({ startTime }) => startTime)];
        });
        expect(drawn).toBeGreaterThan(0);
        expect(scripts.length).toBeGreaterThan(5);
        expect(Math.min(...scripts)).toBeGreaterThan(drawn);
      } finally {
        await phone.context().close();
      }
    });

    it("answer what was tapped before the page had started", async () => {
      const phone = await open(INDICATOR);
      try {
        expect(await started(phone)).toBe(false);
        await phone.locator(".chart-mark").last().dispatchEvent("click");
        expect(phone.url()).not.toContain("claim=");
        await phone.getByRole("radio", { name: "Growth" }).dispatchEvent("touchstart");
        const panel = phone.getByRole("dialog", { name: "Evidence" });
        await panel.locator("mark").waitFor();
        expect(await started(phone)).toBe(true);
        expect(phone.url()).toContain("claim=");
      } finally {
        await phone.context().close();
      }
    });

    it("open a menu that was tapped before the page had started", async () => {
      const phone = await open("/");
      try {
        expect(await started(phone)).toBe(false);
        await phone.getByRole("button", { name: "Search" }).tap();
        await phone.getByRole("dialog").getByRole("combobox").waitFor();
        expect(await started(phone)).toBe(true);
      } finally {
        await phone.context().close();
      }
    });

    it("start by themselves when they have been read in peace", async () => {
      const phone = await open("/documents");
      try {
        // The sections are scrolled to the current one by the browser, which is no sign of a reader.
        expect(await phone.locator("header nav ul").evaluate((list) => list.scrollLeft)).toBeGreaterThan(0);
        expect(await started(phone)).toBe(false);
        await phone.waitForFunction(() => window.early?.hasStarted);
        expect(await started(phone)).toBe(true);
      } finally {
        await phone.context().close();
      }
    });
  });

  it("draw an arrow and no whisker for what has no end", async () => {
    await openChart();
    const label = await page.locator('.chart-mark[aria-label*="more than"]').first().getAttribute("aria-label");
    expect(label).toMatch(/more than \$/);
  });

  it("keep measure, scale and years in the address", async () => {
    await openChart();
    await page.getByRole("radio", { name: "Growth" }).click();
    await page.waitForURL(/measure=growth_rate/);
    await page.getByText(/growth a year/).first().waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("growth_rate"));
    await openChart(`${INDICATOR}?scale=log&from=2018&to=2021`);
    expect(await page.getByRole("radio", { name: "Log" }).isChecked()).toBe(true);
    expect(await page.locator(".chart-mark").evaluateAll((marks) => marks.every((mark) => /20(18|19|20|21)/.test(mark.getAttribute("aria-label") ?? "")))).toBe(true);
  });

  it("show two sides as two lines by name, with the distance between them", async () => {
    await openChart();
    const names = await page.locator("svg [data-label]").allTextContents();
    expect(names).toEqual(expect.arrayContaining(["Azerbaijan’s count", "Russia’s count"]));
    expect(names.some((name) => /^\d+%$/.test(name))).toBe(true);
    expect(await page.locator("#chart-title").textContent()).toMatch(/by who counts$/);
  });

  it("leave parts of years out, say how many, and draw them on demand", async () => {
    await openChart();
    const count = () => page.locator(".chart-mark").count();
    const [before, button] = [await count(), page.getByRole("button", { name: /^Draw parts of years \(\d+\)$/ })];
    expect(await page.locator("figcaption").textContent()).toMatch(/\d+ statements about parts of a year are not drawn/);
    await button.click();
    await page.waitForURL(/parts=show/);
    expect(await count()).toBeGreaterThan(before);
    expect(await page.locator('.chart-mark[aria-label^="Jan–Aug"]').count()).toBeGreaterThan(0);
  });

  it("are looked at closer by dragging, by keys and by lists, and whole again by Escape", async () => {
    await openChart();
    await page.waitForFunction(() => document.querySelector("[data-late]") === null);
    const plot = await page.locator("[data-zoom]").boundingBox();
    if (plot === null) throw new Error("The chart has no plot");
    await page.mouse.move(plot.x + plot.width * 0.55, plot.y + 10);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.7, plot.y + 12, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=2020&to=2022/);
    expect(await page.getByLabel("First year").inputValue()).toBe("2020");
    await page.locator('.chart-mark[tabindex="0"]').focus();
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("from="));
    await page.locator('.chart-mark[aria-label^="2021"]').first().focus();
    await page.keyboard.press("+");
    await page.waitForURL(/from=\d{4}/);
    await page.locator("[data-zoom]").dblclick({ position: { x: 5, y: 5 } });
    await page.waitForURL((url) => !url.search.includes("from="));
    await page.getByLabel("Last year").selectOption("2016");
    await page.waitForURL(/to=2016/);
  });

  it("say what in the address made no sense", async () => {
    await openChart(`${INDICATOR}?measure=speed&from=soon`);
    expect(await page.getByRole("status").first().textContent()).toMatch(/measure.*from/);
  });

  it("stand in a table that sorts", async () => {
    await openChart();
    const values = () => page.locator("tbody tr td:nth-child(1)").allTextContents();
    const before = await values();
    await page.getByRole("button", { name: "Period" }).click();
    expect(await page.locator("th[aria-sort=ascending]").textContent()).toContain("Period");
    expect(await values()).not.toEqual(before);
  });

  it("leave as a picture with their words inside", async () => {
    await openChart();
    const title = (await page.locator("#chart-title").textContent()) ?? "";
    await page.getByRole("button", { name: "Download" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "SVG" }).click();
    const svg = readFileSync((await (await download).path()) ?? "", "utf8");
    expect(svg).toContain("<svg");
    expect(svg).toContain("Source:");
    expect(svg).toContain("/indicators/trade_turnover");
    expect(svg.replace(/<[^>]+>/g, " ")).toContain(title.split(" ")[0]);
    expect(svg).not.toContain("var(--");
  });

  it("leave as data for statisticians, too", async () => {
    await openChart();
    await page.getByRole("button", { name: "Download" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "SDMX-CSV" }).click();
    expect(readFileSync((await (await download).path()) ?? "", "utf8")).toMatch(/^\uFEFF?STRUCTURE,STRUCTURE_ID,ACTION,FREQ/);
  });

  it("name the same figures in the title, beside the marks and on the overview", async () => {
    await openChart();
    const title = (await page.locator("#chart-title").textContent()) ?? "";
    const told = [...title.matchAll(/\$(?<amount>[\d.]+) billion/g)].map((match) => `$${match.groups?.["amount"]}B`);
    expect(told).toHaveLength(2);
    expect(await page.locator("svg [data-label^='value:']").allTextContents()).toEqual(expect.arrayContaining(told));
    await page.goto(new URL("/", page.url()).href);
    expect(await page.locator(`article h3 a[href='${INDICATOR}']`).textContent()).toBe(title);
  });

  it("set lines to 100, and leave out what is of none", async () => {
    await openChart(`${INDICATOR}?scale=indexed`);
    expect(await page.locator("figcaption").first().textContent()).toMatch(/\d+ statements of no line are not drawn/);
    expect(await page.locator(".chart-mark").evaluateAll((marks) => marks.every((mark) => /count|Series/.test(mark.getAttribute("aria-label") ?? "")))).toBe(true);
  });

  it("are cited in four styles", async () => {
    await openChart();
    await page.getByRole("button", { name: "Cite" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator("pre").first().textContent()).toMatch(/^Parallax\. \(\d{4}\)\./);
    await dialog.getByRole("tab", { name: "BibTeX" }).click();
    expect(await dialog.locator("pre:visible").textContent()).toMatch(/^@misc\{/);
    await page.keyboard.press("Escape");
  });

  it("come with less than 250 kB of script, and fetch no other page before the reader turns to it", async () => {
    const context = await browser.newContext({ locale: "en" });
    const fresh = await context.newPage();
    const network = await context.newCDPSession(fresh);
    await network.send("Network.enable");
    const scripts = new Set<string>();
    let bytes = 0;
    network.on("Network.responseReceived", ({ requestId, response }) => {
      if (response.url.includes("/_next/static/") && response.url.includes(".js")) scripts.add(requestId);
    });
    network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    const fetched: string[] = [];
    fresh.on("request", (request) => request.resourceType() === "fetch" && fetched.push(request.url()));
    await fresh.goto(url + INDICATOR, { waitUntil: "networkidle" });
    expect(scripts.size).toBeGreaterThan(3);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(250_000);
    expect(fetched).toEqual([]);
    await context.close();
  });

  it("speak Russian after the choice of it, and keep a theme", async () => {
    await page.goto(url);
    await page.getByRole("button", { name: "Theme and language" }).click();
    await page.getByRole("menuitemradio", { name: "Русский" }).click();
    await page.getByRole("link", { name: "Показатели", exact: true }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("ru");
    await page.context().clearCookies();
  });
});
