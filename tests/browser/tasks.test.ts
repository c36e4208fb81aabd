import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasChromium, NO_CHROMIUM, openBrowser } from "@/tests/support/chromium";
import { startServer, type TestServer } from "@/tests/support/server";
import { User, type TaskRecord } from "@/tests/support/user";

/** What a task may take a new user. The time is told and not asserted: it is the machine's as much as the page's. */
const MOST_ACTIONS = 7;
const PRESS_TEXT = `Economy desk, 3 March 2022. Trade between Russia and Azerbaijan grew by 21 percent in 2021, the committee's chairman said.
He added that 214 companies with Russian capital work in the country.`;

describe.skipIf(!hasChromium)(`the tasks of a new user (${NO_CHROMIUM})`, () => {
  let server: TestServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const records: TaskRecord[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    for (const { task, actions, seconds } of records) console.log(`${task}: ${actions.length} actions, ${seconds.toFixed(1)} s (${actions.join(", ")})`);
  });

  /** Opens the first page as a new user meets it. */
  async function begin(): Promise<User> {
    await page.goto(server.url);
    await page.waitForLoadState("networkidle");
    return new User(page);
  }

  function finish(user: User, task: string): void {
    const record = user.done(task);
    records.push(record);
    expect(record.actions.length, record.actions.join(", ")).toBeLessThanOrEqual(MOST_ACTIONS);
  }

  const section = (name: string) => page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name, exact: true });
  const filter = (name: RegExp) => page.getByRole("navigation", { name: "Filters" }).getByRole("link", { name });

  it("find the conflict of 2021 and say why", async () => {
    const user = await begin();
    await user.click(section("Conflicts"), "Conflicts");
    await page.waitForURL(/\/conflicts/);
    await user.click(filter(/^2021/), "2021");
    await page.waitForURL(/from=2021/);
    await user.click(page.getByRole("heading", { level: 2 }).getByRole("link", { name: /12%.*16%/ }).first(), "the conflict");
    await page.waitForURL(/\/conflicts\/.+/);
    const text = await page.locator("main").innerText();
    expect(text).toContain("cannot both hold");
    expect(text.toLowerCase()).toContain("two statistical services");
    expect(text).toMatch(/Asadov/);
    expect(text).toMatch(/Mishustin/);
    finish(user, "find the conflict of 2021 and say why");
  });

  it("paste a text and see its conflicts", async () => {
    const user = await begin();
    await user.click(page.getByRole("link", { name: "Add a text" }).first(), "Add a text");
    await page.waitForURL(/\/add/);
    await user.fill(page.getByRole("textbox", { name: "Text", exact: true }), PRESS_TEXT, "the text");
    await user.click(page.getByRole("button", { name: "Find the figures" }), "Find the figures");
    const result = page.getByRole("region", { name: "What was added" });
    await result.getByText("Does not fit with what was here").waitFor();
    const words = await result.innerText();
    expect(words).toContain("21%");
    expect(words).toMatch(/12%|16%/);
    finish(user, "paste a text and see its conflicts");
  });

  it("download a filtered CSV", async () => {
    const user = await begin();
    await user.click(section("Claims"), "Claims");
    await page.waitForURL(/\/claims/);
    await user.click(filter(/^Growth/), "Growth");
    await page.waitForURL(/measure=growth_rate/);
    await page.getByRole("link", { name: /Remove the filter Measure/ }).waitFor();
    const shown = Number(((await page.locator("p[role=status] .num").first().textContent()) ?? "").replace(/\D/g, ""));
    const file = await user.download(page.getByRole("link", { name: "CSV", exact: true }), "CSV");
    const rows = parse(readFileSync(file, "utf8"), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(shown);
    expect(new Set(rows.map((row) => row["measure"]))).toEqual(new Set(["growth_rate"]));
    finish(user, "download a filtered CSV");
  });

  it("correct a wrong claim", async () => {
    const user = await begin();
    await user.click(page.getByRole("link", { name: "Review" }).first(), "Review");
    await page.waitForURL(/\/review/);
    const before = await page.getByRole("article").innerText();
    await user.click(page.getByRole("button", { name: "Correct" }), "Correct");
    await user.fill(page.getByLabel("Value in plain digits"), "17", "the value");
    await user.click(page.getByRole("button", { name: "Save the correction" }), "Save");
    await page.locator("[data-sonner-toast]").filter({ hasText: "Corrected" }).first().waitFor();
    await expect.poll(() => page.getByRole("article").innerText()).not.toBe(before);
    await page.goto(`${server.url}/claims?status=corrected`);
    expect(await page.locator("td:first-child a").first().innerText()).toContain("17");
    finish(user, "correct a wrong claim");
  });

  it("cite a chart", async () => {
    const user = await begin();
    await user.click(section("Indicators"), "Indicators");
    await page.waitForURL(/\/indicators$/);
    await user.click(page.getByRole("link", { name: /^Trade turnover/ }).first(), "Trade turnover");
    await page.waitForURL(/\/indicators\/trade_turnover/);
    await user.click(page.getByRole("button", { name: "Cite" }), "Cite");
    const dialog = page.getByRole("dialog");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await user.click(dialog.getByRole("button", { name: "Copy" }), "Copy");
    await dialog.getByText("Copied").waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/^Parallax\. \(\d{4}\)\. .+\[Data visualization\]\. Retrieved \w+ \d+, \d{4}, from http.+\/indicators\/trade_turnover/);
    finish(user, "cite a chart");
  });
});
