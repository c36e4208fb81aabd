import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium, NO_CHROMIUM, openBrowser } from "@/tests/support/chromium";
import { startServer, type TestServer } from "@/tests/support/server";

const FIRST = "Trade between Kazakhstan and Georgia grew by 5 percent in 2019, the trade ministry of Kazakhstan said on 3 March 2020.";
const SECOND = "Trade between Kazakhstan and Georgia grew by 9 percent in 2019, the customs committee of Georgia said on 5 March 2020.";

describe.skipIf(!hasChromium)(`changing (${NO_CHROMIUM})`, () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "parallax-files-"));
    server = await startServer({ withSamples: false });
    browser = await openBrowser();
    page = await browser.newPage({ locale: "en" });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (path: string) => page.goto(server.url + path);
  const toast = (text: string) => page.locator("[data-sonner-toast]").filter({ hasText: text }).first().waitFor();

  it("shows what to do where there is nothing yet", async () => {
    await open("/claims");
    expect(await page.getByText("No figures yet").count()).toBe(1);
    await open("/review");
    expect(await page.getByText("No figures yet").count()).toBe(1);
    await open("/conflicts");
    expect(await page.getByText("No conflicts so far").count()).toBe(1);
    await open("/indicators/exports");
    expect(await page.getByText("No text gives a figure of this yet").count()).toBe(1);
    expect((await open("/indicators/nothing_of_the_kind"))?.status()).toBe(404);
  });

  it("takes a pasted text, and says at once with what the next one does not fit", async () => {
    await open("/add");
    await page.waitForLoadState("networkidle");
    const conflicts = page.getByRole("link", { name: "Conflicts", exact: true });
    await conflicts.hover();
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name, duration }) => name.includes("/conflicts?_rsc") && duration > 0));
    for (const text of [FIRST, SECOND]) {
      await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
      await page.getByRole("button", { name: "Find the figures" }).click();
      await page.getByRole("listitem").filter({ hasText: "Pasted text" }).first().getByText(/1 figure/).waitFor();
    }
    await page.getByText("Does not fit with what was here").waitFor();
    expect(await page.locator("a[href^='/conflicts/']").count()).toBeGreaterThan(0);
    expect(await page.getByRole("textbox", { name: "Text", exact: true }).inputValue()).toBe("");
    await conflicts.click();
    await page.waitForURL(/\/conflicts$/);
    await page.locator("main a[href^='/conflicts/']").first().waitFor();
  });

  it("asks an undated text for its day, reads it again with it, and keeps what was known before", async () => {
    await open("/add");
    await page.getByRole("textbox", { name: "Text", exact: true }).fill("Exports of Chile to Peru grew by 7 percent last year.");
    await page.getByRole("button", { name: "Find the figures" }).click();
    await page.getByLabel("When was it published?").fill("2020-03-01");
    await page.getByRole("button", { name: "Set and read again" }).click();
    await page.getByLabel("When was it published?").waitFor({ state: "detached" });
    await page.getByRole("region", { name: "What was added" }).locator("a[href^='/documents/']").first().click();
    await page.waitForURL(/\/documents\/.+/);
    expect(await page.locator("li[id^=entry-]").innerText()).toContain("2019");
    expect(await page.getByText(/2020-03-01/).count()).toBeGreaterThan(0);
  });

  it("takes several files, names the bad one and keeps the rest", async () => {
    writeFileSync(join(folder, "good.txt"), "Turkey and Georgia opened 12 joint schools by 2018.");
    writeFileSync(join(folder, "empty.txt"), "");
    writeFileSync(join(folder, "two.jsonl"), `{"id":"a","text":"Exports of Chile to Peru were 40 million dollars in 2017."}\nno json\n`);
    await open("/add");
    await page.locator("input[type=file]").first().setInputFiles(["good.txt", "empty.txt", "two.jsonl"].map((name) => join(folder, name)));
    await page.getByText(/2 could not be added/).waitFor();
    // What is wrong with a file does not go away by sending it again.
    expect(await page.getByRole("button", { name: "Try the failed ones again" }).count()).toBe(0);
    const item = (name: string) => page.getByRole("listitem").filter({ hasText: name });
    expect(await item("good.txt").first().getByRole("link").count()).toBeGreaterThan(0);
    expect(await item("empty.txt").first().innerText()).toMatch(/empty/i);
    expect(await item("two.jsonl").first().innerText()).toContain("two.jsonl:2");
  });

  it("says that a text is here already, and changes nothing", async () => {
    await open("/add");
    await page.getByRole("textbox", { name: "Text", exact: true }).fill(FIRST);
    await page.getByRole("button", { name: "Find the figures" }).click();
    await page.getByText("Here already, nothing was changed").waitFor();
  });

  it("settles a conflict with a reason and a name, and takes it back, keeping both", async () => {
    await open("/settings");
    await page.getByLabel("Your name").fill("Ada Reader");
    await page.getByRole("button", { name: "Save" }).click();
    await toast("Saved");
    await open("/conflicts?view=all");
    await page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
    await page.waitForURL(/\/conflicts\/.+/);
    await page.getByRole("button", { name: "Save the decision" }).click();
    await page.getByText("Say why").waitFor();
    await page.getByLabel("The definitions differ").check();
    await page.getByLabel("Reason").fill("One counts re-exports.");
    await page.getByRole("button", { name: "Save the decision" }).click();
    await page.getByText(/^Ada Reader, /).waitFor();
    expect(await page.locator("li").getByText("One counts re-exports.").count()).toBe(1);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("Taken back", { exact: true }).waitFor();
    expect(await page.locator("li").getByText("One counts re-exports.").count()).toBe(1);
  });

  it("corrects a figure, keeps the first reading in sight, and compares anew", async () => {
    await open("/claims?q=Georgia+customs");
    await page.locator("td:first-child a").first().click();
    await page.waitForURL(/\/claims\/.+/);
    const first = page.url();
    await page.getByRole("button", { name: "Correct" }).click();
    const period = page.getByRole("dialog").getByLabel("Period", { exact: true });
    const before = await period.inputValue();
    await period.fill("soon");
    await page.getByRole("button", { name: "Save the correction" }).click();
    // Told where the fault is, and nothing of what was typed is lost.
    await page.getByRole("dialog").getByRole("alert").filter({ hasText: "“soon” is no period" }).waitFor();
    await period.fill(before);
    await page.getByLabel("Value in plain digits").fill("5");
    await page.getByLabel("Why").fill("Misheard.");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await page.waitForURL((url) => /\/claims\/.+/.test(url.pathname) && url.href !== first);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("5%");
    expect(await page.getByText("Misheard.").count()).toBe(1);
    const corrected = page.url();
    await open(new URL(first).pathname);
    expect(await page.getByText("A newer reading took the place of this one.").count()).toBe(1);
    await open("/conflicts");
    expect(await page.getByText("No conflicts so far").count()).toBe(1);
    await open(new URL(corrected).pathname);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.waitForURL(first);
    expect(await page.getByText("A newer reading took the place of this one.").count()).toBe(0);
  });

  it("goes through the queue by single keys, and back", async () => {
    await open("/review");
    const left = async () => Number((/of (\d+)/.exec((await page.getByText(/^\d+ of \d+$/).first().textContent()) ?? "") ?? [])[1]);
    const before = await left();
    expect(before).toBeGreaterThan(0);
    // Keys are heard once the page's script runs; what it loads tells when.
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("a");
    await toast("Accepted");
    await page.keyboard.press("u");
    await toast("Taken back");
    await page.getByLabel("One-key shortcuts").uncheck();
    await page.locator("h1").click();
    await page.keyboard.press("r");
    expect(await page.locator("[data-sonner-toast]").filter({ hasText: "Rejected" }).count()).toBe(0);
    await open("/review");
    expect(await left()).toBe(before);
  });

  it("edits what is known of a document, deletes it and brings it back", async () => {
    await open("/documents?q=Turkey");
    await page.locator("td a").first().click();
    await page.waitForURL(/\/documents\/.+/);
    await page.getByRole("button", { name: "Edit what is known of it" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Publisher").fill("Black Sea Gazette");
    await dialog.getByLabel("Date of publication").fill("2018-12-01");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("Black Sea Gazette").first().waitFor();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByText("This document was deleted.").waitFor();
    await page.getByRole("button", { name: "Bring it back" }).first().click();
    await page.getByText("This document was deleted.").waitFor({ state: "detached" });
  });

  it("refuses changes from other sites, and bodies over the limit, with a sentence", async () => {
    const post = (headers: Record<string, string>, body: BodyInit) => fetch(`${server.url}/api/documents?name=a.txt`, { method: "POST", headers, body });
    const foreign = await post({ origin: "https://elsewhere.example" }, FIRST);
    expect([foreign.status, ((await foreign.json()) as { error: { code: string } }).error.code]).toEqual([403, "forbidden"]);
    const large = await post({}, new Uint8Array(21_000_000).fill(97));
    expect([large.status, ((await large.json()) as { error: { message: string } }).error.message]).toEqual([413, expect.stringContaining("larger than 20 MB")]);
  });
});
